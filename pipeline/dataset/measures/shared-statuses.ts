import type { Indicator } from '../../../dist/types.d.ts';
import { keptWith } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { leadInsOver } from '../reading/lead-ins.ts';
import { type Reading, semicolonBefore, textOf, timeAt } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { dates } from '../times/dating-times.ts';
import type { Measure } from './measures.ts';
import { statusInWords } from './statuses.ts';

type Status = Indicator['obs_status'];

/** Words of a clause that tell what is there or was done, whatever is expected of what stands around it. */
const told =
  /(?:^|[ ,;])(?:đã|đang|(?<!(?:thực|xuất|thể|phát|biểu) )hiện|thực tế|chính thức|theo kết quả|(?:kết quả )?điều tra|(?<!so (?:với|cùng) )cùng kỳ)(?: |$)|\S được(?: (?:trên|hơn|gần|khoảng|thêm))?$/iu;

/** The status of a figure whose own words tell none: that of the figures listed before it, or of what leads to all of them; null for none. */
export function sharedStatus(
  context: Context,
  figure: Figure,
  measure: Measure,
  period: string | null,
  carried: Carried,
): Status {
  if (told.test(textOf(figure.reading, figure.left.from, figure.from))) return null;
  const dated = isDated(context, figure);
  return listedStatus(figure, measure, period, carried, dated) ?? (dated ? null : announced(figure.reading, context));
}

/** `sản lượng lúa ước đạt 300 tấn, ngô 45 tấn; đàn bò ước 90 con; đàn lợn 250 con`: that of the figure before in the sentence; of a count and behind a semicolon, of the last in its unit. */
function listedStatus(
  figure: Figure,
  measure: Measure,
  period: string | null,
  { observed }: Carried,
  dated: boolean,
): Status {
  const { reading, sentence, from, bracket, mention } = figure;
  const isOfUnit = measure === 'count' || semicolonBefore(reading, from) >= (observed.at(-1)?.figure.next ?? 0);
  const last = observed.findLast(
    ({ figure: before, record }) =>
      before.sentence !== sentence ||
      (record.measure !== 'target' &&
        (before.bracket < 0 || before.bracket === bracket) &&
        (!isOfUnit || record.unit_measure === mention.unit)),
  );
  if (last?.figure.sentence !== sentence || (dated && !bringsTo(figure))) return null;
  // `ước tăng 6,8% (quý I năm trước tăng 5,9%)`: what was before is known.
  if (isBefore(period, last.record.time_period) || (isOfUnit && endsBefore(period, last.record.time_period)))
    return null;
  return last.record.obs_status;
}

/** `ước cả năm thu 6 tỷ đồng; 9 tháng chi 3 tỷ đồng`: whether a part of a year ends before the year that another period is. */
function endsBefore(period: string | null, other: string | null): boolean {
  const [year, month] = /(\d{4})-(\d\d)(?:-\d\d)?$/.exec(period ?? '')?.slice(1) ?? [];
  return year !== undefined && month !== '12' && (other === year || other === `${year}-12-31`);
}

/** Whether a period is of a year before that of another. */
export function isBefore(period: string | null, other: string | null): boolean {
  const [own, last] = [period, other].map((each) => /^\d{4}/.exec(each ?? '')?.[0]);
  return own !== undefined && last !== undefined && own < last;
}

/** `tháng 9 ước đạt 90 tấn, đưa sản lượng 9 tháng lên 800 tấn`: the sum of what was before and of the figure before. */
function bringsTo({ reading, left, from }: Figure): boolean {
  return /(?:^|[,;] )(?:đưa|nâng) [^,;]* (?:lên|đạt|là)(?: |$)/iu.test(textOf(reading, left.from, from));
}

/** Whether the words of a clause date it, other than by the season of a crop. */
function isDated(context: Context, { reading, left, from }: Figure): boolean {
  for (let at = left.from; at < from; at++) {
    const time = timeAt(reading, at);
    if (time && time.season === null && dates(context, reading, time)) return true;
  }
  return false;
}

/** `Ước tính kết quả vụ Mùa như sau:`, `3. Ước thực hiện năm 2024`: what is said of all that a block tells by what leads to it, or by the heading of one period that it stands under. */
const announced = keptWith((reading: Reading, context: Context): Status => {
  for (const words of leadInsOver(context, reading)) {
    const status = statusInWords(words);
    if (status !== null) return status;
  }
  for (let section = reading.section; section; section = section.parent) {
    const heading = context.headings.get(section);
    const status = heading && heading.times.length <= 1 ? statusInWords(heading.text) : null;
    if (status !== null) return status;
  }
  return null;
});
