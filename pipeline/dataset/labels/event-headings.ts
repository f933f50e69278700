import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, type Observed, reach } from '../ties/observed.ts';
import { deedAtEnd, opensDeed } from './deeds.ts';
import { namesCase } from './described-counts.ts';

/** Verbs of what happens, behind the words that say what or where. */
export const happening = / (?:xảy ra|ghi nhận|phát sinh)$/iu;

/** `2. Trật tự, an toàn giao thông` above `xảy ra 15 vụ`: what the headings say that happens. */
export function eventAbove({ reading, leadFrom, left, mention }: Figure): string | null {
  const heading = reading.section?.heading.text ?? '';
  const tried = /^vụ/iu.test(mention.unitText ?? '') ? casesTried(reading.codebook).exec(heading)?.[1] : undefined;
  const crime = ofCrime.exec(heading)?.[1] ?? onlyCrime(reading.codebook).exec(heading)?.[1] ?? tried;
  const happens = happening.test(` ${textOf(reading, leadFrom - 2, leadFrom)}`);
  if (crime !== undefined && (happens || deedAtEnd(reading, textOf(reading, left.from, leadFrom)) !== null))
    return inText(crime);
  if (!happens) return null;
  for (let { section } = reading; section; section = section.parent) {
    const told = eventNamed(section?.heading.text ?? '');
    if (told !== null) return told;
  }
  return null;
}

/** The event whose field words name: `tai nạn giao thông` of `2. Trật tự, an toàn giao thông`; null for none. */
export function eventNamed(text: string): string | null {
  return events.find(([words]) => words.test(text))?.[1] ?? null;
}

/** `a) Tội phạm về ma túy: phát hiện 9 vụ`: a heading that is the kind of its cases. */
const ofCrime = /^(?:các |số vụ )?((?:tội phạm|phạm tội|tệ nạn|vi phạm) [^:;.]{2,60}?) ?:?$/iu;

/** `3. Ma túy: phát hiện 9 vụ`: the same by its name alone. */
const onlyCrime = wordPattern('^(?:về )?({crime}(?:,? [^:;.]{2,60})?) ?:?$');

/** `a) Về xét xử các vụ án hình sự`: the kind of cases that a court tells of. */
const casesTried = wordPattern('(?:^|(?<!thi hành) )(án {court_case}(?:,? [^:;.]{2,40})?) ?:?$');

const events: readonly (readonly [RegExp, string])[] = [
  [/an toàn giao thông|ATGT|tai nạn giao thông|TNGT/iu, 'tai nạn giao thông'],
  [/cháy,? nổ/iu, 'cháy, nổ'],
  [/phạm pháp hình sự/iu, 'phạm pháp hình sự'],
];

/**
 * `Về tai nạn giao thông, trong tháng xảy ra 12 vụ`, `Tội phạm ma túy, bắt 12 vụ`: the kind that a sentence opens with, where none
 * of its cases is told yet by the same noun.
 */
export function openedCases(
  known: WithCodebook,
  { reading, sentence, leadFrom, mention }: Figure,
  { observed }: Carried,
): string | null {
  const isTold = ({ figure, record }: Observed) =>
    figure.sentence === sentence &&
    record.unit_measure === mention.unit &&
    figure.mention.unitText?.toLowerCase() === mention.unitText?.toLowerCase();
  if (observed.slice(-reach).some(isTold)) return null;
  const opening = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestTopic));
  const [, about = '', topic = '', behind = ''] = opened.exec(opening) ?? [];
  // `Về trật tự ATGT, xảy ra 46 vụ`: what happens in that field.
  const event = happening.test(` ${behind.trim()}`) ? eventNamed(topic) : null;
  if (event !== null) return event;
  // Without a word that says so, what stands before a deed is its topic.
  const isCase = namesCase(known, topic) || ofCourt(known.codebook).test(topic);
  return isCase && (about !== '' || opensDeed(known, behind)) ? inText(topic) : null;
}

const ofCourt = wordPattern('^(?:các )?án {court_case}$');
const opened =
  /^((?:đối với|về|riêng(?: về)?) )?(?:tình hình |các loại |các )?([^,;:.()]+)[,:] (?:(?:đã|lực lượng chức năng|cơ quan chức năng) )*([^,;:.()]*)/iu;

/** `Án hình sự` as it stands inside a sentence; abbreviations stay as they are. */
export function inText(topic: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(topic) ? uncapitalized(topic) : topic;
}

/** Longest kind of cases that opens a sentence, in tokens. */
const longestTopic = 12;

const tellers =
  /^(?:(?:các )?(?:báo cáo|thống kê|cơ quan|công an|lực lượng|ngành|đơn vị|hệ thống)(?: |$)|trong (?:tuần|tháng|quý|kỳ|năm)$)/iu;

/** `báo cáo ghi nhận 40 vụ`, `trong tháng xảy ra 40 vụ`: who counted what happened, or when, and not what did. */
export function isTeller(text: string): boolean {
  return tellers.test(text);
}
