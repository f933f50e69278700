import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

/** `Hỗ trợ đất ở cho 24 hộ, nhà ở cho 87 hộ`: what else was given, with the verb of giving that the list opens with. */
export function withSharedGift(context: Context, figure: Figure, label: string, { observed }: Carried): string {
  const { reading, leadFrom, sentence } = figure;
  const last = observed.at(-1);
  if (word(reading, leadFrom - 1) !== 'cho' || last?.figure.sentence !== sentence || opensDeed(context, label))
    return label;
  const verb = giving.exec(last.record.label_vi)?.[1];
  const isNext = nextGift.test(textOf(reading, last.figure.next, leadFrom));
  return verb === undefined || !isNext ? label : `${verb} ${inSentence(label)}`;
}

const giving = /^(?:đã )?(hỗ trợ|cấp|trao|tặng|cho vay)(?= )/iu;
/** Those who got what was given before, and then what else: `, nhà ở cho`. */
const nextGift = /^[^,;:.()]*?(?:,|(?:^| )và) [^,;:.()]+ cho$/iu;
