import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import { figureKinds, mentionsIn, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { rate } from './rate-words.ts';

/** `chiếm 45% kim ngạch xuất khẩu và 38% thu ngân sách`: whether a percentage stands directly behind the part of one whole, with a whole of its own. */
export function isBesideShare({ mention, lead, reading, sentence, leadFrom, next }: Figure): boolean {
  const joint = leadFrom - 1;
  if (mention.unit !== '%' || !boundAlone.test(lead) || word(reading, joint) !== 'và') return false;
  if (reading.tokens[next]?.type !== 'word' || /^(?:so|là|kế|dự)$/.test(word(reading, next))) return false;
  const from = Math.max(sentence.from, joint - longestWhole);
  const last = mentionsIn(reading, from, joint).at(-1);
  if (last?.unit !== '%' || last.kind !== 'quantity') return false;
  const before = reading.text.slice(reading.tokens[from]?.start, last.start);
  const whole = reading.text.slice(last.unitEnd, reading.tokens[joint]?.start);
  return /(?<!\p{L})chiếm(?: (?:tới|đến|khoảng|gần|trên|hơn))* $/iu.test(before) && /^ \p{L}[^,;:.()]+ $/u.test(whole);
}

const boundAlone = /^(?:khoảng|gần|trên|hơn)?$/;
/** Most tokens of a whole with the part of it before. */
const longestWhole = 16;

/** `Diện tích lúa 320 ha, trong đó lúa chất lượng cao đạt 73%, lúa lai 12%`: a part of the amount before that words open the parts of. */
export function isPartOfAmount({ mention, lead, reading, sentence, left, leadFrom, bracket }: Figure): boolean {
  if (mention.unit !== '%' || bracket >= 0 || !/^(?:(?:đạt|là|:)(?: (?:trên|hơn|khoảng|gần|dưới))?)?$/.test(lead))
    return false;
  const own = textOf(reading, left.from, leadFrom);
  if (rate.test(own) || namesPercent.test(own)) return false;
  let at = leadFrom - 1;
  while (
    at > sentence.from &&
    leadFrom - at < longestParts &&
    !/^[;.]$/.test(word(reading, at)) &&
    !opensPartsAt(reading, at)
  )
    at--;
  // `560 ha, đạt 98% kế hoạch; trong đó …`: of the amount, and not of how much of the plan it is.
  const told = opensPartsAt(reading, at) ? mentionsIn(reading, sentence.from, at) : [];
  const amount = told.findLast(({ unitClass }) => unitClass !== 'percent');
  if (amount?.kind !== 'quantity' || !/^(?:count|measure)$/.test(amount.unitClass ?? '')) return false;
  // `45 lao động; tỷ lệ qua đào tạo 52%, trong đó …`: of the rate that is told next.
  const between = reading.text.slice(amount.unitEnd, reading.tokens[at]?.start).replace(/[;.]\s*$/u, '');
  return !between.includes(';') && !rate.test(between);
}

/** Measures that are told in percent without a word for that. */
const namesPercent =
  /(?:^| )(?:tăng trưởng|độ (?:che phủ|ẩm|mặn)|hiệu suất|năng suất|lãi suất|công suất|tiến độ|khối lượng)(?: |$)/iu;
/** How far before a figure `trong đó` may stand, in tokens. */
const longestParts = 40;

function opensPartsAt(reading: Reading, at: number): boolean {
  return word(reading, at) === 'trong' && word(reading, at + 1) === 'đó';
}

/** `cơ cấu kinh tế: nông nghiệp 35%; công nghiệp, xây dựng 33%; …`: each part is a share of the whole. */
export function isOfStructure({ reading, sentence, from }: Figure): boolean {
  const before = textOf(reading, Math.max(sentence.from, from - longestStructure), from);
  // `cơ cấu kinh tế năm 2020 là nông nghiệp: 35%, dịch vụ: 33%`.
  if (/(?:^|\s)cơ cấu(?: [^:;.,]{2,60})? là [^.()]*$/iu.test(before)) return true;
  return /(?:^|\s)cơ cấu(?: [^:;.]{2,160})?: [^.]*$/iu.test(before) && !/: [^:]*:/u.test(before);
}

/** How far before its parts a structure is named, in tokens. */
const longestStructure = 100;

/** Fewest parts that make up all by more than chance. */
const fewestParts = 3;

/** Parts that are told to one decimal come to a hundred exactly: the sum may miss it by what floating point loses, and by no decimal. */
const rounding = 0.05;

/** `ngân sách hỗ trợ 22%, tín dụng 57%, nhân dân đóng góp 21%`: the percentages of a sentence that follow one another and make up all, by the index of their mentions. */
export const partsOfAll = keptFor((reading: Reading): ReadonlySet<number> => {
  const runs = reading.sentences.flatMap((sentence) =>
    // Rates of several places may come to a hundred by chance.
    percentsIn(reading, sentence).filter(
      (run) => makesUpAll(reading, run) && !rate.test(textOf(reading, sentence.from, run.from)),
    ),
  );
  return new Set(runs.flatMap(({ parts }) => parts));
});

/** Percentages that follow one another: the token where the first stands, and the index of the mention of each. */
interface Percents {
  from: number;
  parts: number[];
}

function makesUpAll({ mentions }: Reading, { parts }: Percents): boolean {
  const sum = parts.reduce((all, index) => all + (mentions[index]?.value ?? 0), 0);
  return parts.length >= fewestParts && Math.abs(sum - 100) < rounding;
}

/** The percentages of a sentence, run by run: another figure ends one. */
function percentsIn({ mentionAt: indexAt, mentions }: Reading, { from, to }: Span): Percents[] {
  const runs: Percents[] = [];
  let run: Percents | null = null;
  for (let at = from; at < to; at++) {
    const index = indexAt[at] as number;
    const mention = mentions[index];
    if (!mention || index === indexAt[at - 1]) continue;
    if (mention.kind === 'quantity' && mention.unit === '%') {
      if (run === null) {
        run = { from: at, parts: [] };
        runs.push(run);
      }
      run.parts.push(index);
    } else if (figureKinds.has(mention.kind)) run = null;
  }
  return runs;
}
