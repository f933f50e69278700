import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isContribution } from '../labels/contributions.ts';
import { isDeed } from '../labels/deeds.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { isOnlyGrown } from '../labels/growing.ts';
import { opensDamage } from '../labels/harm.ts';
import { entrySubject, rooms, topicOf, topicOfSentence } from '../labels/label-subjects.ts';
import { labelBefore } from '../labels/labels.ts';
import { headOf, saysOwnMeasure, subjectOf } from '../labels/measure-nouns.ts';
import { projectAt } from '../labels/project-labels.ts';
import { aboutBehind, aboutSentence, topicIn } from '../labels/told-topics.ts';
import { isAmount } from '../measures/measures.ts';
import type { Context, CountedNoun } from '../reading/context.ts';
import { introOf } from '../reading/intros.ts';
import { leadInsOver } from '../reading/lead-ins.ts';
import { type Reading, semicolonBefore, textOf, word } from '../reading/reading.ts';
import type { About, Carried, Head, Observed } from '../ties/observed.ts';
import { isAside } from './asides.ts';

/** The blocks read so far: the first figure of each, and the one before. */
export interface Blocks {
  firsts: Map<Reading, Observed>;
  previous: { reading: Reading; subject: string | null; observed: Observed[] } | null;
}

/** `So với cùng kỳ, …`, `Tăng 3% so với cùng kỳ`: a block that compares what the one before told. */
const comparison = /^\W*(?:so (?:với|cùng) |(?:tăng|giảm) \d[^;:]{0,30} so với )/iu;

/** What a block's figures begin with: what opens it, and what the blocks before say. */
export function startBlock(context: Context, reading: Reading, { firsts, previous }: Blocks): Carried {
  const earlier = previous?.reading.section === reading.section ? previous.observed : [];
  const head = headAbove(context, reading);
  return {
    observed: [],
    earlier,
    compared: comparison.test(reading.text) ? (ofListBefore(context, reading, previous) ?? earlier) : [],
    subject: entrySubject(context, reading, previous),
    outside: null,
    works: null,
    topic: topicOf(context, reading),
    about: aboutAbove(context, reading),
    head,
    inList: head !== null,
    prefix: null,
    whole: null,
    above: brokenDown(context, reading, firsts),
    end: 0,
  };
}

/** `Dịch cúm: … Dịch lở mồm long móng: …`: an entry that goes on in its block has what it is about for its own. */
export function openSentence(context: Context, carried: Carried, { reading, sentence }: Figure): void {
  // `Mặt hàng xuất khẩu chủ yếu: chè 45 tấn. Kim ngạch nhập khẩu …`: what opened a list of goods is over behind it.
  const isOver = carried.topic !== null && goodsListed.test(carried.topic);
  carried.topic = topicOfSentence(context, reading, sentence) ?? (isOver ? null : carried.topic);
  const about = aboutSentence(reading, sentence);
  if (about === null) return;
  carried.about = about;
  carried.subject = about.name;
}

const goodsListed = /^(?:các |một số )?(?:mặt hàng|sản phẩm|nhóm hàng)(?: [^,;:]*)? (?:chủ yếu|chủ lực|chính)(?: |$)/iu;

/** What a block is about by the words that lead to it, or by its heading. */
function aboutAbove(context: Context, reading: Reading): About | null {
  for (const words of [...leadInsOver(context, reading), reading.section?.heading.text ?? '']) {
    const about = topicIn(context, words);
    if (about) return about;
  }
  return null;
}

/** `4. Tỷ lệ hộ nghèo của các xã:`: what the heading that a block follows says is measured of all that it lists. */
function headAbove(context: Context, { section, block }: Reading): Head | null {
  const { heading, children } = section ?? {};
  const text = children?.[0] === block ? (heading?.text ?? '') : '';
  return text.endsWith(':') ? headOf(context, text.slice(0, -1), null) : null;
}

/** `… 12 vụ, làm chết 5 người. Trong đó: - Đường bộ: 9 vụ … So với cùng kỳ giảm 3 vụ`: behind a list, what the block that opens it said. */
function ofListBefore(context: Context, reading: Reading, previous: Blocks['previous']): Observed[] | undefined {
  const isBehind = reading.block.marker === null && previous?.reading.block.marker != null;
  const intro = isBehind ? introOf(context, previous.reading) : undefined;
  return intro?.section === reading.section ? context.observed.get(intro) : undefined;
}

/** Keeps what a block said for those behind it. */
export function endBlock(blocks: Blocks, reading: Reading, { observed, subject }: Carried): void {
  const [first] = observed;
  if (first) blocks.firsts.set(reading, first);
  blocks.previous = { reading, subject, observed };
}

/** Most tokens of an entry that only states a figure. */
const longestEntry = 24;

/**
 * The figure of the block that opens this one's list, where it ends with `gồm:` or states nothing else: the first of it; of several
 * clauses before `gồm:` the level of the last, `hủy 45 việc; phải thi hành 4.173 việc, gồm:`.
 */
function brokenDown(context: Context, reading: Reading, firsts: ReadonlyMap<Reading, Observed>): Observed | null {
  const intro = introOf(context, reading);
  const isBroken = /(?:gồm|trong đó)\s*:$/iu.test(intro?.text ?? '');
  const opens = intro && (intro !== context.intros.get(reading) || isBroken || intro.tokens.length <= longestEntry);
  if (!opens) return null;
  const from = /gồm\s*:$/iu.test(intro.text) ? semicolonBefore(intro, intro.tokens.length) : -1;
  const last = context.observed
    .get(intro)
    ?.find(({ figure, record }) => figure.from > from && figure.bracket < 0 && isAmount(record.measure));
  return (from >= 0 ? last : undefined) ?? firsts.get(intro) ?? null;
}

/** Notes the facilities counted before a figure: what it measures may be of them. */
export function carryNoun(
  context: Context,
  carried: Carried,
  noun: CountedNoun | undefined,
  { sentence }: Figure,
): void {
  carried.works = null;
  if (!noun || noun.figure.sentence !== sentence || noun.figure.bracket >= 0) return;
  const last = carried.observed.at(-1);
  const isPast = last !== undefined && last.figure.from > noun.figure.from;
  if (isPast && !rooms.has(last.record.unit_measure ?? '') && !last.record.label_vi.includes(noun.name)) return;
  carried.works = noun.name;
  if (isPast) return;
  carried.subject = noun.name;
  carried.prefix = prefixAt(context, noun.figure, carried);
  carried.end = Math.max(carried.end, noun.to);
}

/** `sập 2 nhà, phá hỏng: 4 trạm bơm, 15 cối xay`: what was done to facilities goes with the next count, too; null where other words stand before them. */
function prefixAt(context: Context, figure: Figure, { prefix, end }: Carried): string | null {
  const before = figure.from < end ? null : labelBefore(context, figure, end);
  if (!before) return prefix;
  const act = before.text.replace(/^.*, /u, '');
  return isDeed(context, act) || opensDamage(context, act) ? act : null;
}

/** `357 ha (trong đó lúa thơm 120 ha), thu hoạch 220 ha`, `kiểm tra 12 tổ chức (tăng 5%) và 40 đảng viên`: behind a bracket, the subject and what was done are again those before it. */
export function leaveBracket(carried: Carried, { bracket }: Figure): void {
  if (carried.outside === null || carried.outside.bracket === bracket) return;
  carried.subject = carried.outside.subject;
  carried.prefix = carried.outside.prefix;
  carried.whole = carried.outside.whole;
  // `4 người mất tích (Yên Bái 1; Sơn La 3); 9 nhà bị sập (Yên Bái 2)`: what the places in the bracket were told of is over.
  carried.head = carried.outside.head;
  carried.inList = carried.outside.inList;
  carried.outside = null;
}

/** Notes a figure and what of its label the next ones may go by. */
export function carryOn(carried: Carried, observed: Observed, found: FoundLabel): void {
  const { figure, record } = observed;
  const { subject, prefix, head, inList, whole } = carried;
  if (figure.bracket >= 0) carried.outside ??= { bracket: figure.bracket, subject, prefix, head, inList, whole };
  if (found.part !== undefined) carried.whole = found.source ?? null;
  else if (endsBreakdown(carried, observed, found)) carried.whole = null;
  const isKept = isWorth(carried, observed);
  const end = found.used ?? (found.noun ? found.end : figure.next);
  if (tellsForWhom(figure, carried)) {
    carried.observed.splice(-1, 0, observed);
    carried.end = Math.max(carried.end, end);
    return;
  }
  // `9 xã (45%) đạt chuẩn, 3 xã …`: behind a bracket inside its words, the count before it has used them all.
  carried.end = figure.bracket >= 0 ? Math.max(carried.end, end) : end;
  if (!isKept) carried.prefix = found.prefix ?? null;
  carried.inList = found.head !== undefined || (carried.inList && !found.own);
  const contributes = isContribution(found.text);
  if (found.head !== undefined) carried.head = { text: found.head, unit: record.unit_measure };
  else if (found.own && found.part === undefined && !contributes)
    carried.head = headOf(figure.reading, found.text, record.unit_measure) ?? carried.head;
  // `diện tích cây hàng năm 90 ha, trong đó diện tích hồ tiêu 30 ha, năng suất 2 tấn/ha`: a class of crops has no yield, but each crop of it.
  const isOfClass = cropClass(figure.reading.codebook).test(subject ?? '');
  const names = found.own && (found.part === undefined || isOfClass || !saysOwnMeasure(figure.reading, found.part));
  // A change names what is measured only where no level told it before.
  if (names && !isAside(observed, found, carried) && (record.measure !== 'change' || record.parent_id === null)) {
    // `diện tích chè 90 ha, trong đó 60 ha cho thu hoạch, sản lượng 300 tấn`: what is done to a part leaves the whole what is spoken of.
    const whole = found.part === undefined ? null : carried.subject;
    carried.subject = subjectToCarry(figure.reading, found.part ?? found.text) ?? whole;
  }
  carried.about = aboutBehind(figure.reading, record.label_vi, carried.about);
  carried.observed.push(observed);
}

/** `dư nợ hộ nghèo 12 tỷ đồng/240 hộ; hộ cận nghèo 8 tỷ đồng`: what is counted behind a slash tells for whom an amount is, which is spoken of behind it, too. */
function tellsForWhom({ reading, from, mention }: Figure, { observed, end }: Carried): boolean {
  const { unitClass } = observed.at(-1)?.figure.mention ?? {};
  const isBehind = word(reading, from - 1) === '/' && end === from - 1 && mention.unitClass === 'count';
  return isBehind && (unitClass === 'money' || unitClass === 'measure');
}

/** `Dự án cầu A khởi công …, với tổng vốn 20 tỷ đồng`: the first figure told of a project has it for its subject. */
export function carryProject(context: Context, carried: Carried, figure: Figure): void {
  const told = projectAt(context, figure);
  const last = carried.observed.at(-1)?.figure.from ?? -1;
  if (told && last < told.start) carried.subject = told.name;
}

const worth = /(?:^| )(?:(?:có )?trị(?: giá)?|(?:tổng )?(?:số tiền|kinh phí|số vốn))$/iu;

/** `tịch thu 2 m3 gỗ trị giá 9 triệu đồng, 3 xe máy`, `hỗ trợ 45 hộ nghèo 2 tỷ đồng, 30 hộ cận nghèo`: what something is worth, or was given, leaves what was done with it and the next as it is. */
function isWorth({ observed, end }: Carried, { figure, record }: Observed): boolean {
  const { reading, mention, left, leadFrom, sentence } = figure;
  return (
    mention.unitClass === 'money' &&
    record.measure === 'level' &&
    observed.at(-1)?.figure.sentence === sentence &&
    (end === leadFrom || worth.test(textOf(reading, left.from, leadFrom)))
  );
}

/** A breakdown ends with its sentence, and with a figure in its unit that is no part. */
function endsBreakdown({ observed, whole }: Carried, last: Observed, { own, text }: FoundLabel): boolean {
  const { figure } = last;
  // `trong đó: ngân sách 312 tỷ đồng; vốn lồng ghép 640 tỷ đồng; doanh nghiệp 38 tỷ đồng`: a part by a name of its own is one all the same.
  if (whole !== null && last.whole?.of === whole && figure.mention.unitClass === 'money') return false;
  return (
    observed.at(-1)?.figure.sentence !== figure.sentence ||
    (own && !isContribution(text) && whole?.figure.mention.unit === figure.mention.unit)
  );
}

const cropClass = wordPattern('^(?:các loại )?{crop_class}(?: |$)');

/** Branches of fishery, which their outputs are of. */
const branches = /^(?:khai thác|nuôi trồng)$/iu;

/** Longest subject that goes on to the next figure, in characters: labels must not grow from figure to figure. */
const longestSubject = 160;

/** `diện tích lúa Đông Xuân gieo sạ`, `lúa mùa đã cho thu hoạch tại các xã`: what is done to a crop is no part of its name. */
const grownAtEnd = wordPattern(
  String.raw`(?= )(?<=\S \S.*|^(?:cây )?{crop})(?<! rừng| cây|^rừng|^cây) (?:(?:đã|đang) )?{growing_act}(?=$| (?:tại|ở|vùng|khu vực|trên địa bàn) )`,
);

function subjectToCarry(known: WithCodebook, text: string): string | null {
  const subject = subjectOf(known, text).replace(grownAtEnd(known.codebook), '');
  // `diện tích xuống giống`, `diện tích trồng mới`: what is done to any crop is no subject.
  return subject.length > longestSubject ||
    /^(?:mới|lại)$/iu.test(subject) ||
    (isOnlyGrown(known, subject) && !branches.test(subject))
    ? null
    : subject;
}
