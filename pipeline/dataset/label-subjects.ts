import type { Mention } from '../mention/types.ts';
import type { Carried, Observed } from './companions.ts';
import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import { describing, isMeasureNoun } from './label-words.ts';
import type { PlaceSubject } from './place-subjects.ts';
import { type Reading, textOf, tokenFrom, word } from './reading.ts';

/** Measures that units imply behind a verb: `trồng 20 ha`. */
const measureOfUnit: Record<string, string> = { har: 'diện tích' };
const growing =
  /^(?:trồng|gieo|cấy|thu hoạch|xuống giống|trồng mới|khoanh nuôi|chăm sóc|thả nuôi|nuôi|chuyển đổi|khai hoang|cải tạo|thiệt hại|bị)(?: |$)/iu;
const measureNoun =
  /(?:^|[\s:])(?:diện tích|năng suất|sản lượng|số|tổng|mức|tỷ lệ|tỉ lệ|đàn|quy mô|giá trị|thu nhập|chỉ số|tốc độ|mật độ|lượng|vốn|kim ngạch)(?:\s|$)/iu;

/** Whether a label names a measure of its own. */
export function saysOwnMeasure(label: string): boolean {
  return measureNoun.test(label);
}

/** The words that open a block and say what it is about: `Vụ Hè Thu: …`, `Cây chè: tổng diện tích …`. */
const longestTopic = 16;

export function topicOf(reading: Reading): string | null {
  for (let at = 1; at < Math.min(longestTopic, reading.tokens.length); at++) {
    if (/^[,;.(]$/.test(word(reading, at)) || (reading.mentionAt[at] as number) >= 0) return null;
    if (word(reading, at) !== ':') continue;
    const topic = textOf(reading, 0, at);
    return isMeasureNoun(topic) || /(?:sau|cụ thể|gồm|như|trong đó|chia theo.*|loại hình)$/iu.test(topic)
      ? null
      : topic;
  }
  return null;
}

/** What a label measures without of which place: `tổng đàn lợn` of `tổng đàn lợn của cả nước`. */
export function headMeasure(text: string): string | null {
  const start = text.search(
    /(?:tổng|(?<!một )số|diện tích|sản lượng|năng suất|giá trị|tỷ lệ|tỉ lệ|thu nhập|kim ngạch|đàn|vốn|doanh thu|mức|chỉ số|dung tích|lượng mưa|mực nước|khối lượng|giá)\s/iu,
  );
  if (start < 0) return null;
  const rest = text.slice(start);
  const end = rest.search(
    / (?:của|tại|ở|(?:khu vực|vùng)(?= \p{Lu})|trên địa bàn|trong cả|cả nước|toàn (?:tỉnh|quốc|huyện)|các (?:tỉnh|địa phương|huyện)|đã|sụt|tăng|giảm|nhiều|khá|lớn|cao|thấp|đạt|là)(?: |$)/u,
  );
  return (end < 0 ? rest : rest.slice(0, end)).replace(/[,;:\s]+$/u, '');
}

/** The head of a list of places: what is measured in each, and in what unit. */
export interface Head {
  text: string;
  unit: string | null;
}

export function headOf(label: string, unit: string | null): Head | null {
  const text = headMeasure(label);
  return text === null ? null : { text, unit };
}

/** Units of `3 tỉnh: A đạt …`: a count of places opens their list. */
const placeUnits = new Set(['{province}', '{district}', '{commune}']);

/** The verb that a topic says already: `Trồng rừng: Nghệ An trồng 20 ha`. */
function verbOver(verb: string, topic: string | null): string {
  return topic?.toLowerCase().startsWith(`${verb.toLowerCase()} `) ? '' : verb;
}

/** Topics that say where, and subjects that say it no closer. */
const areaTopic = /^(?:miền|vùng|khu vực|tỉnh|huyện|xã|các tỉnh)(?: |$)/iu;
const anyPlaces = /^(?:các|những) (?:địa phương|tỉnh|huyện|xã|đơn vị)$/iu;

/** `Hải Phòng giảm 78%`, `miền Nam trồng 20 ha`: what the list measures, with the place. */
export function placeLabel(
  figure: Figure,
  { head, place, verb }: PlaceSubject,
  object: string | null,
  topic: string | null,
  carried: Head | null,
): { text: string; head: string } | null {
  const isArea = topic !== null && areaTopic.test(topic);
  const named = isArea ? null : topic;
  const measured = [measureOfUnit[figure.mention.unit ?? ''], verbOver(verb, named), object ?? named];
  const fits =
    carried !== null &&
    (placeUnits.has(carried.unit ?? '') ||
      figure.mention.unitClass === 'percent' ||
      carried.unit === figure.mention.unit);
  const told = headMeasure(head);
  const kept = told ?? (fits ? (carried as Head).text.replace(/ (?:tỉnh|huyện|xã)(?:, thành phố)?$/iu, '') : null);
  const own =
    kept !== null && (verb === '' || kept.toLowerCase().includes(verb.toLowerCase()))
      ? kept
      : verb !== ''
        ? measured.filter((part) => part).join(' ')
        : null;
  if (own === null) return null;
  return { text: `${own} ${isArea && anyPlaces.test(place) ? topic : place}`, head: own };
}

/** `trồng 20 ha`, `gieo cấy được 300 ha`: the area of what a verb does, of the block's topic where it has no object. */
export function withImpliedMeasure(figure: Figure, text: string, topic: string | null): string {
  const implied = measureOfUnit[figure.mention.unit ?? ''];
  const isVerb = text.split(' ').length <= 2 && growing.test(text);
  if (!implied || !isVerb || measureNoun.test(text)) return text;
  const object = topic !== null && !areaTopic.test(topic) ? ` ${topic}` : '';
  return object === '' ? `${implied} ${text}` : `${implied} ${verbOver(text, topic)}${object}`.replace('  ', ' ');
}

const handling =
  /^(?:đã |được )?(?:thu gom|xử lý|tiêu thụ|thu hoạch|chế biến|xuất bán|nghiệm thu|khai thác)(?:(?:, | và )(?:thu gom|xử lý|tiêu thụ|vận chuyển|chế biến))*$/iu;

/** `phát sinh 68 tấn, thu gom, xử lý 65 tấn`: verbs without an object handle what the figure before measures. */
export function withObject({ mention }: Figure, text: string, carried: Carried): string {
  const last = carried.observed.at(-1);
  if (!handling.test(text) || carried.subject === null || last?.figure.mention.unit !== mention.unit) return text;
  return `${text} ${carried.subject}`;
}

const action =
  /^(?:tổng )?(?:sản lượng|diện tích|năng suất|giá trị|khối lượng|kim ngạch)(?: (?:thu hoạch|thả nuôi|nuôi trồng|nuôi|khai thác|xuất khẩu|nhập khẩu|nhiễm|nhiễm nặng|phòng trừ|gieo trồng|gieo cấy|gieo sạ|trồng mới|trồng|xuất chuồng|bình quân|trung bình))+$/iu;
/** Topics that name a branch of the economy and nothing that is measured. */
const branch =
  /^(?:về|tình hình|công tác|kết quả|sản xuất|trồng trọt|chăn nuôi|thủy sản|thuỷ sản|lâm nghiệp|nông nghiệp|xuất khẩu|nhập khẩu|bảo vệ thực vật|kinh tế)/iu;

/** `Tôm: diện tích thả nuôi …; sản lượng thu hoạch …`: a measure with its verb alone is of what the block is about. */
export function withTopic(text: string, topic: string | null): string {
  return topic !== null && action.test(text) && !branch.test(topic) && !areaTopic.test(topic)
    ? `${text} ${topic}`
    : text;
}

const shareable =
  /^(?:[^:]{2,60}: )?((?:tổng )?(?:giá trị|kim ngạch|sản lượng|diện tích|khối lượng|doanh thu)(?: (?:xuất khẩu|nhập khẩu|sản xuất|khai thác|nuôi trồng|gieo trồng|thu hoạch))?) /iu;

/** `giá trị xuất khẩu nông sản đạt 4 tỷ; thủy sản đạt 2 tỷ`: a bare noun takes the measure that the clause before it names. */
export function withSharedMeasure({ mention, sentence, bracket }: Figure, text: string, carried: Carried): string {
  const last = lastOf(carried, ({ record }) => record.measure !== 'change' && record.measure !== 'share');
  if (!last || last.figure.sentence !== sentence || last.figure.mention.unit !== mention.unit || bracket >= 0)
    return text;
  const measure = shareable.exec(last.record.label_vi)?.[1]?.replace(/^tổng /iu, '');
  const isNoun =
    text.split(' ').length <= 5 && !measureNoun.test(text) && !text.includes(':') && !/^(?:thu|chi) /iu.test(text);
  return measure && isNoun && mention.unitClass !== 'count' ? `${measure} ${text}` : text;
}

const spending = /^(?:được |đã )?(?:giải ngân|giao|phân bổ|bố trí|cấp|thanh toán|huy động|quyết toán)$/iu;
const collecting = /^(?:thu|nộp|thu nộp|xử phạt|phạt|truy thu|thu hồi)$/iu;

/** `giải ngân 20 tỷ đồng`: a verb of money says `vốn`, one of fines and fees `số tiền`. */
export function withMoney({ mention }: Figure, text: string): string {
  if (mention.unit !== 'VND') return text;
  if (spending.test(text)) return `vốn ${text}`;
  return collecting.test(text) ? `số tiền ${text}` : text;
}

const consequence =
  /^(?:đã )?(?:làm|khiến|gây)?\s?(?:bị )?(?:chết|bị thương|thương|tử vong|mất tích|thiệt hại|hư hỏng)(?: \S+){0,2}$/iu;

/** `xảy ra 02 vụ cháy, làm bị thương 01 người`: a consequence is named behind what caused it. */
export function withEvent(figure: Figure, text: string, carried: Carried): string {
  if (!consequence.test(text) || text.split(' ').length > 3) return text;
  const event = lastOf(carried, ({ record }) => record.unit_measure === '{case}' && record.measure !== 'change');
  return event ? `${event.record.label_vi} ${withImpliedMeasure(figure, text, null)}` : text;
}

/** `tăng 02 người chết`: of the counts before it, the one that speaks of the same. */
export function sameCounted({ mention }: Figure, noun: string, carried: Carried): Observed | null {
  const words = noun.toLowerCase().split(' ');
  let best: { each: Observed; shared: number } | null = null;
  for (const each of carried.observed.slice(-reach)) {
    const { record, figure } = each;
    if (record.measure === 'change' || figure.mention.unit !== mention.unit) continue;
    const label = ` ${record.label_vi.toLowerCase()} `;
    const shared = words.filter((word) => label.includes(` ${word} `)).length;
    if (shared > 0 && (best === null || shared > best.shared)) best = { each, shared };
  }
  return best?.each ?? null;
}

/** How many figures back a noun is looked for. */
const reach = 12;

export function lastOf({ observed }: Carried, fits: (each: Observed) => boolean): Observed | null {
  for (let i = observed.length - 1; i >= Math.max(0, observed.length - reach); i--)
    if (fits(observed[i] as Observed)) return observed[i] as Observed;
  return null;
}

/** `làm rõ 12/14 vụ` behind `14 vụ phạm pháp hình sự`: a bare noun stands for the longer one before it. */
export function fullNoun(figure: Figure, before: string, noun: string, carried: Carried): string {
  const unit = figure.mention.unitText?.toLowerCase();
  if (noun.toLowerCase() !== unit || ` ${before.toLowerCase()} `.includes(` ${unit} `)) return noun;
  const longer = lastOf(
    { ...carried, observed: [...earlierCases(carried), ...carried.observed.slice(-reach)] },
    ({ figure: each, record }) =>
      each.mention.unit === figure.mention.unit && phraseFrom(record.label_vi, unit) !== null,
  );
  const phrase = longer && phraseFrom(longer.record.label_vi, unit);
  const topic = figure.mention.unit === '{case}' ? carried.topic?.replace(/^(?:về|tình hình|công tác) /iu, '') : null;
  return phrase ?? (topic && !areaTopic.test(topic) ? `${noun} ${topic}` : noun);
}

/** `18/21 người có bằng đại học` behind `21 cán bộ`: `người` stands for who were counted before it. */
export function personNoun({ mention, sentence }: Figure, noun: string, carried: Carried): string {
  if (!/^người (?:có|là|được|đã|đạt|bị|trong|hưởng|tham)/u.test(noun)) return noun;
  const all = lastOf(
    carried,
    ({ figure, record }) =>
      figure.sentence === sentence && record.measure === 'count' && record.obs_value === mention.valueTo,
  );
  return all && mention.kind === 'ratio' ? noun.replace('người', all.record.label_vi) : noun;
}

/** `tổng đàn gia súc 40 con (trâu 10 con, …)`: an animal by itself is its herd. */
export function withHerd({ mention }: Figure, label: string, carried: Carried): string {
  if (mention.unit !== '{animal}' || measureNoun.test(label) || label.split(' ').length > 2) return label;
  const herd = lastOf(carried, ({ record }) => /(?:^| )đàn /iu.test(record.label_vi));
  return `${herd ? 'đàn' : 'số'} ${label}`;
}

/** `47 hợp tác xã, trong đó thành lập mới 06`: a verb before a bare number speaks of what was counted before it. */
export function withCounted({ mention, reading, sentence }: Figure, text: string): string {
  if (mention.kind !== 'quantity' || mention.unit !== null || mention.unitText !== null || !deed.test(text))
    return text;
  const at = reading.mentions.indexOf(mention);
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const before = reading.mentions[i] as Mention;
    if (tokenFrom(reading, before.start) < sentence.from) return text;
    if (before.unitClass === 'count' && before.unitText !== null) return `${before.unitText} ${text}`;
  }
  return text;
}

const deed =
  /^(?:đã |được )?(?:thành lập|giải thể|ngừng|tạm|đăng ký|hoàn thành|khởi công|công nhận|xử lý|giải quyết|thu hồi|cấp|mới|đạt|phát sinh|tồn|chuyển|đang)(?: |$)/iu;

/** A case is of the kind that the block before speaks of; other nouns stand for those of their own block. */
function earlierCases({ earlier }: Carried): Observed[] {
  return earlier.slice(-reach).filter(({ record }) => record.unit_measure === '{case}');
}

/** What says where something is counted is no part of its name. */
const inPlace = / (?:tỉnh|huyện|thành phố|thị xã|thị trấn|xã|phường|quận) \p{Lu}\p{Ll}.*$/u;
const placed = /^(?:(?:tỉnh|huyện|thành phố|thị xã|thị trấn|xã|phường|quận) )?\p{Lu}\p{Ll}/u;

/** The phrase of a label that a noun begins and goes on. */
function phraseFrom(label: string, noun: string): string | null {
  const plain = label.replace(/ so với .*$/u, '');
  const at = ` ${plain.toLowerCase()}`.indexOf(` ${noun} `);
  const rest = plain.slice(at + noun.length + 1);
  const phrase = plain.slice(at).replace(inPlace, '');
  return at < 0 || describing.test(rest) || placed.test(rest) || phrase.length <= noun.length ? null : phrase;
}

/** What carries over into a list entry from the one before it, where neither is a long paragraph. */
const longestEntry = 24;

export function entrySubject(
  context: Context,
  reading: Reading,
  previous: { reading: Reading; subject: string | null } | null,
): string | null {
  const topic = topicOf(reading);
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
