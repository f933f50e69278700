import { type Span, textOf, word } from '../reading/reading.ts';
import type { Observed } from '../ties/observed.ts';

/** Tells of a change whether it has a base of its own that no date says, as a plan. */
export type SaysOwnBase = (change: Observed) => boolean;

/**
 * What a sentence opens or ends with is the base of all its changes: `So với cùng kỳ, A giảm 3 vụ; B tăng 2%. C giảm 5 ha`, `A tăng 2%, B giảm
 * 3%, C tăng 5% so với năm 2016.`
 */
export function takeSentenceBases(observed: readonly Observed[], saysOwnBase: SaysOwnBase): void {
  const changes = observed.filter((each) => each.record.measure === 'change' || isRatio(each));
  const open = changes.filter((each) => each.record.base_period === null && !saysOwnBase(each));
  if (open.length === 0) return;
  const told = changes.filter((each) => each.record.base_period !== null);
  takeOpenedBases(open, told);
  takeClosingBases(open, told);
}

/** `So với cùng kỳ năm 2021, số vụ giảm 16 vụ. Diện tích giảm 2 ha`: also for the sentences behind it that name no time. */
function takeOpenedBases(open: readonly Observed[], told: readonly Observed[]): void {
  for (const here of open) {
    const last = told.findLast((each) => each.figure.from < here.figure.from);
    if (isRatio(here) || !last || !isOpenedByBase(last) || last.record.time_period !== here.record.time_period)
      continue;
    if (last.figure.sentence === here.figure.sentence || goesOn(last.figure.sentence, here))
      here.record.base_period = last.record.base_period;
  }
}

/** `thịt trâu 88 tấn, tăng 2%; lâm sản thiệt hại 12 m3, giảm 1 m3 (8%) so với năm 2022`: of levels, or of what is named alike. */
function takeClosingBases(open: readonly Observed[], told: readonly Observed[]): void {
  for (const here of open) {
    if (here.record.base_period !== null) continue;
    const inSentence = told.filter(
      ({ record, figure }) => record.measure === here.record.measure && figure.sentence === here.figure.sentence,
    );
    const [first] = inSentence;
    const last = inSentence.at(-1);
    if (!first || !last || first.figure.from < here.figure.from || !closesWithBase(last)) continue;
    if (endsWithin(last) && last.figure.bracket !== here.figure.bracket) continue;
    if (inSentence.some(({ record }) => record.base_period !== first.record.base_period)) continue;
    if (here.record.parent_id === null && !areNamedAlike(here, first)) continue;
    if (last.record.time_period === here.record.time_period) here.record.base_period = last.record.base_period;
  }
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

/** Whether nothing but a base stands between a change and the end of its sentence. */
function closesWithBase({ figure: { reading, next, sentence } }: Observed): boolean {
  return /^\)? ?so (?:với|cùng) [^,;:()]*\)?\W*$/iu.test(textOf(reading, next, sentence.to));
}

/** Whether the sentence of a change opens with what it compares with. */
function isOpenedByBase({ figure: { reading, sentence } }: Observed): boolean {
  return /^so (?:sánh )?(?:với|cùng) /iu.test(`${textOf(reading, sentence.from, sentence.from + 3)} `);
}

/** Whether no time stands between the sentence that a base opens and a later change in its block. */
function goesOn({ to }: Span, { figure: { reading, from } }: Observed): boolean {
  for (let at = to; at < from; at++) if ((reading.timeAt[at] as number) >= 0) return false;
  return true;
}
