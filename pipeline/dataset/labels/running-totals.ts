import { wordPattern } from '../../codebook-words.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import { isLevel } from '../measures/measures.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

const onlyTotal = wordPattern(
  String.raw`^[,;(]? ?(?:và )?{running_total}(?: (?:đến nay|từ đầu năm(?: đến nay)?|từ đầu vụ|\d+ tháng))?,? ?(?:(?:là|được|có|đã|đạt|ước|khoảng|gần|hơn|trên)(?: |$))*$`,
);

/** `tiêm phòng cúm 250 liều, lũy kế 940 liều`: the running total of what its sentence counted last in the same unit. */
export function runningTotal({ context, figure, carried, end }: Said): FoundLabel | null {
  const { reading, mention, left, from, sentence, leadFrom } = figure;
  if (mention.unitClass !== 'count' || !onlyTotal(reading.codebook).test(textOf(reading, left.from, from))) return null;
  const last = lastWithin(
    carried.observed,
    ({ figure: { bracket }, record }) => bracket < 0 && isLevel(record.measure) && record.unit_measure === mention.unit,
  );
  const isNext = last?.figure.sentence === sentence;
  const noun = isNext ? nounAfter(context, figure) : null;
  const isBare = noun === null || noun.text.toLowerCase() === mention.unitText?.toLowerCase();
  return last && isNext && isBare
    ? { text: last.record.label_vi, own: false, from: leadFrom, end, source: last }
    : null;
}

/** The last level or count before a figure, outside of brackets. */
function lastLevel({ observed }: Carried): Observed | undefined {
  return lastWithin(observed, ({ figure, record }) => figure.bracket < 0 && isLevel(record.measure));
}

const when = String.raw`(?:từ|đầu|đến|tới|hết|nay|ngày|cuối|tháng|năm|quý|cả|kỳ|vụ|[IVX]+|\d[\d/]*)`;
/** What opens a sentence that tells how much there was of all since some time, with a verb at most behind it. */
const opening = wordPattern(
  `^(?:(?:{running_total}|tính chung|tính)(?: ${when})*|(?:dự )?ước(?: tính)?(?: ${when})+),?(?: (?:ước|đã|thực hiện|toàn (?:tỉnh|huyện|xã)))*( \\p{L}+(?: \\p{L}+)?)?$`,
);

/** `trồng 12 ha rừng, gồm 2 ha rừng phòng hộ và 10 ha rừng sản xuất. Lũy kế trồng được 80 ha`: behind a sentence that told parts, what is told since is again of their whole; null elsewhere. */
export function totalAgain({ figure, carried, end }: Said): FoundLabel | null {
  const { reading, mention, left, sentence, leadFrom, bracket } = figure;
  if (bracket >= 0 || left.from !== sentence.from) return null;
  const [told, verb = ''] = opening(reading.codebook).exec(textOf(reading, left.from, leadFrom)) ?? [];
  if (told === undefined) return null;
  const last = lastLevel(carried);
  const all = last?.whole?.of;
  if (!all || all.record.unit_measure !== mention.unit) return null;
  if (last.figure.sentence.to + 1 < sentence.from) return null;
  const label = all.record.label_vi;
  return ` ${label.toLowerCase()} `.includes(verb.toLowerCase())
    ? { text: label, own: false, from: leadFrom, end, source: all }
    : null;
}

/** What opens a sentence that tells how many there were in a longer time, with no noun of its own. */
const openingOfCount = wordPattern(
  `^(?:(?:{running_total}|tính chung|(?:dự )?ước(?: tính)?)(?: ${when})*|(?:${when} )*\\d+ tháng(?: ${when})*|quý(?: ${when})+),?(?: (?:ước|ước tính|đã|thực hiện|đạt|có|được|là|khoảng|hơn|trên|gần))*$`,
);

/** `Khách quốc tế tháng 5 đạt 310 nghìn lượt, tăng 3%. Tính chung 5 tháng đạt 2 triệu lượt`: behind a sentence that told one count, the same in a longer time; null elsewhere. */
export function countAgain({ context, figure, carried, end }: Said): FoundLabel | null {
  const { reading, mention, left, from, sentence, leadFrom, bracket } = figure;
  if (mention.unitClass !== 'count' || bracket >= 0 || left.from !== sentence.from) return null;
  if (!openingOfCount(reading.codebook).test(textOf(reading, left.from, from))) return null;
  const near = lastLevel(carried);
  if (!near || near.figure.sentence.to + 1 < sentence.from || near.figure.sentence === sentence) return null;
  // `64 doanh nghiệp thành lập mới, vốn đăng ký 512 tỷ đồng. Tính chung quý I có 171 doanh nghiệp`: past what those counted have.
  const first = carried.observed.find(({ figure }) => figure.sentence === near.figure.sentence);
  const last = [near, first].find((each) => each?.record.unit_measure === mention.unit);
  if (!last || last.whole || !isLevel(last.record.measure) || last.record.parent_id !== null) return null;
  const noun = nounAfter(context, figure);
  const isBare = noun === null || noun.text.toLowerCase() === mention.unitText?.toLowerCase();
  return isBare ? { text: last.record.label_vi, own: false, from: leadFrom, end, source: last } : null;
}
