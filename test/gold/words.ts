/** Words as they are compared: one form of Unicode and of white space, without case and quotation marks. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”"*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a text has these words in it, whole: `phân khu II` is not in `phân khu III`. */
export function holds(text: string, words: string): boolean {
  const [whole, part] = [fold(text), fold(words)];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!(joins(whole.slice(0, at), part) || joins(part, whole.slice(at + part.length)))) return true;
  }
  return false;
}

export function starts(text: string, words: string): boolean {
  const [whole, part] = [fold(text), fold(words)];
  return whole.startsWith(part) && !joins(part, whole.slice(part.length));
}

export function ends(text: string, words: string): boolean {
  const [whole, part] = [fold(text), fold(words)];
  return whole.endsWith(part) && !joins(whole.slice(0, whole.length - part.length), part);
}

export function same(text: string, words: string): boolean {
  return fold(text) === fold(words);
}

/** Whether one of two texts has the other in it. */
export function oneHoldsOther(first: string, second: string): boolean {
  return holds(first, second) || holds(second, first);
}

/** Whether two texts side by side make one word where they meet. */
function joins(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}
