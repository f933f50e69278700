import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { keptWith } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { introOf } from '../reading/intros.ts';
import { mentionAt, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { isMeasureNoun } from './measure-nouns.ts';
import { tellsWho } from './telling-words.ts';

/** Units of what buildings have. */
export const rooms = new Set(['{room}', '{class}', '{bed}', '{seat}']);

/** Longest topic with its colon, in tokens. */
const longestTopic = 20;

/** Longest bracket in a topic, in tokens. */
const longestAside = 9;

/** What kinds may be listed of before a colon: `Án dân sự, hôn nhân và gia đình, lao động: …`. */
const kinds = wordPattern(String.raw`^\W*(?:về |các )*(?:(?:án|vụ án|đơn) [^:]*|{case}(?:[ ,][^:]*)?)$`);

/** The words that open a block and say what it is about: `Vụ Hè Thu: …`, `Cây chè: tổng diện tích …`. */
export function topicOf(context: Context, reading: Reading): string | null {
  return openingTopic(reading, context);
}

/** The same for a block: its figures ask, and those of the blocks below. */
const openingTopic = keptWith((reading: Reading, context: Context): string | null => topicAt(context, reading, 0));

/** `Dịch cúm: … Dịch lở mồm long móng: …`: the words that open a sentence of a block and say what it is about; null where none do. */
export function topicOfSentence(context: Context, reading: Reading, { from }: Span): string | null {
  return from === 0 ? null : topicAt(context, reading, from);
}

function topicAt(context: Context, reading: Reading, from: number): string | null {
  for (let at = from + 1; at < Math.min(from + longestTopic, reading.tokens.length); at++) {
    // `Vụ Hè thu (kể cả Xuân hè): …`, `Vụ Thu Đông (vụ 3): …`
    const close = word(reading, at) === '(' ? (reading.partner[at] as number) : -1;
    if (close > at && close - at < longestAside) at = close;
    if (/^[;.(]$/.test(word(reading, at)) || isData(reading, at)) return null;
    if (word(reading, at) !== ':') continue;
    const comma = textOf(reading, from, at).indexOf(',');
    const isOne = comma < 0 || kinds(context.codebook).test(textOf(reading, from, at)) || opensMeasure(reading, at + 1);
    if (!isOne) return null;
    const topic = context.book.labelRules('topic', textOf(reading, from, at).replace(/ \([^()]*\)/gu, ''));
    return isMeasureNoun(reading, topic) ||
      tellsWho.test(topic) ||
      onlyDetail(reading.codebook).test(topic) ||
      /^(?:tình hình|tiến độ|theo|kế hoạch (?:trồng|chăn nuôi|sản xuất|phát triển)) |^(?:đơn vị(?: tính)?|đvt)$|(?:sau|cụ thể|gồm|như|(?:^| )là|trong đó|chia theo.*|loại hình)$/iu.test(
        topic,
      )
      ? null
      : (cropInSeason(context, reading, topic) ?? topic);
  }
  return null;
}

/** `Địa điểm xây dựng: …`, `Phía Nam: giáp xã …`: what an entry tells of works or of an area, and no subject of the entries behind it. */
const onlyDetail = wordPattern(
  '^(?:(?:{works_detail}|quy mô đầu tư)(?: |$)|tên (?:dự án|công trình)|phía (?:đông|tây|nam|bắc))',
);

const onlySeason = wordPattern('^vụ {crop_season}$');
const listedCrop = wordPattern(String.raw`^(?:cây )?({crop}(?: [^\s:,]+){0,3}) ?:`);

/** `Cây lúa: + Vụ Đông Xuân: diện tích 450 ha`: an entry that names but its season is of the crop whose list it stands in; null for others. */
function cropInSeason(context: Context, reading: Reading, topic: string): string | null {
  const intro = onlySeason(context.codebook).test(topic) ? introOf(context, reading) : undefined;
  const crop = intro && listedCrop(context.codebook).exec(intro.text)?.[1];
  return crop ? `${inSentence(crop)} ${inSentence(topic)}` : null;
}

/** Whether a token is of a numeral that is no part of a name. */
function isData(reading: Reading, at: number): boolean {
  const mention = mentionAt(reading, at);
  return mention !== undefined && mention.kind !== 'identifier';
}

/** Longest measure of a topic, in tokens. */
const longestMeasure = 6;

/** `Đường trục thôn, bản: tổng chiều dài 14 km`: whether nothing but a measure stands before the figure of a topic. */
function opensMeasure(reading: Reading, from: number): boolean {
  let to = from;
  while (to < from + longestMeasure && reading.tokens[to]?.type === 'word' && !isData(reading, to)) to++;
  return isMeasureNoun(
    reading,
    textOf(reading, from, to).replace(/(?: (?:là|đạt|ước|khoảng|gần|hơn|trên|năm))+$/iu, ''),
  );
}

/** The verb that a topic says already: `Trồng rừng: Nghệ An trồng 20 ha`. */
export function verbOver(verb: string, topic: string | null): string {
  return topic?.toLowerCase().startsWith(`${verb.toLowerCase()} `) ? '' : verb;
}

const areaTopic = wordPattern('^(?:miền|vùng|khu vực|{level}|các tỉnh)(?: |$)');

/** Whether a topic says where. */
export function isAreaTopic({ codebook }: WithCodebook, topic: string): boolean {
  return areaTopic(codebook).test(topic);
}

/** How many figures back a noun is looked for. */
export const nounReach = 12;

/** The last of the figures before that fits, within reach. */
export function lastOf({ observed }: Carried, fits: (each: Observed) => boolean): Observed | null {
  for (let i = observed.length - 1; i >= Math.max(0, observed.length - nounReach); i--)
    if (fits(observed[i] as Observed)) return observed[i] as Observed;
  return null;
}

/** Longest entry of a list that goes on with what the one before it speaks of, in tokens: no paragraph does. */
const longestEntry = 24;

/** What carries over into a list entry from the one before it, where neither is a long paragraph. */
export function entrySubject(
  context: Context,
  reading: Reading,
  previous: { reading: Reading; subject: string | null } | null,
): string | null {
  const topic = topicOf(context, reading);
  if (topic !== null || previous === null) return topic;
  const above = previous.reading;
  const follows =
    above.section === reading.section &&
    above.block.marker === reading.block.marker &&
    context.intros.get(above) === context.intros.get(reading) &&
    above.tokens.length <= longestEntry &&
    reading.tokens.length <= longestEntry;
  return follows ? previous.subject : null;
}

const opened =
  /^(?:cụ thể,? )?(?:đối với|về|riêng) ((?:hoạt động|lĩnh vực|ngành|nhóm|khu vực|thị trường|dịch vụ) [^,;:]{2,60}),/iu;
const openedField = /^(?:trong|ở|đối với|về) (?:lĩnh vực|ngành) ([^,;:]{2,40}),/iu;

/** `Đối với hoạt động lữ hành, tháng 10 doanh thu đạt …`, `Trong lĩnh vực thủy sản, sản lượng đạt …`: what the sentence opens with. */
export function openedSubject({ reading, sentence, leadFrom, mention }: Figure): string | null {
  const words = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestOpened));
  const field = mention.unitClass === 'measure' ? openedField.exec(words)?.[1] : undefined;
  return field ?? opened.exec(words)?.[1] ?? null;
}

/** Longest words that open a sentence with what it is about, in tokens. */
const longestOpened = 20;
