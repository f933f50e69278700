import type { Codebook } from '../../codebook.ts';
import { perCodebook } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { scan } from '../../mention/index.ts';
import type { Mention } from '../../mention/types.ts';

/** The unit that a heading or a caption gives, as a mention has it. */
export interface TableUnit {
  /** As the table writes it, its multiplier included. */
  written: string;
  unit: string | null;
  unitText: string | null;
  unitClass: string | null;
  unitMult: number;
}

const many = /^(?:Triệu|Tỷ|Tỉ|Nghìn|Ngàn|Trăm) /u;

/** The codes of the units of time, by each of their names. */
const timeUnits = perCodebook(
  ({ units }): ReadonlyMap<string, string> =>
    new Map(
      units.filter((each) => each.class === 'time').flatMap(({ code, text }) => text.map((name) => [name, code])),
    ),
);

/** A unit as a cell gives it: `triệu kWh`, `1.000 tấn`, `%`, `ha`; null where it is none. */
export function readTableUnit(text: string, codebook: Codebook): TableUnit | null {
  const [, factor = '', name] = /^(1\.?000(?:\.?000)?)?\s*(.+)$/u.exec(text.trim()) ?? [];
  if (name === undefined) return null;
  // `1 Triệu USD` would be a name.
  const written = many.test(name) ? inSentence(name) : name;
  // `1 ngày` would be a length of time.
  const time = timeUnits(codebook).get(written.toLowerCase());
  if (time) return { written, unit: time, unitText: written, unitClass: 'time', unitMult: 0 };
  const mention = scan(`1 ${written}`, codebook).mentions[0];
  if (mention?.kind !== 'quantity' || (mention.unitText === null && mention.unit === null)) return null;
  const { unit, unitText, unitClass, unitMult } = mention;
  const thousands = Math.floor(factor.replace('.', '').replace('.', '').length / 3);
  return { written: text.trim(), unit, unitText, unitClass, unitMult: (unitMult ?? 0) + 3 * thousands };
}

/** Gives a figure without a unit that of its column, row or table. */
export function giveUnit(mention: Mention, given: TableUnit | null): void {
  if (given === null || mention.unit !== null) return;
  const { unit, unitText, unitClass, unitMult } = given;
  Object.assign(mention, { unit, unitText, unitClass, unitMult });
}

/** The unit that a count has by its noun: `Số học sinh`, `Tổng số hộ nghèo`. */
export function counted(heading: string, codebook: Codebook): TableUnit | null {
  const noun =
    /(?:^| )(?:tổng )?số (?:lượng )?(?!lượng|tiền|vốn|liệu|kỳ|trong)(\p{L}+(?:,? \p{L}+)*(?:\/(?:\d[\d.]* )?\p{L}+(?: \p{L}+)*)?)$/iu.exec(
      heading,
    )?.[1];
  // `Dân số`: of people, who are no `số` of a noun.
  const people = /^dân số(?: (?:trung bình|có mặt|hiện có))?$/iu.test(heading) ? 'người' : undefined;
  const unit = readTableUnit(noun ?? people ?? '', codebook);
  return unit?.unitClass === 'count' ? unit : null;
}

/** `Bình quân HS/lớp`: how many of one there are to the other. */
export function shared(heading: string, codebook: Codebook): TableUnit | null {
  const ratio = /^(?:bình quân|mật độ|tỷ lệ|tỉ lệ) (?:số )?(\p{L}+(?: \p{L}+){0,2}\/\p{L}+(?: \p{L}+)?)$/iu.exec(
    heading,
  )?.[1];
  const unit = ratio === undefined ? null : readTableUnit(ratio, codebook);
  return unit?.unit?.includes('/') ? unit : null;
}

/** The unit of the noun that a heading opens with, or is. */
export function opening(heading: string, codebook: Codebook): TableUnit | null {
  // `Nhóm tuổi` heads the names of groups, `Dân tộc thiểu số` those who belong to one.
  if (/^(?:nhóm|loại|khối|hạng|kỳ|trong kỳ|dân tộc)(?: |$)/iu.test(heading)) return null;
  const unit = readTableUnit(heading, codebook);
  const noun = unit?.unitClass === 'count' ? unit.unitText?.toLowerCase() : undefined;
  // `Dự án 1` is one of several.
  const isName = /^\p{L}+(?: \p{L}+)? \d+(?!\S)/u.test(heading);
  return noun !== undefined && !isName && `${heading.toLowerCase()} `.startsWith(`${noun} `) ? unit : null;
}

const ranking = /^(?:xếp )?(?:thứ )?hạng$|^xếp (?:hạng|thứ|vị)/iu;
const scoring = /^(?:tổng |số )*điểm(?! (?:bưu|trường|cầu|du|dừng|bán|sạt|đấu))/iu;

/** Whether a heading is of ranks: `Xếp hạng`. */
export function ranks(heading: string): boolean {
  return ranking.test(heading);
}

/** The unit that a heading says without naming it: of ranks, of scores. */
export function ranked(heading: string): TableUnit | null {
  const unit = ranking.test(heading) ? '{rank}' : scoring.test(heading) ? '{score}' : null;
  return unit && { written: heading, unit, unitText: null, unitClass: 'count', unitMult: 0 };
}
