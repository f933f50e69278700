import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Context } from '../reading/context.ts';
import type { Observed } from '../ties/observed.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { isGrowing, namesOwnCrop, ofCropClass, withoutGrowing } from './growing.ts';
import { withImplied } from './implied-measures.ts';
import { boundedName, shortName } from './label-wholes.ts';
import { isMeasureNoun } from './measure-nouns.ts';
import { asItsWhole } from './parts-by-themselves.ts';
import { degreeOfPest } from './pests.ts';

/** A label behind that of its whole; the whole's alone, where both measure the same; its own, where that says all. */
export function asPart(
  { context, measure, figure }: Pick<Said, 'context' | 'measure' | 'figure'>,
  said: string,
  before: Label,
  whole: Observed,
  isEnclosed: boolean,
): Pick<FoundLabel, 'text' | 'source' | 'part'> {
  // `đạt 100% chỉ tiêu, trong đó …`: of all that were taken, and not of the plan.
  const all = whole.record.label_vi.replace(/ so với [^:]*$/iu, '').replace(topicOfSize, '');
  const name = isEnclosed ? boundedName(all) : shortName(all);
  // `Dự án 2: UBND xã Nậm Mu` and, of it, `UBND xã Nậm Mu: NSTW`.
  const [entry = '', more] = said.split(': ', 2);
  const isAgain = said !== entry && name.endsWith(`: ${entry}`);
  // `Lúa mùa: diện tích`, of a whole that is an area, too.
  const isSize = more !== undefined && harvest.test(more) && name.toLowerCase().startsWith(`${more.toLowerCase()} `);
  const label = isAgain ? said.slice(entry.length + 2) : isSize ? `${inSentence(more)} ${inSentence(entry)}` : said;
  if (measuresSame(context, label, name)) return { text: name };
  // `107 người chết (Khánh Hòa 44, Bình Định 16)`: those in a place.
  if (isEnclosed && before.place?.place === label && !name.includes(': '))
    return { text: `${name} ${label}`, source: whole, part: label };
  // `diện tích lúa 90 ha (vụ xuân 40 ha, hè thu 50 ha)`: in a season alone.
  if (season(context.codebook).test(label) && harvested(context.codebook).test(name) && !name.includes(': '))
    return { text: `${name} ${inSentence(label)}`, source: whole, part: label };
  // `lúa 210 ha/210 ha` is an area, with that planned.
  const isRate = measure === 'share' && figure.mention.unit === '%';
  const own =
    saysAll(context, label, name) || isOwnMoney(context, label, whole)
      ? label
      : (ofSameMeasure(context, label, name) ?? (isRate ? null : ofCropClass(context, label, name)));
  if (own !== null) return { text: own, source: whole, part: label };
  // `3.000 km kênh (đã kiên cố hóa 1.100 km)`: the verb is of the whole, which its words leave out.
  const repeats = label.startsWith(`${name} `) && !before.text.toLowerCase().startsWith(name.toLowerCase());
  if (!repeats && opensAlike(context, label, name)) return { text: label, source: whole, part: label };
  const grown = withoutGrowing(context, repeats ? label.slice(name.length + 1) : label, name);
  // `trong đó diện tích cho thu hoạch 98 ha`, `(cho thu hoạch 98 ha)`: the verb tells it apart.
  const part = isMeasureNoun(context, grown) || /^(?:cho|được|đã)$/iu.test(grown) ? label : grown;
  return { text: `${name}: ${part}`, source: whole, part };
}

const season = wordPattern('^(?:vụ )?{crop_season}$');
const harvested = wordPattern('^(?:tổng )?{harvest_measure} ');
const harvest = /^(?:diện tích|sản lượng|năng suất)$/iu;

/** `Cây hàng năm khác: diện tích gieo trồng cây màu`: what an entry is about, before a measure that says of what it is. */
const topicOfSize = /^[^:]{2,60}: (?=(?:tổng )?(?:diện tích|sản lượng|năng suất) \S+ \S)/iu;

/** `năng suất lúa đạt 57 tạ/ha; trong đó, miền Bắc …, năng suất giảm 2 tạ/ha`: whether a part measures what its whole does. */
function measuresSame(context: Context, label: string, name: string): boolean {
  const [own, all] = [label.toLowerCase(), name.toLowerCase()];
  return own === all || (isMeasureNoun(context, label) && all.startsWith(`${own} `));
}

/** Whether a part says by itself all that its whole does. */
function saysAll(context: Context, label: string, name: string): boolean {
  const [own, all] = [label.toLowerCase(), name.toLowerCase()];
  // `xuất siêu 2 tỷ USD, trong đó khu vực trong nước nhập siêu 12 tỷ USD`: a surplus or a deficit of its own.
  if (/(?:^| )(?:xuất|nhập) siêu$/u.test(own)) return true;
  // `tỷ lệ hộ nghèo 12%, trong đó tỷ lệ hộ nghèo dân tộc thiểu số 8%`.
  if (/^(?:tỷ|tỉ) lệ /u.test(all) && own.startsWith(`${all} `)) return true;
  if (namesOwnCrop(context, label, name) || namesSameKind(context, own, all)) return true;
  // `kênh mương: tổng chiều dài 64 km, trong đó kênh mương kiên cố hóa 42 km`.
  const subject = /^(?:tổng )?chiều dài (.+)$/u.exec(all)?.[1];
  if (subject !== undefined && own.startsWith(`${subject} `)) return true;
  // `tổng đàn gia súc 3.200 con (đàn trâu 180 con, …)`.
  if (own.startsWith('đàn ') && allAnimals.test(all)) return true;
  // `tổng đàn vật nuôi 70 nghìn con, trong đó tổng đàn lợn 20 nghìn con`: the total of some of them.
  const total = /^tổng \S+ (?=\S)/u.exec(own)?.[0];
  return total !== undefined && !all.startsWith(own) && all.startsWith(total);
}

const sized = wordPattern(String.raw`^(?:tổng )?({harvest_measure}|{trade_measure}|lượng) (\S.*)$`);
/** What was done or came to all of them, which a part may leave out. */
const undergone = wordPattern(' (?:bị|đã|được|chưa|có|{damage})(?= |$)');

/** `diện tích sản xuất muối 13 ha, trong đó diện tích muối thủ công 9 ha`: a part with the measure of its whole that opens with a noun of it, in lower case. */
function namesSameKind(context: Context, own: string, all: string): boolean {
  const [, measure, part = ''] = sized(context.codebook).exec(own) ?? [];
  const [, whole, kind = ''] = sized(context.codebook).exec(all) ?? [];
  const [noun = '', ...rest] = part.split(' ');
  const tells = undergone(context.codebook);
  const leavesOut = tells.test(` ${kind} `) && !tells.test(` ${part} `);
  return (
    measure === whole &&
    rest.length > 0 &&
    !leavesOut &&
    // `sản lượng thủy sản 90 tấn, trong đó sản lượng khai thác thủy sản 50 tấn`.
    (part.endsWith(` ${kind}`) || (!isGrowing(context, part) && ` ${kind} `.includes(` ${noun} `)))
  );
}

/** `diện tích cây ăn quả 21 ha, trong đó cây ăn quả có múi 8 ha`: the same measure of some of them; null for other parts. */
function ofSameMeasure(context: Context, label: string, name: string): string | null {
  const degree = degreeOfPest(context, label, name);
  if (degree !== null) return degree;
  const isAct = isLand(label, name);
  const done =
    asItsWhole(context, label, name) ?? (isAct ? withImplied('har', label) : ofSameAct(context, label, name));
  if (done !== null) return done;
  const [, measure, crop] =
    /^(?:tổng )?(diện tích|sản lượng|năng suất|doanh thu|giá trị (?:sản xuất|tăng thêm)) (?:ngành )?(.+)$/iu.exec(
      name,
    ) ?? [];
  return measure && crop && label.toLowerCase().startsWith(`${crop.toLowerCase()} `)
    ? `${measure} ${inSentence(label)}`
    : null;
}

const actOf = wordPattern('^(?:tổng )?({harvest_measure}) ({growing_act}|{pond_act}|{land_act}) ');

/** `sản lượng khai thác thủy sản 90 tấn, trong đó khai thác biển 80 tấn`: the same done elsewhere or to some of it; null for other parts. */
function ofSameAct({ codebook }: Context, label: string, name: string): string | null {
  const [, measure, act] = actOf(codebook).exec(name) ?? [];
  return measure && act && label.toLowerCase().startsWith(`${act.toLowerCase()} `)
    ? `${measure} ${inSentence(label)}`
    : null;
}

const ownMoney = wordPattern(String.raw`^(?:các khoản )?{own_money} (?!(?:trên|tại|ở|của|được) )\p{L}+ \p{L}`);

/** `Tổng chi ngân sách 612 tỷ đồng, trong đó chi thường xuyên 455 tỷ đồng`: a sort of money that has a name of its own says all by itself. */
function isOwnMoney({ codebook }: Context, label: string, { record }: Observed): boolean {
  return record.unit_measure === 'VND' && ownMoney(codebook).test(label);
}

const allAnimals = /^(?:tổng )?(?:số )?đàn (?:gia súc|đại gia súc|gia cầm|vật nuôi)(?:, gia cầm)?$/u;

/** `Đất nông nghiệp 618 ha, trong đó đất trồng lúa 143 ha`: land of a sort of its own. */
function isLand(label: string, name: string): boolean {
  return naturalArea.test(name) || (/^(?:tổng )?diện tích đất /iu.test(name) && /^đất \S+ \S/iu.test(label));
}

/** `Tổng diện tích đất tự nhiên 5.900 ha, trong đó đất ở 310 ha`: all the land there is, of which nothing is left to say. */
const naturalArea = /^(?:tổng )?diện tích (?:đất )?tự nhiên(?: |$)/iu;

/** Fewest first words by which a part says what its whole does. */
const fewestAlike = 3;

/** `cung ứng dịch vụ công trực tuyến`, `cung ứng dịch vụ công mức độ 3`: a part that opens as its whole does says all by itself. */
function opensAlike({ codebook }: Context, label: string, name: string): boolean {
  const words = name.toLowerCase().split(' ', fewestAlike);
  const own = label.toLowerCase();
  // `diện tích lúa bị ngập 620 ha, trong đó diện tích lúa mùa 410 ha`: what came to all of them goes with each.
  const isPlain = !name.toLowerCase().startsWith(`${own} `) && !undergone(codebook).test(name);
  return words.length === fewestAlike && own.startsWith(`${words.join(' ')} `) && isPlain;
}
