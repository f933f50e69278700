import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { listsLevel } from '../facilities/facility-nouns.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context, CountedNoun } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';

/** What schools are told by besides themselves. */
const counted = new Set(['{class}', '{pupil}', '{student}', '{child}', '{teacher}', '{staff_member}', '{room}']);

const kind =
  '(?:cấp(?: học)?|bậc(?: học)?|khối|hệ|(?:các )?trường)(?: PTDTBT| PTDTNT| phổ thông dân tộc (?:bán|nội) trú)?';
/** Words for a level of school. */
export const schoolLevel = wordPattern('{school_level}');
/** A level of school, or schools of a level; what may follow is their name. */
const school = wordPattern(`^(?:${kind} )?(?:{school_level}|MN|TH)(?= |$)`);
const schoolName = /^(?: \p{Lu}[\p{L}\d]*)*$/u;
/** A noun of what schools have, behind the school: `Trường tiểu học Nà Tăm lớp`. */
const behind = / ((?:lớp|học sinh|cháu|trẻ|em|giáo viên|cán bộ|phòng)(?: .+)?)$/iu;

function isSchool(codebook: Codebook, text: string): boolean {
  const found = school(codebook).exec(text)?.[0];
  return found !== undefined && schoolName.test(text.slice(found.length));
}

const schoolRate =
  /^t[ỷỉ] lệ (?:huy động|chuyên cần|duy trì sĩ số|lên lớp|ra lớp|hoàn thành|tốt nghiệp|bán trú)(?: ra lớp| đi học)?$/iu;

/** Words that end the words for a school before what it has. */
const ends = wordSet(': có gồm hiện với được tổng');

/** How far before a figure its school may stand, and how long its name may be, in tokens. */
const farthest = 60;
const longestName = 10;

/** `Trường tiểu học gồm 19 lớp với 481 học sinh`: classes, pupils and teachers are of the school that opens their clause. */
export function withSchool(context: Context, figure: Figure, label: string): string {
  const { codebook } = context;
  // `Nhà trẻ: 24 nhóm, 480 trẻ, tỷ lệ huy động 28,5%`: a rate that says no more is of the school, too.
  const isRate = figure.mention.unit === '%' && schoolRate.test(label);
  if (figure.mention.unit === '{school}' && isSchool(codebook, label))
    return label.replace(/^(?!trường )/iu, 'trường ');
  if (!isRate && !counted.has(figure.mention.unit ?? '')) return withFacility(context, figure, label);
  const [, noun] = behind.exec(label) ?? [];
  if (noun && isSchool(codebook, label.slice(0, -noun.length - 1)))
    return `${noun} ${label.slice(0, -noun.length - 1)}`;
  const [, young, level] = /^(em|cháu) (.+)$/iu.exec(label) ?? [];
  if (young && level && isSchool(codebook, level)) return `${pupilsOf(young)} ${level}`;
  const named = label.replace(/^.*: /u, '');
  if (isSchool(codebook, named)) return `${pupilsOf(figure.mention.unitText ?? '')} ${named}`;
  const told = schoolLevel(codebook).test(label) ? null : schoolBefore(context, figure);
  return told === null ? withFacility(context, figure, label) : `${label} ${told}`;
}

/** What health stations and markets are told by. */
const heldThere = new Set(['{bed}', '{doctor}', '{health_worker}', '{staff_member}', '{room}', '{business_household}']);

/** `02 trạm y tế (12 giường, 9 cán bộ)`, `4 khách sạn 3 sao với 120 phòng`: in a bracket behind facilities that are counted, or with them, of these. */
function withFacility(context: Context, figure: Figure, label: string): string {
  const { reading, mention, bracket } = figure;
  if (!heldThere.has(mention.unit ?? '')) return label;
  const nouns = context.counted.get(reading) ?? [];
  const name = bracket < 0 ? heldWith(figure, nouns) : nouns.find(({ to }) => to === bracket)?.name;
  if (!name?.includes(' ') || label.includes(name)) return label;
  // What the figure before was of is none of this one.
  const noun = mention.unitText ?? '';
  const of = label.startsWith(`${noun} `) ? label.slice(noun.length + 1) : '';
  const isOther = of !== '' && nouns.some((each) => each.name.startsWith(of) || of.startsWith(each.name));
  return `${isOther ? noun : label} ${name}`;
}

/** The facilities that a figure stands `với` behind, with what tells them apart. */
function heldWith({ reading, leadFrom, from, sentence }: Figure, nouns: readonly CountedNoun[]): string | undefined {
  const noun = nouns.findLast(({ to }) => to <= leadFrom);
  if (noun?.figure.sentence !== sentence || !/(?:^| )với(?: |$)/u.test(textOf(reading, leadFrom, from)))
    return undefined;
  const told = textOf(reading, noun.to, leadFrom);
  return /[,;:()]/u.test(told) ? undefined : `${noun.name} ${told}`.trim();
}

/** `tiểu học 1.820 em`: those whom a word for their age counts. */
function pupilsOf(counted: string): string {
  return /^em$/iu.test(counted) ? 'học sinh' : /^cháu$/iu.test(counted) ? 'trẻ' : counted;
}

/** The school or the level of school that opens the clause of a figure. */
export function schoolBefore(context: Context, figure: Figure): string | null {
  const { codebook } = context;
  const { reading, sentence, from } = figure;
  const first = Math.max(sentence.from, from - farthest);
  let isOver = false;
  for (let at = from - 1; at >= first; at--) {
    // `tiểu học 820 em, THCS 390 em; học sinh nội trú 250 em`: the last level of a list before a semicolon is over.
    // `48 trường (mầm non 17, tiểu học 16) với 612 lớp`: what a closed bracket breaks down is over.
    if ((reading.depth[at] as number) > (reading.depth[from] as number)) continue;
    isOver ||= word(reading, at) === ';';
    const isPart = word(reading, at - 1) === 'đó' && word(reading, at - 2) === 'trong';
    if (isOver && (isPart || word(reading, at - 1) === ',')) continue;
    const isCounted = reading.tokens[at - 1]?.type === 'number';
    const opens =
      at === sentence.from ||
      isPart ||
      isCounted ||
      (reading.tokens[at - 1]?.type === 'sign' && word(reading, at - 1) !== '/');
    if (!opens || reading.tokens[at]?.type !== 'word' || listsLevel(reading, at - 1)) continue;
    const name = nameAt(codebook, figure, at);
    if (name !== null) return isCounted && isListed(context, figure, at) ? null : name;
  }
  return null;
}

/** `12 trường tiểu học, 9 trường THCS với 340 lớp`: whether the counted schools at a token are the last of a list, whose classes are of all of them. */
function isListed({ counted }: Context, { reading, bracket }: Figure, at: number): boolean {
  const isBehind = /^(?:,|và)$/.test(word(reading, at - 2));
  return bracket < 0 && isBehind && (counted.get(reading) ?? []).some(({ to }) => to === at - 2);
}

function nameAt(codebook: Codebook, { reading, from, bracket }: Figure, at: number): string | null {
  for (let to = at; to < Math.min(from + 1, at + longestName); to++) {
    const isNumber = reading.tokens[to]?.type === 'number';
    // `2 trường mầm non, 31 lớp`: directly behind those counted.
    const isNext = word(reading, to) === ',' && reading.tokens[to + 1]?.type === 'number';
    const isEnd = isNumber || to === bracket || (isNext && reading.tokens[at - 1]?.type === 'number');
    if (!isEnd && !ends.has(word(reading, to))) continue;
    const text = to > at ? textOf(reading, at, to) : '';
    return isSchool(codebook, text) ? text : null;
  }
  return null;
}
