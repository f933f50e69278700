import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import { growsBy, isOpen, namesGrowth, tellsGrowth } from '../measures/movements.ts';
import { isOfPlan } from '../measures/shares.ts';
import { hasFigure, isNumeral, type Reading, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { isAtSameTime } from '../times/figure-times.ts';
import { isGrowthOfOther } from '../times/other-growths.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { isTime } from './label-openings.ts';

/** `tăng 10,7%, nếu loại trừ yếu tố giá tăng 9,4%`, `thu nội địa 30 tỷ đồng; nếu loại trừ tiền đất thì đạt 23 tỷ đồng`: what was told before, valued in another way. */
export function withoutFactor({ measure, before, end, carried, figure }: Said): FoundLabel | null {
  const last = carried.observed.at(-1);
  const factor = /^(?:nếu )?((?:loại trừ|không tính|chưa tính|không kể) [^;:]+?)(?: thì)?$/iu.exec(
    before?.text ?? '',
  )?.[1];
  if (!factor || !before) return null;
  const level = lastWithin(
    carried.observed,
    ({ figure: { bracket }, record }) =>
      bracket < 0 && record.measure === 'level' && record.unit_measure === figure.mention.unit,
  );
  const told = measure === 'change' ? (last?.figure.sentence === figure.sentence ? last : null) : level;
  // `thu nội địa không kể tiền đất`: a factor that the one before leaves out, too.
  const all = told?.record.label_vi.replace(leftOut, '');
  return all === undefined ? null : { text: `${all} ${factor}`, own: true, from: before.from, end };
}

const leftOut = / (?:loại trừ|(?:không|chưa) (?:kể|tính)) [^,;:]+$/iu;

/** `số vụ giảm 15,2% (67/79 vụ)`: the level of what the change before the bracket is of. */
export function movedCount({ figure, end, carried }: Said): FoundLabel | null {
  const last = carried.observed.at(-1);
  if (last?.record.measure !== 'change' || !figure.against || figure.bracket < last.figure.next) return null;
  if (/[,;]/.test(textOf(figure.reading, last.figure.next, figure.bracket))) return null;
  return { text: last.record.label_vi, own: true, from: last.from, end, source: last };
}

/** Tokens of `tăng trưởng`. */
const growthWords = 2;

/** Longest words for what grew, in tokens. */
const longestGrown = 10;

/** Figures of a block, and of the one before it, that a growth may be told again of. */
const longestTold = 40;

/** `GRDP tăng 8%. Trong 8% tăng trưởng chung, …`, `IIP bằng 108% so với cùng kỳ. Trong mức tăng 8%, …`: a growth that was told before; null where none is as high. */
function growthAgain({ mention, leadFrom, next }: Figure, { observed, earlier }: Carried): FoundLabel | null {
  const told = [...earlier.slice(-longestTold), ...observed.slice(-longestTold)];
  const same = told.findLast(({ record }) => growsBy(record, mention.value));
  return same ? { text: same.record.label_vi, own: true, from: leadFrom, end: next } : null;
}

/** `trong mức tăng 5,7% của toàn nền kinh tế`, `trong 5,7% tăng trưởng của GRDP`: what grew stands behind. */
export function growthOf({ figure, measure, carried }: Said): FoundLabel | null {
  const { reading, sentence, leadFrom } = figure;
  const isGrowth = namesGrowth(figure);
  const again = isGrowth || tellsGrowth(figure) ? growthAgain(figure, carried) : null;
  if (again) return again;
  const next = isGrowth ? figure.next + growthWords : figure.next;
  const isOther = isGrowthOfOther(reading, figure.from);
  if (measure !== 'change' || !(isOther ? isAtSameTime(figure) : isGrowth || /mức (?:tăng|giảm)$/.test(figure.lead)))
    return null;
  if (word(reading, next) !== 'của') return null;
  let to = next + 1;
  while (
    to < Math.min(sentence.to, next + longestGrown) &&
    !/^(?:[,;:.()]|so)$/.test(word(reading, to)) &&
    !isTime(reading, to) &&
    !isNumeral(reading, to)
  )
    to++;
  const text = textOf(reading, next + 1, to);
  return text === '' ? null : { text, own: true, from: leadFrom, end: to };
}

/** `đàn lợn giảm 4,5% so với cùng kỳ, còn 45.600 con`: behind how something moved, how many there are now; null where another noun is counted. */
export function levelMoved({ context, figure, before, carried, end }: Said): FoundLabel | null {
  const { reading, mention, lead, leadFrom, sentence, bracket } = figure;
  const last = carried.observed.at(-1);
  if (mention.unitClass !== 'count' || before !== null || !reaching.test(lead)) return null;
  if (last?.record.measure !== 'change' || last.record.parent_id !== null || last.figure.sentence !== sentence)
    return null;
  if (bracket !== last.figure.bracket || !moveAlone.test(textOf(reading, last.figure.next, leadFrom))) return null;
  const noun = nounAfter(context, figure);
  const isBare = noun === null || noun.text === mention.unitText;
  return isBare ? { text: last.record.label_vi, own: true, from: last.from, end: noun?.to ?? end } : null;
}

const reaching = /^(?:chỉ |hiện |nay |ước )*(?:còn|đạt|lên|xuống|là)(?: |$)/u;
/** Nothing but a base stands between a movement and how many there are now. */
const moveAlone = /^(?:so (?:với|cùng) [^,;:()]+)?,?$/iu;

/** Nouns that say what a percentage before them moves. */
const movable = wordPattern(String.raw`^(?:{measure}|số|tổng|mức|chi phí|lao động|hộ) \S`);

/** `tội phạm về ma túy giảm mạnh (giảm 12%)`: that it moved, told before by how much. */
const moved = / (?:tăng|giảm)(?: (?:mạnh|sâu|nhẹ|khá|cao|đáng kể|rõ rệt))*$/iu;

/** `giảm 6% tỷ lệ hộ nghèo`: what moved stands behind the figure, or before its bracket. */
export function movedLabel(said: Said): FoundLabel | null {
  const { context, figure, measure, before } = said;
  const saidAgain = before === null && figure.leadFrom === figure.bracket + 1 ? movedName(said) : null;
  if (saidAgain) {
    const text = saidAgain.text.replace(moved, '');
    if (text !== saidAgain.text && text.includes(' ')) return { ...saidAgain, text };
  }
  const { mention, lead, leadFrom } = figure;
  if (before || mention.unitClass !== 'percent' || isOfPlan(figure)) return null;
  if (measure !== 'change' && !/(?:tăng|giảm|thêm)(?: |$)/.test(lead)) return null;
  const noun = nounAfter(context, figure);
  return noun && movable(context.codebook).test(noun.text)
    ? { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.to }
    : null;
}

/** Most words of a crop and the comma behind it; most tokens, with a bracket between them. */
const longestCrop = 8;
const longestBetween = 40;

/** `Trồng mới 20 ha cà phê, 15 ha chè`, `20 ha rừng, gồm 15 ha rừng sản xuất`: the verb of the area before, which only its crop and what opens or goes on with a list part from this one. */
export function grownBefore({ reading, mention, from }: Figure, { text }: Label, { observed }: Carried) {
  // `Gieo trồng 120 ha ngô, bằng 102% cùng kỳ; 45 ha lạc`: what is said of the area before stands between, or in a bracket.
  const last = lastWithin(observed, ({ figure: { bracket } }) => bracket < 0);
  const source = last?.record.parent_id
    ? lastWithin(observed, ({ record }) => record.id === last.record.parent_id)
    : last;
  if (source?.figure.reading !== reading || source.record.unit_measure !== mention.unit) return null;
  const act = mention.unit === 'har' ? grownArea : builtLength;
  const grown = act(reading.codebook).exec(source.record.label_vi)?.[0];
  if (!grown || / (?:bị|được|đã|đạt) /u.test(` ${text} `)) return null;
  const { next } = (last as Observed).figure;
  const between = from - next <= longestBetween ? textOf(reading, next, from).replace(/ ?\([^()]*\)/gu, '') : '';
  const isNext =
    between.split(' ').length <= longestCrop && /^[^,;:.()]*(?:[,;]| và|[,;]? (?:bao )?gồm ?:?)$/u.test(between);
  return isNext ? { text: grown, source } : null;
}

/** `bê tông hóa 6,3 km đường nội bản, 2,1 km đường nội đồng`: what was built before. */
const builtLength = wordPattern('^(?:{works_act}|đầu tư)(?: xây dựng| mới)*(?= )');
const grownArea = wordPattern('^diện tích (?:{growing_act}|{land_act})(?= )');

/** `giảm ở đàn trâu (giảm 6%) và đàn lợn (giảm 7%)`: a change that stands in a bracket alone is of the name before it, which has some words at least. */
export function movedName({ figure, measure, end }: Said, fewest = 2): FoundLabel | null {
  const { reading, bracket, sentence } = figure;
  if (bracket < 0 || measure !== 'change') return null;
  let from = bracket;
  while (from > Math.max(sentence.from, bracket - longestName) && !opensName(reading, from - 1)) from--;
  const text = textOf(reading, from, bracket);
  return hasFigure(reading, from, bracket) || text === '' || text.split(' ').length < fewest
    ? null
    : { text, own: true, from, end };
}

/** Whether a bracket follows another that tells a change without a level: `đàn trâu (giảm 6%) và đàn lợn (giảm 7%)`. */
export function isBesideMoved({ bracket, sentence }: Figure, { figure, record }: Observed): boolean {
  const isMoved = record.measure === 'change' && record.parent_id === null;
  // `… tăng 1,2%. Các nhóm khác tăng nhẹ là đồ uống (tăng 0,2%)`: the first of them, behind another sentence's change.
  if (isMoved && figure.sentence !== sentence && bracket > sentence.from) return true;
  return isMoved && bracket >= 0 && figure.bracket >= 0 && figure.bracket !== bracket;
}

function opensName(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  // `đồ uống và thuốc lá` is one group, `nhà ở` one word.
  if (here === 'và') return word(reading, at - 1) === ')';
  if (here === 'ở') return !/^(?:nhà|đất|chỗ)$/.test(word(reading, at - 1));
  return /^(?:[,;:()]|tại|của|là|gồm|như)$/.test(here);
}

/** Longest name before a bracket, in tokens. */
const longestName = 10;

const aimedMove = /(?:^|: |phấn đấu |bình quân |^mức )(giảm|tăng)(?= |$)(?!.*(?:xuống|lên|còn))/u;
/** `Giảm tỷ lệ hộ nghèo`: what moves behind its verb, whose figure tells by how much. */
const movingAhead = /^(?:[^ ]+ ){0,5}?(giảm|tăng) [^,;:]*$/iu;

/** `Mục tiêu: giảm 35 hộ nghèo`, `Số hộ nghèo giảm: 35 hộ`: by how many fewer is aimed at, and not how many there are to be. */
export function withAimedMove({ figure, measure, before, carried }: Said, text: string): string {
  const { lead } = figure;
  // `giảm từ 2 - 3%/năm`: by so much; `giảm từ 8%` is where it begins.
  const isStart = /(?:^| )từ/u.test(lead) && !isOpen(figure) && figure.mention.unit !== '{times}';
  if (measure !== 'target' || isStart) return text;
  const ahead = /^(?:: ?|là ?|từ ?|khoảng ?|trên ?|hơn ?|(?:ít nhất|tối thiểu) ?)*$/u.test(lead)
    ? movingAhead.exec(before?.text ?? '')?.[1]
    : undefined;
  const moved =
    aimedMove.exec(lead)?.[1] ?? ahead?.toLowerCase() ?? averagedMove(figure) ?? moveBeside(figure, carried, text);
  return moved === undefined || saysMove.test(text) ? text : `${moved} ${inSentence(text)}`;
}

/** `tỷ lệ hộ nghèo giảm bình quân 2%/năm`: the movement that a mean is of. */
function averagedMove({ reading, left, from }: Figure): string | undefined {
  const words = textOf(reading, left.from, from);
  return (averaging.exec(words) ?? withPace.exec(words))?.[1]?.toLowerCase();
}

/** `thu ngân sách có tốc độ tăng trung bình đạt 5 - 7%/năm`. */
const withPace =
  /(?<=\s)có (?:mức|tốc độ) (giảm|tăng)(?: trưởng)? (?:bình quân|trung bình)(?: (?:hằng|hàng) năm)?(?: đạt)?$/iu;

/** `tăng bình quân 12%/năm; giá trị dịch vụ 9%/năm`, `giảm 15 hộ nghèo, 20 hộ cận nghèo`: that what is told so much a year, or counted next, moves as what is aimed at beside it. */
function moveBeside(
  { reading, mention, lead, leadFrom, sentence }: Figure,
  { observed }: Carried,
  text: string,
): string | undefined {
  const last = observed.at(-1);
  const isBeside = last?.figure.sentence === sentence && last.record.measure === 'target';
  if (!isBeside || last.record.unit_measure !== mention.unit) return undefined;
  const isNext = lead === '' && /^[^,;:.()]*(?:,| và)$/u.test(textOf(reading, last.figure.next, leadFrom));
  if (mention.unit !== '%/a' && !(mention.unitClass === 'count' && isNext)) return undefined;
  if (!/^(?::|đạt|trên|hơn|gần|khoảng)?$/.test(lead) || /(?:^| )(?:tốc độ|t[ỷỉ] lệ|mức) /iu.test(text))
    return undefined;
  return /^(tăng|giảm) /u.exec(last.record.label_vi)?.[1];
}

const averaging =
  /(?<!(?:tốc độ|mức|nhịp độ|tỷ lệ|tỉ lệ) )(?<=[\s,;])(giảm|tăng) (?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng|\d+) năm)?(?: (?:từ|khoảng|trên|hơn|ít nhất|tối thiểu))*$/iu;

const saysMove = /(?:^| )(?:giảm|tăng)(?: |$)/iu;
