import { isInCapitals } from './letters.ts';
import type { Draft } from './types.ts';

/** Marks of authority: on behalf of a collective, for the head, by order, by delegation (Decree 30/2020/NĐ-CP, Annex I). */
const mark = String.raw`(?:TM|T/M|KT|K/T|TL|T/L|TUQ)(?!\p{L})\.?`;
const role = String.raw`(?:Q\. ?)?(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN|TRƯỞNG CÔNG AN|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|BỘ TRƯỞNG|THỨ TRƯỞNG|(?:CHI )?CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG)(?: THƯỜNG TRỰC)?`;
const authorities = new RegExp(String.raw`(?<!\S)(?=${mark} ?\p{Lu})`, 'u');
const authority = new RegExp(String.raw`^${mark} ?\p{Lu}`, 'u');
const opensRole = new RegExp(String.raw`^${role}(?!\p{L})`, 'u');
const isRole = new RegExp(`^${role}$`, 'u');
/** Of what follows a mark for a head, the head himself: `KT. CHỦ TỊCH | PHÓ CHỦ TỊCH`. */
const ofHead = new RegExp(`^((?!TM|T/M)${mark} ?${role})(?: (.+))?$`, 'u');
const rolesBehind = new RegExp(` (${role}(?: .*)?)$`, 'u');
/** Where a signature begins behind a recipient on one line: `- UBND tỉnh; | KT. CHỦ TỊCH`. */
const besides = new RegExp(String.raw`(?<=[;.:] ?)(?<!\S)(?=(?:${mark} ?\p{Lu}|${role}(?!\p{L})))`, 'u');
const personName = /^(?:\p{Lu}\p{Ll}*(?: |$)){2,5}$/u;

/** `TM. ỦY BAN NHÂN DÂN …` */
export function opensAuthority(text: string): boolean {
  return authority.test(text);
}

/** `GIÁM ĐỐC` */
export function isRoleAlone(text: string): boolean {
  return isRole.test(text);
}

/** Whether a line is a name of a person, as signatures end with. */
export function isPersonName(text: string): boolean {
  return personName.test(text);
}

/** Where a signature begins in a line that opens with something else; -1 where none does. */
export function signatureIn(text: string): number {
  return opensAuthority(text) || opensRole.test(text) ? -1 : text.search(besides);
}

/** Reads a line of the signature block: authority, role, name, or several of them; whether it was one. */
export function readSignature(text: string, close: Draft['close']): boolean {
  const words = text.replace(/\((?:đã ký|ký tên)[^)]*\)/giu, ' ').trim();
  if (!opensAuthority(words) && !opensRole.test(words)) {
    const isName = (close.authority ?? close.role) !== null && personName.test(words);
    if (isName) close.name ??= words;
    return isName;
  }
  const capitals = inCapitals(words);
  for (const part of capitals.split(authorities)) readPart(part.trim(), close);
  const name = words.slice(capitals.length).trim();
  if (personName.test(name)) close.name ??= name;
  return true;
}

/** The words in capitals that a text opens with. */
function inCapitals(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word) => !isInCapitals(word));
  return words.slice(0, end < 0 ? words.length : end).join(' ');
}

/** One authority, or a role. */
function readPart(part: string, close: Draft['close']): void {
  if (part === '') return;
  if (!opensAuthority(part)) {
    close.role ??= part;
    return;
  }
  const head = ofHead.exec(part);
  const own = head?.[2] ?? (head ? undefined : rolesBehind.exec(part)?.[1]);
  const power = own === undefined ? part : part.slice(0, -own.length).trim();
  close.authority = close.authority === null ? power : `${close.authority} ${power}`;
  if (own !== undefined) close.role ??= own;
}
