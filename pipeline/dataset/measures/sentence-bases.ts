import { groupBy } from '../../group-by.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Observed } from '../ties/observed.ts';
import { sameBefore } from '../times/base-periods.ts';

/** Tells of a change whether it has a base of its own that no date says, as a plan. */
type SaysOwnBase = (change: Observed) => boolean;

/**
 * What a sentence opens or ends with is the base of all its changes: `So với cùng kỳ, A giảm 3 vụ; B tăng 2%. C giảm 5 ha`, `A tăng 2%, B giảm
 * 3%, C tăng 5% so với năm 2016.`
 */
export function takeSentenceBases(observed: readonly Observed[], saysOwnBase: SaysOwnBase): void {
  const changes = observed.filter((each) => each.record.measure === 'change' || isRatio(each));
  const open = new Set(changes.filter((each) => each.record.base_period === null && !saysOwnBase(each)));
  if (open.size === 0) return;
  const told = changes.filter((each) => each.record.base_period !== null);
  takeOpenedBases(changes, open);
  takeClosingBases(open, told);
  takeBasesOfWholes(observed, open, told);
  takeBasesBefore(changes, open);
}

/**
 * `Sản lượng tháng 5 tăng 7% so với cùng kỳ. Sản lượng 5 tháng đạt 20 tấn, tăng 6%`: a report that measures against the same part of the year
 * before goes on so to the end of its paragraph, whatever the period.
 */
function takeBasesBefore(changes: readonly Observed[], open: ReadonlySet<Observed>): void {
  let last: Observed | null = null;
  for (const here of changes) {
    const { time_period: own, base_period } = here.record;
    if (base_period !== null && !open.has(here)) last = here;
    else if (base_period === null && open.has(here) && last && own !== null && !isRatio(here) && goesOnWith(last, here))
      here.record.base_period = sameBefore(own);
  }
}

const plainMove = /^(?:ước(?: tính)? )?(?:tăng|giảm)(?: (?:hơn|gần|trên|khoảng))?$/;
const otherBase = /(?:^| )so (?!(?:(?:với|cùng) )?cùng kỳ)/u;

/** Whether a change that no words compare is against the same time before as the last one is. */
function goesOnWith({ figure: before, record }: Observed, { figure, record: own }: Observed): boolean {
  const { reading, sentence, lead, next, bracket } = figure;
  if (!isAgainstYearBefore(record)) return false;
  const told = textOf(reading, before.next, before.sentence.to);
  const isSame = record.time_period === own.time_period || /(?:^| )cùng kỳ(?:[^\p{L}]|$)/u.test(told);
  // `giảm 6%, đàn bò giảm 3% so với cùng kỳ`: another than the same as before.
  const isTold = bracket >= 0 || !plainMove.test(lead) || otherBase.test(textOf(reading, next, sentence.to));
  // Prices move from month to month.
  const isPrice = /^(?:giá (?!trị )|chỉ số giá (?!.*bình quân))/iu.test(own.label_vi);
  return isSame && !isTold && !isPrice && (own.unit_measure === '%' || own.parent_id !== null);
}

/** `có 90 chi bộ (tăng 5 chi bộ so với năm 2020), trong đó 60 chi bộ thôn (tăng 3)`: the parts moved from when their whole did. */
function takeBasesOfWholes(
  observed: readonly Observed[],
  open: ReadonlySet<Observed>,
  told: readonly Observed[],
): void {
  if (told.length === 0) return;
  const wholes = new Map(observed.map(({ record }) => [record.id, record.parent_id]));
  const bases = new Map(told.map(({ record }) => [record.parent_id, record]));
  for (const { record, figure } of open) {
    const whole = record.base_period === null && figure.bracket >= 0 ? wholes.get(record.parent_id ?? '') : null;
    const base = whole ? bases.get(whole) : undefined;
    if (base && base.time_period === record.time_period) record.base_period = base.base_period;
  }
}

/** `So với cùng kỳ năm 2021, số vụ giảm 16 vụ. Diện tích giảm 2 ha`: also for the sentences behind it that name no time. */
function takeOpenedBases(changes: readonly Observed[], open: ReadonlySet<Observed>): void {
  let last: Observed | null = null;
  let until = 0;
  for (const here of changes) {
    if (here.record.base_period !== null) {
      if (last?.figure.sentence !== here.figure.sentence) until = nextTime(here.figure);
      last = here;
    } else if (open.has(here) && last && !isRatio(here) && isOpenedByBase(last)) {
      const goesOn = last.figure.sentence === here.figure.sentence || here.figure.from <= until;
      if (goesOn && last.record.time_period === here.record.time_period)
        here.record.base_period = last.record.base_period;
    }
  }
}

/** `thịt trâu 88 tấn, tăng 2%; lâm sản thiệt hại 12 m3, giảm 1 m3 (8%) so với năm 2022`: of levels, or of what is named alike. */
function takeClosingBases(open: Iterable<Observed>, told: readonly Observed[]): void {
  const sentences = groupBy(told, ({ figure }) => figure.sentence);
  for (const here of open) {
    if (here.record.base_period !== null) continue;
    // `đàn bò tăng 4%; đàn lợn bằng 99% so với cùng kỳ`: a ratio of the same closes the list, too.
    const inSentence = (sentences.get(here.figure.sentence) ?? []).filter(
      (each) => each.record.measure === here.record.measure || isRatio(each),
    );
    // `(tăng 30 tổ chức và 12 đảng viên so với cùng kỳ)`: a bracket is closed by its own.
    const inBracket = inSentence.filter(({ figure }) => figure.bracket >= 0 && figure.bracket === here.figure.bracket);
    const inScope = inBracket.length > 0 ? inBracket : inSentence;
    const [first] = inScope;
    const last = inScope.at(-1);
    if (!first || !last || first.figure.from < here.figure.from || !closesWithBase(last, inBracket.length > 0))
      continue;
    if (endsWithin(last) && last.figure.bracket !== here.figure.bracket) continue;
    if (inScope.some(({ record }) => record.base_period !== first.record.base_period)) continue;
    if (here.record.parent_id === null && !areNamedAlike(here, first)) continue;
    here.record.base_period = baseLike(last, here);
  }
}

/** `quý III tăng 5%, 9 tháng tăng 4% so với cùng kỳ`: of another period, the same part of the year that the last is compared with. */
function baseLike({ figure: { reading, next, sentence }, record }: Observed, here: Observed): string | null {
  const { time_period: own } = here.record;
  if (record.time_period === own) return record.base_period;
  const isSame = own !== null && / cùng kỳ/u.test(textOf(reading, next, sentence.to));
  const base = isSame ? sameBefore(own) : null;
  return isAgainstYearBefore(record) ? base : null;
}

/** Whether a change is against the same part of the year before its own. */
function isAgainstYearBefore({ time_period, base_period }: Observed['record']): boolean {
  return time_period !== null && base_period === sameBefore(time_period);
}

/** `ngô 512 ha, bằng 97% so với cùng kỳ`: how much it is of what it was, and of no plan. */
function isRatio({ record, figure: { lead, plan } }: Observed): boolean {
  return record.measure === 'share' && record.parent_id !== null && plan === undefined && lead === 'bằng';
}

/** `giá trị công nghiệp tăng 5%; giá trị dịch vụ tăng 6%`: two movements in one unit, of what two first words name alike. */
function areNamedAlike(one: Observed, other: Observed): boolean {
  const [first, second] = [one, other].map(({ record }) => record.label_vi.toLowerCase().split(' ', 2).join(' '));
  return first === second && one.record.unit_measure === other.record.unit_measure;
}

/** `thiệt hại 4 ha (giảm 5 vụ và 7 ha so với cùng kỳ)`: whether the base behind a change stands in its bracket. */
function endsWithin({ figure: { reading, bracket, next } }: Observed): boolean {
  return bracket >= 0 && word(reading, next) !== ')';
}

/** Whether nothing but a base, with a bracket that tells of it, stands between a change and the end of its sentence or bracket. */
function closesWithBase({ figure: { reading, next, sentence, bracket } }: Observed, inBracket: boolean): boolean {
  const end = inBracket ? (reading.partner[bracket] as number) : sentence.to;
  return /^\)? ?so (?:(?:với|cùng) )?[^,;:()]*(?:\([^()]*\) ?)?\)?\W*$/iu.test(textOf(reading, next, end));
}

/** Whether the sentence of a change opens with what it compares with. */
function isOpenedByBase({ figure: { reading, sentence } }: Observed): boolean {
  return /^so (?:sánh )?(?:với|cùng) /iu.test(`${textOf(reading, sentence.from, sentence.from + 3)} `);
}

/** The first token behind the sentence of a figure, in its block, at which a time stands. */
function nextTime({ reading: { timeAt }, sentence }: Figure): number {
  let at = sentence.to;
  while (at < timeAt.length && (timeAt[at] as number) < 0) at++;
  return at;
}
