import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { keptWith } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { introOf } from '../reading/intros.ts';
import { mentionAt, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import type { Carried, Head, Observed } from '../ties/observed.ts';
import type { PlaceSubject } from './found-label.ts';
import { isGrowing, namesCrop } from './growing.ts';
import { measureOfUnit, withImplied } from './implied-measures.ts';
import { headMeasure, isMeasureNoun } from './measure-nouns.ts';
import { ofPayment } from './paid-funds.ts';
import { withoutStation } from './station-labels.ts';
import { tellsWho } from './telling-words.ts';
import { ofAbout, topicIn } from './told-topics.ts';

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

/** Units of `3 tỉnh: A đạt …`: a count of places opens their list. */
const placeUnits = new Set(['{province}', '{district}', '{commune}']);

/** The verb that a topic says already: `Trồng rừng: Nghệ An trồng 20 ha`. */
export function verbOver(verb: string, topic: string | null): string {
  return topic?.toLowerCase().startsWith(`${verb.toLowerCase()} `) ? '' : verb;
}

const areaTopic = wordPattern('^(?:miền|vùng|khu vực|{level}|các tỉnh)(?: |$)');

/** Whether a topic says where. */
export function isAreaTopic({ codebook }: WithCodebook, topic: string): boolean {
  return areaTopic(codebook).test(topic);
}

/** `Các huyện có diện tích lúa lớn: Nậm Pì (12 ha), Nậm Hàng (5 ha)`: places that a topic tells by what they have. */
const placesWith = wordPattern('^(?:các|một số|những|nhiều) (?:{level}|địa phương|đơn vị)(?: [^:]*)? có \\S');
const anyPlaces = wordPattern('^(?:các|những) (?:{level}|địa phương|đơn vị)$');
const levelAtEnd = wordPattern(' {level}(?:, thành phố)?$');

/** `Hải Phòng giảm 78%`, `miền Nam trồng 20 ha`: what the list measures, with the place. */
export function placeLabel(
  figure: Figure,
  { head, place, verb }: PlaceSubject,
  object: string | null,
  { topic, head: carried, about }: Carried,
): { text: string; head: string } | null {
  const isArea = topic !== null && isAreaTopic(figure.reading, topic);
  const named = isArea ? null : topic;
  // `Đối với lúa Thu Đông, các huyện đã xuống giống 30 ha`: what is grown there.
  const opened = object === null && verb !== '' ? topicIn(figure.reading, head)?.name : undefined;
  const crop = object ?? opened ?? named ?? (isGrowing(figure.reading, verb) ? cropOf(figure, carried) : null);
  const measured = [measureOfUnit[figure.mention.unit ?? ''], verbOver(verb, named), crop];
  const fits =
    carried !== null &&
    (placeUnits.has(carried.unit ?? '') ||
      figure.mention.unitClass === 'percent' ||
      carried.unit === figure.mention.unit);
  const over = head === '' && topic !== null && placesWith(figure.reading.codebook).test(topic) ? topic : head;
  const measure = paidMeasure(over, headMeasure(figure.reading, over)) ?? progressIn(figure, head);
  const grown = measure && isMeasureNoun(figure.reading, measure) ? cropOf(figure, carried) : null;
  const told = measure && (grown === null ? ofAbout(figure.reading, measure, about) : `${measure} ${grown}`);
  const listed = fits ? withoutStation(figure.reading, (carried as Head).text) : '';
  const kept = told ?? (fits ? listed.replace(levelAtEnd(figure.reading.codebook), '') : null);
  const has = verb === '' && having.test(textOf(figure.reading, figure.left.from, figure.from)) ? object : null;
  // `vùng Tây Bắc có 20 ha lúa cho thu hoạch`: what it has there stands behind the figure, where the list does not say it.
  if (has !== null && !kept?.toLowerCase().includes(has.toLowerCase())) {
    const text = withImplied(figure.mention.unit, has);
    return { text: `${text} ${place}`, head: text };
  }
  // `xã Nậm Pì trồng 30 ha quế; xã Nậm Hàng 25 ha chè`: another crop, grown as the one before.
  const act =
    object === null || kept?.endsWith(object) ? undefined : grownAs(figure.reading.codebook).exec(kept ?? '')?.[0];
  // `các địa phương gieo trồng 33 ha ngô`, behind a list of lúa: what is grown stands behind the figure.
  const isGrown = object !== null && (namesCrop(figure.reading, object) || /^rừng(?: |$)/iu.test(object));
  const isOther = isGrown && verb !== '' && !kept?.endsWith(object);
  const own =
    verb === '' && act !== undefined
      ? `${act} ${object}`
      : kept !== null && !isOther && (verb === '' || kept.toLowerCase().includes(verb.toLowerCase()))
        ? kept
        : verb !== ''
          ? measured.filter((part) => part).join(' ')
          : toldOver(figure, head.replace(/ ?:$/u, '') || (named ?? ''));
  if (own === null) return null;
  return { text: `${own} ${isArea && anyPlaces(figure.reading.codebook).test(place) ? topic : place}`, head: own };
}

/** `giải ngân vốn đầu tư công: xã Nậm Pì 2 tỷ đồng`: what was done with the money, and not all that there is. */
function paidMeasure(told: string, measure: string | null): string | null {
  const before = measure === null ? '' : told.slice(0, told.indexOf(measure));
  const act = /(?<!\p{L})(?:giải ngân|thanh toán) $/iu.exec(before)?.[0];
  return act === undefined ? measure : `${act}${measure}`;
}

/** `Trồng mới chè: xã Nậm Pì 45 ha`, `Giải ngân: xã Nậm Pì 2 tỷ đồng`: what the words over a list of places say was done in each; null where they say no deed. */
function toldOver({ mention, reading }: Figure, words: string): string | null {
  if (mention.unit === 'har' && opensAct(reading.codebook).test(words))
    return withImplied(mention.unit, inSentence(words));
  if (mention.unit !== 'VND' || !ofPayment.test(words)) return null;
  return /^giải ngân$/iu.test(words) ? 'vốn giải ngân' : words;
}

/** `tiến độ gieo cấy lúa mùa nhanh hơn cùng kỳ, trong đó: Hòa Lạc đạt 90 ha`: the areas of a list of places are of what went so fast; null for others. */
function progressIn({ reading, mention }: Figure, head: string): string | null {
  const act = mention.unit === 'har' ? progress(reading.codebook).exec(head)?.[1] : undefined;
  return act === undefined ? null : `${measureOfUnit.har} ${act}`;
}

const progress = wordPattern(
  '(?:^|[ ,])tiến độ ({growing_act}(?: {crop}(?: {crop_season})?)?)(?: (?:nhanh|chậm|đạt|khá|cao|thấp|sớm|muộn|cơ bản|tương|của|ở|tại) [^;:.]*|,[^;:.]*)?:',
);

/** `các tỉnh miền Bắc gieo cấy 300 ha lúa mùa; miền Nam xuống giống 90 ha`: the crop of what the list measures, of which something else was done. */
function cropOf({ mention, reading }: Figure, carried: Head | null): string | null {
  if (carried?.unit !== mention.unit) return null;
  const measure = grownAs(reading.codebook).exec(carried.text)?.[0];
  const crop = measure?.includes(' ') ? carried.text.slice(measure.length + 1) : '';
  // `lúa gieo thẳng`: how it was grown there says nothing of here.
  return namesCrop(reading, crop) && !anyAct(reading.codebook).test(crop) ? crop : null;
}

const opensAct = wordPattern('^(?:{growing_act}|{land_act}) \\S');
const anyAct = wordPattern('(?:^| ){growing_act}(?: |$)');

const grownAs = wordPattern('^{harvest_measure}(?: {growing_act})*(?= \\S)');
const having = /(?:^| )có(?: (?:gần|hơn|trên|khoảng|dưới))?$/u;

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
