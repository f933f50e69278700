import type { Codebook } from '../codebook.ts';
import type { Context } from './context.ts';
import { isAllOf, ofHolder, saysAll } from './counts-of-holders.ts';
import { eventAbove, happening, openedCases } from './event-headings.ts';
import type { Figure } from './figures.ts';
import { harmAtEnd } from './harm.ts';
import { areaTopic, nounReach } from './label-subjects.ts';
import { caseNoun, describing, herds, opensDeed } from './label-words.ts';
import { longVerb, station } from './noun-order.ts';
import type { Carried, Observed } from './observed.ts';
import { word } from './reading.ts';
import { schoolLevel } from './school-levels.ts';

/** `làm rõ 12/14 vụ` behind `14 vụ phạm pháp hình sự`: a bare noun stands for the longer one before it. */
export function fullNoun(
  { codebook }: Context,
  figure: Figure,
  before: string,
  noun: string,
  carried: Carried,
): string {
  const unit = figure.mention.unitText?.toLowerCase();
  const holder = ofHolder(figure, before, noun, carried);
  if (holder !== null) return holder;
  // `làm chết 17 người` says by itself who is counted.
  if (harmAtEnd(before) !== null || ownCases.test(before) || station.test(before) || saysAll(figure)) return noun;
  if (noun.toLowerCase() !== unit || ` ${before.toLowerCase()} `.includes(` ${unit} `)) return noun;
  // `tước giấy phép lái xe 5 trường hợp`, `loại khác 132 lượt` say what they are of.
  if ((unit === 'trường hợp' && before.split(' ').length >= longVerb - 1) || (unit === 'lượt' && before !== ''))
    return noun;
  const kind = before.replace(/^.*[,;:] /u, '');
  // `khu vực I 3 xã, khu vực II 5 xã`, `gia cầm 7 nghìn con (gà 5 nghìn con)`: those of another class.
  if (/^khu vực [ivx]+$/iu.test(kind) || (unit === 'con' && herds.test(kind))) return noun;
  // `thi hành kỷ luật 9 đảng viên`, `khiển trách: 5 đồng chí` are no new members, and not those who were looked into.
  if (members.has(figure.mention.unit ?? '') && before !== '') return noun;
  const isMode = /^đường /iu.test(kind);
  if (caseNoun.test(kind) && !isMode && !happening.test(before)) return noun;
  const paired = ofPair(figure, carried);
  if (paired !== null) return `${noun} ${paired}`;
  const opened = figure.mention.unit === '{case}' ? openedCases(figure, carried) : null;
  if (opened !== null) return `${noun} ${opened}`;
  const earlier = before === '' && carried.topic === null ? earlierCases(carried) : [];
  const near = [...earlier, ...carried.observed.slice(-nounReach)].slice(-nounReach);
  // Where the whole is told, what is done is not done of its parts alone.
  const ofWhole = near.filter((each) => !near.includes(each.whole?.of as Observed));
  const phrases = (happening.test(before) ? near : ofWhole)
    .filter(({ figure: each, holds }) => !holds && each.mention.unit === figure.mention.unit)
    // What a closed bracket counts is a part.
    .filter(({ figure: each }) => each.bracket < 0 || each.bracket === figure.bracket)
    // `khám phá 2/2 vụ`: of the count that is as large as all of them.
    .filter(({ record }, _, all) => !all.some((one) => isAllOf(figure, one)) || isAllOf(figure, { record }))
    .filter(({ figure: each }) => each.sentence === figure.sentence || !members.has(figure.mention.unit ?? ''))
    .flatMap(({ record }) => phraseFrom(codebook, record.label_vi, unit) ?? [])
    // `cuộc thanh tra` is a noun.
    .filter((each) => unit === 'cuộc' || !opensDeed(each.slice(noun.length + 1)))
    .filter((each) => before !== '' || !ofMode.test(each));
  // What happens somewhere is of the kind that the whole names: parts have said where already.
  const happens = happening.test(before);
  if (isMode && ofMode.test(phrases.at(-1) ?? '')) return noun;
  const phrase = (happens ? phrases.toSorted((one, other) => one.length - other.length)[0] : phrases.at(-1)) ?? null;
  if (phrase !== null && happens && namesEvent(before, phrase)) return noun;
  const topic = figure.mention.unit === '{case}' ? carried.topic?.replace(/^(?:về|tình hình|công tác) /iu, '') : null;
  const above = figure.mention.unit === '{case}' ? eventAbove(figure) : null;
  return phrase ?? (topic && !areaTopic.test(topic) ? `${noun} ${inText(topic)}` : above ? `${noun} ${above}` : noun);
}

/** `Án hình sự` as it stands inside a sentence; abbreviations stay as they are. */
function inText(topic: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(topic) ? `${topic.charAt(0).toLowerCase()}${topic.slice(1)}` : topic;
}

/** Units of the members of a body: what is done with some tells nothing of the others. */
const members = new Set(['{party_member}', '{person}', '{member}', '{worker}']);

/** `án hình sự thụ lý 40 vụ`: of what kind is said before. */
const ownCases = /^(?:các )?án (?:hình sự|dân sự|hành chính|hôn nhân|kinh doanh|kinh tế|lao động)(?: |$)/iu;

/** Accidents of one mode of transport: none of all that happened. */
const ofMode = /^vụ đường (?:bộ|sắt|thủy|thuỷ)$/iu;

const persons = new Set(['{suspect}', '{person}']);

/** `120 vụ phạm tội về ma túy, 184 đối tượng`: those of the cases before them are of the same. */
function ofPair({ reading, mention, leadFrom, from, sentence }: Figure, { observed, end }: Carried): string | null {
  const last = observed.at(-1);
  if (last?.record.unit_measure !== '{case}' || last.record.measure !== 'count' || last.figure.sentence !== sentence)
    return null;
  if (
    !persons.has(mention.unit ?? '') ||
    leadFrom !== from ||
    end < leadFrom - 1 ||
    (end < leadFrom && !joints.has(word(reading, leadFrom - 1)))
  )
    return null;
  const [, of = ''] = /(?:^|\s)vụ(?: việc| án)? (?!(?:án|việc)$)(.+)$/iu.exec(last.record.label_vi) ?? [];
  return of === '' || of.length > longestNoun ? null : of;
}

const joints = new Set([',', '/', 'với', 'và']);

/** `tai nạn đường sắt xảy ra 19 vụ`, `TNGT nghiêm trọng xảy ra 6 vụ` say what happened; `đường bộ xảy ra 13 vụ` says where. */
function namesEvent(before: string, phrase: string): boolean {
  const [, first = '', second = ''] = phrase.toLowerCase().split(' ');
  return (
    before.toLowerCase().includes(`${first} ${second}`.trim()) ||
    /\p{Lu}{3,}/u.test(before) ||
    (caseNoun.test(before) && !/^đường /iu.test(before))
  );
}

/** A case is of the kind that the block before speaks of; other nouns stand for those of their own block. */
function earlierCases({ earlier }: Carried): Observed[] {
  return earlier.slice(-nounReach).filter(({ record }) => record.unit_measure === '{case}');
}

/** What says where something is counted is no part of its name. */
const inPlace =
  /(?: (?:tại|ở))?(?: các)? (?:(?:[Tt]ỉnh|[Hh]uyện|thành phố|thị xã|thị trấn|xã|phường|quận|[Tt]hôn|[Bb]ản|[Ll]àng) \p{Lu}\p{Ll}|[Kk]hu vực \p{L}).*$/u;

const placed =
  /^(?:(?:tỉnh|huyện|thành phố|thị xã|thị trấn|xã|phường|quận|[Tt]hôn|[Bb]ản|[Ll]àng) \p{Lu}.*|(?:\p{Lu}\p{Ll}* ?)+$)/u;

/** Longest noun that another stands for, in characters: labels must not grow from figure to figure. */
const longestNoun = 120;

/** The phrase of a label that a noun begins and goes on. */
function phraseFrom(codebook: Codebook, label: string, noun: string): string | null {
  // What was done with some tells no kind: `hồ sơ đã trả nhưng chậm hạn`.
  const plain = label.replace(/ (?:so với|đã|đang|chưa|nhưng) .*$/u, '');
  const at = ` ${plain.toLowerCase()}`.indexOf(` ${noun} `);
  const rest = plain.slice(at + noun.length + 1);
  const phrase = plain.slice(at).replace(inPlace, '');
  return at < 0 ||
    describing.test(rest) ||
    schoolLevel(codebook).test(rest) ||
    placed.test(rest) ||
    /^(?:bình quân|trung bình)(?: |$)/iu.test(rest) ||
    phrase.length <= noun.length ||
    phrase.length > longestNoun
    ? null
    : phrase;
}
