import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceProblems } from '../pipeline/check/evidence.ts';
import { ledgerProblems } from '../pipeline/check/ledger.ts';
import { extractText } from './bench/extract-text.ts';
import { type Change, makeChange, movedBy } from './follow/moved.ts';

// No fact is typed in by hand: change the text, and the data follows, in the record and field that say it, and in no other.
const report = readFileSync(new URL('../sources/reports/lai-chau-nq11-2024/report.md', import.meta.url), 'utf8');
const before = extractText(report, 'report.md');

interface Case extends Change {
  /** All of these move. */
  moves: (string | RegExp)[];
  /** These may move with them. */
  may?: (string | RegExp)[];
}

function fits(line: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? line === pattern : pattern.test(line);
}

/** A figure that becomes another: the record stays the same one, so its id does not move. */
const figures: Record<string, Case> = {
  'retail sales': {
    at: 'đạt 4.475 tỷ đồng',
    from: '4.475',
    to: '4.512',
    moves: ['indicators.obs_value: 4475 → 4512', 'mentions.value: 4475 → 4512'],
  },
  'a decimal comma': {
    at: 'ước đạt 130,436 tỷ đồng',
    from: '130,436',
    to: '1.130,5',
    moves: ['indicators.obs_value: 130.436 → 1130.5', 'mentions.value: 130.436 → 1130.5'],
  },
  'the multiplier of a unit': {
    at: '62 triệu đồng/người/năm',
    from: 'triệu đồng',
    to: 'nghìn đồng',
    moves: ['indicators.unit_mult: 6 → 3', 'mentions.unit_mult: 6 → 3'],
  },
  'a score': {
    at: 'đạt 78,07 điểm',
    from: '78,07',
    to: '81,4',
    moves: ['indicators.obs_value: 78.07 → 81.4', 'mentions.value: 78.07 → 81.4'],
  },
  'a rank': {
    at: 'xếp thứ 3/8 huyện',
    from: '3/8',
    to: '2/8',
    moves: ['indicators.obs_value: 3 → 2', 'mentions.value: 3 → 2', 'checks.found: "3" → "2"'],
    // One place up from the year before: 2 after 3.
    may: ['checks.found: "4" → "3"'],
  },
  'the direction of a change': {
    at: 'tăng 6,95 điểm',
    from: 'tăng',
    to: 'giảm',
    moves: ['indicators.obs_value: 6.95 → -6.95'],
    may: [/^mentions\.value: 6\.95 → -6\.95$/, /^checks\./],
  },
  'a part of a total, in a footnote': {
    at: 'Cấp mầm non: 12 trường',
    from: '12',
    to: '13',
    moves: [
      'facilities.count: 12 → 13',
      'mentions.value: 12 → 13',
      'checks.found: "31" → "32"',
      'checks.holds: true → false',
      /^anomalies \+ (?:arithmetic|count)-mismatch/,
    ],
  },
  'a budget': {
    at: 'tổng mức đầu tư 190 tỷ đồng',
    from: '190',
    to: '215,5',
    moves: ['projects.budget_vnd: 190000000000 → 215500000000', 'mentions.value: 190 → 215.5'],
  },
  'the progress of a road': {
    at: '4,8/4,8km',
    from: '4,8/4,8',
    to: '3,2/4,8',
    moves: ['projects.progress_value: 4.8 → 3.2', 'mentions.value: 4.8 → 3.2', 'checks.found: "4.8" → "3.2"'],
  },
  recruits: {
    at: '(50 tân binh)',
    from: '50',
    to: '64',
    moves: ['indicators.obs_value: 50 → 64', 'mentions.value: 50 → 64'],
    may: [/^checks\./],
  },
  'a capacity': {
    at: 'hơn 1.000 học',
    from: '1.000',
    to: '1.250',
    moves: ['facilities.capacity: 1000 → 1250', 'mentions.value: 1000 → 1250'],
    // The noun is cut off, which an anomaly says of these very words.
    may: [/^anomalies ~ truncated-text/],
  },
  'what bounds a capacity': {
    at: 'hơn 1.000 học',
    from: 'hơn',
    to: 'khoảng',
    moves: ['facilities.capacity_comparator: ">" → "~"'],
  },
};

/** A time, place or name that becomes another: records that are named for it may have another id. */
const names: Record<string, Case> = {
  'the year of three figures': {
    at: 'Ước thực hiện năm 2024',
    from: '2024',
    to: '2023',
    moves: ['indicators.time_period: "2024" → "2023"'],
    may: [/^(?:indicators|mentions) ~ .*2024.* → .*2023/],
  },
  'a decision': {
    at: 'Quyết định số 338/QĐ-UBND',
    from: '338',
    to: '412',
    moves: [
      'legal_references.number: "338" → "412"',
      'legal_references.canonical_id: "338/QĐ-UBND" → "412/QĐ-UBND"',
      'projects.decision_number: "338/QĐ-UBND" → "412/QĐ-UBND"',
    ],
    may: [/^(?:legal_references|mentions|checks) ~ /],
  },
  'the date of a decision': {
    at: '338/QĐ-UBND ngày 11/4/2024',
    from: '11/4/2024',
    to: '25/5/2024',
    moves: [
      'legal_references.issued_on: "2024-04-11" → "2024-05-25"',
      'projects.decision_on: "2024-04-11" → "2024-05-25"',
      'checks.found: "2024-04-11" → "2024-05-25"',
    ],
  },
  'the commune of a plan': {
    at: 'điểm dân cư mới xã San Thàng, thành phố',
    from: 'San Thàng',
    to: 'Sùng Phài',
    moves: [
      /^projects\.places: \[.*san-thang.*\] → \[.*sung-phai.*\]$/,
      'places.mention_count: 11 → 10',
      'places.mention_count: 5 → 6',
    ],
    may: [/^(?:projects|mentions) ~ /],
  },
  'a province that is worked with': {
    at: 'Lào Cai, Điện Biên...',
    from: 'Điện Biên',
    to: 'Yên Bái',
    moves: [/^places (?:~ vn\.11 → vn\.15|- vn\.11)$/, /^(?:places\.official_code: "11" → "15"|places \+ vn\.15)$/],
    may: [/^places\.(?:name_vi|place_code|code_valid_from|code_valid_to)/, /^checks /],
  },
  'a transformer station': {
    at: 'Các TBA Pê Si Ngài',
    from: 'Pê Si Ngài',
    to: 'Khun Há 2',
    moves: [/^mentions \+ /],
    may: [/^(?:footnote_items|projects) ~ /],
  },
  'a ward where an exercise was held': {
    at: 'tại phường Tân Phong và Phường Đoàn Kết',
    from: 'Tân Phong',
    to: 'Quyết Tiến',
    moves: [
      /^projects\.places: \[.*tan-phong.*\] → \[.*quyet-tien.*\]$/,
      'places.mention_count: 4 → 3',
      /^places\.mention_count: (?:1 → 2|2 → 3)$/,
    ],
    may: [/^projects ~ nhiem-vu-dien-tap-chien-dau/, /^checks \+ spelling:place-vn-12-105-quyet-tien/],
  },
  'an ethnic group': {
    at: 'Mông, Thái, Giáy, Dao',
    from: 'Giáy',
    to: 'Lự',
    moves: [],
  },
  'an ethnic group too few': {
    at: 'Mông, Thái, Giáy, Dao',
    from: ', Giáy',
    to: '',
    moves: [
      'indicators.items: ["Mông","Thái","Giáy","Dao"] → ["Mông","Thái","Dao"]',
      'checks.found: "4" → "3"',
      'checks.holds: true → false',
      /^anomalies \+ count-mismatch/,
    ],
  },
  'the wards and communes of a production area': {
    at: 'phường Quyết Thắng, San Thành và Sùng Phài',
    from: 'San Thành và Sùng Phài',
    to: 'Đoàn Kết và Tân Phong',
    moves: [
      /^facilities\.places: \[.*san-thang.*sung-phai.*\] → \[.*quyet-thang.*doan-ket.*tan-phong.*\]$/,
      /^places\.mention_count: /,
      /^anomalies - misspelling-san-thanh/,
      /^anomalies - place-kind-phuong-quyet-thang/,
    ],
    may: [/^facilities ~ /, /^anomalies ~ misspelling/, /^anomalies\.subject_ids/, /^mentions ~ /],
  },
  'the name of a facility': {
    at: 'Chùa Linh Sơn',
    from: 'Linh Sơn',
    to: 'Phúc Lâm',
    moves: [],
    may: [/^facilities ~ /],
  },
  'who signed': {
    at: 'Nguyễn Văn Nghiệp',
    from: 'Nguyễn Văn Nghiệp',
    to: 'Trần Thị Mai',
    moves: [],
  },
};

/** Records whose words must follow, where nothing but words moves. */
const words: Record<string, (tables: typeof before) => unknown> = {
  'the year of three figures': ({ indicators }) =>
    indicators
      .filter(({ source_line }) => source_line === 19)
      .map(({ time_period, obs_status }) => [time_period, obs_status]),
  'a decision': ({ projects, legal_references }) => [
    projects.filter(({ decision_number }) => decision_number === '412/QĐ-UBND').map(({ decided_by }) => decided_by),
    legal_references
      .filter(({ number }) => number === '412')
      .map(({ canonical_id, issued_on }) => [canonical_id, issued_on]),
  ],
  'a transformer station': ({ projects, footnote_items }) => [
    projects.filter(({ components }) => components.some((name) => name.endsWith('Khun Há 2'))).length,
    footnote_items.filter(({ name }) => name.endsWith('Khun Há 2')).map(({ kind, path }) => [kind, path]),
  ],
  'an ethnic group': ({ indicators }) =>
    indicators.filter(({ items }) => items.includes('Lự')).map(({ items, obs_value }) => [obs_value, items]),
  'the name of a facility': ({ facilities }) =>
    facilities.filter(({ name_vi }) => name_vi.includes('Phúc Lâm')).map(({ name_vi, sector }) => [name_vi, sector]),
  'who signed': ({ reports }) => reports.map(({ signatory_name, signatory_role }) => [signatory_name, signatory_role]),
};

const said: Record<string, unknown> = {
  'the year of three figures': [
    ['2023', 'E'],
    ['2023', 'E'],
    ['2023', 'E'],
  ],
  'a decision': [['UBND thành phố Lai Châu'], [['412/QĐ-UBND', '2024-04-11']]],
  'a transformer station': [1, [['facility', '5.1']]],
  'an ethnic group': [[4, ['Mông', 'Thái', 'Lự', 'Dao']]],
  'the name of a facility': [['Chùa Phúc Lâm', 'tourism']],
  'who signed': [['Trần Thị Mai', 'CHỦ TỊCH']],
};

describe.each([
  ['a figure', figures],
  ['a time, place or name', names],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (title, { moves, may = [], ...change }) => {
    const text = makeChange(report, change);
    const after = extractText(text, 'report.md');
    const lines = movedBy(before, after, change);
    const awaited = moves.filter((pattern) => !lines.some((line) => fits(line, pattern))).map(String);
    const surplus = lines.filter((line) => ![...moves, ...may].some((pattern) => fits(line, pattern)));
    expect.soft(awaited, 'what should have moved').toEqual([]);
    expect.soft(surplus, 'what should not have moved').toEqual([]);
    expect(words[title]?.(after)).toEqual(said[title]);
    const sources = new Map([['text', text]]);
    expect([...ledgerProblems(after, sources), ...evidenceProblems(after, sources)]).toEqual([]);
  });
});
