/** A number as a Vietnamese reader expects it: `1.234,5`. */
export function numberVi(value: number): string {
  return format(value, '.', ',');
}

/** A number as an English reader expects it: `1,234.5`. */
export function numberEn(value: number): string {
  return format(value, ',', '.');
}

function format(value: number, group: string, point: string): string {
  const [whole = '', decimals] = String(Math.abs(tidy(value))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : point + decimals}`;
}

/** Digits that a number has without noise. */
const digits = 12;

/** A number without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  const isExact = Number.isInteger(value) && Math.abs(value) < 10 ** digits;
  return isExact ? value : Number(value.toPrecision(digits));
}

/** How many decimals a number has. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Text to search in: composed, in lower case, white space single. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Items of a list as one phrase: `A; B; C`. */
export function listing(items: readonly string[]): string {
  return items.join('; ');
}
