import { describe, expect, test } from 'vitest';
import { countVsList } from '../../pipeline/check/rules/count-vs-list.ts';
import { numberVsWords } from '../../pipeline/check/rules/number-vs-words.ts';
import { range } from '../../pipeline/check/rules/range.ts';
import { rankWithinTotal } from '../../pipeline/check/rules/rank-within-total.ts';
import { sequence } from '../../pipeline/check/rules/sequence.ts';
import { spelling } from '../../pipeline/check/rules/spelling.ts';
import { unit } from '../../pipeline/check/rules/unit.ts';
import { sampleRecord } from '../write/sample.ts';
import { examined, facility, footnote, indicator, mention, outcome, place, project, section } from './records.ts';

describe('count_vs_list', () => {
  const plans = (items: string[], quote = '03 đồ án (gồm: A; B)') =>
    indicator('đồ án', { measure: 'count', obs_value: 3, unit_measure: '{plan}', items, quote });

  test('holds where as many are listed as announced', () => {
    expect(outcome(countVsList, { indicators: [plans(['A', 'B', 'C'])] })).toEqual([['3', '3', true]]);
    expect(outcome(countVsList, { facilities: [facility('di tích', { count: 2, items: ['A', 'B'] })] })).toEqual([
      ['2', '2', true],
    ]);
  });

  test('fails where fewer or more are listed', () => {
    const [finding] = countVsList.check(examined({ indicators: [plans(['A', 'B'])] }));
    expect(finding?.holds).toBe(false);
    expect(finding?.explanationVi).toBe('Báo cáo nêu 3 “đồ án” nhưng liệt kê 2: A; B.');
    expect(finding?.explanationEn).toBe('The report announces 3 of “đồ án” but lists 2: A; B.');
    expect(outcome(countVsList, { indicators: [plans(['A', 'B', 'C', 'D'])] })).toEqual([['3', '4', false]]);
    const many = Array.from({ length: 9 }, (_, i) => String.fromCharCode(65 + i));
    expect(outcome(countVsList, { indicators: [plans(many), plans(['Hà Nội 1', 'Ninh Bình 2'])] })).toEqual([]);
  });

  test('says nothing of examples, of counts that are bounds, and where nothing is listed', () => {
    const quotes = ['03 đồ án như: A; B', '03 đồ án: A, B,...', '03 đồ án, trong đó có A và B'];
    expect(outcome(countVsList, { indicators: quotes.map((quote) => plans(['A', 'B'], quote)) })).toEqual([]);
    expect(outcome(countVsList, { indicators: [{ ...plans(['A', 'B']), comparator: '>' }, plans([])] })).toEqual([]);
  });

  test('counts named facilities of a class', () => {
    const parent = facility('Bệnh viện chuyên khoa', { count: 2 });
    const named = ['A', 'B'].map((id) => facility(id, { is_aggregate: false, parent_id: parent.id }));
    expect(outcome(countVsList, { facilities: [parent, ...named] })).toEqual([['2', '2', true]]);
  });
});

describe('rank_within_total', () => {
  const rank = (obs_value: number, rank_total: number | null) =>
    indicator('SIPAS', { measure: 'rank', obs_value, rank_total });

  test.each([
    [8, true],
    [1, true],
    [9, false],
    [0, false],
  ])('%i of 8: %s', (value, holds) => {
    expect(outcome(rankWithinTotal, { indicators: [rank(value, 8)] })).toEqual([['1..8', String(value), holds]]);
  });

  test('the rank before a change', () => {
    const now = rank(3, 8);
    const change = (obs_value: number) =>
      indicator(`by ${obs_value}`, { measure: 'change', unit_measure: '{rank}', obs_value, parent_id: now.id });
    expect(outcome(rankWithinTotal, { indicators: [now, change(1), change(6)] })).toEqual([
      ['1..8', '3', true],
      ['1..8', '4', true],
      ['1..8', '9', false],
    ]);
  });

  test('says nothing where the field is not stated', () => {
    expect(outcome(rankWithinTotal, { indicators: [rank(5, null), indicator('level', { obs_value: 3 })] })).toEqual([]);
  });
});

describe('number_vs_words', () => {
  test.each([
    ['01 (một)', 1, [['1', '1', true]]],
    ['02 (một)', 2, [['1', '2', false]]],
    ['Hai mươi mốt (21)', 21, [['21', '21', true]]],
    ['01', 1, []],
    ['05 (năm học)', 5, []],
  ])('%s', (text, value, expected) => {
    expect(outcome(numberVsWords, { mentions: [mention(text, { value })] })).toEqual(expected);
  });

  test('names the mention and the record that it went into', () => {
    const said = mention('01 (một)', { value: 1, record_id: 'r:facility:a', reason: null });
    expect(numberVsWords.check(examined({ mentions: [said] }))[0]?.subjectIds).toEqual([said.id, 'r:facility:a']);
  });
});

describe('range', () => {
  const share = (obs_value: number, quote = '') =>
    indicator('tỷ lệ', { measure: 'share', unit_measure: '%', obs_value, quote });

  test('low end and high end', () => {
    const [good, bad] = [
      indicator('a', { obs_value: 5, obs_value_to: 7 }),
      indicator('b', { obs_value: 7, obs_value_to: 5 }),
    ];
    expect(outcome(range, { indicators: [good, bad] })).toEqual([
      ['<= 7', '5', true],
      ['<= 5', '7', false],
    ]);
    const fall = indicator('giảm', { measure: 'change', obs_value: -5, obs_value_to: -7 });
    expect(outcome(range, { indicators: [fall] })).toEqual([['<= -7', '-5', true]]);
  });

  test('a share is between 0 and 100 %', () => {
    expect(outcome(range, { indicators: [share(95), share(120)] })).toEqual([
      ['0..100', '95', true],
      ['0..100', '120', false],
    ]);
    expect(
      outcome(range, { indicators: [share(120, 'đạt 120% so với kế hoạch'), share(104, 'bằng 104% dự toán')] }),
    ).toEqual([]);
  });

  test('a part is within its whole', () => {
    const facilities = [facility('a', { count: 7, total: 7 }), facility('b', { count: 8, total: 7 })];
    expect(outcome(range, { facilities })).toEqual([
      ['<= 7', '7', true],
      ['<= 7', '8', false],
    ]);
    expect(outcome(range, { projects: [project('a', { progress_value: 4.8, progress_total: 4.5 })] })).toEqual([
      ['<= 4.5', '4.8', false],
    ]);
    expect(
      outcome(range, { indicators: [indicator('a', { measure: 'share', numerator: 1, denominator: 3 })] }),
    ).toEqual([['<= 3', '1', true]]);
  });
});

describe('sequence', () => {
  const headings = (...numbers: string[]) => numbers.map((number, index) => section(number, { ordinal: index + 1 }));

  test.each([
    [['I', 'II', 'III', 'IV'], true],
    [['1', '2', '3'], true],
    [['5', '6'], true],
    [['a', 'b', 'c', 'd', 'đ', 'e'], true],
    [['C', 'D', 'E'], true],
    [['II.1.1', 'II.1.2', 'II.1.3'], true],
    [['I', 'III'], false],
    [['1', '2', '2'], false],
    [['II.1.1', 'II.1.3'], false],
    [['a', 'b', 'd'], false],
  ])('%j: %s', (numbers, holds) => {
    expect(sequence.check(examined({ sections: headings(...numbers) })).map((finding) => finding.holds)).toEqual([
      holds,
    ]);
  });

  test('says what a gap would have been, and under which heading', () => {
    const sections = headings('1', '2', '4').map((record) => ({ ...record, parent_id: 'r:section:II' }));
    const [finding] = sequence.check(examined({ sections }));
    expect(finding).toMatchObject({ expected: '1, 2, 3', found: '1, 2, 4', sectionId: 'r:section:II' });
    expect(finding?.explanationEn).toBe('The headings are numbered 1, 2, 4; without a gap it would be 1, 2, 3.');
  });

  test('shows numbers as the headings do', () => {
    expect(outcome(sequence, { sections: headings('II.6.1', 'II.6.3') })).toEqual([['6.1, 6.2', '6.1, 6.3', false]]);
    expect(outcome(sequence, { sections: headings('I.2.a', 'I.2.b') })).toEqual([['a, b', 'a, b', true]]);
  });

  test('says nothing of one heading and of two systems under one parent', () => {
    expect(outcome(sequence, { sections: headings('1') })).toEqual([]);
    expect(outcome(sequence, { sections: headings('I', '1') })).toEqual([]);
  });

  test('footnotes follow one another, and may begin anew', () => {
    const notes = (...marks: string[]) =>
      marks.map((mark, at) => footnote(mark, { id: `r:footnote:${at}`, source_start: at }));
    expect(outcome(sequence, { footnotes: notes('⁽¹⁾', '⁽²⁾', '⁽³⁾') })).toEqual([['1, 2, 3', '1, 2, 3', true]]);
    expect(outcome(sequence, { footnotes: notes('[1]', '[2]', '[1]') })).toEqual([['1, 2, 1', '1, 2, 1', true]]);
    expect(outcome(sequence, { footnotes: notes('⁽¹⁾', '⁽³⁾') })).toEqual([['1, 2', '1, 3', false]]);
  });
});

describe('unit', () => {
  const road = (progress_text: string) => project('road', { progress_value: 4.5, progress_total: 4.5, progress_text });

  test.each([
    ['4,5/4,5km', 'km', 'km', true],
    ['4,5 km/4,5 km', 'km', 'km', true],
    ['500m/4,5km', 'km', 'm', false],
  ])('%s', (text, planned, done, holds) => {
    expect(outcome(unit, { projects: [road(text)] })).toEqual([[planned, done, holds]]);
  });

  test('a change in absolute terms has the unit of its level', () => {
    const level = indicator('PAR', { obs_value: 78.99, unit_measure: '{score}' });
    const change = (unit_measure: string) =>
      indicator(unit_measure, { measure: 'change', obs_value: 1, unit_measure, parent_id: level.id });
    expect(
      outcome(unit, { indicators: [level, change('{score}'), change('har'), change('%'), change('{rank}')] }),
    ).toEqual([
      ['{score}', '{score}', true],
      ['{score}', 'har', false],
    ]);
  });

  test('a rate may change by its amount alone', () => {
    const level = indicator('thu nhập', { unit_measure: 'VND/{person}/a' });
    const change = indicator('tăng', { measure: 'change', obs_value: 1, unit_measure: 'VND', parent_id: level.id });
    expect(outcome(unit, { indicators: [level, change] })).toEqual([['VND/{person}/a', 'VND', true]]);
  });
});

describe('spelling', () => {
  test('fails where a place is also spelt otherwise', () => {
    const places = [place('San Thàng', { variants: ['San Thành'] })];
    const [finding] = spelling.check(examined({ places }, 'xã San Thàng … xã San Thành'));
    expect(finding).toMatchObject({ expected: 'San Thàng', found: 'San Thàng; San Thành', holds: false });
  });

  test('is found in the section of the slip', () => {
    const slip = sampleRecord('anomalies', {
      kind: 'misspelling',
      subject_ids: ['vn.San Thàng'],
      section_id: 'r:section:II.3',
    });
    const places = [place('San Thàng', { variants: ['San Thành'] }), place('Tân Phong')];
    const findings = spelling.check(examined({ places, anomalies: [slip] }));
    expect(findings.map((finding) => finding.sectionId)).toEqual(['r:section:II.3', null]);
  });

  test('holds where only capitals, the place of the tone mark or the word for the kind differ', () => {
    const places = [
      place('Lai Châu', { variants: ['thành phố Lai Châu', 'LAI CHÂU'] }),
      place('Hòa Bình', { variants: ['Hoà Bình'] }),
      place('Đoàn Kết', { variants: ['Phường Đoàn Kết'] }),
      place('Mường So'),
      place('Phong Thổ', { variants: ['Phong thổ'] }),
    ];
    const holds = spelling.check(examined({ places })).map((finding) => finding.holds);
    expect(holds).toEqual([true, true, true, true, false]);
  });

  test('says nothing of a place that is named once', () => {
    expect(outcome(spelling, { places: [place('Mường So', { mention_count: 1 })] })).toEqual([]);
  });
});
