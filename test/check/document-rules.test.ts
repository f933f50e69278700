import { describe, expect, test } from 'vitest';
import { dateOrder } from '../../pipeline/check/rules/date-order.ts';
import { reference } from '../../pipeline/check/rules/reference.ts';
import { citation, examined, facility, footnote, indicator, outcome, project, report, section } from './records.ts';

describe('date_order', () => {
  test('nothing is dated after the report', () => {
    const legal_references = [
      citation('1', { issued_on: '2024-10-03' }),
      citation('2', { issued_on: '2024-11-01' }),
      citation('3'),
    ];
    expect(outcome(dateOrder, { legal_references })).toEqual([
      ['<= 2024-10', '2024-10-03', true],
      ['<= 2024-10', '2024-11-01', false],
    ]);
    expect(outcome(dateOrder, { projects: [project('a', { decision_on: '2025-01-02' })] })).toEqual([
      ['<= 2024-10', '2025-01-02', false],
    ]);
    expect(outcome(dateOrder, { reports: [report({ issued_on: null })], legal_references })).toEqual([]);
  });

  test('a document is compared once, however many records give its date', () => {
    const legal_references = ['a', 'b'].map((id) =>
      citation('338', { id, issued_on: '2024-04-11', canonical_id: '338/QĐ-UBND' }),
    );
    const projects = [project('plan', { decision_number: '338/QĐ-UBND', decision_on: '2024-04-11' })];
    const findings = dateOrder.check(examined({ legal_references, projects }));
    expect(findings.map((finding) => finding.subjectIds)).toEqual([['a', 'b', 'r:project:plan']]);
  });

  test('nothing is reached before its day', () => {
    const told = (time_period: string, obs_status: 'A' | 'E') =>
      indicator(`${time_period} ${obs_status}`, { time_period, obs_status });
    const indicators = [told('2024-12-31', 'A'), told('2024-12-31', 'E'), told('2024', 'A'), told('2024-10', 'A')];
    expect(outcome(dateOrder, { indicators })).toEqual([['<= 2024-10', '2024-12-31', false]]);
    const facilities = [facility('a', { time_period: '2024-12-31' }), facility('b', { time_period: '2023-12-31' })];
    expect(outcome(dateOrder, { facilities })).toEqual([
      ['<= 2024-10', '2024-12-31', false],
      ['<= 2024-10', '2023-12-31', true],
    ]);
  });

  test('a document is not dated before those that it carries out', () => {
    const source =
      'Thực hiện Nghị quyết số 7 về rừng; Nghị quyết số 8 hướng dẫn Nghị quyết số 7, UBND đã ban hành Công văn số 9. Công văn số 6.';
    const cite = (quote: string, id: string, issued_on: string | null) => {
      const source_start = source.indexOf(quote);
      return citation(id, {
        id: `r:citation:${quote}`,
        quote,
        source_start,
        source_end: source_start + quote.length,
        issued_on,
      });
    };
    const legal_references = [
      cite('Nghị quyết số 7 về rừng', '7', '2022-02-10'),
      cite('Nghị quyết số 8 hướng dẫn Nghị quyết số 7', '8', '2022-08-01'),
      {
        ...cite('Nghị quyết số 7', '7', null),
        source_start: source.indexOf('Nghị quyết số 7,'),
        source_end: source.indexOf(', UBND'),
      },
      cite('Công văn số 9', '9', '2022-06-16'),
      cite('Công văn số 6', '6', '2020-01-01'),
    ];
    const order = outcome(dateOrder, { legal_references }, source).filter(([expected]) => expected.startsWith('>='));
    expect(order).toEqual([
      ['>= 2022-02-10', '2022-08-01', true],
      ['>= 2022-02-10', '2022-06-16', true],
      ['>= 2022-08-01', '2022-06-16', false],
    ]);
  });

  test('a period begins before it ends', () => {
    const periods = ['2021/2030', '2030/2021', '2024', '2030/..', '--06/--09'];
    const indicators = periods.map((time_period, at) => indicator(`${at}`, { time_period }));
    expect(outcome(dateOrder, { indicators })).toEqual([
      ['<= 2030', '2021', true],
      ['<= 2021', '2030', false],
    ]);
  });
});

describe('reference', () => {
  test('a footnote has an anchor', () => {
    expect(outcome(reference, { footnotes: [footnote('⁽¹⁾'), footnote('⁽²⁾', { anchor_start: null })] })).toEqual([
      ['1', '1', true],
      ['1', '0', false],
    ]);
  });

  test('a short citation has a full one', () => {
    const short = citation('11', { id: 'r:citation:short' });
    const full = citation('11', { issued_on: '2022-02-10' });
    expect(outcome(reference, { legal_references: [full, short] })).toEqual([
      ['11-NQ/TW', '11-NQ/TW (2022-02-10)', true],
    ]);
    expect(outcome(reference, { legal_references: [short] })).toEqual([['11-NQ/TW', '', false]]);
  });

  test('citations of one document agree on its date', () => {
    const dated = (id: string, issued_on: string) => citation('11', { id, issued_on });
    const [first, second] = [dated('a', '2022-02-10'), dated('b', '2022-02-10')];
    expect(outcome(reference, { legal_references: [first, second] })).toEqual([['2022-02-10', '2022-02-10', true]]);
    expect(outcome(reference, { legal_references: [first, second, dated('c', '2022-10-02')] })).toEqual([
      ['2022-02-10', '2022-02-10; 2022-10-02', false],
    ]);
  });

  test('citations of one document agree on its title, as far as they go', () => {
    const titled = (id: string, subject: string) => citation('11', { id, issued_on: '2022-02-10', subject });
    const title = 'phát triển nông nghiệp hàng hóa và xây dựng nông thôn mới đến năm 2030';
    const [full, short] = [titled('a', title), titled('b', title.slice(0, -13))];
    const told = (second: ReturnType<typeof titled>) =>
      reference
        .check(examined({ legal_references: [full, second] }))
        .flatMap(({ aspect, holds, explanationEn }) => (aspect === 'title' ? [[holds, explanationEn]] : []));
    expect(told(short)).toEqual([[true, '11-NQ/TW is cited with its title 2 times, always the same.']]);
    expect(told(titled('c', title.replace(' và xây', ', xây')))).toEqual([
      [false, '11-NQ/TW is cited with its title 2 times, not always the same: “hàng hóa và xây” and “hàng hóa, xây”.'],
    ]);
    expect(told(titled('d', 'nông nghiệp hàng hóa'))).toEqual([]);
  });

  test('an annex that is announced is there', () => {
    const reports = [report({ annex_announced: true })];
    expect(outcome(reference, { reports })).toEqual([['annex', 'none', false]]);
    const sections = [section('', { number: null, title: 'PHỤ LỤC 1' })];
    expect(outcome(reference, { reports, sections })).toEqual([['annex', 'PHỤ LỤC 1', true]]);
  });

  test('says nothing of laws cited by name or with their year', () => {
    const law = citation('law', { number: null, canonical_id: 'Luật Đất đai' });
    const decree = citation('30', { symbol: '2020/NĐ-CP' });
    expect(
      outcome(reference, { legal_references: [law, decree, { ...decree, number: '30/2020', symbol: 'NĐ-CP' }] }),
    ).toEqual([]);
  });
});
