/** Words for plans in the heads of columns; the abbreviations with what they stand for. */
const abbreviated: Record<string, string> = { kh: 'kế hoạch', dt: 'dự toán', nq: 'nghị quyết' };
const plan = String.raw`(?<!\p{L})(kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|KH|DT|NQ)(?!\p{L})`;
const anyPlan = new RegExp(plan, 'iu');
const comparing = String.raw`(?:so với|so sánh|(?<!\p{L})so(?!\p{L})|/|%|tỷ lệ|tỉ lệ|đạt|hoàn thành)`;
const anyComparing = new RegExp(comparing, 'iu');
const compared = new RegExp(`^${comparing}.*${plan}`, 'isu');

/** The plan that a heading names, spelt out: `kế hoạch` of `KH 2024`; null for none. */
export function planNamed(heading: string): string | null {
  return spelt(anyPlan.exec(heading)?.[1]);
}

/** `DT 2024/ƯTH 2023`, `So sánh KH 2024 với TH 2023`: a plan, and behind it what it is compared with. */
const planFirst = new RegExp(
  String.raw`^(?:so sánh|tỷ lệ|tỉ lệ|%)?:? ?(?:\(%\) ?)?${plan}(?: năm)?(?: \d{4})? ?(?:/|so với|với|so) ?(?!.*${plan})`,
  'iu',
);

/** Whether a column compares a plan with what was done before. */
export function comparesPlan(heading: string): boolean {
  return planFirst.test(heading);
}

/** The plan that the figures of a column are shares of, spelt out: `TH/KH`, `% so với dự toán`; null for none. */
export function planCompared(heading: string): string | null {
  if (comparesPlan(heading)) return null;
  for (const part of heading.split(',')) {
    const at = part.search(anyComparing);
    const found = at < 0 ? undefined : compared.exec(part.slice(at))?.[1];
    if (found !== undefined) return spelt(found);
  }
  return null;
}

function spelt(word: string | undefined): string | null {
  const lower = word?.toLowerCase();
  return lower === undefined ? null : (abbreviated[lower] ?? lower);
}

/** What a column of targets calls them. */
export function planOf({ heading }: { heading: string }): string {
  return planNamed(heading) ?? 'kế hoạch';
}

/** `Kế hoạch 2024` of projects, and the sum that a table allots: the money that is planned for them. */
export function fundsOf(heading: string, allots: boolean): string {
  const funds = heading.replace(/^(?:kế hoạch|KH)(?! vốn)(?!\p{L})/iu, 'Kế hoạch vốn');
  return allots ? funds.replace(/^Tổng vốn/u, 'Kế hoạch vốn') : funds;
}
