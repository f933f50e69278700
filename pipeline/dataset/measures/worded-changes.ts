import { firstPosition } from '../../binary-search.ts';
import { wordSet } from '../../mention/words.ts';
import { type Context, evidence, use } from '../reading/context.ts';
import { isFigure, type Reading, textOf, timesIn, tokenFrom, word } from '../reading/reading.ts';
import { type Observed, reach } from '../ties/observed.ts';
import { baseOf } from '../times/base-periods.ts';
import { isBase } from '../times/compared-times.ts';
import { isOfPlan } from './shares.ts';

const wordedChange =
  /(?:đã )?(?:thu hẹp|mở rộng|cải thiện|tăng|giảm)(?: (?:hơn|dần|mạnh|nhẹ|đáng kể))* so với(?: cùng kỳ)? năm \d{4}/giu;

/** The last level that stands before a token. */
function lastBefore(observed: Observed[], from: number): Observed | undefined {
  const end = firstPosition(observed.length, (at) => (observed[at] as Observed).figure.next <= from);
  // `đạt 77% kế hoạch, tăng mạnh so với năm 2012`: what moved is no share of its plan.
  return observed
    .slice(Math.max(0, end - reach), end)
    .findLast(({ record, figure }) => record.measure !== 'change' && !isOfPlan(figure));
}

const leading = wordSet('là được đạt khoảng hơn trên gần tới đến :');

/** `giảm so với năm 2022 là hơn 12 hộ`: whether a figure tells behind a base how much something moved. */
function tellsHowMuch(reading: Reading, from: number): boolean {
  let at = from;
  while (leading.has(word(reading, at))) at++;
  return isFigure(reading, at);
}

/** `có 23/63 tỉnh có số vụ cháy giảm so với năm 2018`: whether what moved is what those counted have, and not how many they are. */
function isOfCounted(reading: Reading, { figure: { mention, next } }: Observed, from: number): boolean {
  return mention.unitClass === 'count' && / có (?!xu hướng)/iu.test(` ${textOf(reading, next, from)}`);
}

/** `đã thu hẹp hơn so với năm 2022`: a change that is told without a figure. */
export function readWordedChanges(context: Context, reading: Reading, observed: Observed[]): void {
  if (observed.length === 0 || reading.times.length === 0) return;
  for (const match of reading.text.matchAll(wordedChange)) {
    const from = tokenFrom(reading, match.index);
    const to = tokenFrom(reading, match.index + match[0].length);
    const parent = lastBefore(observed, from);
    const end = match.index + match[0].length;
    const time = timesIn(reading, match.index + 1, end).find((each) => each.end <= end && isBase(reading, each));
    if (!parent || !time || parent.figure.sentence.to < from || tellsHowMuch(reading, to)) continue;
    if (isOfCounted(reading, parent, from)) continue;
    const base = baseOf(reading, time, parent.record.time_period);
    // `tăng 2,6 lần so với năm 2012, tăng mạnh so với năm 2012 do …`: by how much is told.
    const isTold = ({ record }: Observed) => record.parent_id === parent.record.id && record.base_period === base;
    if (observed.some(isTold)) continue;
    const id = context.ids.make(
      'indicator',
      `${parent.record.label_vi} ${parent.record.time_period ?? ''} change`,
      match[0],
    );
    context.tables.indicators.push({
      ...parent.record,
      id,
      measure: 'change',
      obs_value: null,
      obs_value_to: null,
      value_text: match[0],
      comparator: null,
      base_period: base,
      parent_id: parent.record.id,
      items: [],
      ...evidence(context, reading, parent.from, to),
    });
    use(context, time.mention, id);
  }
}
