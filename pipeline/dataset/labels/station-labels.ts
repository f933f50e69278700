import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence, uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { spansIn } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import type { Said } from './found-label.ts';
import { saysOwnMeasure } from './measure-nouns.ts';

/** A measure, with the station that observes it or where it was most. */
const ofStation = wordPattern(
  String.raw`^((?:tổng )?{observed_measure})(?:(?: cao nhất| thấp nhất)? (?:tại|ở) \p{Ll}.*| \p{Lu}.*)$`,
  'u',
);

/** `lượng mưa Mường Nhé (Điện Biên)`: what one station of a list observes, without the station. */
export function withoutStation({ codebook }: WithCodebook, label: string): string {
  return label.slice(0, ofStation(codebook).exec(uncapitalized(label))?.[1]?.length);
}

/** By how much a river stands above or below a level of alarm. */
const alarm = /^(?:mực nước |đỉnh lũ )?((?:trên|dưới|vượt) (?:mức )?(?:BĐ|báo động) ?(?:[IVX]+|\d))$/iu;

/** What stations observe: `mực nước trên sông Đào`, `độ mặn cao nhất`. */
const observedMeasure = wordPattern('^((?:tổng )?{observed_measure})(?: |$)');

/** Words that only say where, or where it was most. */
const where = /^(?:tại|ở|trên) \S/iu;
const extreme = /^((?:cao|thấp|lớn|nhỏ)(?: nhất)?)(?: là)?(?: ((?:tại|ở|trên) \S.*))?$/iu;
/** `cao nhất`, and no `Cao Bằng`. */
const ofExtreme = /(?<!\p{L})(?:(?:cao|thấp|lớn|nhỏ)(?!\p{L})|(?:Cao|Thấp|Lớn|Nhỏ) nhất)/u;
/** Which station a label tells, at its end. */
const atStation = / (?:tại|ở) (?:trạm|hồ|sông|suối|cửa|đập|cống|cầu) .*$/iu;

/** A station by its name, with where it stands: `hồ Hố Hô (Hà Tĩnh)`. */
const named = /^(?:\p{Ll}+ ){0,3}\p{Lu}[^,;:]*$/u;

/**
 * What a station observes, with the measure that the words before the first one say for all: `Mực nước tại trạm A 1,2 m, tại trạm
 * B 1,1 m`; with the station, where it stands behind the figure; any other label itself.
 */
export function withStation({ context, figure, carried }: Said, told: string): string {
  const measure = observedMeasure(context.codebook);
  // `mực nước cao nhất tại trạm B`: the measure may stand there already, and `cao nhất` only as the entry before has it.
  const [rest, , elsewhere] = extreme.exec(told.replace(measure, '')) ?? [told];
  const isOwn = ofExtreme.test(textOf(figure.reading, figure.left.from, figure.leadFrom));
  const text = isOwn ? rest : (elsewhere ?? rest);
  // `4,8 m, trên BĐ3 0,3 m`: by how much above a level of alarm.
  const alarmed = alarm.exec(text)?.[1];
  const level = alarmed && lastObserved(context, figure, carried);
  if (level) return `${level.record.label_vi} ${alarmed}`;
  if (measure.test(text)) return text;
  const isPlace = where.test(text);
  const isNamed = !isPlace && named.test(text) && !saysOwnMeasure(context, text);
  if (!isPlace && !isNamed && !extreme.test(text)) return text;
  const label = lastObserved(context, figure, carried)?.record.label_vi;
  if (label === undefined) return isNamed ? withMeasureOfList(context, figure, told) : told;
  // `lượng mưa phổ biến 100 mm, một số trạm mưa lớn hơn như: Hương Khê 262 mm; Lý Sơn 337 mm`.
  if (isNamed) return `${measure.exec(label)?.[1]} ${text}`;
  // `tại trạm A 1,2 m, cao nhất 1,8 m; tại trạm B 1,1 m`: as at the first station.
  if (isPlace)
    return `${(firstObserved(figure, carried) ?? label).replace(/(?: đo được)? (?:tại|ở) .*$/u, '')} ${text}`;
  // Of an area that has a code of its own the label says nothing.
  const isArea = spansIn(context, figure.reading, figure.left.from, figure.leadFrom).length > 0;
  // `mực nước tại trạm A 1,2 m, cao nhất 1,8 m`: at the same station.
  const most = extreme.exec(text)?.[1] ?? text;
  const station = elsewhere === undefined ? (atStation.exec(label)?.[0] ?? '') : '';
  return `${measure.exec(label)?.[1]} ${isArea ? most : `${text}${station}`}`;
}

/** What is observed, anywhere in the words that open a list. */
const ofList = wordPattern(String.raw`(?<!\p{L})({observed_measure})(?!\p{L})`);

/** `Mực nước trên các sông như sau:` over `Sông Ba tại Củng Sơn 4,8 m`: what the words that open a list say is observed of each river and lake in it; other labels as they are. */
function withMeasureOfList({ intros, codebook }: Context, { reading }: Figure, text: string): string {
  const measure = ofList(codebook).exec(intros.get(reading)?.text ?? '')?.[1];
  return measure && /^(?:sông|suối|hồ|đập|trạm) /iu.test(text) ? `${measure.toLowerCase()} ${inSentence(text)}` : text;
}

/** `Điển hình như trạm Nậm Pì 122 mm`, `Một số nơi mưa lớn như …`: whether a sentence tells some of what the one before tells of all. */
function isExample({ reading, sentence }: Figure): boolean {
  return examples.test(textOf(reading, sentence.from, sentence.from + 2));
}

const examples = /^(?:điển hình|tiêu biểu|cụ thể|một số|trong đó)$/iu;

/** The label of the first level of a sentence, where it is in the same unit; null where it tells none. */
function firstObserved({ sentence, mention }: Figure, { observed }: Carried): string | null {
  const first = observed.find(({ figure, record }) => figure.sentence === sentence && record.measure === 'level');
  return first?.record.unit_measure === mention.unit ? first.record.label_vi : null;
}

/** The level before, in the same unit and sentence, that a station observed; of examples, in the sentence that they are of. */
function lastObserved({ codebook }: Context, figure: Figure, { observed }: Carried): Observed | null {
  const { sentence, mention } = figure;
  const last = lastWithin(observed, ({ figure, record }) => figure.bracket < 0 && record.measure === 'level');
  const isTold =
    last?.figure.sentence === sentence || (last?.figure.sentence.to === sentence.from - 1 && isExample(figure));
  const isAlike = isTold && last?.record.unit_measure === mention.unit;
  return last && isAlike && observedMeasure(codebook).test(last.record.label_vi) ? last : null;
}
