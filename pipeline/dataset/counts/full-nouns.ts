import { firstFrom } from '../../binary-search.ts';
import type { Codebook } from '../../codebook.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { isField } from '../labels/branches.ts';
import { opensDeed } from '../labels/deeds.ts';
import { namesCase } from '../labels/described-counts.ts';
import { eventAbove, happening, inText, openedCases } from '../labels/event-headings.ts';
import { harmAtEnd, opensDamage } from '../labels/harm.ts';
import { isHerd } from '../labels/implied-measures.ts';
import { isAreaTopic, nounReach } from '../labels/label-subjects.ts';
import { inOpenedEvent, inOpenedField, inTopicOfCases, ofOpenedLevel } from '../labels/sentence-topics.ts';
import { isLevel } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { semicolonBefore, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { isAllOf, ofHolder, saysAll } from './counts-of-holders.ts';
import { places } from './holding-places.ts';
import { caseFrom, longestNoun, ofAnyKind, phraseFrom } from './label-phrases.ts';
import { describesCase, kindOfCourt, livesBy, longVerb, station } from './noun-order.ts';
import { toldWorks } from './told-works.ts';
import { isOfAllModes, isOfMode, modeOfEntry, modes, ofMode, withoutMode } from './transport-modes.ts';

/** A bare noun, the unit that it is, and the words before its count. */
interface Bare {
  codebook: Codebook;
  figure: Figure;
  before: string;
  noun: string;
  unit: string;
  carried: Carried;
  /** The last clause of the words before it, and whether it is of a mode of transport. */
  kind: string;
  isMode: boolean;
  /** Whether the words before say that it happens. */
  happens: boolean;
}

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
    inOpenedEvent(figure, noun);
  if (opened !== null) return opened;
  const unit = figure.mention.unitText?.toLowerCase();
  const moved = movedToo(figure, noun, carried);
  if (moved !== null) return moved;
  if (noun.toLowerCase() !== unit) return forOthers(figure, noun, carried) ?? noun;
  const kind = before.replace(/^.*[,;:] /u, '');
  const isMode = /^đường /iu.test(kind);
  const bare = { codebook, figure, before, noun, unit, carried, kind, isMode, happens: happening.test(before) };
  // `nghiêng 3 nhà`: what came to some is none of what came to others.
  if (saysItself(bare) || (opensDamage({ codebook }, before) && !classifying.has(unit))) return noun;
  const mode = isCase(figure) ? modeOfEntry(figure) : null;
  if (mode !== null) return `${wholeCases(bare)} ${mode}`;
  // The nearer tells the more: what it is counted with, what its sentence opens with, what was counted before, what stands above.
  return ofOthers(bare) ?? toldBefore(bare) ?? toldAbove(bare) ?? noun;
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

/** `tiêm phòng cúm gia cầm`, `vắc xin dại`: against what doses are. */
const vaccine = /(?:^| )(?:tiêm(?: phòng)? (?!phòng$)\S|vắc[ -]xin)/iu;

/** Words that only count: they stand for what was counted before, whatever came to it. */
const classifying = wordSet('căn ngôi chiếc cái');

/** Whether the words before a bare noun say by themselves what is counted, and it stands for none before. */
function saysItself({ codebook, figure, before, unit, kind, isMode, happens }: Bare): boolean {
  return (
    // `làm chết 17 người` says by itself who is counted.
    harmAtEnd({ codebook }, before) !== null ||
    // `án hình sự thụ lý 40 vụ`: of what kind is said before.
    kindOfCourt(codebook).test(before) ||
    station.test(before) ||
    saysAll(figure) ||
    livesBy(kind, unit) ||
    // `4 HCV ở giải cờ vua, 2 HCV ở giải bóng bàn`: others were won elsewhere.
    figure.mention.unit === '{prize}' ||
    ` ${before.toLowerCase()} `.includes(` ${unit} `) ||
    // `tước giấy phép lái xe 5 trường hợp`, `loại khác 132 lượt` say what they are of.
    (unit === 'trường hợp' && before.split(' ').length >= longVerb - 1) ||
    (unit === 'lượt' && before !== '') ||
    // `tiêm viêm não cho 45 trẻ`: others than those who were given another.
    (unit !== 'con' && vaccine.test(before)) ||
    // `khu vực I 3 xã, khu vực II 5 xã`, `gia cầm 7 nghìn con (gà 5 nghìn con)`, `đàn bò có 90 con`: those of another class.
    /^khu vực [ivx]+$/iu.test(kind) ||
    // `còn hiệu lực 178 dự án`: all that are.
    kind === 'còn hiệu lực' ||
    (unit === 'con' &&
      (isHerd({ codebook }, kind) || /^(?:tổng )?đàn /iu.test(kind) || isOfDisease(codebook, figure))) ||
    // `giám định 20 xe ô tô tai nạn; thanh lý 5 xe ô tô`: with which things something else was done.
    (things.has(figure.mention.unit ?? '') && opensDeed({ codebook }, kind)) ||
    // `sáp nhập 3 xã`, `thành lập 2 thôn`: of which it is told that they were made others, or new.
    (places.has(figure.mention.unit ?? '') && remade.test(kind)) ||
    // `thi hành kỷ luật 9 đảng viên`, `khiển trách: 5 đồng chí` are no new members, and not those who were looked into.
    (isOfMembers(figure) && before !== '') ||
    (namesCase({ codebook }, kind) && !isMode && !happens) ||
    // `vi phạm nồng độ cồn 11 vụ, không làm chủ tốc độ 9 vụ`: of what else.
    (unit === 'vụ' && !happens && describesCase({ codebook }, kind)) ||
    // `6 buổi biểu diễn văn nghệ; chiếu phim lưu động 24 buổi`: for something else.
    (unit === 'buổi' && aimed(codebook).test(kind)) ||
    // `sốt rét 2 ca, cúm 45 ca`: of which illness.
    (unit === 'ca' && !happens && before !== '' && !opensDeed({ codebook }, kind))
  );
}

const remade =
  /(?:^| )(?:thành lập|sáp nhập|hợp nhất|chia tách|giải thể|sắp xếp|nhập)(?: (?:mới|từ|lại|được|và|\S+ (?=từ$)))*$/iu;

const aimed = wordPattern('^(?:tổ chức |đã )*{gathering_aim}(?: |$)');

/** `dịch tả lợn tại 5 hộ, tiêu hủy 47 con`: whether the sentence names a disease, by which its animals are known, and no others counted since. */
function isOfDisease(codebook: Codebook, { reading, sentence, leadFrom }: Figure): boolean {
  const told = textOf(reading, sentence.from, leadFrom);
  return diseased(codebook).test(told) && !/\d con /u.test(told);
}

const diseased = wordPattern(String.raw`(?<!\p{L}){animal_disease}(?!\p{L})`);

/** The noun with what the cases beside it are of, or those that its sentence opens with. */
function ofOthers({ codebook, figure, noun, carried }: Bare): string | null {
  const of =
    ofPair(figure, carried) ??
    (isCase(figure) ? (openedCases({ codebook }, figure, carried) ?? courtBefore(codebook, figure, carried)) : null);
  return of === null ? null : `${noun} ${of}`;
}

/** `án hình sự thụ lý 90 vụ; đã giải quyết 80 vụ`: the kind of the cases of a court whose number is told directly before, in the sentence or the one before. */
function courtBefore(codebook: Codebook, { sentence, mention, bracket }: Figure, { observed }: Carried): string | null {
  const last = lastWithin(
    observed,
    ({ figure, record }) => figure.bracket < 0 && record.unit_measure === mention.unit && isLevel(record.measure),
  );
  if (bracket >= 0 || !last || last.figure.sentence.to + 1 < sentence.from) return null;
  return courtOf(codebook, last.record.label_vi);
}

/** `Tổng số án hình sự thụ lý` → `án hình sự`: the kind of cases of a court that a label is of. */
function courtOf(codebook: Codebook, label: string): string | null {
  const told = ofCourt.exec(label)?.[1];
  const kind = told === undefined ? '' : (kindOfCourt(codebook).exec(told)?.[0] ?? told.replace(handled(codebook), ''));
  return kind === '' ? null : inText(kind.trim());
}

/** The longer noun of a count before that the bare one stands for; the bare one where the words before it say which already. */
function toldBefore(bare: Bare): string | null {
  const { before, noun, isMode, happens } = bare;
  const phrases = phrasesBefore(bare);
  const last = phrases.at(-1);
  if (last === undefined || (!happens && followsKinds(bare))) return null;
  // What happens somewhere is of the kind that the whole names: parts have said where already.
  const phrase = happens ? (phrases.toSorted((one, other) => one.length - other.length)[0] ?? last) : last;
  const isSaid = (isMode && ofMode.test(last)) || (happens && namesEvent(bare, before, phrase));
  return isSaid ? noun : isOfAllModes(bare.figure) ? withoutMode(phrase) : phrase;
}

/** `78 vụ buôn lậu; 50 vụ gian lận thương mại; khởi tố 9 vụ`: whether the clauses before tell cases of several kinds, of which these are any. */
function followsKinds({ codebook, figure, unit, carried }: Bare): boolean {
  if (!isCase(figure)) return false;
  const { reading, sentence } = figure;
  const clauseOf = (each: Figure) => semicolonBefore(reading, each.from);
  const kinds = new Map<number, string>();
  for (const { figure: each, record } of carried.observed.slice(-nounReach)) {
    const kind =
      each.sentence === sentence && each.bracket < 0 && isCase(each)
        ? phraseFrom(codebook, record.label_vi, unit)
        : null;
    if (kind !== null) kinds.set(clauseOf(each), kind);
  }
  return !kinds.has(clauseOf(figure)) && new Set(kinds.values()).size > 1;
}

/** The longer nouns of the counts before in the same unit, in reading order. */
function phrasesBefore({ codebook, figure, before, noun, unit, carried, kind, happens }: Bare): string[] {
  const earlier = before === '' && carried.topic === null ? earlierCases(carried) : [];
  const near = [...earlier, ...carried.observed.slice(-nounReach)].slice(-nounReach);
  const isBeside =
    figure.mention.unit === '{suspect}' &&
    near.some(({ figure: each, record }) => isInClause(each, figure) && record.unit_measure === '{site}');
  // Where the whole is told, what is done is not done of its parts alone.
  const parts = new Set(
    near.filter((each) => near.includes(each.whole?.of as Observed)).map(({ record }) => record.id),
  );
  // How a part moved is told of it again.
  const ofWhole = near.filter(
    (each) =>
      isOfEntry(codebook, figure, each) || (!parts.has(each.record.id) && !parts.has(each.record.parent_id ?? '')),
  );
  return (
    (happens ? near : ofWhole)
      .filter(
        ({ figure: each, holds }) => !holds && (each.mention.unit === figure.mention.unit || isLonger(each, unit)),
      )
      // What a closed bracket counts is a part.
      .filter(({ figure: each }) => each.bracket < 0 || each.bracket === figure.bracket)
      // `khám phá 2/2 vụ`: of the count that is as large as all of them.
      .filter(({ record }, _, all) => !all.some((one) => isAllOf(figure, one)) || isAllOf(figure, { record }))
      // `kết nạp 9 đảng viên mới; kiểm tra 3 chi bộ và 12 đảng viên`: others than those of the clause before.
      .filter(({ figure: each }) => isInClause(each, figure) || !isOfMembers(figure))
      // `hỗ trợ 46 hộ bị thiệt hại; cứu đói 412 hộ`, `…; triệt xóa 3 tụ điểm, bắt 22 đối tượng`: others than those of the clause before.
      .filter(({ figure: each, record }) => isInClause(each, figure) || !(harmed.test(record.label_vi) || isBeside))
      // `khai sinh 62 trường hợp, khai tử 18 trường hợp`: words before each say of what it is.
      .filter((each) => before === '' || opensDeed({ codebook }, kind) || !isDescribedBefore(each))
      // `tái phát tại 12 xã` in another sentence: other communes.
      .filter(({ figure: each }) => each.sentence === figure.sentence || !isInPlaces(figure))
      .flatMap(
        ({ record }) => phraseFrom(codebook, record.label_vi, unit) ?? caseFrom(codebook, record.label_vi, unit) ?? [],
      )
      // `cuộc thanh tra` is a noun.
      .filter((each) => unit === 'cuộc' || !opensDeed({ codebook }, each.slice(noun.length + 1)))
      .filter((each) => !ofMode.test(each) || (before !== '' && isOfMode(figure, each)))
  );
}

/** What was done for households, by what came to them. */
const harmed = /[^\s:] hộ bị /iu;

/** `20 tin báo về tội phạm, đã giải quyết 18 tin`: whether a count is in a noun that a shorter one goes on with. */
function isLonger({ mention }: Figure, unit: string): boolean {
  return mention.unitText?.toLowerCase().startsWith(`${unit} `) ?? false;
}

/** `đăng ký khai sinh 62 trường hợp`, `không có việc làm 12 hộ`: whether the words before a count say of what it is. */
function isDescribedBefore({ figure: { reading, left, leadFrom, mention }, record }: Observed): boolean {
  const [label, noun] = [record.label_vi.toLowerCase(), `${mention.unitText?.toLowerCase()} `];
  const words = textOf(reading, left.from, leadFrom).toLowerCase();
  return label.startsWith(noun) && words.endsWith(label.slice(noun.length));
}

/** Whether no semicolon parts a figure from one before it in its sentence. */
function isInClause(before: Figure, { reading, from, sentence }: Figure): boolean {
  return before.sentence === sentence && semicolonBefore(reading, from) < before.from;
}

/** `trong đó: án hình sự thụ lý 80 vụ, giải quyết 43 vụ; án dân sự …`: of the entry between semicolons that a comma goes on with. */
function isOfEntry(codebook: Codebook, { reading, from, sentence }: Figure, { figure, record }: Observed): boolean {
  if (figure.sentence !== sentence || record.measure === 'change' || !opensDeed({ codebook }, record.label_vi))
    return false;
  const before = semicolonBefore(reading, from);
  if (before > figure.from) return false;
  const behind = reading.semicolons[firstFrom(reading.semicolons, from)] ?? sentence.to;
  return before > sentence.from || behind < sentence.to;
}

/** `đường bộ: xảy ra 110 vụ; đường sắt: xảy ra 5 vụ`: what an entry behind a semicolon opens with. */
function entryTopic({ reading, from, sentence }: Figure): string | null {
  const start = semicolonBefore(reading, from);
  return start > sentence.from ? (/^([^,:]+): /u.exec(textOf(reading, start + 1, from))?.[1] ?? null) : null;
}

/** Cases of what their block opens with, or of what the headings say that happens. */
function toldAbove({ figure, noun, carried }: Bare): string | null {
  if (!isCase(figure)) return null;
  const topic = (entryTopic(figure) ?? carried.topic)?.replace(/^(?:(?:về|tình hình|công tác|phòng,? chống) )+/iu, '');
  const isOther = !topic || atLevel.test(topic) || isAreaTopic(figure.reading, topic) || isField(figure.reading, topic);
  const above = isOther ? eventAbove(figure) : inText(topic);
  // `Về việc: thụ lý mới 90 việc`: a topic that is the noun.
  if (above?.toLowerCase() === noun.toLowerCase()) return null;
  // `Dịch tai xanh: có 2 ổ dịch`.
  return above ? `${noun} ${/ dịch$/iu.test(noun) ? above.replace(/^dịch(?: bệnh)? /iu, '') : above}` : null;
}

/** `Ở cấp huyện: giải quyết 12 vụ việc`: who did it. */
const atLevel = /^(?:(?:ở|tại) )?(?:các )?cấp /iu;

function isCase({ mention }: Figure): boolean {
  return mention.unit === '{case}';
}

/** Units of the members of a body: what is done with some tells nothing of the others. */
const members = new Set(['{party_member}', '{person}', '{member}', '{worker}']);

function isOfMembers({ mention }: Figure): boolean {
  // `đối tượng` are of whatever kind was told.
  return members.has(mention.unit ?? '') && mention.unitText?.toLowerCase() !== 'đối tượng';
}

/** Units of things: what was done with some tells nothing of the others. */
const things = new Set(['{vehicle}', '{machine}', '{item}']);

/** `tái phát tại 12 xã`: the places that something is in. */
function isInPlaces({ mention, reading, leadFrom }: Figure): boolean {
  return places.has(mention.unit ?? '') && /^(?:tại|ở)$/.test(word(reading, leadFrom - 1));
}

/** The cases of all modes that parts are told of, by the shortest noun before. */
function wholeCases(bare: Bare): string {
  const told = phrasesBefore(bare).filter((each) => !modes.test(`${each} `));
  return told.toSorted((one, other) => one.length - other.length)[0] ?? bare.noun;
}

const persons = new Set(['{suspect}', '{person}']);

/** `120 vụ phạm tội về ma túy, 184 đối tượng`: those of the cases before them are of the same. */
function ofPair(
  { reading, mention, lead, leadFrom, from, sentence, bracket }: Figure,
  { observed, end }: Carried,
): string | null {
  // `91 vụ (trong đó 43 vụ trộm cắp) và 77 đối tượng`: what a closed bracket tells is of some of them.
  const last = lastWithin(observed, ({ figure: each }) => each.bracket < 0 || each.bracket === bracket);
  if (last?.record.unit_measure !== '{case}' || !isLevel(last.record.measure) || last.figure.sentence !== sentence)
    return null;
  if (
    !persons.has(mention.unit ?? '') ||
    (leadFrom !== from && lead !== 'với') ||
    end < leadFrom - 1 ||
    (end < leadFrom && !joints.has(word(reading, leadFrom - 1)))
  )
    return null;
  const label = last.record.label_vi;
  const court = ofCourt.exec(label)?.[1];
  if (court !== undefined) return inText(court);
  const [, of = ''] = /(?:^|\s)vụ(?: việc| án)? (?!(?:án|việc)$)(.+)$/iu.exec(label) ?? [];
  return of === '' || of.length > longestNoun || ofAnyKind.test(of) ? null : of;
}

const joints = new Set([',', '/', 'với', 'và']);

const handled = wordPattern('(?: (?:ngành|tòa|toà)(?: án)?)?(?: đã)? {handling_act}$');

/** `Tổng số án hình sự thụ lý`, `án hình sự ngành thụ lý`: a number of cases of a court, by their kind and what was done with them. */
const ofCourt = /^(?:tổng )?(?:số )?(?:vụ )?(án \S.*)$/iu;

/** `tai nạn đường sắt xảy ra 19 vụ`, `TNGT nghiêm trọng xảy ra 6 vụ` say what happened; `đường bộ xảy ra 13 vụ` says where. */
function namesEvent(known: WithCodebook, before: string, phrase: string): boolean {
  const [, first = '', second = ''] = phrase.toLowerCase().split(' ');
  return (
    before.toLowerCase().includes(`${first} ${second}`.trim()) ||
    /\p{Lu}{3,}/u.test(before) ||
    (namesCase(known, before) && !/^đường /iu.test(before))
  );
}

/** A case is of the kind that the block before speaks of; other nouns stand for those of their own block. */
function earlierCases({ earlier }: Carried): Observed[] {
  return earlier.slice(-nounReach).filter(({ record }) => record.unit_measure === '{case}');
}
