import type { Codebook } from '../../codebook.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, type Reading, semicolonBefore, textOf, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

/** `người tham gia`, `thu hút diễn viên tham dự`, `lượt người nghe`: those who came, and not to what. */
const coming =
  /^(?:(?:thu hút|với|phục vụ) )?((?:\S+ ){1,6}(?:tham (?:gia|dự)(?: (?:thi đấu|dự thi|tranh tài|thi))?|dự|nghe|theo dõi)|lượt \S+ (?:xem|học))$/iu;
/** `cho 420 lượt người`: for whom it was, and no more. */
const served = /^lượt (?:người|cán bộ|hội viên)(?: (?:xem|học|nghe))?$/iu;

/** What people come to, as labels count it. */
const counted = wordPattern('(?:^| )((?:{gathering}|(?<!(?:công|dịch|nghiệp|nhiệm|phục) )vụ|tập huấn) .+)$');
/** The same, as clauses tell it: `Công an các huyện đã tổ chức tuyên truyền an toàn giao thông`, whoever did it. */
const toldOccasion = wordPattern(
  '(?:^(?:đã )?|(?:^| )(?:tổ chức|mở|tiến hành)(?: thành công| được)? )((?:{gathering}|{contest}|{gathering_aim}|vụ) [^,;:.]+)$',
);

/** The same at the beginning of a clause, whatever is told of it behind a comma. */
const opened = wordPattern(
  '^(?:(?:đã|tổ chức|mở|tiến hành|thành công|được) )*((?:{gathering}|{contest}) [^,;:.]+?)(?= (?:như|với|gồm|có|thu hút) |[,;:.]|$)',
);
/** Longest name of it, in tokens. */
const longestOpened = 24;

/** `350 người tham gia 6 lớp tập huấn`: to what, behind them. */
const figureBehind = /tham (?:gia|dự) \d/iu;
const longestComing = 8;

const gathering = wordPattern('^(?:{gathering}|{contest}) \\S');

/** `giải bóng chuyền có 10 đội tham gia`: those who came, behind what they came to; null for other labels. */
function heldBefore({ codebook }: WithCodebook, { mention }: Figure, label: string): string | null {
  const at = mention.unitText === null ? -1 : label.toLowerCase().indexOf(` ${mention.unitText.toLowerCase()} `);
  const [occasion, who] = [label.slice(0, at), label.slice(at + 1)];
  return at > 0 && coming.test(who) && gathering(codebook).test(occasion) ? `${who} ${inSentence(occasion)}` : null;
}

const atEnd = wordPattern('^((?:{gathering_aim}|huấn luyện|tuần tra|đào tạo)(?: .*)?) ({gathering})$');

/** What people came to, by the label that counts it: `Huấn luyện dân quân đợt` has its noun last. */
function occasionIn(codebook: Codebook, label: string): string | null {
  const [, deed, noun] = atEnd(codebook).exec(label) ?? [];
  return deed === undefined ? (counted(codebook).exec(label)?.[1] ?? null) : `${noun} ${inSentence(deed)}`;
}

/** Most words of the occasion that a clause tells. */
const longestOccasion = 16;

/**
 * `Mở 4 lớp dạy nghề, có 90 học viên tham gia`, `5 buổi tư vấn cho 90 lượt người`: those who came, with the occasion that their
 * sentence counts or tells directly before them; other labels as they are.
 */
export function withOccasion({ book, codebook }: Context, figure: Figure, label: string, carried: Carried): string {
  const { reading, sentence, leadFrom, from, next } = figure;
  const { unit, unitText } = figure.mention;
  const arePeople = (book.widestUnits.get(unit ?? '') ?? unit) === '{person}';
  const isBare = served.test(label) || (arePeople && label.toLowerCase().startsWith(unitText?.toLowerCase() ?? ' '));
  const isServed = isBare && (word(reading, leadFrom - 1) === 'cho' || followsServed(figure, carried));
  const told = isServed ? label : coming.exec(label)?.[1];
  const held = heldBefore({ codebook }, figure, label);
  if (held !== null) return held;
  if (told === undefined) return label;
  // `tuyên truyền 12 buổi với 640 người tham gia`: the deed that the occasion tells itself.
  const who = carried.prefix && told.startsWith(`${carried.prefix} `) ? told.slice(carried.prefix.length + 1) : told;
  if (figureBehind.test(textOf(reading, next, next + longestComing))) return label;
  const apart = semicolonBefore(reading, from) + 1;
  const own = apart > sentence.from && !isServed ? openedIn({ codebook }, reading, apart, from) : null;
  if (own !== null) return `${who} ${inSentence(own)}`;
  // `12 lớp tập huấn với 5 chuyên đề cho 350 người`: what is counted beside an occasion is none itself.
  const near = carried.observed.slice(-2).filter((each) => each.figure.sentence === sentence);
  if (near.length > 0) {
    const occasion = near
      .filter(({ record }) => record.measure === 'count' || record.measure === 'target')
      .flatMap(({ record }) => occasionIn(codebook, record.label_vi) ?? [])
      .at(-1);
    return occasion === undefined ? label : `${who} ${occasion}`;
  }
  if (isServed) return label;
  const occasion = toldIn({ codebook }, reading, sentence.from, from);
  return occasion === null ? label : `${who} ${inSentence(occasion)}`;
}

/** `3 lớp cho 150 cán bộ và 200 giáo viên`: whether those for whom it was stand directly before others. */
function followsServed({ reading, lead, leadFrom, sentence }: Figure, { observed }: Carried): boolean {
  const last = observed.at(-1)?.figure;
  // `việc làm cho 900 lao động, có 15 lao động nữ`: some of those before.
  const isNext =
    last?.sentence === sentence && !/^có(?: |$)/u.test(lead) && /^(?:và|,)$/.test(word(reading, leadFrom - 1));
  return (
    isNext && word(reading, last.leadFrom - 1) === 'cho' && !/[,;:]/u.test(textOf(reading, last.next, leadFrom - 1))
  );
}

/** `tổ chức giải chạy nam, nữ, có 60 VĐV tham gia`: the occasion that a clause behind a semicolon opens with; null where it tells none, or a figure. */
function openedIn({ codebook }: WithCodebook, reading: Reading, clause: number, from: number): string | null {
  if (hasFigure(reading, clause, from)) return null;
  return opened(codebook).exec(textOf(reading, clause, Math.min(from, clause + longestOpened)))?.[1] ?? null;
}

/** The occasion that a clause tells up to the comma before those who came; null where it tells none, or a figure. */
function toldIn({ codebook }: WithCodebook, reading: Reading, clause: number, from: number): string | null {
  if (hasFigure(reading, clause, from)) return null;
  const occasion = toldOccasion(codebook).exec(
    textOf(reading, clause, from).replace(/\s*,[^,]*$| (?:với|gồm|có)$/u, ''),
  )?.[1];
  return occasion === undefined || occasion.split(' ').length > longestOccasion ? null : occasion;
}
