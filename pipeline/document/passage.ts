/** Clean text, with the source offset (UTF-16 code units) of each of its characters. */
export interface Passage {
  text: string;
  offsets: Int32Array;
}

export const emptyPassage: Passage = { text: '', offsets: new Int32Array(0) };

/** The part of a passage from `start` to `end`, without white space at its ends. */
export function slicePassage(passage: Passage, start: number, end = passage.text.length): Passage {
  const { text, offsets } = passage;
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === 32) from++;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  return { text: text.slice(from, to), offsets: offsets.subarray(from, to) };
}

/** Two passages as one, with a space between; the space lies where the first one ends. */
export function joinPassages(first: Passage, second: Passage): Passage {
  if (first.text === '') return second;
  if (second.text === '') return first;
  const length = first.text.length;
  const offsets = new Int32Array(length + 1 + second.text.length);
  offsets.set(first.offsets);
  offsets[length] = (first.offsets[length - 1] as number) + 1;
  offsets.set(second.offsets, length + 1);
  return { text: `${first.text} ${second.text}`, offsets };
}

/** Many passages as one, with a space between each two; empty ones leave none. Linear, however many there are. */
export function joinAll(passages: readonly Passage[]): Passage {
  const parts = passages.filter(({ text }) => text !== '');
  const [first] = parts;
  if (first === undefined) return emptyPassage;
  if (parts.length === 1) return { text: first.text, offsets: first.offsets };
  const offsets = new Int32Array(parts.reduce((length, { text }) => length + text.length + 1, -1));
  let at = 0;
  for (const part of parts) {
    if (at > 0) offsets[at] = (offsets[at - 1] as number) + 1;
    if (at > 0) at++;
    offsets.set(part.offsets, at);
    at += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(' '), offsets };
}

/** Where the characters from `start` to `end` of a passage stand in the source: `[start, end)`. */
export function sourceRange(passage: Passage, start: number, end: number, source: string): [number, number] {
  const first = passage.offsets[start] as number;
  let last = (passage.offsets[end - 1] as number) + 1;
  while (isCombining(source.charCodeAt(last))) last++;
  return [first, last];
}

/** Combining diacritical marks: what decomposed Vietnamese puts behind its letters. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** A passage in Unicode form NFC; each composed character keeps the offset of its base letter. */
export function composePassage(passage: Passage): Passage {
  const { text, offsets } = passage;
  const pieces: string[] = [];
  const composed: number[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && isCombining(text.charCodeAt(end))) end++;
    const cluster = end === at + 1 ? text.charAt(at) : text.slice(at, end).normalize('NFC');
    pieces.push(cluster);
    for (let unit = 0; unit < cluster.length; unit++) composed.push(offsets[at] as number);
    at = end;
  }
  return { text: pieces.join(''), offsets: Int32Array.from(composed) };
}
