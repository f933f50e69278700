import { wordPattern } from '../../codebook-words.ts';
import { inSentence, uncapitalized } from '../../document/letters.ts';
import { type Figure, takeUnit } from '../figures/figures.ts';
import { isOfPeople, peopleBefore } from '../measures/shares-of-peoples.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { ofPeople } from './parts-by-themselves.ts';

/** `Nùng (chiếm 52%), Tày (41%)`: the people before a bracket that holds nothing but its part of all. */
export function peopleLabel({ context, figure, end, last }: Said): FoundLabel | null {
  const { reading, mention, bracket, leadFrom, next } = figure;
  const isAlone = bracket >= 0 && leadFrom === bracket + 1 && next === reading.partner[bracket];
  if (mention.unit !== '%' || !isAlone) return null;
  const name = peopleBefore(context, reading, figure.sentence.from, bracket) ?? nextPeople(figure, last);
  return name ? { text: `dân tộc ${name}`, own: true, from: bracket - name.split(' ').length, end } : null;
}

/** `Dao (23%), Pa Dí (1,2%)`: a name that no list knows, beside a people that a bracket tells the part of; null for others. */
function nextPeople({ reading, bracket, sentence }: Figure, last: Observed | undefined): string | null {
  const isBeside = last?.figure.sentence === sentence && /^dân tộc /iu.test(last.record.label_vi);
  return (isBeside && bareEntry.exec(textOf(reading, last.figure.next, bracket))?.[1]) || null;
}

const bareEntry = /^\) ?[,;] ?(?:và )?(\p{Lu}[\p{L}’' -]{1,24})$/u;

/** The label of such a part, by the word for peoples, which lists of them leave out. */
export function withPeople(context: Context, figure: Figure, text: string): string {
  // `Dân tộc Kinh: 1.820 hộ`: by their households.
  if (figure.mention.unit === '{household}' && figure.lead.startsWith(':') && ofPeople.test(text))
    return `hộ ${uncapitalized(text)}`;
  const name = text.replace(beforeName, '');
  if (!isOfPeople(context, figure) || /(?:^| )(?:dân tộc|người) /iu.test(name)) return text;
  return `dân tộc ${name}`;
}

/** A heading, or that they are the most of a list told before. */
const beforeName = /^(?:.*(?:nhất|chủ yếu|đa số) là (?:(?:dân tộc|người) )?|[^:]*: )/iu;

const bareName = wordPattern('^(?:[^:]*: )?(?:[Cc]ó )?({ethnic_group})$', 'u');
const faith = wordPattern(
  '^(?:[^:]*: )?(?:có )?((?:đạo )?{religion}|(?:tôn giáo|đạo) khác|không (?:theo |có )?(?:tôn giáo|đạo)(?: nào)?)$',
);
const isFaith = /giáo(?: |$)|^đạo /iu;
const trades = '(?:(?:phi )?{farm_branch}|{branch})';
const sector = wordPattern(
  `^(?:[^:]*: )?(?:có )?((?:ngành )?${trades}(?:(?: - |, | và )${trades})*|(?:ngành|nghề) khác)$`,
);
/** `Số lao động được đào tạo: công nghiệp 120 người`: what those of a trade are told by stands before them. */
const headed = wordPattern('^(?:(?:tổng )?số|{measure}) [^:]*: ');
const lastEntry = wordPattern(
  `^(?:[,;] ?(?:và |còn lại (?:là )?)?|và )(?:{religion}|{ethnic_group}|${trades}|(?:tôn giáo|đạo|dân tộc|ngành|nghề) khác|không (?:theo |có )?(?:tôn giáo|đạo)(?: nào)?)$`,
);

/** How far before one of a list of peoples it says that they are such, in tokens: each may be a sentence. */
const longestList = 80;

/** Units of those who belong to a group. */
const members = new Set(['{person}', '{household}', '{worker}', '{believer}']);
/** Those who live by a trade. */
const trading = new Set([...members, '{business_household}', '{enterprise}', '{cooperative}', '{facility}']);

/**
 * `các dân tộc: Thái 28.450 người`, `Công giáo 830 người`, `dịch vụ 215 lao động`: those counted by the bare name of their people, which
 * a list of peoples leaves alone, their faith or their trade; null for other words.
 */
export function countedGroup(
  { context: { codebook }, figure, end, next }: Said,
  words: Label | null,
): FoundLabel | null {
  const { mention, reading, from } = figure;
  const noun = mention.unitText?.toLowerCase();
  if (!words || !noun || mention.kind !== 'quantity' || !trading.has(mention.unit ?? '')) return null;
  // `Y tế: 12 người tham gia`: who they are stands behind.
  if (reading.tokens[figure.next]?.type === 'word' && figure.next !== next?.from) return null;
  const found = (text: string): FoundLabel => ({ text, own: true, from: words.from, end });
  const trade =
    figure.lead === ':' || headed(codebook).test(words.text) ? undefined : sector(codebook).exec(words.text)?.[1];
  if (trade !== undefined) return found(`${noun} ${inSentence(trade)}`);
  if (!members.has(mention.unit ?? '')) return null;
  const people = bareName(codebook).exec(words.text)?.[1];
  if (people !== undefined && /dân tộc/iu.test(textOf(reading, Math.max(0, from - longestList), from)))
    return found(mention.unit === '{household}' ? `hộ dân tộc ${people}` : `dân tộc ${people}`);
  const believed = faith(codebook).exec(words.text)?.[1];
  // A name alone could be that of a place.
  return believed === undefined ? null : found(`${noun} ${isFaith.test(believed) ? believed : `đạo ${believed}`}`);
}

/** `Tày 320 người, Nùng 95`: a figure without a unit behind the bare name of a group counts what the group before it does. */
export function takeUnitOfGroup({ reading, mention, sentence, from, next }: Figure, { observed }: Carried): void {
  const last = observed.at(-1)?.figure;
  if (last?.sentence !== sentence || mention.kind !== 'quantity' || mention.unitText !== null || mention.unitMult)
    return;
  if (!trading.has(last.mention.unit ?? '') || !/^[,;.)]?$/.test(word(reading, next))) return;
  if (!lastEntry(reading.codebook).test(textOf(reading, last.next, from))) return;
  takeUnit(mention, last.mention);
}
