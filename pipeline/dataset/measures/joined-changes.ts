import { wordPattern } from '../../codebook-words.ts';
import { openingOf, type Span, textOf, word } from '../reading/reading.ts';
import { opensParts } from '../ties/breakdown-words.ts';
import { bareAspect } from '../ties/levels-by-noun.ts';
import type { Observed } from '../ties/observed.ts';
import { growsBy, namesGrowth, tellsGrowth } from './movements.ts';
import { takeSentenceBases } from './sentence-bases.ts';

/**
 * Changes that are told together have one base and one status: `tăng 2,08 điểm, tăng 02 bậc so với năm 2023`,
 * `ước tính A giảm 78%, B giảm 68% so với cùng kỳ`.
 */
export function joinChanges(observed: readonly Observed[]): void {
  takeBasesInOrder(observed);
  const first = new Set<Observed>();
  for (let i = 1; i < observed.length; i++) {
    const [last, here] = observed.slice(i - 1, i + 1) as [Observed, Observed];
    if (areListed(last, here) && last.record.obs_status === 'E' && here.record.obs_status === 'A')
      here.record.obs_status = 'E';
    if (!areTogether(last, here) || !opensWithBase(last, first)) continue;
    here.record.base_period ??= last.record.base_period;
    if (here.record.base_period === last.record.base_period) first.add(here);
  }
  for (let i = observed.length - 2; i >= 0; i--) {
    const [here, next] = observed.slice(i, i + 2) as [Observed, Observed];
    if (saysOwnBase(here)) continue;
    const isJoined = () =>
      isOfSame(here, next) || areListed(here, next) || areCounted(here, next) || areOneByOne(here, next);
    if (here.record.base_period === null && isJoined()) here.record.base_period = next.record.base_period;
  }
  takeBasesOfGrowth(observed);
  const lastIn = new Map<string | null, Observed>();
  let latest: Observed | null = null;
  let lastIndex: Observed | null = null;
  for (const here of observed) {
    if (isBareIndex(here)) {
      if (lastIndex) detailBase(lastIndex, here);
      lastIndex = here;
    }
    if (here.record.measure !== 'change') continue;
    const last = lastIn.get(here.record.unit_measure);
    if (last) detailBase(last, here);
    if (latest && isAmountBeside(latest, here)) here.record.base_period = latest.record.base_period;
    lastIn.set(here.record.unit_measure, here);
    latest = here;
  }
  takeSentenceBases(observed, (each) => saysOwnBase(each) || isAgainstPlan(each));
}

/** `IIP bằng 108% so với cùng kỳ. Trong mức tăng 8% của toàn ngành, …`: a growth that is told again is against what it was told against before. */
function takeBasesOfGrowth(observed: readonly Observed[]): void {
  for (const [at, { figure, record }] of observed.entries()) {
    if (record.base_period !== null || !(tellsGrowth(figure) || namesGrowth(figure))) continue;
    const told = observed
      .slice(0, at)
      .findLast((each) => each.record.label_vi === record.label_vi && growsBy(each.record, record.obs_value));
    if (told?.record.time_period === record.time_period) record.base_period = told?.record.base_period ?? null;
  }
}

/** `bằng 96% cùng kỳ`, and the `bằng 97%` of a part behind it: how much it is of what it was. */
function isBareIndex({ record, figure: { lead, reading, next } }: Observed): boolean {
  if (record.measure !== 'share' || record.unit_measure !== '%' || !/bằng/.test(lead)) return false;
  return record.base_period !== null || next >= reading.tokens.length || /^(?:[,;.)]|và)$/.test(word(reading, next));
}

/**
 * `A tăng 3% so với tháng trước và tăng 9% so với cùng kỳ; trong đó B tăng 2% và tăng 5%`: the two changes of another are
 * against the bases that the two before name, in their order.
 */
function takeBasesInOrder(observed: readonly Observed[]): void {
  let told: readonly [Observed, Observed] | null = null;
  for (let i = 1; i < observed.length; i++) {
    const pair = [observed[i - 1] as Observed, observed[i] as Observed] as const;
    if (!areOfOne(...pair)) continue;
    const [first, second] = pair.map(({ record }) => record.base_period);
    if (first && second) told = first === second ? null : pair;
    else if (told && !first && !second && !pair.some(saysOwnBase) && goesOn(told[1], pair[0]))
      for (const [at, { record }] of pair.entries()) record.base_period = told[at]?.record.base_period ?? null;
  }
}

/** `A tăng 3% … và tăng 9% …`: two changes in one unit of the same, whose figures only the first's base parts. */
function areOfOne(first: Observed, second: Observed): boolean {
  return (
    areTogether(first, second) &&
    first.record.label_vi === second.record.label_vi &&
    first.record.unit_measure === second.record.unit_measure &&
    (second.figure.respective !== undefined || second.figure.left.to - second.figure.left.from <= 1)
  );
}

/** Whether a change goes on with the list of another: in its sentence, or in the next, which `trong đó` opens, at the same time. */
function goesOn({ figure, record }: Observed, here: Observed): boolean {
  const { reading, sentence } = here.figure;
  if (figure.reading !== reading || record.time_period !== here.record.time_period) return false;
  return figure.sentence === sentence || opensDetails(figure.sentence, here);
}

/** Whether the sentence of a change tells the details of the one before it, or the same of others: `Trong đó, hành khách tăng 7%`, `Tương ứng, hàng hóa tăng 2%`. */
function opensDetails({ to }: Span, { figure }: Observed): boolean {
  const { reading, sentence } = figure;
  if (to + 1 !== sentence.from) return false;
  return (
    opensParts(figure) ||
    /^(?:tương ứng|cụ thể|(?:(?:ở|theo) )?chiều (?:hướng )?ngược lại|ngược lại)(?!\p{L})/iu.test(
      openingOf(reading, sentence, longestDetailing),
    )
  );
}

/** Most words that open such a sentence: `Ở chiều hướng ngược lại`. */
const longestDetailing = 6;

/** `giảm 02 vụ, tăng 19 bị can so với cùng kỳ`, `giảm 02 vụ, 03 người chết`: only the noun of the first and the verb of the second, if it has one, stand between two counts. */
function areCounted(here: Observed, next: Observed): boolean {
  const { reading, leadFrom, lead, mention } = next.figure;
  const isAmount = mention.unitClass === 'measure' || mention.unitClass === 'money';
  const isCount =
    here.figure.mention.unitClass === 'count' && (mention.unitClass === 'count' || (isAmount && lead === ''));
  if (!isCount || !areTogether(here, next) || !/^(?:(?:tăng|giảm)(?: |$)|$)/.test(lead)) return false;
  return (
    leadFrom - here.figure.next <= longestName &&
    /^[^,;:()]*(?:,| và)$/u.test(textOf(reading, here.figure.next, leadFrom))
  );
}

/**
 * `dịch vụ tăng 6% so với năm 2022; công nghiệp có 9 cơ sở, tăng 7%`, `doanh thu tăng 6% so với cùng kỳ. Trong đó, hành khách tăng 7%`:
 * what a list goes on with, and the details of a whole, have the base told before.
 */
function detailBase(before: Observed, here: Observed): void {
  const { reading, sentence } = here.figure;
  const { record, figure } = before;
  if (here.record.base_period !== null || figure.reading !== reading || saysOwnBase(here)) return;
  if (record.time_period !== here.record.time_period || record.unit_measure !== here.record.unit_measure) return;
  if (isAgainstPlan(here)) return;
  if (figure.sentence === sentence || opensDetails(figure.sentence, here)) here.record.base_period = record.base_period;
}

/** `12 vụ cháy, tăng 3 vụ so với cùng kỳ; thiệt hại 2 tỷ đồng, giảm 1 tỷ đồng`: by how much the level of a later clause moved, in a unit of its own. */
function isAmountBeside({ figure, record }: Observed, here: Observed): boolean {
  const isOpen = here.record.base_period === null && !saysOwnBase(here) && !isAgainstPlan(here);
  const areAmounts = [record, here.record].every(({ unit_measure, parent_id }) => unit_measure !== '%' && parent_id);
  return (
    isOpen &&
    areAmounts &&
    figure.sentence === here.figure.sentence &&
    record.time_period === here.record.time_period &&
    /^(?:tăng|giảm)(?: |$)/.test(here.figure.lead)
  );
}

/** `vượt chỉ tiêu 3%`, `so với diện tích gieo trồng bằng 59%`. */
function isAgainstPlan({ figure: { reading, left, from } }: Observed): boolean {
  return ofPlan(reading.codebook).test(textOf(reading, left.from, from));
}

const ofPlan = wordPattern('(?:^|[ ,;])(?:vượt|{plan}|so với (?:tổng )?(?:diện tích|số))(?: |$)');

const onlyPlan = wordPattern('^{plan}$');

/** `so với tháng trước`, `vượt 4% kế hoạch`, `gấp 2 lần mức bình quân`: a base of its own, be it one that no date says. */
function saysOwnBase({ figure: { reading, next } }: Observed): boolean {
  return (
    word(reading, next) === 'so' ||
    onlyPlan(reading.codebook).test(textOf(reading, next, next + 2)) ||
    /^mức (?:bình quân|trung bình)$/iu.test(textOf(reading, next, next + 3))
  );
}

function areTogether({ figure, record }: Observed, next: Observed): boolean {
  return (
    record.measure === 'change' &&
    next.record.measure === 'change' &&
    figure.sentence === next.figure.sentence &&
    record.time_period === next.record.time_period
  );
}

/** `so với cùng kỳ giảm 03 vụ, giảm 01 người chết`: the base comes first, for all that follow in the sentence. */
function opensWithBase(change: Observed, known: ReadonlySet<Observed>): boolean {
  const { reading, left, leadFrom } = change.figure;
  return (
    change.record.base_period !== null &&
    (known.has(change) || /(?:^|\s)so (?:với|cùng) /iu.test(textOf(reading, left.from, leadFrom)))
  );
}

function isOfSame(here: Observed, next: Observed): boolean {
  return (
    areTogether(here, next) &&
    (here.record.label_vi === next.record.label_vi || (tellsAspect(here) && tellsAspect(next)))
  );
}

/** `A và B, tăng 5% và bằng 83% so với cùng kỳ`: how the one moved, and how much the other is of what it was. */
function areOneByOne({ record, figure }: Observed, next: Observed): boolean {
  const at = figure.respective?.index;
  return record.measure === 'change' && at !== undefined && figure.left === next.figure.left && isBareIndex(next);
}

/** `giảm 12% về khối lượng`, `giảm 12% khối lượng`. */
function tellsAspect({ figure }: Observed): boolean {
  return word(figure.reading, figure.next) === 'về' || bareAspect(figure) !== null;
}

/** `A giảm 78%, B tăng 68%`: only a comma or `và`, a name, and the verb of a movement between two changes in one unit. */
function areListed(here: Observed, next: Observed): boolean {
  const areAlike =
    areTogether(here, next) &&
    here.record.parent_id === null &&
    next.record.parent_id === null &&
    here.record.unit_measure === next.record.unit_measure &&
    (here.figure.lead === next.figure.lead || [here, next].every(({ figure }) => onlyMoves.test(figure.lead)));
  if (!areAlike) return false;
  const name = textOf(next.figure.reading, here.figure.next, next.figure.from);
  return !name.includes(';') && name.split(' ').length <= longestName;
}

const onlyMoves = /^(?:tăng|giảm)$/;

/** Longest name with its verb in a list of changes, in words. */
const longestName = 8;
