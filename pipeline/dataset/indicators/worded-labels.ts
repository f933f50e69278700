import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { inSentence, nounInSentence } from '../../document/letters.ts';
import { dealtWith } from '../counts/noun-labels.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import { countAtPlace } from '../counts/placed-counts.ts';
import { countedRecipient, recipientBehind, worksBehind } from '../counts/recipients.ts';
import { sharedHarm } from '../counts/shared-harm.ts';
import { nounBehindUnit } from '../counts/unit-nouns.ts';
import type { Figure } from '../figures/figures.ts';
import { isFarmBranch } from '../labels/branches.ts';
import { tiedCount } from '../labels/carried-subjects.ts';
import { isGathering, opensDeed } from '../labels/deeds.ts';
import { isBuilding, isEntryOfOne, isWorksOfAll } from '../labels/entry-labels.ts';
import { type FoundLabel, type Label, type Said, withText } from '../labels/found-label.ts';
import { isGrowing } from '../labels/growing.ts';
import { withImpliedMeasure } from '../labels/grown-areas.ts';
import { opensDamage } from '../labels/harm.ts';
import { withImplied, withMeasure } from '../labels/implied-measures.ts';
import { rateOfPart, wholeInLabel } from '../labels/label-wholes.ts';
import { cropOfList, withSizedKind } from '../labels/listed-crops.ts';
import { isMeasureNoun, saysOwnMeasure } from '../labels/measure-nouns.ts';
import { asPart } from '../labels/part-labels.ts';
import { ofPeople } from '../labels/parts-by-themselves.ts';
import { placeLabel } from '../labels/place-labels.ts';
import { ofPlan } from '../labels/plan-labels.ts';
import { saidInFull } from '../labels/said-in-full.ts';
import { withCropOfSeason } from '../labels/seasons.ts';
import { withAll } from '../labels/shares-of-all.ts';
import { withStation } from '../labels/station-labels.ts';
import { withAbout } from '../labels/told-topics.ts';
import { isOfPlan } from '../measures/shares.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { opensParts } from '../ties/breakdown-words.ts';
import { countOfDeed } from '../ties/levels-by-noun.ts';
import type { Observed } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';
import { isNoLarger } from '../ties/sizes-of-parts.ts';
import { amountAbove } from '../ties/wholes-above.ts';
import { completed } from './entry-completions.ts';

/** `diện tích lúa đạt 20 ha`: the words before a figure, with what they leave out. */
export function wordedLabel(told: Said, before: Label): FoundLabel | null {
  const { figure, carried } = told;
  const behind = objectBehind(told, before);
  const goesOn =
    isEntryOfOne(figure, before.text) ||
    asking(told.context.codebook).test(before.text) ||
    (behind !== null && opensList(told.context, figure, before.text));
  const found = {
    text: before.text,
    own: true,
    from: before.from,
    end: behind?.to ?? told.end,
    ...(behind && { used: behind.to }),
    ...(goesOn && { prefix: before.text }),
  };
  const placed =
    before.place &&
    (placeLabel(figure, before.place, behind?.text ?? null, carried) ?? countAtPlace(figure, before, carried));
  if (placed) return { ...found, text: placed.text, head: placed.head };
  const harmed = behind && (sharedHarm(told.context, figure, behind) ?? behind);
  // `Về nông nghiệp: 48 ha lúa bị ngập`: a branch of the economy is no part of what stands behind.
  if (harmed && figure.lead === ':' && isBranchOf(figure, before.text))
    return withText(found, withImplied(figure.mention.unit, harmed.text));
  if (harmed && isHarmAlone(figure, before, harmed))
    return { ...found, from: figure.leadFrom, text: withImplied(figure.mention.unit, harmed.text) };
  const parent = enclosingWhole(told, before);
  const label = withSizedKind(
    figure,
    withNoun(figure, measureIn(told, before, behind, parent), behind?.text ?? null),
    carried,
  );
  const tied = parent && isMeasureNoun(figure.reading, label) ? tiedCount(figure, carried.observed.at(-1)) : null;
  if (tied !== null) return { ...found, text: `${label} ${nounInSentence(tied)}`, source: parent as Observed };
  const rate = rateOfPart(figure, label, carried);
  if (rate !== null) return withText(found, rate);
  const above = opensParts(figure) ? amountAbove(told.context, figure, carried) : null;
  const named = wholeInLabel(figure, before, label, carried, above);
  // `hạt điều xuất khẩu 40 tấn. Riêng sản phẩm ong xuất khẩu 90 tấn`: what is larger is no part.
  const fits = figure.mention.unitClass === 'percent' || (named && isNoLarger(told.context, figure, named));
  const whole = countsMoved(told, parent ?? named) ? null : (parent ?? (fits ? named : null));
  const crop = whole && parent === null ? cropOfList(told, label, whole) : null;
  if (crop !== null) return { ...found, ...crop };
  if (whole) {
    const part = asPart(told, label, before, whole, parent !== null);
    return { ...found, ...part, text: isOfPlan(figure) ? ofPlan(figure, part.text, told.end) : part.text };
  }
  return withText(
    found,
    isOfPlan(figure) ? ofPlan(figure, label, told.end) : withAll(figure, withStation(told, completed(told, label))),
  );
}

/** `có 6 nhóm tăng gồm: nhóm đồ uống tăng 2%`: how one of some groups moved is no part of how many they are. */
function countsMoved({ measure, figure }: Said, whole: Observed | null): boolean {
  return measure === 'change' && figure.mention.unit === '%' && groups.has(whole?.record.unit_measure ?? '');
}

/** Units of what goods and branches are grouped by. */
const groups: ReadonlySet<string> = new Set(['{kind}', '{sector}']);

/** `Đề nghị Trung ương hỗ trợ 150 tỷ đồng, 500 tấn gạo`: what is asked for, one behind the other. */
const asking = wordPattern('^{request} (?:[^,;:]+ )?(?:hỗ trợ|cấp|bổ sung|xuất cấp)$');

/** `sạt lở 90 m kênh, 30 m kè`: whether words say what was done with all of a list, or came to it. */
function opensList(context: Context, { lead }: Figure, text: string): boolean {
  return (
    opensDeed(context, text) ||
    isGathering(text) ||
    isWorksOfAll(context, text) ||
    (!lead.startsWith(':') && opensDamage(context, text))
  );
}

/** `mưa lớn trên diện rộng với 120 ha lúa bị ngập`, `400 ha bị ảnh hưởng do khô hạn và đã có 24 ha lúa bị nhiễm bệnh`: whether what came to something only goes with a clause, or is told of others behind a joint, and says all that it is. */
function isHarmAlone({ reading, from }: Figure, before: Label, harmed: Label): boolean {
  const words = textOf(reading, before.from, from);
  return suffered.test(harmed.text) && (besides.test(words) || goesWith.test(words));
}

const suffered = / (?:bị|phải) /iu;
const goesWith = /(?:^| )với(?: (?:khoảng|gần|hơn|trên))*$/iu;
const besides = /(?:^|[ ,])và(?: (?:đã|còn|có|khoảng|gần|trên|hơn|thêm))+$/iu;

/** `Giao thông: 34 km đường trục bản`: whether an entry only names the branch that its figures are of. */
function isBranchOf({ reading, mention }: Figure, text: string): boolean {
  return isFarmBranch(reading, text) || (mention.unit === 'km' && networks.test(text));
}

const networks =
  /^(?:về )?(?:giao thông(?: nông thôn)?|thủy lợi|thuỷ lợi|hạ tầng|cơ sở hạ tầng|điện|cấp nước|nước sạch)$/iu;

/** The noun behind a figure's unit, or who gets what it counts; null where it is that of the next entry. */
function objectBehind({ context, figure, measure, next }: Said, before: Label): Label | null {
  const isMoney = collects(figure, before.text);
  const hasUnit =
    (measure === 'level' || measure === 'target' || figure.mention.kind === 'ratio') &&
    (figure.mention.unitClass === 'measure' || isMoney);
  const isLong = isMoney || isGrowing(context, before.text) || isBuilding(context, before.text) || before.place;
  // `tổng diện tích gieo trồng 350 ha lúa, ngô và các loại rau màu`: all that an area is of.
  const isArea = figure.mention.unit === 'har' && /^(?:tổng )?diện tích(?: |$)/iu.test(before.text);
  const noun = hasUnit
    ? (nounBehindUnit(context, figure, isArea ? longestCrops : isLong ? longestGrowth : undefined) ??
      (before.place ? plightBehind(context, figure) : null))
    : (recipientBehind(figure, before.text) ??
      worksBehind(context, figure, before.text) ??
      countedRecipient(context, figure, before.text));
  // `đất lúa 120 ha đất màu 80 ha`: without a comma between them, the noun of the next entry.
  const isOfNext = noun && noun.to === next?.from && next.mention.unit === figure.mention.unit;
  // `trồng 90 ha diện tích cây màu`: the unit says already that it is an area.
  return isOfNext
    ? null
    : noun && withText(noun, noun.text.replace(/^(?:tổng )?diện tích (?!tự nhiên|kế hoạch|đất)(?=\S)/iu, ''));
}

/** `Tỉnh Sơn La có 350 ha bị ngập`: what came to an area of which no noun says what grows on it. */
function plightBehind(context: Context, figure: Figure): Label | null {
  const { mention, reading, next } = figure;
  if (mention.unit !== 'har' || !plight.test(textOf(reading, next, next + 3))) return null;
  const told = nounAfter(context, { ...figure, to: next });
  return told?.from === next ? told : null;
}

const plight = /^(?:(?:đang|đã|hiện|phải) )*(?:bị|thiếu|không đủ|không có|có nguy cơ|phải) /u;

/** Longest noun of what is grown or built, and of what money is, in words: `cây lương thực có hạt`. */
const longestGrowth = 7;

/** Longest list of crops behind an area, in words. */
const longestCrops = 12;

/** The figure whose bracket one stands in, where it is a part of it. */
function enclosingWhole({ context, figure, carried, measure }: Said, { text }: Label): Observed | null {
  // `thụ lý 24 vụ, giải quyết 20 vụ (số vụ đã thụ lý tăng 3 vụ, …)`: what was done to others than those directly before.
  if (measure === 'change' && countOfDeed(context, figure, text, carried)) return null;
  const enclosing = ofPeople.test(text) ? null : partOf(figure, carried);
  // `425 ha rừng (độ che phủ trên 65%)`: a rate is no part of an area.
  // `chiếm 6% (tổng sản lượng điện đạt 1.500 MWh)`: nor is an amount a part of a share.
  const isNamed = rated.test(text) || (enclosing?.record.measure === 'share' && saysOwnMeasure(figure.reading, text));
  return isNamed && enclosing?.record.unit_measure !== figure.mention.unit ? null : enclosing;
}

const rated = /^(?:(?:mỗi|độ|tỷ lệ|tỉ lệ|năng suất|mật độ|giá) \S|sản lượng(?: |$))/iu;

/** What the words before a figure measure, with what they leave out and the noun behind it does not say. */
function measureIn(told: Said, { text }: Label, behind: Label | null, parent: Observed | null): string {
  const { figure } = told;
  if (parent && isMeasureNoun(figure.reading, text)) return text;
  if (behind === null) return withAbout(figure, saidInFull(told, text), told.carried.about);
  // `Lúa mùa: cả nước thu hoạch 20 ha lúa mùa`: what is grown stands behind, too.
  const said = text.replace(/^[^:]{2,40}: (?=[^:]+$)/u, '');
  // `bê tông hóa 2 km đường; kiên cố hóa 1,3 km kênh`: other works than those before.
  // `3 đợt với tổng số 334 tấn xi măng`: the total is of what stands behind it.
  if (isBuilding(told.context, said) || /^tổng(?: số| cộng)?$/iu.test(said)) return said;
  return isGrowing(told.context, said) || collects(figure, said)
    ? withImpliedMeasure(figure, said, null)
    : saidInFull(told, text);
}

/** `thu được 45 tỷ đồng tiền thuế`, `thu hút 90 triệu USD vốn FDI`: what the money is, behind it. */
function collects({ mention, reading, next }: Figure, text: string): boolean {
  return (
    mention.unitClass === 'money' &&
    /(?:^|(?:đã|đang) )(?:thu|chi|nộp|chi trả|giải ngân|thu hút|huy động|tiếp nhận|vận động|quyên góp)$/iu.test(text) &&
    /^(?:tiền|thuế|phí|vốn|quỹ)$/.test(word(reading, next))
  );
}

/** `quản lý 412 km đường tỉnh` is its length; other verbs keep their noun behind them. */
function withNoun(figure: Figure, words: string, noun: string | null): string {
  if (noun !== null && figure.mention.unit === 'km' && /^(?:quản lý|hiện có|có)$/iu.test(words))
    return `chiều dài ${noun}`;
  // `phải gieo cấy lại 45 ha mạ`: the area of what has to be so treated.
  if (noun !== null && figure.mention.unit === 'har' && /^phải /u.test(words)) return `diện tích ${noun} ${words}`;
  // `đóng góp 1.450 ngày công`: days of work, beside money and land.
  const { unit, unitText } = figure.mention;
  if (noun === null && unit === '{workday}' && unitText !== null && !/(?:^| )công(?: |$)/iu.test(words))
    return `${words} ${unitText}`;
  const isDealtWith = noun === null && dealtWith.has(unit ?? '') && !figure.lead.startsWith(':');
  if (isDealtWith && unitText !== null && !words.toLowerCase().includes(unitText))
    return ofDealtWith(figure.reading.codebook, words, unitText);
  return withMeasure(figure, noun === null ? words : withCropOfSeason(figure.reading, words, noun));
}

/** `đến hạn giải quyết là 40 hồ sơ`, `Số đang giải quyết là 12 đơn`: those at a stage, by what they are; other words as they are. */
function ofDealtWith(codebook: Codebook, words: string, noun: string): string {
  const [, number, stage] = atStage(codebook).exec(words) ?? [];
  if (stage === undefined) return words;
  return number === undefined ? `${noun} ${inSentence(stage)}` : `${number} ${noun} ${stage}`;
}

const atStage = wordPattern('^(?:((?:tổng )?số) )?({stage}(?: .+)?)$');
