import type { Figure } from '../figures/figures.ts';
import { isField } from '../labels/branches.ts';
import { deedAtEnd, opensDeed } from '../labels/deeds.ts';
import { eventAbove, happening, inText } from '../labels/event-headings.ts';
import { opensDamage } from '../labels/harm.ts';
import { isAreaTopic } from '../labels/label-subjects.ts';
import {
  inOpenedCriterion,
  inOpenedEvent,
  inOpenedField,
  inTopicOfCases,
  ofOpenedLevel,
} from '../labels/sentence-topics.ts';
import type { Context } from '../reading/context.ts';
import { semicolonBefore, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { type Bare, isCase, saysItself } from './bare-nouns.ts';
import { ofOthers } from './case-nouns.ts';
import { classifiers } from './coordinated-nouns.ts';
import { ofHolder } from './counts-of-holders.ts';
import { toldBefore } from './nouns-before.ts';
import { toldWorks } from './told-works.ts';

/** `làm rõ 12/14 vụ` behind `14 vụ phạm pháp hình sự`: a bare noun stands for the longer one before it. */
export function fullNoun(
  { codebook }: Context,
  figure: Figure,
  before: string,
  noun: string,
  carried: Carried,
): string {
  const held = ofHolder(figure, before, noun, carried) ?? toldWorks(figure, noun, carried);
  if (held !== null) return held;
  const opened =
    ofOpenedLevel(figure, noun) ??
    inOpenedField(figure, noun) ??
    inTopicOfCases(figure, noun, carried.topic) ??
    inOpenedEvent(figure, noun) ??
    inOpenedCriterion(figure, noun);
  if (opened !== null) return opened;
  const unit = figure.mention.unitText?.toLowerCase();
  const moved = movedToo(figure, noun, carried);
  if (moved !== null) return moved;
  if (noun.toLowerCase() !== unit) return forOthers(figure, noun, carried) ?? noun;
  // `34 quyết định về việc cấp đất, … và`: others than those told before, whatever they are about.
  if (figure.mention.unit === '{document}' && word(figure.reading, figure.next) === 'về') return noun;
  const kind = before.replace(/^.*[,;:] /u, '');
  const isMode = /^đường /iu.test(kind);
  const bare = { codebook, figure, before, noun, unit, carried, kind, isMode, happens: happening.test(before) };
  // `nghiêng 3 nhà`: what came to some is none of what came to others.
  if (saysItself(bare) || (opensDamage({ codebook }, before) && !classifiers.has(unit))) return noun;
  // The nearer tells the more: what it is counted with, what its sentence opens with, what was counted before, what stands above.
  return ofOthers(bare) ?? withoutNew(bare, toldBefore(bare)) ?? toldAbove(bare) ?? noun;
}

/** `thu hút 14 dự án mới; thu hồi 2 dự án`: others than the new ones, with which something else was done. */
function withoutNew({ codebook, kind }: Bare, noun: string | null): string | null {
  return noun !== null && opensDeed({ codebook }, kind) ? noun.replace(/ mới$/iu, '') : noun;
}

/** Most words of the kind of what is given. */
const longestKind = 4;

/** `cấp 310 thẻ BHYT cho người nghèo, 41 thẻ cho người cao tuổi`: the same for others; null for other nouns. */
function forOthers({ mention, sentence }: Figure, noun: string, { observed }: Carried): string | null {
  const unit = mention.unitText?.toLowerCase() ?? '';
  const last = noun.toLowerCase().startsWith(`${unit} cho `) ? observed.at(-1) : undefined;
  if (last?.figure.sentence !== sentence || last.record.unit_measure !== mention.unit) return null;
  const [, kind] = ` ${last.record.label_vi}`.split(` ${unit} `, 2);
  const given = /^(?!cho )(\S.*?) cho \S/u.exec(kind ?? '')?.[1];
  return given === undefined || given.split(' ').length > longestKind
    ? null
    : `${unit} ${given}${noun.slice(unit.length)}`;
}

const movement = '(?:tăng|giảm|ổn định|không đổi|không biến động)(?: giá)?';
const onlyMoved = new RegExp(`^(\\S+) (${movement})$`, 'iu');
const alsoMoved = new RegExp(`^(\\S+ .+?) ${movement}$`, 'iu');

/** `9/11 nhóm hàng tăng so với tháng trước, 2 nhóm giảm`: others of the same, by how they moved; null for other nouns. */
function movedToo({ mention, sentence }: Figure, noun: string, { observed }: Carried): string | null {
  const [, unit, how] = onlyMoved.exec(noun) ?? [];
  if (unit === undefined || unit.toLowerCase() !== mention.unitText?.toLowerCase()) return null;
  const last = lastWithin(observed, ({ record }) => record.unit_measure === mention.unit);
  const all = last?.figure.sentence === sentence ? alsoMoved.exec(last.record.label_vi)?.[1] : undefined;
  return all?.toLowerCase().startsWith(`${unit.toLowerCase()} `) ? `${all} ${how}` : null;
}

/** `đường bộ: xảy ra 110 vụ; đường sắt: xảy ra 5 vụ`: what an entry behind a semicolon opens with. */
function entryTopic({ reading, from, sentence }: Figure): string | null {
  const start = semicolonBefore(reading, from);
  const topic = start > sentence.from ? /^([^,:]+): /u.exec(textOf(reading, start + 1, from))?.[1] : undefined;
  return topic === undefined || onlyOpens.test(topic) ? null : topic;
}

/** `Tai nạn giao thông giảm cả 3 tiêu chí so với cùng kỳ (giảm 5 vụ, …)`: what went so, before the bracket that says by how much; null for others. */
function courseTopic({ reading, bracket, sentence }: Figure): string | null {
  if (bracket < 0) return null;
  const before = textOf(reading, Math.max(sentence.from, bracket - longestCourse), bracket);
  return ofCourse.exec(before)?.[1] ?? null;
}

const ofCourse =
  /(?:^|[,;:] )(?:tình hình )?([^,;:()]+?)(?: tiếp tục| đều| đã)? (?:tăng|giảm|được kéo giảm|kéo giảm)(?: ở| trên)?(?: cả)? \S+ (?:tiêu chí|mặt)(?:,? so (?:với|cùng) [^;:()]*)?$/iu;
/** Longest words from what went so to the bracket, in tokens. */
const longestCourse = 30;

/** `70 vụ; trong đó: truy tố 69 vụ`: words that only open a list. */
const onlyOpens = /^(?:trong đó|cụ thể|(?:bao )?gồm)(?: có)?$/iu;

/** Cases of what their block opens with, or of what the headings say that happens. */
function toldAbove({ codebook, figure, noun, carried }: Bare): string | null {
  if (!isCase(figure)) return null;
  const topic = (entryTopic(figure) ?? courseTopic(figure) ?? carried.topic)?.replace(
    /^(?:(?:cụ thể|về|tình hình|công tác|phòng,? chống) )+/iu,
    '',
  );
  // `Vật chứng thu giữ: …`: what was done, and no kind of cases.
  const isDone = topic != null && deedAtEnd({ codebook }, topic) !== null && !/^(?:vụ|các vụ) /iu.test(topic);
  const isOther =
    !topic || isDone || atLevel.test(topic) || isAreaTopic(figure.reading, topic) || isField(figure.reading, topic);
  const above = isOther ? eventAbove(figure) : inText(topic);
  // `Về việc: thụ lý mới 90 việc`: a topic that is the noun.
  if (above?.toLowerCase() === noun.toLowerCase()) return null;
  // `Dịch tai xanh: có 2 ổ dịch`.
  return above ? `${noun} ${/ dịch$/iu.test(noun) ? above.replace(/^dịch(?: bệnh)? /iu, '') : above}` : null;
}

/** `Ở cấp huyện: giải quyết 12 vụ việc`: who did it. */
const atLevel = /^(?:(?:ở|tại) )?(?:các )?cấp /iu;
