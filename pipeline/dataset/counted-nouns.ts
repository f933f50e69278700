import { withoutActor } from './clause-trim.ts';
import { type Carried, isOfUnit, type Observed } from './companions.ts';
import { isAllOf, ofHolder, saysAll } from './counts-of-holders.ts';
import { eventAbove, happening, isTeller, openedCases } from './event-headings.ts';
import type { Figure } from './figures.ts';
import { harmAtEnd } from './harm.ts';
import { areaTopic, lastOf, measureNoun, reach } from './label-subjects.ts';
import { caseNoun, describing, herds, opensDeed, sharedDeeds, withoutDoer } from './label-words.ts';
import type { Label } from './labels.ts';
import { danglers } from './noun-phrases.ts';
import type { PlaceSubject } from './place-subjects.ts';
import { word } from './reading.ts';
import { leveled } from './school-levels.ts';

/** `tăng 02 người chết`: of the counts before it, the last that speaks of the same. */
export function sameCounted({ mention, bracket }: Figure, noun: string, carried: Carried): Observed | null {
  const words = noun.toLowerCase().split(' ');
  let best: { each: Observed; shared: number } | null = null;
  for (const each of [...carried.compared.slice(-reach), ...carried.observed.slice(-reach)].slice(-reach)) {
    const { record, figure } = each;
    const isClosed = figure.bracket >= 0 && figure.bracket !== bracket;
    if (record.measure === 'change' || !isOfUnit(record.unit_measure, mention.unit) || isClosed) continue;
    const label = ` ${record.label_vi.toLowerCase()} `;
    const isWhole = label.includes(` ${words.join(' ')} `);
    // `lượt` and `lượt người` are counted in one unit.
    const isLike = figure.mention.unitText === mention.unitText;
    const told = words.filter((word) => label.includes(` ${word} `)).length;
    const shared = told === 0 ? 0 : told + (isWhole ? 1 : 0) + (isLike ? 0.5 : 0);
    if (shared > 0 && (best === null || shared >= best.shared)) best = { each, shared };
  }
  return best?.each ?? null;
}

/** `làm rõ 12/14 vụ` behind `14 vụ phạm pháp hình sự`: a bare noun stands for the longer one before it. */
export function fullNoun(figure: Figure, before: string, noun: string, carried: Carried): string {
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
  const near = [...earlier, ...carried.observed.slice(-reach)].slice(-reach);
  // Where the whole is told, what is done is not done of its parts alone.
  const ofWhole = near.filter((each) => !near.includes(each.whole?.of as Observed));
  const phrases = (happening.test(before) ? near : ofWhole)
    .filter(({ figure: each, holds }) => !holds && each.mention.unit === figure.mention.unit)
    // What a closed bracket counts is a part.
    .filter(({ figure: each }) => each.bracket < 0 || each.bracket === figure.bracket)
    // `khám phá 2/2 vụ`: of the count that is as large as all of them.
    .filter(({ record }, _, all) => !all.some((one) => isAllOf(figure, one)) || isAllOf(figure, { record }))
    .filter(({ figure: each }) => each.sentence === figure.sentence || !members.has(figure.mention.unit ?? ''))
    .flatMap(({ record }) => phraseFrom(record.label_vi, unit) ?? [])
    .filter((each) => (before !== '' || !ofMode.test(each)) && !opensDeed(each.slice(noun.length + 1)));
  // What happens somewhere is of the kind that the whole names: parts have said where already.
  const happens = happening.test(before);
  if (isMode && ofMode.test(phrases.at(-1) ?? '')) return noun;
  const phrase = (happens ? phrases.toSorted((one, other) => one.length - other.length)[0] : phrases.at(-1)) ?? null;
  if (phrase !== null && happens && namesEvent(before, phrase)) return noun;
  const topic = figure.mention.unit === '{case}' ? carried.topic?.replace(/^(?:về|tình hình|công tác) /iu, '') : null;
  const above = figure.mention.unit === '{case}' ? eventAbove(figure) : null;
  return phrase ?? (topic && !areaTopic.test(topic) ? `${noun} ${topic}` : above ? `${noun} ${above}` : noun);
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

/** `tổng đàn gia súc 40 con (trâu 10 con, …)`: an animal by itself is its herd. */
export function withHerd({ mention }: Figure, label: string, carried: Carried): string {
  if (mention.unit !== '{animal}' || measureNoun.test(label) || label.split(' ').length > 2) return label;
  if (/^(?:đã |được )?(?:tiêm|tiêu|phun|xuất|nhập|bán|giết|phát hiện|chết|mắc|bị|hỗ trợ|cấp)(?: |$)/iu.test(label))
    return label;
  const herd = lastOf(carried, ({ record }) => /(?:^| )đàn /iu.test(record.label_vi));
  return `${herd ? 'đàn' : 'số'} ${label}`;
}

/** A case is of the kind that the block before speaks of; other nouns stand for those of their own block. */
function earlierCases({ earlier }: Carried): Observed[] {
  return earlier.slice(-reach).filter(({ record }) => record.unit_measure === '{case}');
}

/** What says where something is counted is no part of its name. */
const inPlace =
  /(?: (?:tại|ở))?(?: các)? (?:(?:[Tt]ỉnh|[Hh]uyện|thành phố|thị xã|thị trấn|xã|phường|quận|[Tt]hôn|[Bb]ản|[Ll]àng) \p{Lu}\p{Ll}|[Kk]hu vực \p{L}).*$/u;

const placed =
  /^(?:(?:tỉnh|huyện|thành phố|thị xã|thị trấn|xã|phường|quận|[Tt]hôn|[Bb]ản|[Ll]àng) \p{Lu}.*|(?:\p{Lu}\p{Ll}* ?)+$)/u;

/** Longest noun that another stands for, in characters: labels must not grow from figure to figure. */
const longestNoun = 120;

/** The phrase of a label that a noun begins and goes on. */
function phraseFrom(label: string, noun: string): string | null {
  // What was done with some tells no kind: `hồ sơ đã trả nhưng chậm hạn`.
  const plain = label.replace(/ (?:so với|đã|đang|chưa|nhưng) .*$/u, '');
  const at = ` ${plain.toLowerCase()}`.indexOf(` ${noun} `);
  const rest = plain.slice(at + noun.length + 1);
  const phrase = plain.slice(at).replace(inPlace, '');
  return at < 0 ||
    describing.test(rest) ||
    leveled.test(rest) ||
    placed.test(rest) ||
    /^(?:bình quân|trung bình)(?: |$)/iu.test(rest) ||
    phrase.length <= noun.length ||
    phrase.length > longestNoun
    ? null
    : phrase;
}

/** `Sóc Trăng 40 con`: what is counted, with the place. */
export function countAt(
  { lead }: Figure,
  { place, head }: PlaceSubject,
  noun: string,
  carried: Carried,
): string | null {
  if (/^(?:tại|ở)$/iu.test(head) || (head === '' && /(?:^| )có(?: |$)/.test(lead))) return `${noun} ${place}`;
  if (head !== '' || (carried.head === null && carried.prefix === null)) return null;
  const isOther = carried.prefix !== null && ofPlace.test(carried.prefix);
  return carried.prefix && !isOther ? `${inOrder(carried.prefix, noun)} ${place}` : `${noun} ${place}`;
}

/** Longest verb phrase before a count that belongs to its label, in words: `kết nạp 80 đảng viên`. */
const longestVerb = 12;

/** Longest verb behind an auxiliary, in words. */
const longestAct = 6;

/** Nouns that only say that something is counted. */
export const classifiers = new Set(['con', 'người', 'cái', 'chiếc', 'viên', 'liều', 'lượt', 'lần', 'lượt người']);

/** A verb stands before its noun, what describes the noun behind it: `kết nạp đảng viên`, but `lớp mầm non` of `mầm non 14 lớp`. */
export function inOrder(clause: string, noun: string): string {
  if (/^(?:khu vực|vùng|miền) \S/iu.test(clause)) return `${noun} ${clause}`;
  const ofCase = caseNouns.has(noun.toLowerCase()) && caseNoun.test(clause);
  return ofCase ||
    (noun === 'trường hợp' && (clause.split(' ').length >= longVerb || !opensDeed(clause))) ||
    describing.test(clause) ||
    station.test(clause) ||
    bodies.test(clause) ||
    ofPlace.test(clause)
    ? `${noun} ${clause}`
    : `${clause} ${noun}`;
}

/** Verb phrases that stand behind `trường hợp`, in words: `trường hợp tước giấy phép lái xe`. */
const longVerb = 4;

/** Nouns of cases that what they are of stands behind: `vụ trộm cắp`, `đơn khiếu nại`. */
const caseNouns = new Set(['vụ', 'vụ việc', 'vụ án', 'ca', 'đơn', 'lượt', 'lượt người', 'ý kiến']);

/** Bodies as entries name them: `Hội Nông dân: 9 chi hội`. */
export const bodies =
  /^(?:Hội|Đoàn|Xã đoàn|Liên đoàn|Trạm|Trung tâm|Phòng khám|Bệnh viện|(?:Tuyến|Cấp) (?:trung ương|tỉnh|huyện|xã|cơ sở)|Đảng bộ|Hợp tác xã|HTX|Công an|MTTQ|Mặt trận)(?: |$)/u;

/** Places as entries name them: `Thôn Bình Minh: 62 hộ`. */
export const ofPlace =
  /^(?:[Tt]hôn|[Bb]ản|[Ll]àng|[Xx]ã|[Hh]uyện|[Pp]hường|[Tt]ỉnh|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố|[Kk]hu phố) \p{Lu}/u;

/** `điều tra, làm rõ`: two short verbs of one object. */
const shortVerbs = /^(?![Cc]ác )\p{L}+(?: \p{Ll}+){0,2}, (?!các )\p{Ll}+(?: \p{Ll}+){0,2}$/u;

/** The last clause of the words before a count: `và` between two ways of doing it does not cut. */
function lastClause(text: string): string {
  if (/^(?:về |trong )?(?:lĩnh vực|khu vực) /iu.test(text)) return text.replace(/^(?:về |trong )/iu, '');
  const last = text.slice(text.lastIndexOf(', ') + 2);
  if (caseNoun.test(last) && !caseNoun.test(text)) return last;
  if (shortVerbs.test(text)) return text;
  const shared = sharedDeeds(text);
  if (shared !== null) return shared;
  const clause = text.replace(/^.*[,;:]\s*|^trong đó\s*/giu, '');
  const joined =
    clause.split(' ').length <= longestVerb &&
    /^\S+ \S+ [^,]* và (?:đúng|trước|sau|ngoài|quá|mới|cũ) /iu.test(`${clause} `);
  // `khám và điều trị`: two verbs of one object.
  const [first = '', second] = clause.split(' và ', 2);
  if (joined || (second !== undefined && first.split(' ').length <= 2)) return clause;
  return clause.replace(/^.* và /iu, '');
}

/** Most words of what is done about those who are counted. */
const longestAction = 16;

/** `phê duyệt nhiệm vụ, dự toán đối với 02 đồ án`: all that is done about what is counted, without its topic; empty where that is long. */
function wholeVerb(text: string): string {
  const said = withoutActor(text.replace(/ ?đối(?: với)?$/iu, '').replace(/^[^:]{2,60}: /u, ''));
  const verb = said.replace(/^(?:(?:tiếp tục|tích cực|đã|đang|tiến hành|triển khai|tổ chức) )+(?=\S+ \S)/iu, '');
  return verb.split(' ').length <= longestAction ? verb : '';
}

const station =
  /^(?:(?:trạm|bệnh viện|trung tâm|phòng khám|nhà văn h[óo][aá]|thư viện)(?: \S+){1,5}|trường(?: \S+){0,5})$/iu;

const names = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|\d+))*$/u;
const actor = /^(?:.* )?(?:(?<!việc )làm|khiến|gây|ghi nhận)$|^đã /iu;
/** `Chỉ có Trường Nội trú với 475 học sinh`: who has those counted. */
const institution = /^(?:(?:[Cc]hỉ )?có )?((?:Trường|Trung tâm|Trạm|Bệnh viện|Hợp tác xã|HTX) \p{Lu}.*)$/u;

/** Label of a count whose noun stands behind it: with the verb before it, where a short one stands there. */
export function countLabel(figure: Figure, before: Label | null, noun: Label): string {
  if (!before) return noun.text;
  const counted = noun.text.toLowerCase();
  // `tiếp 120 lượt người`: a verb of one word says nothing alone.
  const isVerb = counted.startsWith('lượt') && !before.text.includes(' ');
  const isNamed = !isVerb && !(caseNouns.has(counted) && caseNoun.test(before.text));
  if (classifiers.has(counted) && isNamed) return before.text;
  // `đảng viên 12 đồng chí`: who they are stands before their count.
  if (counted === 'đồng chí' && /(?:đảng viên|cán bộ|ủy viên|uỷ viên|nữ|nam)$/iu.test(before.text)) return before.text;
  const last = word(figure.reading, figure.left.to - 1);
  if (` ${before.text.toLowerCase()} `.includes(` ${noun.text.toLowerCase()} `)) return before.text;
  // `Trộm cắp xảy ra 07 vụ`: the cases are of what happens.
  const happens = /^(.+) (?:xảy ra|ghi nhận|phát sinh)$/iu.exec(before.text)?.[1];
  if (happens && isTeller(happens)) return noun.text;
  if (happens && figure.mention.unit === '{case}') return `${noun.text} ${happens}`;
  // `đội ngũ cán bộ gồm 2 y sỹ`: what the parts make up is no verb of theirs.
  if (/(?:^| )gồm$/.test(figure.lead) && !describing.test(before.text)) return noun.text;
  const clause = withoutDoer(withoutActor(lastClause(before.text))).replace(actor, '');
  // `Các bản Nậm Ngùa 1, Nậm Ngùa 2 và Huổi Lếch 3 có 125 hộ`: the last of several places holds not all of them.
  const isOfMany = clause !== before.text || !(ofPlace.test(clause) || station.test(clause));
  if (isOfMany && names.test(clause) && /(?:^| )(?:có|còn)$/.test(figure.lead)) return noun.text;
  // `Ủy ban … đã kiểm tra 20 tổ chức`: of a long clause, what its auxiliary opens.
  const auxiliary = clause.split(' ').length > longestVerb ? /^.* (?:đã|đang) (.+)$/u.exec(clause)?.[1] : undefined;
  if (auxiliary !== undefined && auxiliary.split(' ').length <= longestAct) return inOrder(auxiliary, noun.text);
  // `tạo việc làm cho 20 lao động`: the verb says what is done for those who are counted.
  const done = last === 'cho' ? clause.replace(/^(?:có|đã|được|trong đó)? ?/iu, '').replace(/ ?cho$/iu, '') : '';
  if (done !== '' && done.split(' ').length <= longestVerb) return inOrder(done, noun.text);
  const about = last === 'đối' && figure.lead.startsWith('với') ? wholeVerb(before.text) : '';
  if (about !== '') return noun.text === 'trường hợp' ? about : `${about} đối với ${noun.text}`;
  // `Duy trì đàn vật nuôi với 120 con gà`: what is kept is told by its parts.
  if (/^với(?: |$)/.test(figure.lead)) return [noun.text, institution.exec(clause)?.[1] ?? ''].join(' ').trim();
  if (last === 'tại' || last === 'ở') return clause === last ? noun.text : `${clause} ${last} ${noun.text}`;
  // `Trạm y tế có 6 cán bộ`, `Trạm y tế được xây dựng năm 2015, có 6 cán bộ`: who has them.
  const holder = clause.replace(
    /,? (?:đã |mới )?(?:được )?(?:xây dựng|thành lập|đầu tư xây dựng|khởi công|đưa vào sử dụng)(?: .*)?$/iu,
    '',
  );
  if (/(?:^| )có$/.test(figure.lead) && station.test(holder)) return `${noun.text} ${holder}`;
  return danglers.has(last) || clause === '' || clause.split(' ').length > longestVerb
    ? noun.text
    : inOrder(clause, noun.text);
}
