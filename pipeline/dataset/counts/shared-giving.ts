import { inSentence } from '../../document/letters.ts';
import type { FoundLabel, Said } from '../labels/found-label.ts';
import { textOf, word } from '../reading/reading.ts';
import { lastWithin } from '../ties/observed.ts';
import { countedRecipient, recipientBehind } from './recipients.ts';

/** `hỗ trợ 4 tỷ đồng cho xã A xây trường, 2 tỷ đồng cho xã B`: money behind a comma goes to whom the words behind it name, by the verb of the money before. */
export function givenToNext({ context, figure, before, carried }: Said): FoundLabel | null {
  const { mention, reading, next, leadFrom, left, sentence } = figure;
  if (before !== null || mention.unit !== 'VND' || word(reading, next) !== 'cho') return null;
  if (!/^(?:[^;.]*(?:,| và))?$/u.test(textOf(reading, left.from, left.to))) return null;
  const last = lastWithin(
    carried.observed,
    (each) => each.figure.sentence === sentence && each.record.unit_measure === 'VND',
  );
  const [verb, given] = last?.record.label_vi.split(/ cho (?=\S)/u) ?? [];
  if (verb === undefined || given === undefined || last?.figure.bracket !== figure.bracket) return null;
  const whom = recipientBehind(figure, verb) ?? countedRecipient(context, figure, verb);
  return (
    whom && {
      text: `${inSentence(verb)} ${whom.text}`,
      own: true,
      from: leadFrom,
      end: whom.to,
      noun: true,
      used: whom.to,
    }
  );
}
