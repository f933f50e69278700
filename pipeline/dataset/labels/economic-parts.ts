import { wordPattern } from '../../codebook-words.ts';
import { inSentence, nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Measure } from '../measures/measures.ts';
import { hasFigure, mentionsIn, type Reading, type Span, sentenceAt, textOf } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { isContribution } from './contributions.ts';
import { isBranchAlone, isEconomicPart } from './economy-names.ts';
import { shortName } from './label-wholes.ts';
import { saysOwnMeasure } from './measure-nouns.ts';

/** What is done with such a part is no name of it. */
const deed =
  / (?:được|đã|(?<!thiết )bị|cho|để|thu hút|(?<!vốn )đầu tư|(?<!dịch vụ )hỗ trợ|có (?!vốn|liên quan)|(?:xuất|nhập) khẩu$)/iu;

/** `chiếm 38% tổng kim ngạch xuất khẩu`: what a share behind its figure is of. */
const ofWhole = wordPattern('^(?:trong |của )?((?:tổng )?{economy_measure})(?: |[,;.()]|$)');
/** `nhóm nông sản với kim ngạch xuất khẩu`: what the clause says that it is told by. */
const toldBy = wordPattern(
  '(?:^| )(?:với|về|có(?! vốn)) ((?:tổng )?{economy_measure}[^,;:()]*?)(?:,|$| (?:ước|đạt|là|thực hiện))',
);
/** A label that tells such a measure, what that is of, and the part of it. */
const measured = wordPattern('^(?<measure>(?:tổng )?{economy_measure})(?<of> [^:]*)?(?:: |$)');
/** What only says where, when or at which prices all of something is measured. */
const ofAll = /^ (?:\(|trên |của |trong |toàn |cả |theo |hàng h|bình |nhà nước|xã hội|thực hiện)/iu;

/** How many words behind a share tell what it is of, in tokens. */
const longestWhole = 10;

/**
 * `… GRDP ước đạt 26 nghìn tỷ đồng. Khu vực dịch vụ đạt 5,7 nghìn tỷ đồng`, `Doanh nghiệp FDI … chiếm 38% kim ngạch xuất khẩu`: a part of the
 * economy by its name alone is told by the measure that its own words name, or else the figure before; other labels as they are.
 */
export function withEconomicMeasure(figure: Figure, measure: Measure, text: string, carried: Carried): string {
  const { reading, mention } = figure;
  const isTold = mention.unitClass === 'money' || mention.unit === '%' || mention.unit === '%/a';
  // `chỉ số sản xuất đạt mức tăng khá: Ngành dệt`: what moved, and the first of its list.
  const [, list, first] = (isTold && movedList.exec(text)) || [];
  if (list !== undefined && first !== undefined) return ofList(list, nounInSentence(first));
  if (!isTold || text.includes(':') || deed.test(text) || saysOwnMeasure(reading, text)) return text;
  const name = nounInSentence(text);
  const moved = movedAbove(figure, carried);
  if (moved !== null) return `${moved} ${name}`;
  if (!isEconomicPart(reading, text)) return text;
  const again = lastWithin(carried.observed, ({ record }) => record.label_vi.endsWith(`: ${name}`));
  if (again?.figure.sentence === figure.sentence) return again.record.label_vi;
  const structure = structureBefore(figure, measure);
  if (structure !== null) return `${structure}: ${name}`;
  const whole = namedBehind(figure) ?? namedBefore(figure);
  const opened = whole === null ? openedMeasure(figure) : null;
  if (opened !== null) return ofList(opened, name);
  return whole === null ? (measureBefore(figure, measure, name, carried) ?? text) : `${whole}: ${name}`;
}

const changing =
  '(?:^|[ ,.(])(cơ cấu(?: (?!có|tiếp|được|đã|từng|chuyển|dịch chuyển)[^\\s,;:.()]+){1,4})(?: [^\\s,;:.()]+){0,3}? (?:chuyển (?:dịch|đổi|biến)|dịch chuyển)(?: [^;:.()]*)?';
const structured = new RegExp(`${changing}[,:(][^;:.]*$`, 'iu');
/** The same at the end of the sentence before one that details it. */
const structuredAbove = new RegExp(`${changing}$`, 'iu');
/** How far before a part its structure is told, in tokens. */
const longestStructure = 60;

/** `Cơ cấu kinh tế chuyển dịch đúng hướng, công nghiệp tăng 2%`, `… đúng hướng (khu vực I giảm từ 69% xuống 59%)`: the structure that parts are of which move in it. */
function structureBefore({ reading, sentence, leadFrom, mention }: Figure, measure: Measure): string | null {
  if (mention.unit !== '%') return null;
  const told = textOf(reading, Math.max(sentence.from, leadFrom - longestStructure), leadFrom);
  const found = structured.exec(told) ?? structuredAbove.exec(detailed(reading, sentence));
  return found?.[1] === undefined ? structureAbove(reading, sentence, measure) : inSentence(found[1]);
}

const movesAbove =
  /^(?:về )?(cơ cấu (?:kinh tế|ngành kinh tế|nền kinh tế|GRDP|GDP|tổng sản phẩm))(?: [^,;:.()]{2,40})? (?:chuyển (?:dịch|đổi|biến)|dịch chuyển)(?= )/iu;

/** `Cơ cấu GRDP chuyển dịch theo hướng tăng tỷ trọng dịch vụ. Ngành dịch vụ chiếm 32%`: the structure of shares behind a sentence that only says which way it moved. */
function structureAbove(reading: Reading, { from }: Span, measure: Measure): string | null {
  const above = measure === 'share' && from >= 2 ? sentenceAt(reading, from - 2) : undefined;
  if (!above || above.to > from || hasFigure(reading, above.from, above.to)) return null;
  return movesAbove.exec(textOf(reading, above.from, Math.min(above.to, above.from + longestOpening)))?.[1] ?? null;
}

/** The end of the sentence that one with `trong đó` or the like details; empty for others. */
function detailed(reading: Reading, sentence: Span): string {
  const above = sentenceDetailed(reading, sentence);
  return above
    ? textOf(reading, Math.max(above.from, above.to - longestStructure), above.to).replace(/[.;] ?$/u, '')
    : '';
}

/** The sentence that one with `trong đó` or the like details. */
function sentenceDetailed(reading: Reading, { from }: Span): Span | undefined {
  return from >= 2 && opensDetails.test(textOf(reading, from, from + 3)) ? sentenceAt(reading, from - 2) : undefined;
}

const opensDetails = /^(?:cụ thể|trong đó|theo đó)(?=[ ,:])/iu;
const movedWhole = wordPattern(
  '(?:^|[ ,])((?:tổng )?{economy_measure}) (?:[^,;:.()]{1,40} )?(?:tăng|giảm)(?=[ ,.;]|$)',
);
/** Most tokens of a sentence that opens such details. */
const longestOpening = 60;

/** `Kim ngạch xuất khẩu giảm mạnh. Cụ thể, sắt thép giảm 40%`: what a sentence without figures says that it moved, before one that details it. */
function movedAbove({ reading, sentence, mention }: Figure, { observed }: Carried): string | null {
  const above = mention.unit === '%' ? sentenceDetailed(reading, sentence) : undefined;
  if (!above || lastWithin(observed, ({ figure }) => figure.sentence === above)) return null;
  const told = textOf(reading, above.from, Math.min(above.to, above.from + longestOpening));
  const moved = movedWhole(reading.codebook).exec(told)?.[1];
  return moved === undefined ? null : inSentence(moved);
}

function namedBehind({ reading, mention, next, sentence }: Figure): string | null {
  if (mention.unit !== '%') return null;
  return ofWhole(reading.codebook).exec(textOf(reading, next, Math.min(sentence.to, next + longestWhole)))?.[1] ?? null;
}

/** `Một số ngành phục hồi, chỉ số sản xuất tăng khá: ngành dệt tăng 9%`: what a sentence says before a colon that moved in its list. */
function openedMeasure({ reading, sentence, leadFrom, mention }: Figure): string | null {
  if (mention.unit !== '%') return null;
  const told = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestOpening));
  const opening = /^[^:\d]{12,}(?=:)/u.exec(told)?.[0];
  return opening === undefined ? null : (movedIn.exec(opening)?.[1] ?? null);
}

const moves =
  '((?:tổng )?(?:chỉ số sản xuất|giá trị sản xuất|giá trị tăng thêm|doanh thu|kim ngạch (?:xuất|nhập) khẩu)) (?:đạt |có |đều )?(?:mức |tốc độ )?(?:tăng|giảm)';
const movedIn = new RegExp(`(?:^|[ ,])${moves}(?= |$)`, 'iu');
const movedList = new RegExp(`^${moves}(?: [^:]*)?: (\\S[^:]*)$`, 'iu');

/** A part by what a list measures; `sản xuất` is told once. */
function ofList(measure: string, name: string): string {
  return `${measure} ${name}`.replace(/( sản xuất)\1(?= )/iu, '$1');
}

function namedBefore({ reading, left, leadFrom }: Figure): string | null {
  return toldBy(reading.codebook).exec(textOf(reading, left.from, leadFrom))?.[1] ?? null;
}

/** What the last figure that is no companion of another measures, in the sentence, the one before it or the block before. */
function measureBefore(figure: Figure, measure: Measure, name: string, carried: Carried): string | null {
  const { observed, earlier } = carried;
  const tells = (each: Observed) =>
    tellsAlone(each, figure, measure) &&
    isInUnit(each, figure) &&
    !perHead.test(each.record.label_vi) &&
    !(ofPrices.test(each.record.label_vi) && ofOutput.test(name));
  const last = lastWithin(observed, tells) ?? (goesOnAbove(figure) ? lastWithin(earlier, tells) : undefined);
  // `khu vực I tăng 4%, đóng góp 0,5 điểm; khu vực II tăng 6%`: past a contribution only what its own sentence measures.
  const isPast = observed.at(-1) && isContribution(observed.at(-1)?.record.label_vi ?? '');
  const isOther = last?.figure.sentence !== figure.sentence && !(last && opensAlike(last.record.label_vi, name));
  if (isPast && isOther) return null;
  return last ? ofSame(figure.reading, last.record.label_vi, name) : null;
}

/** An index of prices, which has groups, and no part in the economy. */
const ofPrices = /^(?:CPI|chỉ số giá)(?= |$|:)/iu;
const ofOutput =
  /^(?:khu vực(?! (?:thành thị|nông thôn|đô thị))|ngành|lĩnh vực|thành phần kinh tế|thuế sản phẩm|công nghiệp|xây dựng)(?= |$)/iu;

/** What there is of all of it for each, which no branch has a part in. */
const perHead = / bình quân (?:đầu )?người(?: |$)/iu;

/** `GRDP: khu vực công nghiệp`, `khu vực dịch vụ`: whether a part is called by the same word for its kind as the one that a label ends with. */
function opensAlike(label: string, name: string): boolean {
  const kind = /^(?:khu vực|ngành|thuế sản phẩm)(?= )/iu.exec(name)?.[0];
  return kind !== undefined && label.includes(`: ${kind} `);
}

/** Whether a figure stands in the first sentence of a block that goes on with the one above: none that opens with a time of its own. */
function goesOnAbove({ reading, sentence, leadFrom }: Figure): boolean {
  const opening = mentionsIn(reading, sentence.from, Math.min(leadFrom, sentence.from + longestTime));
  return sentence.from === 0 && !opening.some(({ kind }) => kind === 'date');
}

/** Most tokens that a block opens with before and in its time. */
const longestTime = 8;

/** A part by the measure of a label before: beside `giá trị sản xuất ngành công nghiệp`, another branch is none of it. */
function ofSame(known: Reading, label: string, name: string): string | null {
  const own = ofMeasure(known, label, name);
  // `tăng giá trị sản xuất`, `tốc độ tăng giá trị sản xuất`: how all is to move, as each part is.
  const move = own === null ? ofMove.exec(label)?.[1] : undefined;
  if (move === undefined) return own;
  const part = ofMeasure(known, label.slice(move.length), name);
  return part === null || onlyMove.test(move) ? part : `${move}${part}`;
}

/** The same by the measure that a label opens with; null where it opens with none. */
function ofMeasure(known: Reading, label: string, name: string): string | null {
  const { measure, of = '' } = measured(known.codebook).exec(label)?.groups ?? {};
  if (measure === undefined) return null;
  // `chỉ số sản xuất và phân phối điện`: of which `sản xuất` is told once.
  const isPart = isEconomicPart(known, of.trim()) || isEconomicPart(known, `sản xuất${of}`);
  const isBeside = of !== '' && !ofAll.test(of) && (isPart || isBranchAlone(known, name));
  if (!isBeside) return `${shortName(measure + of)}: ${name}`;
  return `${measure.replace(/^tổng /iu, '')} ${name}`.replace(/( sản xuất)\1(?= )/iu, '$1');
}

/** `tốc độ tăng trưởng`: that something moves, before what does. */
const ofMove = /^((?:(?:mức |tốc độ )?(?:tăng|giảm)(?: trưởng)?) )(?=\S)/iu;
const onlyMove = /^(?:tăng|giảm) $/iu;

/** Whether a figure tells something by itself: no share, contribution or change of another, and no goal among results. */
function tellsAlone({ figure: { bracket }, record }: Observed, figure: Figure, measure: Measure): boolean {
  const isBeside = bracket >= 0 && figure.bracket < 0;
  if (isContribution(record.label_vi)) return false;
  const isAlone = record.measure === 'change' ? record.parent_id === null : record.measure === 'level';
  // `Cơ cấu kinh tế: dịch vụ 59%. Công nghiệp 41%`: goals, or shares of one structure.
  const isLike = record.measure === measure && (measure === 'target' || /^cơ cấu /iu.test(record.label_vi));
  return !isBeside && (isAlone || isLike);
}

function isInUnit({ record }: Observed, { mention }: Figure): boolean {
  return record.unit_measure === '%' || mention.unit === '%' || record.unit_measure === mention.unit;
}
