import { firstFrom } from '../../binary-search.ts';
import type { Codebook } from '../../codebook.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import { namesCase } from '../labels/described-counts.ts';
import { nounReach } from '../labels/label-subjects.ts';
import { semicolonBefore, textOf, word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { type Bare, isCase, isOfMembers } from './bare-nouns.ts';
import { countedElsewhere } from './counted-elsewhere.ts';
import { isAllOf } from './counts-of-holders.ts';
import { places } from './holding-places.ts';
import { caseFrom, phraseFrom } from './label-phrases.ts';
import { isOfAllModes, ofMode, withoutMode } from './transport-modes.ts';

/** The longer noun of a count before that the bare one stands for; the bare one where the words before it say which already. */
export function toldBefore(bare: Bare): string | null {
  const { before, noun, isMode, happens } = bare;
  if (isBesideBare(bare)) return noun;
  const elsewhere = countedElsewhere(bare);
  if (elsewhere !== null) return elsewhere;
  const phrases = phrasesBefore(bare);
  const last = phrases.at(-1);
  if (last === undefined || (!happens && followsKinds(bare))) return null;
  // What happens somewhere is of the kind that the whole names: parts have said where already.
  const phrase = happens ? (phrases.toSorted((one, other) => one.length - other.length)[0] ?? last) : last;
  const isSaid = (isMode && ofMode.test(last)) || (happens && namesEvent(bare, before, phrase));
  return isSaid ? noun : isOfAllModes(bare.figure) ? withoutMode(phrase) : phrase;
}

/** `xử phạt hành chính 16 vụ, 56 đối tượng`: those of cases of no kind are of none that was told before. */
function isBesideBare({ before, figure, carried }: Bare): boolean {
  const last = carried.observed.at(-1);
  const isOfCases = figure.mention.unit === '{suspect}' && last?.record.unit_measure === '{case}';
  return isOfCases && before === '' && last.figure.sentence === figure.sentence && / vụ$/iu.test(last.record.label_vi);
}

/**
 * `78 vụ buôn lậu; 50 vụ gian lận thương mại; khởi tố 9 vụ`: whether the clauses before tell cases of several kinds, of which these are
 * any; those of the sentence before, where their own tells of none.
 */
function followsKinds({ codebook, figure, unit, carried }: Bare): boolean {
  if (!isCase(figure)) return false;
  const { reading, sentence } = figure;
  const clauseOf = (each: Figure) => Math.max(semicolonBefore(reading, each.from), each.sentence.from - 1);
  const cases = carried.observed
    .slice(-nounReach)
    .filter(({ figure: each, whole }) => isCase(each) && each.bracket < 0 && whole === null)
    .map(({ figure: each, record }) => ({ each, kind: phraseFrom(codebook, record.label_vi, unit) }))
    .filter(({ kind }) => kind !== null);
  const told = cases.some(({ each }) => each.sentence === sentence) ? sentence : cases.at(-1)?.each.sentence;
  const kinds = new Map(
    cases.filter(({ each }) => each.sentence === told).map(({ each, kind }) => [clauseOf(each), kind]),
  );
  return !kinds.has(clauseOf(figure)) && new Set(kinds.values()).size > 1;
}

/** The longer nouns of the counts before in the same unit, in reading order. */
function phrasesBefore(bare: Bare): string[] {
  const { codebook, unit } = bare;
  return countsBefore(bare)
    .flatMap(
      ({ record }) => phraseFrom(codebook, record.label_vi, unit) ?? caseFrom(codebook, record.label_vi, unit) ?? [],
    )
    .map((phrase) => kindIn(bare, phrase))
    .filter((phrase) => mayBeOf(bare, phrase));
}

/** The counts before a bare one that its noun may stand for, in reading order. */
function countsBefore(bare: Bare): Observed[] {
  const { codebook, figure, before, carried, happens } = bare;
  const goesOn = before === '' || isSinceThen(codebook, figure);
  const earlier = goesOn && carried.topic === null ? earlierCases(carried) : [];
  const near = withWholes([...earlier, ...carried.observed.slice(-nounReach)].slice(-nounReach), figure);
  // Where the whole is told, what is done is not done of its parts alone.
  const parts = new Set(
    near.filter((each) => near.includes(each.whole?.of as Observed)).map(({ record }) => record.id),
  );
  // How a part moved is told of it again.
  const ofWhole = near.filter(
    (each) =>
      isOfEntry(codebook, figure, each) || (!parts.has(each.record.id) && !parts.has(each.record.parent_id ?? '')),
  );
  const alike = (happens ? near : ofWhole).filter((each) => isAlike(bare, each));
  // `khám phá 2/2 vụ`: of the count that is as large as all of them.
  const asLarge = alike.filter((each) => isAllOf(figure, each));
  const site = near.some(({ figure: each, record }) => isInClause(each, figure) && record.unit_measure === '{site}');
  const isBeside = site && figure.mention.unit === '{suspect}';
  return (asLarge.length > 0 ? asLarge : alike).filter(
    (each) => isInClause(each.figure, figure) || !isOfOwnClause(bare, each, isBeside),
  );
}

/** Whether a count before is in the unit of a bare one, and neither a part in a bracket nor described by words before it alone. */
function isAlike({ codebook, figure, before, unit, kind }: Bare, each: Observed): boolean {
  const { mention, bracket } = each.figure;
  const isInUnit = !each.holds && (mention.unit === figure.mention.unit || isLonger(each.figure, unit));
  const isOutside = bracket < 0 || bracket === figure.bracket;
  // `khai sinh 62 trường hợp, khai tử 18 trường hợp`: words before each say of what it is.
  return isInUnit && isOutside && (before === '' || opensDeed({ codebook }, kind) || !isDescribedBefore(each));
}

/** Whether a bare count tells others than a count of another clause: other members, others who were helped or caught, other places. */
function isOfOwnClause({ figure }: Bare, { figure: each, record }: Observed, isBeside: boolean): boolean {
  return (
    // `kết nạp 9 đảng viên mới; kiểm tra 3 chi bộ và 12 đảng viên`.
    isOfMembers(figure) ||
    // `hỗ trợ 46 hộ bị thiệt hại; cứu đói 412 hộ`, `…; triệt xóa 3 tụ điểm, bắt 22 đối tượng`.
    harmed.test(record.label_vi) ||
    isBeside ||
    // `tái phát tại 12 xã` in another sentence.
    (each.sentence !== figure.sentence && isInPlaces(figure))
  );
}

/** The kind of what a phrase counts, without what is not said of others of it. */
function kindIn({ before }: Bare, phrase: string): string {
  // `khởi tố 280 vụ về các tội giết người, cướp tài sản. Truy tố 254 vụ`: of which crimes only the first are told.
  const kind = phrase.replace(severalCrimes, '');
  // `96 dự án FDI còn hiệu lực; cấp mới 5 dự án`: what is done is done to others of the kind than those that are so already.
  return before === '' ? kind : kind.replace(inForce, '');
}

/** Whether those of a bare count may be what a phrase says. */
function mayBeOf({ codebook, noun, unit, kind }: Bare, phrase: string): boolean {
  // `45 người được nhận quà. Tặng quà cho 60 người`: what was done for others is told of them alone.
  const isDoneForOthers = phrase.startsWith(`${noun} được `) && opensDeed({ codebook }, kind);
  // `20 vụ phạm pháp hình sự; xử phạt hành chính 16 vụ`: no crimes are.
  const isCrime = fining.test(kind) && ofCrime.test(phrase);
  // `cuộc thanh tra` is a noun.
  const isDeed = unit !== 'cuộc' && opensDeed({ codebook }, phrase.slice(noun.length + 1));
  return phrase !== noun && !isDoneForOthers && !isCrime && !isDeed && !ofMode.test(phrase);
}

const inForce = / (?:còn|đang) (?:hiệu lực|hoạt động)$/iu;

/** The counts before a figure, and the wholes of a list of parts that is longer than these reach. */
function withWholes(near: readonly Observed[], { mention }: Figure): Observed[] {
  const same = near.filter(({ figure }) => figure.mention.unit === mention.unit);
  const wholes = new Set(same.map(({ whole }) => whole?.of));
  const isOfOne = wholes.size === 1 && same.length >= fewestParts;
  return [...wholes].filter((each) => each && isOfOne && !near.includes(each)).concat(near) as Observed[];
}

/** Fewest counts of which all are parts of one whole that is told further up. */
const fewestParts = 3;

const severalCrimes = / (?:về|phạm) (?:các |những )?(?:tội|hành vi) [^,]+,.*$/iu;
const fining = /^(?:(?:đã|ra quyết định) )*(?:xử )?phạt (?:vi phạm )?hành chính(?: |$)/iu;
const ofCrime = / (?:hình sự|tội phạm|phạm tội|(?:về )?tội)(?: |$)/iu;

/** What was done for households, by what came to them. */
const harmed = /[^\s:] hộ bị /iu;

/** `20 tin báo về tội phạm, đã giải quyết 18 tin`: whether a count is in a noun that a shorter one goes on with. */
function isLonger({ mention }: Figure, unit: string): boolean {
  return mention.unitText?.toLowerCase().startsWith(`${unit} `) ?? false;
}

/** `đăng ký khai sinh 62 trường hợp`, `không có việc làm 12 hộ`: whether the words before a count say of what it is. */
function isDescribedBefore({ figure: { reading, left, leadFrom, mention }, record }: Observed): boolean {
  const [label, noun] = [record.label_vi.toLowerCase(), `${mention.unitText?.toLowerCase()} `];
  const words = textOf(reading, left.from, leadFrom).toLowerCase();
  return label.startsWith(noun) && words.endsWith(label.slice(noun.length));
}

/** Whether no semicolon parts a figure from one before it in its sentence. */
function isInClause(before: Figure, { reading, from, sentence }: Figure): boolean {
  return before.sentence === sentence && semicolonBefore(reading, from) < before.from;
}

/** `trong đó: án hình sự thụ lý 80 vụ, giải quyết 43 vụ; án dân sự …`: of the entry between semicolons that a comma goes on with. */
function isOfEntry(codebook: Codebook, { reading, from, sentence }: Figure, { figure, record }: Observed): boolean {
  if (figure.sentence !== sentence || record.measure === 'change' || !opensDeed({ codebook }, record.label_vi))
    return false;
  const before = semicolonBefore(reading, from);
  if (before > figure.from) return false;
  const behind = reading.semicolons[firstFrom(reading.semicolons, from)] ?? sentence.to;
  return before > sentence.from || behind < sentence.to;
}

/** `tái phát tại 12 xã`: the places that something is in. */
function isInPlaces({ mention, reading, leadFrom }: Figure): boolean {
  return places.has(mention.unit ?? '') && /^(?:tại|ở)$/.test(word(reading, leadFrom - 1));
}

/** `tai nạn đường sắt xảy ra 19 vụ`, `TNGT nghiêm trọng xảy ra 6 vụ` say what happened; `đường bộ xảy ra 13 vụ` says where. */
function namesEvent(known: WithCodebook, before: string, phrase: string): boolean {
  const [, first = '', second = ''] = phrase.toLowerCase().split(' ');
  return (
    before.toLowerCase().includes(`${first} ${second}`.trim()) ||
    /\p{Lu}{3,}/u.test(before) ||
    (namesCase(known, before) && !/^đường /iu.test(before))
  );
}

/** `Lũy kế 5 tháng, phát hiện 40 vụ`: whether a sentence tells how many there were in a longer time. */
function isSinceThen(codebook: Codebook, { reading, sentence }: Figure): boolean {
  return opensSince(codebook).test(textOf(reading, sentence.from, sentence.from + longestSince));
}

const opensSince = wordPattern('^(?:{running_total}|tính chung)(?: |$)');
const longestSince = 4;

/** A case is of the kind that the block before speaks of; other nouns stand for those of their own block. */
function earlierCases({ earlier }: Carried): Observed[] {
  return earlier.slice(-nounReach).filter(({ record }) => record.unit_measure === '{case}');
}
