/** The words of a text as a set: lists of words read better in running text. */
export function wordSet(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
