import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried, Head } from '../ties/observed.ts';
import type { PlaceSubject } from './found-label.ts';
import { isGrowing, namesCrop } from './growing.ts';
import { measureOfUnit, withImplied } from './implied-measures.ts';
import { isAreaTopic, verbOver } from './label-subjects.ts';
import { headMeasure, isMeasureNoun } from './measure-nouns.ts';
import { ofPayment } from './paid-funds.ts';
import { withoutStation } from './station-labels.ts';
import { ofAbout, topicIn } from './told-topics.ts';

/** Units of `3 tỉnh: A đạt …`: a count of places opens their list. */
const placeUnits = new Set(['{province}', '{district}', '{commune}']);

/** `Các huyện có diện tích lúa lớn: Nậm Pì (12 ha), Nậm Hàng (5 ha)`: places that a topic tells by what they have. */
const placesWith = wordPattern('^(?:các|một số|những|nhiều) (?:{level}|địa phương|đơn vị)(?: [^:]*)? có \\S');
/** `các huyện`: places of which only the topic tells which. */
const anyPlaces = wordPattern('^(?:các|những) (?:{level}|địa phương|đơn vị)$');
/** `sản lượng chè các huyện`: of which places a list tells, at the end of its label. */
const levelAtEnd = wordPattern(' {level}(?:, thành phố)?$');

/** `Hải Phòng giảm 78%`, `miền Nam trồng 20 ha`: what the list measures, with the place. */
export function placeLabel(
  figure: Figure,
  { head, place, verb }: PlaceSubject,
  object: string | null,
  list: Carried,
): { text: string; head: string } | null {
  const { topic, head: carried } = list;
  const isArea = topic !== null && isAreaTopic(figure.reading, topic);
  const named = isArea ? null : topic;
  // `Đối với lúa Thu Đông, các huyện đã xuống giống 30 ha`: what is grown there.
  const opened = object === null && verb !== '' ? topicIn(figure.reading, head)?.name : undefined;
  const crop = object ?? opened ?? named ?? (isGrowing(figure.reading, verb) ? cropOf(figure, carried) : null);
  const measured = [measureOfUnit[figure.mention.unit ?? ''], verbOver(verb, named), crop];
  const kept = measureOver(figure, head, list) ?? measureOfList(figure, carried);
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

/** `Sản lượng cà phê: xã Nậm Pì 45 tấn`: what the words over a list of places measure in each; null where they name no measure. */
function measureOver(figure: Figure, head: string, { topic, head: carried, about }: Carried): string | null {
  const { reading } = figure;
  const over = head === '' && topic !== null && placesWith(reading.codebook).test(topic) ? topic : head;
  const measure = paidMeasure(over, headMeasure(reading, over)) ?? progressIn(figure, head);
  const grown = measure && isMeasureNoun(reading, measure) ? cropOf(figure, carried) : null;
  return measure && (grown === null ? ofAbout(reading, measure, about) : `${measure} ${grown}`);
}

/** What the figures of a list of places before this one measure, without of which place; null where they are of something else. */
function measureOfList({ reading, mention }: Figure, carried: Head | null): string | null {
  const fits = placeUnits.has(carried?.unit ?? '') || mention.unitClass === 'percent' || carried?.unit === mention.unit;
  if (carried === null || !fits) return null;
  return withoutStation(reading, carried.text).replace(levelAtEnd(reading.codebook), '');
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
