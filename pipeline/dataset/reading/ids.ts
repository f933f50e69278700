import { hash } from 'node:crypto';
import { isCombining } from '../../document/passage.ts';

/** Longest slug of an id, in characters. */
const longest = 72;

/** As much of the words around a record as tells it apart, in characters. */
const longestContext = 4096;

/** Code of the ASCII letter or digit of each character up to the end of the Vietnamese letters; 0 for all others. */
const plain = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase().normalize('NFD').charAt(0).replace('đ', 'd');
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

const hyphen = 45;
/** Room for the characters of one slug. */
let room = Buffer.alloc(1024);

/** ASCII slug of a Vietnamese text: `Tân Phong` is `tan-phong`. */
export function slug(text: string): string {
  if (room.length < 2 * text.length) room = Buffer.alloc(4 * text.length);
  let length = 0;
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = plain[code] ?? 0;
    if (letter !== 0) {
      if (gap && length > 0) room[length++] = hyphen;
      room[length++] = letter;
      gap = false;
    } else if (!isCombining(code)) gap = true;
  }
  return room.toString('latin1', 0, length);
}

/** As many words of a slug as an id has room for. */
function wholeWords(slug: string): string {
  const end = slug.lastIndexOf('-', longest - 1);
  return slug.slice(0, end < 0 ? longest : end);
}

/** A short digest of a text. */
export function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 8);
}

/**
 * Makes ids that say what a record is and do not move when other records come or go: from what the record says (never
 * from its position), told apart where two say the same by what stands around them.
 */
export class IdMaker {
  readonly #taken = new Set<string>();
  readonly #copies = new Map<string, number>();
  readonly #prefix: string;

  constructor(reportId: string) {
    this.#prefix = reportId;
  }

  /**
   * @param type the record's type: `indicator`
   * @param key what the record is, in words
   * @param context the words around it, for records that are alike; figures in them do not count
   */
  make(type: string, key: string, context: string): string {
    const full = slug(key);
    const name = full.length <= longest ? full : `${wholeWords(full)}-${digest(full)}`;
    const plain = `${this.#prefix}:${type}:${name || digest(key)}`;
    if (this.#take(plain)) return plain;
    const told = `${plain}-${digest(context.slice(0, longestContext).replace(/\d/g, '#'))}`;
    if (this.#take(told)) return told;
    for (;;) {
      const copy = (this.#copies.get(told) ?? 1) + 1;
      this.#copies.set(told, copy);
      if (this.#take(`${told}-${copy}`)) return `${told}-${copy}`;
    }
  }

  #take(id: string): boolean {
    const { size } = this.#taken;
    return this.#taken.add(id).size > size;
  }
}
