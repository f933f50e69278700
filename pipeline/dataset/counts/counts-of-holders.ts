import { inSentence, nounInSentence } from '../../document/letters.ts';
import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { lastOf, nounReach } from '../labels/label-subjects.ts';
import { ofPeople } from '../labels/parts-by-themselves.ts';
import { textOf, tokenFrom, word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';

/** A bare noun with what holds those counted, or what they grow: the animals of a farm, the persons of households; null for others. */
export function ofHolder(figure: Figure, before: string, noun: string, carried: Carried): string | null {
  const named = ofGrowers(figure, noun, carried) ?? ofAssigned(figure, noun, carried);
  if (named !== null) return named;
  const herd = ofFarm(figure, noun, carried);
  const full = herd === noun && before === '' ? ofHouseholds(figure, noun, carried) : herd;
  return full === noun ? null : full;
}

const growing = /^(?:hộ|hộ dân|nông dân|người) (?:tham gia )?(?:trồng|nuôi|canh tác)$/iu;
const grownArea = /^(?:tổng )?diện tích (?:(?:trồng|nuôi|thả nuôi) )?(?!trồng |nuôi )([^:]+)$/iu;

/** `Sâm Ngọc Linh 42 ha với 156 hộ trồng`: those who grow what the area before is of; null for others. */
function ofGrowers({ sentence }: Figure, noun: string, { observed }: Carried): string | null {
  const last = growing.test(noun) ? observed.at(-1) : undefined;
  const crop = last?.figure.sentence === sentence ? grownArea.exec(last.record.label_vi)?.[1] : undefined;
  return crop === undefined ? null : `${noun} ${nounInSentence(crop)}`;
}

const assigned = /^(?:(?:tổng )?số )?(?:biên chế )?([^:]+?) được giao$/iu;
const present = /(?:^| )(?:hiện(?: nay)?(?: có)?|có mặt)$/iu;

/** `viên chức được giao 1.215, có mặt 1.168 người`: those of whom it was told before how many there may be; null for others. */
function ofAssigned({ sentence, reading, from }: Figure, noun: string, { observed }: Carried): string | null {
  const last = noun === 'người' && present.test(textOf(reading, from - 2, from)) ? observed.at(-1) : undefined;
  const isTold = last?.figure.sentence === sentence && last.record.measure === 'target';
  return (isTold && assigned.exec(last.record.label_vi)?.[1]) || null;
}

/** Units of those who keep animals. */
const keepers = new Set(['{farm}', '{household}']);
const kept =
  /^(?:(?:tổng )?số )?(?:(?:trang |gia )?trại (?:chăn nuôi |nuôi )?|hộ (?:chăn nuôi|nuôi) )(\S+(?: \S+){0,2})$/iu;

/** `23 trại gà với 39.000 con`, `45 hộ nuôi dê với 520 con`: animals are those that their keepers are called by. */
function ofFarm({ mention, sentence }: Figure, text: string, { observed }: Carried): string {
  if (mention.unit !== '{animal}' || text !== mention.unitText) return text;
  // `3 trại bò và 5 nông hộ với 520 con`: of several that keep them, those that their name says.
  for (let i = observed.length - 1; i >= 0; i--) {
    const { figure, record } = observed[i] as Observed;
    if (figure.sentence !== sentence || !keepers.has(record.unit_measure ?? '')) return text;
    const animals = kept.exec(record.label_vi)?.[1];
    if (animals) return `${text} ${animals}`;
  }
  return text;
}

const ofHousehold = /(?:^|\s)(hộ (?:nghèo|cận nghèo|thoát nghèo|tái nghèo|dân tộc|đồng bào|chính sách)(?: .*)?)$/iu;

/** `96 hộ nghèo với 410 khẩu`: the persons of households of a kind. */
function ofHouseholds({ mention, sentence }: Figure, noun: string, { observed, prefix }: Carried): string {
  const last = observed.at(-1);
  // `đối tượng bảo trợ xã hội` are others.
  if (mention.unit !== '{person}' || !/^(?:người|(?:nhân )?khẩu)$/iu.test(noun)) return noun;
  if (last?.record.unit_measure !== '{household}' || last.figure.sentence !== sentence) return noun;
  const { label_vi } = last.record;
  const households = ofPeople.test(label_vi) ? label_vi : ofHousehold.exec(label_vi)?.[1];
  // `dân tộc Thái 1.258 hộ = 5.466 khẩu`: what opens the clause tells which households.
  const isTold = prefix === null || households?.endsWith(` ${prefix}`);
  return households && isTold ? `${noun} ${nounInSentence(households)}` : noun;
}

/** Units of those who belong to what is set up. */
const members = new Set(['{member}', '{party_member}', '{student}', '{pupil}']);
const belonging = new Set(['{member}', '{worker}', '{household}', '{student}']);

/** Units of bodies that households make up. */
const groups = new Set(['{cooperative}', '{cooperative_group}', '{club}']);

/** Units of bodies and farms that people belong to or work for. */
const bodies = new Set([
  '{cooperative}',
  '{cooperative_group}',
  '{cooperative_union}',
  '{farm}',
  '{club}',
  '{team}',
  '{class}',
]);

/**
 * `thành lập 12 tổ hợp tác với 96 thành viên`, `9 trang trại với 85 lao động`, `5 tổ liên gia với 70 hộ tham gia`: those who belong to what
 * is counted, or was set up, and were not; null for others.
 */
export function memberOf(
  { lead, mention, reading, sentence, from }: Figure,
  noun: string,
  { observed, prefix, end }: Carried,
): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence) return null;
  const { label_vi, unit_measure, measure } = last.record;
  // `14 đội dân phòng, 168 đội viên`: directly behind a team, too.
  const isBehind = end === from - 1 && /^[,/]$/.test(word(reading, end));
  const isNext =
    (isBehind && unit_measure === '{team}' && mention.unit === '{member}') ||
    // `18 lớp nghề phi nông nghiệp 540 học viên`: nothing between them.
    (end === from && unit_measure === '{class}' && mention.unit === '{student}');
  if (!(lead === 'với' || isNext)) return null;
  const isDone = prefix !== null && label_vi.startsWith(`${prefix} `);
  const body = isDone ? label_vi.slice(prefix.length + 1) : label_vi;
  if (isDone && members.has(mention.unit ?? '')) return `${noun} ${body}`;
  const isBare = noun.toLowerCase().replace(/ tham gia$/u, '') === mention.unitText?.toLowerCase();
  // Households belong to what they take part in, and to what they make up.
  const belongs = mention.unit !== '{household}' || noun.endsWith(' tham gia') || groups.has(unit_measure ?? '');
  const isOfBody = measure === 'count' && bodies.has(unit_measure ?? '') && belonging.has(mention.unit ?? '');
  return isBare && belongs && isOfBody ? `${noun} ${inSentence(body)}` : null;
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

/** `dư nợ 31,2 tỷ đồng/612 hộ`: those who have the money before the slash; null for other counts. */
export function borrowersOf({ reading, from, mention }: Figure, noun: string, { observed }: Carried): string | null {
  const last = observed.at(-1);
  const isPair = word(reading, from - 1) === '/' && last?.figure.next === from - 1 && mention.unitClass === 'count';
  if (!isPair) return null;
  // `Giao khoán bảo vệ rừng: 450 ha/62 hộ`: those who the area is given to, or who work it.
  const work =
    last.record.unit_measure === 'har' ? /^(?:tổng )?diện tích (\S.*)$/iu.exec(last.record.label_vi)?.[1] : undefined;
  if (work !== undefined && noun.toLowerCase() === mention.unitText?.toLowerCase()) return `${noun} ${work}`;
  return /^(?:VND|kg|t)$/.test(last.record.unit_measure ?? '') ? `${last.record.label_vi}: ${noun}` : null;
}

/** Whether a record counts all that a ratio has done some of. */
export function isAllOf({ mention }: Figure, { record }: Pick<Observed, 'record'>): boolean {
  return (
    mention.kind === 'ratio' &&
    record.measure === 'count' &&
    record.obs_value === mention.valueTo &&
    record.unit_measure === mention.unit
  );
}

/** `có 24 em vào lớp 1. Đến nay toàn trường có 213 em`, `12 em bỏ học trên tổng số 213 em`: all of them, and not those of the count before. */
export function saysAll({ mention, reading, left, from }: Figure): boolean {
  const words = textOf(reading, left.from, from);
  // `5 xã đạt chuẩn. Lũy kế toàn huyện có 9 xã`: places that came to the same.
  if (/^\W*(?:lũy|luỹ) kế/iu.test(words) && /^\{(?:commune|village|district)\}$/.test(mention.unit ?? '')) return false;
  return mention.kind !== 'ratio' && opensAll.test(words);
}

const opensAll =
  /^\W*(?:(?:lũy|luỹ) kế(?: đến nay)?,? |(?:cho |tính )?(?:đến|tới) [^,;:.]{2,30},? |hiện(?: nay)?,? )?(?:toàn|cả) \S+(?: hiện(?: nay)?)?,? có$|(?:^|\s)(?:trên|trong)(?: tổng)? số$/iu;

/** `47 hợp tác xã, trong đó thành lập mới 06`: a verb before a bare number speaks of what was counted before it. */
export function withCounted({ mention, reading, sentence, from, bracket }: Figure, text: string): string {
  // `131 tin báo (khởi tố 80, tạm đình chỉ 02)`: the whole before the bracket says what is counted.
  if (bracket >= 0) return text;
  if (mention.kind !== 'quantity' || mention.unit !== null || mention.unitText !== null || !deed.test(text))
    return text;
  const at = reading.mentionAt[from] as number;
  for (let i = at - 1; i >= Math.max(0, at - nounReach); i--) {
    const before = reading.mentions[i] as Mention;
    if (tokenFrom(reading, before.start) < sentence.from) return text;
    if (before.unitClass === 'count' && before.unitText !== null) return `${before.unitText} ${text}`;
  }
  return text;
}

const deed =
  /^(?:đã |được )?(?:thành lập|giải thể|ngừng|tạm|đăng ký|hoàn thành|khởi công|công nhận|xử lý|giải quyết|thu hồi|cấp|điều chỉnh|quy mô (?:lớn|vừa|nhỏ)|mới|đạt|phát sinh|tồn|chuyển|đang)(?: |$)/iu;
