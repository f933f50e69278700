import type { Indicator } from '../../../dist/types.d.ts';
import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { withImpliedMeasure } from './grown-areas.ts';
import { withHarm } from './harm.ts';
import { lastOf } from './label-subjects.ts';

const consequence = wordPattern(
  String.raw`^(?:đã )?(?:làm|khiến|gây)?\s?(?:bị )?(?:{harm}|thương|thiệt hại|hư hỏng)(?: \S+){0,2}$`,
);

/** `2 vụ cháy`, `6 đợt thiên tai`: what has consequences. */
function isEvent({ unit_measure, label_vi }: Pick<Indicator, 'unit_measure' | 'label_vi'>): boolean {
  return unit_measure === '{case}' || (unit_measure === '{occasion}' && disaster.test(label_vi));
}

/**
 * The last event told before a figure, outside of brackets that closed; where a comma closes a list of its parts, all of them: `35 vụ, gồm
 * 25 vụ nghiêm trọng và 10 vụ va chạm, làm 9 người chết`.
 */
function eventBefore({ reading, from, bracket }: Figure, carried: Carried): Observed | null {
  const last = lastOf(
    carried,
    ({ record, figure }) =>
      isEvent(record) && record.measure !== 'change' && (figure.bracket < 0 || figure.bracket === bracket),
  );
  // `12 đợt dông lốc, 3 trận mưa đá, làm 2 người chết`: of all that happened.
  if (last && isOneOfSeveral(last, carried)) return null;
  const of = last?.whole?.of;
  if (!last || !of || !isEvent(of.record)) return last;
  const isListed = carried.observed[carried.observed.lastIndexOf(last) - 1]?.whole?.of === of;
  return isListed && /[,;] (?:làm|khiến|gây)(?: |$)/u.test(textOf(reading, last.figure.next, from)) ? of : last;
}

/** Whether a disaster is told directly behind another. */
function isOneOfSeveral(last: Observed, { observed }: Carried): boolean {
  const before = observed[observed.lastIndexOf(last) - 1];
  const areKin =
    before !== undefined && isDisaster(before) && isDisaster(last) && before.figure.sentence === last.figure.sentence;
  const between = areKin ? textOf(last.figure.reading, before.figure.next, last.figure.leadFrom) : '';
  return /^[^;.()]*(?:[,;]| và)$/u.test(between);
}

function isDisaster({ record }: Observed): boolean {
  return (
    /^\{(?:occasion|case)\}$/.test(record.unit_measure ?? '') &&
    record.measure === 'count' &&
    disaster.test(record.label_vi)
  );
}

const disaster = /(?:^|\s)(?:thiên tai|mưa|bão|ATNĐ|lũ|lốc|dông|giông|sạt lở|động đất|rét|hạn hán|áp thấp|ngập)/iu;

const harmed = wordPattern('^người (?:bị )?({harm}(?: nặng| nhẹ)?)$');

/** `xảy ra 02 vụ cháy, làm bị thương 01 người`, `làm 01 người chết`: a consequence is named behind what caused it. */
export function withEvent(figure: Figure, text: string, carried: Carried): string {
  const harm = harmed(figure.reading.codebook).exec(text)?.[1]?.toLowerCase();
  if (harm !== undefined) {
    const event = eventBefore(figure, carried);
    // `4 ổ dịch dại chó, 1 người tử vong`: of the disease, and not of how often it broke out.
    const disease = /^ổ dịch (?:bệnh )?(\S.*)$/iu.exec(event?.record.label_vi ?? '')?.[1];
    if (disease !== undefined && event?.figure.sentence === figure.sentence) return `${text} do ${inSentence(disease)}`;
    return event?.figure.sentence === figure.sentence ? withHarm(nameOf(event, carried), harm) : text;
  }
  // `xảy ra 4 vụ cháy rừng, diện tích thiệt hại 3,7 ha`: by what.
  const cause = harmedArea.test(text) ? eventBefore(figure, carried) : null;
  const [, what] = /^(?:số )?vụ (?!vi phạm)(\S.*)$/iu.exec(cause?.record.label_vi ?? '') ?? [];
  // `Nà Mu 9 vụ, diện tích thiệt hại 2 ha`: what cases are of, and not where.
  const isCause = what !== undefined && /^\p{Ll}/u.test(what);
  if (cause?.figure.sentence === figure.sentence && isCause) return `${text} do ${what}`;
  if (!consequence(figure.reading.codebook).test(text) || text.replace(/ (?:nặng|nhẹ)$/iu, '').split(' ').length > 3)
    return text;
  const event = eventBefore(figure, carried);
  // `điều trị khỏi 95 ca, tử vong 5 ca`: others than those before, and not what came of them.
  if (event && event.figure.mention.unitText === figure.mention.unitText) return text;
  // `có 3 ổ dịch tại 2 xã; chết 310 con`: of the disease, and not of how often it broke out.
  if (figure.mention.unit === '{animal}' && /^ổ dịch(?: |$)/iu.test(event?.record.label_vi ?? '')) return text;
  return event ? `${nameOf(event, carried)} ${withImpliedMeasure(figure, text, null)}` : text;
}

/** `2 vụ cháy, 1 vụ nổ, làm bị thương 3 người`: an event with the one that a list tells directly before it. */
function nameOf(event: Observed, { observed }: Carried): string {
  const before = observed[observed.lastIndexOf(event) - 1];
  // `số vụ tai nạn nghiêm trọng xảy ra`: the cases.
  const label = event.record.label_vi.replace(/^(?:tổng )?số (?=vụ )/iu, '').replace(/ xảy ra$/iu, '');
  const areCases = [before, event].every(
    (each) => each?.record.unit_measure === '{case}' && each.record.measure === 'count' && !each.whole,
  );
  if (!before || !areCases || before.figure.sentence !== event.figure.sentence) return label;
  const isListed =
    event.figure.leadFrom === event.figure.from &&
    /^[^,;:.()]*(?:,| và)$/u.test(textOf(event.figure.reading, before.figure.next, event.figure.from));
  const isKind = /^vụ \S/u.test(label) && /^vụ \S/u.test(before.record.label_vi);
  return isListed && isKind ? `${before.record.label_vi}, ${label}` : label;
}

const harmedArea = /^(?:tổng )?diện tích (?:rừng )?(?:bị )?(?:thiệt hại|ảnh hưởng)$/iu;
