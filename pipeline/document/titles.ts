/** Whether a line states a figure, as entries of lists do and titles do not: `đạt 50 ha`, `: 40`. */
export function statesFigure(text: string): boolean {
  return /(?:đạt|ước|là|có|được|bằng|trên|hơn|khoảng|giao|:) \d[\d.,]*/iu.test(text) || /\d ?%/.test(text);
}

/** What opens a signature: on behalf of whom it is. */
export const signature = /^(?:TM|KT|TL|TUQ|Q)\./;

/** Whether a bold line reads as a title: short, no sentence, and no entry of a list. */
export function isTitle(line: string): boolean {
  return line.length <= 200 && !/[.;,]$/u.test(line) && !signature.test(line) && !statesFigure(line);
}
