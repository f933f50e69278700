import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { inText, openedCases } from '../labels/event-headings.ts';
import { isLevel } from '../measures/measures.ts';
import { word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { type Bare, isCase } from './bare-nouns.ts';
import { longestNoun, ofAnyKind } from './label-phrases.ts';
import { kindOfCourt } from './noun-order.ts';

/** The noun with what the cases beside it are of, or those that its sentence opens with. */
export function ofOthers({ codebook, figure, noun, carried }: Bare): string | null {
  const of =
    ofPair(figure, carried) ??
    (isCase(figure) ? (openedCases({ codebook }, figure, carried) ?? courtBefore(codebook, figure, carried)) : null);
  return of === null ? null : `${noun} ${of}`;
}

/** `án hình sự thụ lý 90 vụ; đã giải quyết 80 vụ`: the kind of the cases of a court whose number is told directly before, in the sentence or the one before. */
function courtBefore(codebook: Codebook, { sentence, mention, bracket }: Figure, { observed }: Carried): string | null {
  const last = lastWithin(
    observed,
    ({ figure, record }) => figure.bracket < 0 && record.unit_measure === mention.unit && isLevel(record.measure),
  );
  if (bracket >= 0 || !last || last.figure.sentence.to + 1 < sentence.from) return null;
  // `truy tố 28 vụ. Trong đó, án ma túy 9 vụ; án kinh tế 1 vụ. Tòa án giải quyết 31 vụ`: the next sentence is of no one part.
  if (last.record.parent_id !== null && last.figure.sentence !== sentence) return null;
  return courtOf(codebook, last.record.label_vi);
}

/** `Tổng số án hình sự thụ lý` → `án hình sự`: the kind of cases of a court that a label is of. */
function courtOf(codebook: Codebook, label: string): string | null {
  const told = ofCourt.exec(label)?.[1];
  const kind = told === undefined ? '' : (kindOfCourt(codebook).exec(told)?.[0] ?? told.replace(handled(codebook), ''));
  return kind === '' ? null : inText(kind.trim());
}

const persons = new Set(['{suspect}', '{person}']);

/** `120 vụ phạm tội về ma túy, 184 đối tượng`: those of the cases before them are of the same. */
function ofPair(
  { reading, mention, lead, leadFrom, from, sentence, bracket }: Figure,
  { observed, end }: Carried,
): string | null {
  // `91 vụ (trong đó 43 vụ trộm cắp) và 77 đối tượng`: what a closed bracket tells is of some of them.
  const last = lastWithin(observed, ({ figure: each }) => each.bracket < 0 || each.bracket === bracket);
  if (last?.record.unit_measure !== '{case}' || !isLevel(last.record.measure) || last.figure.sentence !== sentence)
    return null;
  if (
    !persons.has(mention.unit ?? '') ||
    (leadFrom !== from && lead !== 'với') ||
    end < leadFrom - 1 ||
    (end < leadFrom && !joints.has(word(reading, leadFrom - 1)))
  )
    return null;
  const label = last.record.label_vi;
  const court = ofCourt.exec(label)?.[1];
  if (court !== undefined) return inText(court);
  const [, of = ''] = /(?:^|\s)vụ(?: việc| án)? (?!(?:án|việc)$)(.+)$/iu.exec(label) ?? [];
  return of === '' || of.length > longestNoun || ofAnyKind.test(of) ? null : of;
}

const joints = new Set([',', '/', 'với', 'và']);

const handled = wordPattern('(?: (?:ngành|tòa|toà)(?: án)?)?(?: đã)? {handling_act}$');

/** `Tổng số án hình sự thụ lý`, `án hình sự ngành thụ lý`: a number of cases of a court, by their kind and what was done with them. */
const ofCourt = /^(?:tổng )?(?:số )?(?:vụ )?(án \S.*)$/iu;
