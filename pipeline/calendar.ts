/** ISO 8601 of a month, 1 to 12, of a year of four digits. */
export function isoMonth(year: number | string, month: number | string): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month of the Gregorian calendar has; `month` is 1 to 12. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lengths[month - 1] as number);
}
