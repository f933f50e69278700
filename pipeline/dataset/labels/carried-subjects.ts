import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { semicolonBefore, textOf, word } from '../reading/reading.ts';
import { type Carried, hasAmount, lastWithin, type Observed } from '../ties/observed.ts';
import { opensDeed } from './deeds.ts';
import { rooms } from './label-subjects.ts';
import { subjectOf } from './measure-nouns.ts';
import { worksOfEntry } from './money-labels.ts';

const people = new Set([
  '{household}',
  '{person}',
  '{worker}',
  '{pupil}',
  '{child}',
  '{teacher}',
  '{organisation}',
  '{community}',
  '{owner}',
  '{ethnic_group}',
  '{village}',
]);
/** What is done to land for those counted. */
const ofLand = /^(?:giao|khoán|giao khoán|cho thuê|chi trả)(?: |$)|(?:^| )(?:đất|rừng|ruộng|mặt bằng)(?: |$)/iu;

/**
 * What the figure before measures, unless it counts people or rooms and this one is an area, a weight or a length; of a part,
 * behind a semicolon or its sentence, what its whole measures.
 */
export function carriedSubject(context: Context, figure: Figure, carried: Carried): string | null {
  const { mention, reading, from, sentence } = figure;
  const { observed, earlier, topic, whole, prefix, works } = carried;
  const last = observed.at(-1) ?? earlier.at(-1);
  // `Trạm y tế xã có 6 giường bệnh, diện tích 450 m2`: the area is that of what has them.
  const holds = last?.figure.sentence === sentence && rooms.has(last.record.unit_measure ?? '');
  if (holds && mention.unitClass === 'measure') return prefix ?? works ?? carried.subject;
  // `giao khoán rừng cho 120 hộ và 4 tổ chức với diện tích 500 ha`, `cấp giấy chứng nhận … đất cho 23 hộ, diện tích 4.512 m2`: the area of what was done for them.
  if (mention.unitClass === 'measure' && people.has(last?.record.unit_measure ?? ''))
    return (
      workOf(figure, last) ??
      (last?.figure.sentence === sentence && prefix !== null && ofLand.test(prefix)
        ? prefix.replace(/ (?:của|cho)$/iu, '')
        : topic)
    );
  // `xử phạt 40 tổ chức và 12 cá nhân với số tiền 2 tỷ đồng`: the money is of what was done to all of them.
  if (mention.unit === 'VND' && prefix !== null && opensDeed(context, prefix) && ofBoth(observed, prefix))
    return prefix.replace(/ (?:của|cho)$/iu, '');
  // `55 dự án với tổng diện tích đất 210 ha, tổng vốn đăng ký 900 tỷ đồng`: the money is of those that take the land.
  const users = mention.unitClass === 'money' && carried.subject === 'đất' ? lastWithin(observed, isCount) : undefined;
  if (users?.figure.sentence === sentence) return users.record.label_vi;
  const paid = mention.unit === 'VND' ? (ofJoinedCounts(figure, observed) ?? ofFirms(figure, observed)) : null;
  const both = paid ?? ofDivided(figure, observed);
  if (both !== null) return both;
  // `Dự án 2: 2 khu với 96 hộ; tổng mức đầu tư 38 tỷ đồng`: of the works, and not of those counted in them.
  const outside = lastWithin(observed, (each) => each.figure.bracket < 0);
  const isBesideCount = mention.unit === 'VND' && (outside ?? last)?.figure.mention.unitClass === 'count';
  const entry = isBesideCount ? worksOfEntry(figure, carried) : null;
  if (entry !== null) return entry;
  const isBehind = semicolonBefore(reading, from) >= (last?.figure.next ?? from);
  const all = whole ?? outside?.whole?.of;
  // `sản lượng thủy sản 90 tấn, trong đó tôm 40 tấn. Tính chung 6 tháng, tổng sản lượng 500 tấn`: the next sentence is again of all.
  const opens = last?.figure.sentence !== sentence && last?.figure.sentence === all?.figure.sentence;
  const subject =
    (isBehind || opens) && all?.figure.reading === reading
      ? subjectOf(reading, all.record.label_vi)
      : (ofAllPlaces(figure, carried) ?? ofTied(figure, last, carried.subject));
  // `2.000 lượt hội viên vay số tiền 16 tỷ đồng`: of those directly before.
  const isNext = /^(?:tổng )?số (?:tiền|vốn)$/iu.test(textOf(reading, carried.end, figure.leadFrom));
  if (mention.unit !== 'VND' || subject === null || isNext || !counting.test(subject)) return subject;
  // `lượt khách đạt 1.250 lượt; doanh thu đạt 40 tỷ đồng`: money is of no visits, but of those whose number is told.
  return topic ?? (numbered.exec(subject)?.[1] || null);
}

function isCount({ record, figure: { bracket } }: Observed): boolean {
  return record.measure === 'count' && bracket < 0;
}

const work =
  /^hộ (?:dân |gia đình )?(?:đăng ký |được )?(?:tham gia|thực hiện|(?=(?:trồng|nuôi|sản xuất|liên kết) )) ?(\S+ \S.*)$/iu;

/** `82 hộ tham gia dự án tưới nhỏ giọt với diện tích 49 ha`: what those before do, or take part in; null without any. */
function workOf({ lead, reading, leadFrom, sentence }: Figure, last: Observed | undefined): string | null {
  const isWith =
    last?.figure.sentence === sentence &&
    /(?:^| )(?:với|trên)(?: tổng)? diện tích$/iu.test(textOf(reading, leadFrom - 4, leadFrom));
  return isWith && !lead.startsWith(':') ? (work.exec(last.record.label_vi)?.[1] ?? null) : null;
}

const growers = wordPattern('(?:^|\\s)(?:nuôi|trồng|sản xuất) ((?:{aquatic}|{crop}|{livestock})(?: \\p{L}+){0,3})$');

/** `7 huyện nuôi tôm nước lợ, đã thả nuôi 650 ha`: what those grow or raise that its sentence counts; null where they are told by nothing of the kind. */
export function grownByCounted({ reading, sentence }: Figure, { observed }: Carried): string | null {
  const grower = lastWithin(
    observed,
    ({ figure, record }) => figure.mention.unitClass === 'count' && growers(reading.codebook).test(record.label_vi),
  );
  return grower?.figure.sentence === sentence
    ? (growers(reading.codebook).exec(grower.record.label_vi)?.[1] ?? null)
    : null;
}

/**
 * `cả nước gieo cấy 2.950 nghìn ha lúa, riêng miền Nam 1.870 nghìn ha. Đã thu hoạch …`: behind a sentence that told of several places, the
 * next one is again of all of them; null elsewhere.
 */
function ofAllPlaces({ sentence, reading }: Figure, { observed, head, inList }: Carried): string | null {
  const last = observed.at(-1);
  if (!inList || head === null || !last || last.figure.sentence === sentence) return null;
  const told = observed.filter(
    ({ figure, record }) => figure.sentence === last.figure.sentence && record.label_vi.startsWith(head.text),
  );
  const isOfSeveral = new Set(told.map(({ record }) => record.label_vi)).size > 1;
  return isOfSeveral ? subjectOf(reading, head.text) : null;
}

/** `292 dự án trong khu công nghiệp với tổng vốn 15 tỷ USD`: what `với` ties to a count is of all that its label says. */
function ofTied(figure: Figure, last: Observed | undefined, subject: string | null): string | null {
  const label = tiedCount(figure, last);
  return label !== null && subject !== null && label.startsWith(`${subject} `) ? label : subject;
}

/** What the count says that `với` ties a figure to; null where nothing does. */
export function tiedCount({ sentence, reading, leadFrom }: Figure, last: Observed | undefined): string | null {
  if (last?.figure.sentence !== sentence || last.record.measure !== 'count') return null;
  // Behind its unit stands the rest of its noun.
  for (let at = last.figure.next; at < Math.min(leadFrom, last.figure.next + longestTie); at++) {
    if (word(reading, at) === 'với') return last.record.label_vi;
    if (reading.tokens[at]?.type === 'sign') return null;
  }
  return null;
}

/** Longest words from a count to the figure that `với` ties to it, in tokens. */
const longestTie = 10;

/** How many figures back the last two outside of brackets are looked for. */
const nearby = 8;

/** Whether the last two figures of a sentence, outside of brackets, are of what the same was done to. */
function ofBoth(observed: readonly Observed[], prefix: string): boolean {
  const [first, second] = observed
    .slice(-nearby)
    .filter(({ figure }) => figure.bracket < 0)
    .slice(-2);
  return (
    first?.figure.sentence === second?.figure.sentence &&
    [first, second].every((each) => each && hasAmount(each) && each.record.label_vi.startsWith(`${prefix} `))
  );
}

/** `14 doanh nghiệp và 2 hợp tác xã thành lập mới với tổng vốn 11 tỷ đồng`: all of whom the same is said that stands once behind them; null for others. */
function ofJoinedCounts({ sentence }: Figure, observed: readonly Observed[]): string | null {
  const [first, last] = observed.slice(-2);
  if (
    !first ||
    !last ||
    [first, last].some(({ figure, record }) => figure.sentence !== sentence || record.measure !== 'count')
  )
    return null;
  const [noun, other] = [first.figure.mention.unitText, last.figure.mention.unitText];
  const said = saidOf(last);
  const isJoined = said !== null && said === saidOf(first) && noun !== other;
  return isJoined ? `${noun}, ${other} ${said}` : null;
}

/** `1.523 dự án, trong đó có 1.136 dự án trong nước và 387 dự án nước ngoài, tổng vốn 80 nghìn tỷ đồng`: a total behind parts that a joint closes is of all; null for others. */
function ofDivided({ reading, sentence, leadFrom, mention }: Figure, observed: readonly Observed[]): string | null {
  const [first, last] = observed.slice(-2);
  const whole = last?.whole?.of;
  if (mention.unitClass !== 'money' || !whole || first?.whole?.of !== whole || whole.figure.sentence !== sentence)
    return null;
  const isLast = word(reading, last.figure.leadFrom - 1) === 'và';
  return isLast && /^[^,;:()]*, tổng (?:số )?\S+/iu.test(textOf(reading, last.figure.next, leadFrom))
    ? subjectOf(reading, whole.record.label_vi)
    : null;
}

const firms = new Set(['{enterprise}', '{cooperative}', '{cooperative_union}', '{cooperative_group}']);
const staff = new Set(['{member}', '{worker}', '{person}']);

/** `14 hợp tác xã với 310 thành viên, 95 lao động, tổng vốn điều lệ 9 tỷ đồng`: money is of the firms, and not of those in them; null for others. */
function ofFirms({ sentence }: Figure, observed: readonly Observed[]): string | null {
  if (!staff.has(observed.at(-1)?.record.unit_measure ?? '')) return null;
  const firm = lastWithin(observed, ({ record }) => firms.has(record.unit_measure ?? ''));
  return firm?.figure.sentence === sentence && firm.figure.bracket < 0 ? firm.record.label_vi : null;
}

/** What a count's label says of those whom its unit names; null where it says nothing behind them. */
function saidOf({ figure, record }: Observed): string | null {
  const noun = figure.mention.unitText;
  return noun !== null && record.label_vi.startsWith(`${noun} `) ? record.label_vi.slice(noun.length + 1) : null;
}

const counting = /^(?:tổng (?:số|lượt)|số|lượt|lượng) \S/iu;
const numbered = /^(?:tổng )?số (?!lượt |lượng )(\S+ \S.*)$/iu;
