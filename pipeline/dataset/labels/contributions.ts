import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastBefore } from '../ties/observed.ts';
import type { FoundLabel, Label } from './found-label.ts';

const contributing = /^(?:và |đã |cũng )*((?:đóng )?góp|làm)(?: phần)?( vào [^,;:]+?)?$/iu;
/** Longest words that say to what something contributes, in tokens. */
const longestWhole = 14;

/** `đóng góp 0,7 điểm phần trăm vào mức tăng chung`: of what the clause before told the growth. */
export function contributionLabel(
  figure: Figure,
  before: Label | null,
  carried: Carried,
  end: number,
): FoundLabel | null {
  const [, verb, told] = contributing.exec(before?.text ?? '') ?? [];
  // `làm giảm 0,8 điểm phần trăm`: what it takes from the growth of all.
  if (verb === 'làm' && !/^(?:tăng|giảm)$/.test(figure.lead)) return null;
  if (!verb || !before || !/^(?:%|\{percentage_point\})$/.test(figure.mention.unit ?? '')) return null;
  const of = lastBefore(
    carried,
    ({ record, figure: each }) => !isContribution(record.label_vi) && isOutside(each, figure),
  );
  if (of?.figure.sentence !== figure.sentence) return null;
  const behind = wholeBehind(figure);
  const last = lastBefore(carried, ({ record }) => isContribution(record.label_vi));
  const whole = told?.trim() ?? behind?.text ?? towards(last?.record.label_vi ?? '');
  const name = of.record.label_vi.replace(/ so với .*$/iu, '').replace(/^.*: /u, '');
  const text = `đóng góp của ${name}${whole === '' ? '' : ` ${whole}`}`;
  return { text, own: true, from: before.from, end: behind?.to ?? end };
}

function isContribution(label: string): boolean {
  return /^đóng góp /iu.test(label);
}

/** A bracket speaks of what stands before it. */
function isOutside(each: Figure, { bracket }: Figure): boolean {
  return each.bracket < 0 || each.bracket === bracket;
}

function wholeBehind({ reading, next, sentence }: Figure): { text: string; to: number } | null {
  if (word(reading, next) !== 'vào') return null;
  let to = next;
  while (to < Math.min(sentence.to, next + longestWhole) && !/^[,;:.()]$/.test(word(reading, to))) to++;
  return { text: textOf(reading, next, to), to };
}

/** The words of a contribution told before that say to what: those told together go to the same. */
function towards(label: string): string {
  return /^đóng góp của .* (vào .+)$/iu.exec(label)?.[1] ?? '';
}
