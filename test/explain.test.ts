import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { explain } from '../pipeline/explain.ts';
import { codebook } from './dataset/read.ts';

const text = `I. Kết quả

Thu ngân sách năm 2023 đạt 45,5 tỷ đồng, tăng 5% so với năm 2022. Nhân dân phấn khởi.

Thực hiện Quyết định số 11/QĐ-UBND, mở rộng đường số 17.
`;

/** What is told of the text, a line each without its indent. */
function told(line: number | null): string[] {
  return explain('a.md', text, codebook, line)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

describe('explain', () => {
  it('opens each sentence with file, line and section', () => {
    const heads = told(null).filter((each) => each.startsWith('a.md:'));
    expect(heads).toEqual([
      expect.stringMatching(/^a\.md:3 \(I\) Thu ngân sách năm 2023 .* năm 2022/),
      expect.stringMatching(/^a\.md:5 \(I\) Thực hiện Quyết định/),
    ]);
  });

  it.each([
    [
      /^“45,5 tỷ đồng” quantity \(rule quantity\): 45\.5 × 10\^9 VND$/,
      /^→ report:indicator:\S+ \(level, 2023\) Thu ngân sách$/,
    ],
    [/^“5%” quantity \(rule quantity\): 5 %$/, /^→ report:indicator:\S+ \(change, 2023\) Thu ngân sách$/],
    [/^“11\/QĐ-UBND” citation \(rule citation\)$/, /^→ report:citation:\S+ 11\/QĐ-UBND$/],
    [/^“17” identifier \(rule name\)$/, /^× part of a name$/],
  ])('says of a numeral what read it, and then what became of it: %s', (numeral, fate) => {
    const lines = told(null);
    const at = lines.findIndex((each) => numeral.test(each));
    expect(lines[at + 1]).toMatch(fate);
  });

  it('says where a label was found, and what was taken away from its words', () => {
    const sentence = 'Toàn huyện đã kết nạp 45 đảng viên, tăng 5%.\n';
    const lines = explain('a.md', sentence, codebook, null)
      .split('\n')
      .map((line) => line.trim());
    const at = lines.findIndex((line) => line.startsWith('“45 đảng viên”'));
    expect(lines.slice(at + 2, at + 4)).toEqual([
      'label from noun behind the count',
      'actor (who acts): “Toàn huyện đã kết nạp” → “kết nạp”',
    ]);
    expect(lines).toContain('label from figure before');
  });

  it('tells of every numeral once', () => {
    expect(told(null).filter((each) => each.startsWith('“'))).toHaveLength(6);
    expect(told(null).filter((each) => /^[→×]/u.test(each))).toHaveLength(6);
  });

  it('with a line, only of sentences on it, those without a numeral too', () => {
    expect(told(3).filter((each) => each.startsWith('a.md:'))).toEqual([
      expect.stringContaining('Thu ngân sách'),
      expect.stringMatching(/^a\.md:3 \(I\) Nhân dân phấn khởi/),
    ]);
    expect(told(3).some((each) => each.includes('QĐ-UBND'))).toBe(false);
    expect(told(4)).toEqual([]);
  });
});

describe('explain on the command line', () => {
  const report = 'sources/reports/lai-chau-nq11-2024/report.md';

  function run(...args: string[]) {
    return spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', 'explain', ...args], {
      encoding: 'utf8',
    });
  }

  it('--line limits it to the sentences of a line', () => {
    const { status, stdout } = run(report, '--line', '3');
    expect(status).toBe(0);
    const heads = stdout.split('\n').filter((each) => each.startsWith(report));
    expect(heads).toEqual([expect.stringMatching(/:3 Số: \/BC-UBND/)]);
  });

  it.each([['0'], ['x'], ['-1'], ['2.5']])('--line=%s is refused with the usage', (line) => {
    const { status, stdout, stderr } = run(report, `--line=${line}`);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--line');
  });

  it('a file that is missing is an error', () => {
    const { status, stdout, stderr } = run('nowhere.md');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('nowhere.md');
  });
});
