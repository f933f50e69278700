import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { facilityAt } from '../facilities/facility-nouns.ts';
import { deedAtEnd, opensDeed } from '../labels/deeds.ts';
import { namesCase } from '../labels/described-counts.ts';
import { spanAt } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, mentionAt, type Reading, textOf, word } from '../reading/reading.ts';
import {
  behindAbout,
  behindBareDeed,
  behindSharedObject,
  joinsActs,
  longestAct,
  longestVerb,
  opensClause,
  opensNextDeed,
} from './joined-deeds.ts';
import { phraseEnds, predicates } from './phrase-boundaries.ts';
import { closes, endsPart, opensFigure, opensOther, wordsEnd } from './phrase-limits.ts';

/** Most words of a part that a comma joins to a noun: `sự kiện văn hóa, thể thao`. */
const longestPart = 3;

/** `hộ kinh doanh thương mại, tiểu thủ công nghiệp`: the name of a trade goes on with a list of them, however long it is. */
const tradeAt = wordPattern('^(?:{farm_branch}|{branch})(?= |$)');
const longestTrade = 4;

/**
 * Where a noun goes on behind a comma: up to the next sign, `và` behind a second verb, or the verb that all of a list share
 * (`bản, làng đạt chuẩn`); -1 where a clause begins.
 */
export function coordinated(
  context: Context,
  reading: Reading,
  comma: number,
  limit: number,
  described: boolean,
  ofAll: boolean,
): number {
  const from = comma + 1;
  if (!described && headsNext(reading, from)) return -1;
  const joined = Math.max(
    behindPetitions(reading, comma),
    behindCourtKinds(context, reading, comma, limit),
    behindBareDeed(context, reading, comma, limit),
    behindSharedObject(context, reading, comma, limit),
    behindAbout(reading, comma, limit),
    behindKinds(context, reading, comma, limit),
  );
  if (joined >= 0) return joined;
  const longest = longestBehind(context, reading, comma);
  // `lượt cán bộ tham gia, lập biên bản đối với 15 trường hợp`: what else was done.
  if (longest !== longestAct && (opensClause(reading, from) || opensNextDeed(context, reading, from, limit))) return -1;
  let at = from;
  while (at < Math.min(limit, from + longest + 1) && reading.tokens[at]?.type === 'word' && !isFigure(reading, at)) {
    if (/^(?:và|cho)$/.test(word(reading, at)) || phraseEnds.has(word(reading, at)) || closes(reading, at)) break;
    // `chi trả cho 40 hộ gia đình, cá nhân là 15 tỷ đồng`: the sum for all of them.
    if (word(reading, at) === 'là' && parties.test(textOf(reading, from, at)) && opensFigure(reading, at + 1))
      return at;
    const isSaid = predicates.has(word(reading, at)) ? ofAll : word(reading, at) === 'bị';
    // `xã Nà Sáng đạt 9/19 tiêu chí, xã Nà Khoa đạt 8 tiêu chí`: the next of a list of places, with its own.
    if (isSaid && opensFigure(reading, at + 1) && spanAt(context, reading, from)?.to === at) return -1;
    // `10/10 thôn văn hóa, xây dựng xã đạt chuẩn`: what else is done.
    if (isSaid && at > from)
      return opensOther(reading, from) || opensDeed(context, textOf(reading, from, at)) ? -1 : at;
    // `hộ gia đình, cá nhân có dư nợ 26 tỷ đồng`, `cá nhân, hộ gia đình nhận nuôi dưỡng`: what both have or do.
    const named = textOf(reading, from, at);
    if (/^(?:có|nhận|tham|vay|vi|đạt|được)$/.test(word(reading, at)) && (parties.test(named) || staff.test(named)))
      return at;
    at++;
  }
  if (at === from || at > from + longest || opensOther(reading, from) || isFigure(reading, at)) return -1;
  // `tố cáo 9 đơn, kiến nghị, phản ánh 15 đơn`: other cases or benefits, that a count of their own follows.
  const named = textOf(reading, from, at);
  if (!described && (namesCase(context, named) || benefit(context.codebook).test(named))) return -1;
  if (!described && word(reading, at) === ',' && namesNext(context, reading, at + 1)) return -1;
  if (endsPart(reading, at, limit)) return at;
  // `78% thôn, bản và 95% cơ quan`: the next figure closes the noun.
  if (isParty(reading, from) && phraseEnds.has(word(reading, at))) return at;
  // `45 dự án chăn nuôi, kinh doanh nhỏ cho 60 hộ`: for whom, who are counted next.
  const isForOthers = word(reading, at) === 'cho' && opensFigure(reading, at + 1);
  if (described && isForOthers && !opensDeed(context, textOf(reading, from, at))) return at;
  const joins = described || opensFigure(reading, at + 1) || staff.test(textOf(reading, from, at));
  return word(reading, at) === 'và' && joins ? at : -1;
}

const benefit = wordPattern('^{benefit}$');

/** `hộ gia đình 942 người, học sinh, sinh viên 106 em`: whether a name and nothing else stands from a token on before the next count. */
function namesNext(context: Context, reading: Reading, from: number): boolean {
  const to = wordsEnd(reading, from, from + longestPart + 1);
  const isNamed = to > from && to - from <= longestPart && isFigure(reading, to);
  return (
    isNamed && mentionAt(reading, to)?.unitClass === 'count' && deedAtEnd(context, textOf(reading, from, to)) === null
  );
}

/** `106 em, người dân tộc thiểu số được hỗ trợ 254 người`: whether the words up to the next count open with what it counts. */
function headsNext(reading: Reading, from: number): boolean {
  const to = wordsEnd(reading, from, from + longestSaid);
  const next = isFigure(reading, to) ? mentionAt(reading, to) : null;
  return next?.unitClass === 'count' && next.unitText?.toLowerCase() === word(reading, from);
}

/** Most words of the part that a comma joins to a noun, by what it is. */
function longestBehind(context: Context, reading: Reading, comma: number): number {
  const from = comma + 1;
  if (joinsActs(context, reading, comma)) return longestAct;
  if (isParty(reading, from)) return longestSaid;
  const trade = tradeAt(context.codebook).exec(textOf(reading, from, from + longestTrade))?.[0];
  const more = Number(halves.has(word(reading, from)));
  // `công trình giao thông, thiết chế văn hóa, trường học`: the name of a kind of works is one part.
  const works = (facilityAt(context, reading, from)?.next ?? from) - from;
  const ordinary = trade?.split(' ').length ?? Math.max(longestPart + more, works, harmedPart(context, reading, from));
  return staff.test(textOf(reading, from, from + 2)) ? Math.max(ordinary, longestStaff) : ordinary;
}

/** `đê, kè, kênh mương hư hỏng`: how many words the last of a list has with the harm that came to all; 0 without any. */
function harmedPart(context: Context, reading: Reading, from: number): number {
  const to = wordsEnd(reading, from, from + longestPart + longestVerb);
  return harmed(context.codebook).test(textOf(reading, from, to)) ? to - from : 0;
}

const harmed = wordPattern(' {damage}$');

/** First syllables of nouns of two: `hộ gia đình`, `kinh doanh`, `sản xuất`. */
const halves = wordSet('hộ kinh sản');

const petition = /^(?:khiếu nại|tố cáo|tố giác|phản ánh|kiến nghị|đề nghị|tin báo)$/iu;
/** Words that go on behind what petitions are. */
const petitioned = wordSet('của về liên trong tại trên từ thuộc gửi đến được đã có');

/** The same by their initials: `đơn KN,TC`. */
const petitionShort = wordSet('kn tc kntc');

/** The token behind what petitions are, at a token; the token itself where nothing is. */
function petitionEnd(reading: Reading, at: number): number {
  if (petitionShort.has(word(reading, at))) return at + 1;
  return petition.test(textOf(reading, at, at + 2)) ? at + 2 : at;
}

/** `đơn khiếu nại, tố cáo, kiến nghị, phản ánh`: the token behind what petitions are, one behind the other; -1 where a figure tells how many the last are. */
function behindPetitions(reading: Reading, comma: number): number {
  if (petitionEnd(reading, comma - 1) !== comma && petitionEnd(reading, comma - 2) !== comma) return -1;
  let at = comma;
  while (/^(?:,|và)$/.test(word(reading, at)) && petitionEnd(reading, at + 1) > at + 1)
    at = petitionEnd(reading, petitionEnd(reading, at + 1));
  const isWord = reading.tokens[at]?.type === 'word' && !petitioned.has(word(reading, at));
  return at === comma || isFigure(reading, at) || isWord ? -1 : at;
}

const kindOfFarm = wordPattern(String.raw`^(?:cây )?(?:{crop}|{aquatic}|{livestock})(?: \p{L}+){0,3}$`);
/** Most words of what is grown or raised. */
const longestFarmed = 6;

/** `120 ha lạc, đậu tương, trên 30 ha rau`: the token behind kinds of what is grown or raised, one behind the other, before the next figure or the end; -1 where other words follow. */
function behindKinds(context: Context, reading: Reading, comma: number, limit: number): number {
  let at = comma;
  while (word(reading, at) === ',' && !opensFigure(reading, at + 1)) {
    const to = wordsEnd(reading, at + 1, Math.min(limit, at + 1 + longestFarmed));
    if (isFigure(reading, to) || !kindOfFarm(context.codebook).test(textOf(reading, at + 1, to))) return -1;
    at = to;
  }
  return at > comma && (at >= limit || /^[,;.)]$/.test(word(reading, at))) ? at : -1;
}

const courtKind = wordPattern('^{court_case}(?: |$)');
const atCourtKind = wordPattern('(?:^| ){court_case}$');
/** Most tokens of a kind of cases: `hôn nhân và gia đình`. */
const longestKind = 6;

/** `120 vụ án dân sự, hôn nhân và gia đình, lao động được giải quyết`: the token behind kinds of cases of a court, one behind the other; -1 where a figure tells how many the last are. */
function behindCourtKinds({ codebook }: Context, reading: Reading, comma: number, limit: number): number {
  if (!atCourtKind(codebook).test(textOf(reading, comma - longestKind, comma))) return -1;
  let at = comma;
  while (word(reading, at) === ',') {
    let to = at + 1;
    while (to < limit && !/^(?:[,;.:()]|cũng|được|đã)$/.test(word(reading, to)) && !isFigure(reading, to)) to++;
    const isKind = to - at - 1 <= longestKind && courtKind(codebook).test(textOf(reading, at + 1, to));
    if (!isKind || isFigure(reading, to)) break;
    at = to;
  }
  return at === comma ? -1 : at;
}

/**
 * `250 nhà tạm, nhà dột nát | cho hộ nghèo`: where a second kind of what is counted ends, by the same noun; -1 where another noun or a
 * figure of its own follows.
 */
export function behindSecondKind(reading: Reading, from: number, comma: number, limit: number): number {
  const start = comma + 1;
  // `12 căn nhà tình nghĩa, nhà đại đoàn kết`: past the word that only counts them.
  const noun = classifiers.has(word(reading, from)) ? from + 1 : from;
  if (word(reading, start) !== word(reading, noun)) return -1;
  for (let at = start + 1; at <= Math.min(limit, start + longestPart + 1); at++) {
    // The end of the sentence closes what is named with its classifier.
    if (at > start + 1 && noun > from && /^[.;]?$/.test(word(reading, at))) return at;
    if (/^(?:cho|và)$/.test(word(reading, at)) || closes(reading, at)) return at;
    // `36 làng nghề, làng nghề truyền thống được công nhận`: what is said of both; others have a figure of their own behind it.
    if (predicates.has(word(reading, at)))
      return at > start + 1 && !isFigure(reading, wordsEnd(reading, at, Math.min(limit, at + longestSaid))) ? at : -1;
    if (reading.tokens[at]?.type !== 'word' || isFigure(reading, at)) return -1;
  }
  return -1;
}

/** Words that only count: they stand for what was counted before, whatever came to it. */
export const classifiers = wordSet('căn ngôi chiếc cái');

/** `1.995 cán bộ quản lý, giáo viên và nhân viên`: those who work together. */
const staff =
  /^(?:cán bộ|giáo viên|giảng viên|công chức|viên chức|nhân viên|đoàn viên|hội viên|đảng viên|nông dân|người dân|công nhân)(?: |$)/iu;
/** Longest name of such people behind others. */
const longestStaff = 5;

/** Most words of those who are listed behind others, with what they do: `tổ chức sử dụng hóa đơn điện tử`. */
const longestSaid = 16;

function isParty(reading: Reading, at: number): boolean {
  return parties.test(textOf(reading, at, at + 2));
}

/** Those who are listed behind others of their kind: `hộ gia đình, cá nhân`, `thôn, tổ dân phố`. */
const parties = /^(?:cá nhân|tập thể|tổ chức|hộ gia đình|gia đình|doanh nghiệp|hợp tác xã|tổ dân|khu dân|khu phố)$/iu;
