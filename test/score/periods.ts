/** What a period's words mean in ISO 8601, as a pattern; a year that they leave out may be any. */
export function periodPattern(words: string): RegExp | null {
  for (const [pattern, meaning] of readings) {
    const match = pattern.exec(words.toLowerCase());
    if (match) return new RegExp(`^${meaning(match)}$`);
  }
  return null;
}

type Meaning = (match: RegExpExecArray) => string;

/** ISO 8601 leaves a year out as a dash: `--10`. */
const anyYear = '(?:\\d{4}|-)';
const quarters = ['i', 'ii', 'iii', 'iv'];
const two = (digits: string | undefined) => String(digits).padStart(2, '0');

/** From the longest to the shortest: the first that fits says it. */
const readings: readonly (readonly [RegExp, Meaning])[] = [
  [/(\d{1,2})\/(\d{1,2})\/(\d{4})/, ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`],
  [/ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/, ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`],
  [/mùa cao điểm.*tháng (\d+) đến tháng (\d+)/, () => '.*'],
  [/(\d{4}) ?[-–] ?(\d{4})/, ([, from, to]) => `${from}/${to}`],
  [
    /(\d{1,2}) tháng(?: đầu)?(?: năm)?(?: (\d{4}))?/,
    ([, months, year = anyYear]) => `${year}-01/${year}-${two(months)}`,
  ],
  [
    /quý ([iv]+)(?:\/| năm )?(\d{4})?/,
    ([, quarter = '', year = anyYear]) => {
      const last = 3 * (quarters.indexOf(quarter) + 1);
      return `${year}-${two(String(last - 2))}/${year}-${two(String(last))}`;
    },
  ],
  [/đến (?:hết |cuối )tháng (\d{1,2})/, ([, month]) => `${anyYear}-${two(month)}(-\\d{2})?`],
  [/tháng (\d{1,2})(?:\/|-| năm )?(\d{4})?/, ([, month, year = anyYear]) => `${year}-${two(month)}`],
  [/(?:đến )?(?:hết|cuối) năm (\d{4})/, ([, year]) => `${year}(-12-31)?`],
  [/đầu năm (\d{4})/, ([, year]) => `${year}(-01-01)?`],
  [/cả năm|^trong năm$/, () => '\\d{4}'],
  [/(\d{4})/, ([, year]) => `${year}`],
];
