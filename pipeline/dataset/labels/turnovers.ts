import type { Figure } from '../figures/figures.ts';
import { isAmount, type Measure } from '../measures/measures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import type { FoundLabel } from './found-label.ts';

const bare = /^(?:(?:và|đồng thời) )?((?:khối lượng |sản lượng )?(?:luân chuyển|vận chuyển))(?: (?:ước )?đạt)?$/iu;
/** What is carried, behind the verb or before it. */
const carries =
  /(?:^|\s)(?:vận chuyển|vận tải) (\S.*?)(?: vận chuyển)?(?: so với .*)?$|(hành khách|hàng h[óo][aá]) vận chuyển$/iu;

/** `vận chuyển hành khách đạt 12 triệu lượt và luân chuyển 850 triệu lượt khách.km`: of what the clause before carries. */
export function turnover(text: string, { observed }: Carried): string | null {
  const verb = bare.exec(text)?.[1];
  if (verb === undefined) return null;
  for (const { record } of observed.slice(-longestTurnover).toReversed()) {
    const [, behind, before] = carries.exec(record.label_vi.replace(whenOrWhere, '')) ?? [];
    const what = behind ?? before;
    if (what !== undefined) return `${verb} ${what}`;
  }
  return null;
}

const whenOrWhere = / (?:trong (?:tháng|quý|kỳ)|trên địa bàn(?: \S+)?)$/iu;
/** How many figures back what is carried is named. */
const longestTurnover = 4;

/** `tấn.km`, `lượt khách.km`: how much was carried, by how far. */
const byDistance = /\.km$/u;

/** `Vận tải hàng hóa đạt 2 nghìn tấn vận chuyển và 140 nghìn tấn.km`: an amount by how far it went is the turnover of what is carried. */
export function withTurnover(figure: Figure, measure: Measure, found: FoundLabel, carried: Carried): FoundLabel {
  if (!isAmount(measure)) return found;
  const { mention, reading, left, from } = figure;
  const isTurnover = byDistance.test(mention.unit ?? '');
  const own = withKind(mention.unit, found.text, carried);
  // `tăng 8% và 96 triệu lượt khách.km luân chuyển`: the verb behind, of what the figures before carry.
  const said = turnover(own, carried) ?? own.replace(saidAgain, '$1').replace(goodsAgain, '$1');
  // `luân chuyển 43 tỷ tấn.km; quý II đạt 642 triệu tấn hàng hóa vận chuyển`: what only weighs is carried, where no words of its own say how far.
  const isCarried = !isTurnover && mention.unit === 't' && !/luân chuyển/iu.test(textOf(reading, left.from, from));
  const told = isCarried ? said.replace(/^luân chuyển(?= )/iu, 'vận chuyển') : said;
  const text =
    isTurnover && !/luân chuyển/iu.test(told)
      ? told.replace(/vận tải (?=hành khách|hàng h[óo][aá])|vận chuyển(?= |:|$)/iu, (verb) =>
          verb.endsWith(' ') ? 'luân chuyển ' : 'luân chuyển',
        )
      : told;
  return text === found.text ? found : { ...found, text, own: true };
}

/** `vận tải trong nước đạt 9 triệu tấn`, and `đường thủy đạt 2 triệu lượt khách` behind figures of transport: what the unit carries, where only the kind or the mode of transport is told. */
function withKind(unit: string | null, text: string, { observed }: Carried): string {
  const kind = unit?.startsWith('{visit}') ? 'hành khách' : /^t(?:\.km)?$/.test(unit ?? '') ? 'hàng hóa' : null;
  if (kind === null) return text;
  if (modeAlone.test(text)) {
    const isOfTransport = observed.slice(-transportReach).some(({ record }) => transport.test(record.label_vi));
    return isOfTransport ? `vận tải ${kind} ${text.toLowerCase()}` : text;
  }
  return text.replace(ofAnyKind, (_, verb: string, way: string) => `${verb}${kind} ${way.toLowerCase()}`);
}

/** How many figures back transport is told of, behind which a mode alone is one of it. */
const transportReach = 12;
const transport = /^(?:vận tải|vận chuyển|luân chuyển) /iu;
const byMode = '(?:bằng )?đường (?:bộ|sắt|biển|sông|hàng không|(?:thủy|thuỷ)(?: nội địa)?)';
const ofAnyKind = new RegExp(`^(vận (?:tải|chuyển) )(trong nước|ngoài nước|quốc tế|${byMode})$`, 'iu');
const modeAlone = new RegExp(`^${byMode}$`, 'iu');

/** `Vận tải hàng hóa đạt 9 tấn hàng hóa vận chuyển`: what is carried, once more. */
const goodsAgain = /(hành khách|hàng h[óo][aá]) \1(?= |$)/iu;
/** `Vận tải hàng hóa … vận chuyển`: the verb behind a unit, once more. */
const saidAgain = /^(vận (?:tải|chuyển) [^:]*) vận chuyển$/iu;
