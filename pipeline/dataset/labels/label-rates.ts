import type { Codebook } from '../../codebook.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { isContribution } from './contributions.ts';
import { namesMeasure } from './measure-nouns.ts';

/** What a rate is of: `Tỷ lệ`, `hộ dân`, `sử dụng nước sạch`; either may be empty. */
interface Rate {
  head: string;
  group: string;
  state: string;
}

/** What those of a group are or do, but no part of their name: `phụ nữ có thai`, `người có công`, `quyền sử dụng đất`. */
const stateWords = wordPattern(
  '(?:^| )(?<!quyền )(?!có (?:thai|công|uy tín)(?: |$))(?:{rate_state}|{grade})(?=[ ,]|$)',
);
const groupWords = wordPattern('^(?:các )?{rate_group}(?= |$)');
/** What is done, before those to whom; `cấp giấy chứng nhận quyền sử dụng đất`, before whose land that is. */
const deedToGroup = wordPattern(
  '^(?:(?:cấp )?giấy chứng nhận quyền sử dụng đất (?=\\S+$)|(?:[^ ,]+ )+?(?={rate_group}(?: |$)))',
);
const measureWords = wordPattern('^{measure}(?= |$)');

/** Parts words into those of whom they tell and what these do, have or are. */
function partsOf(codebook: Codebook, text: string): Pick<Rate, 'group' | 'state'> {
  const at = stateWords(codebook).exec(text)?.index ?? text.length;
  return { group: text.slice(0, at).trim(), state: text.slice(at).trim() };
}

/** The rate that a label tells, below its topic; null where it tells none. */
function rateOf(codebook: Codebook, label: string): Rate | null {
  const [, head, of] = /^(?:[^:]*: )?(t[ỷỉ] lệ(?: số)?) ([^:]+)$/iu.exec(label) ?? [];
  return head && of ? { head, ...partsOf(codebook, of) } : null;
}

/** Longest words of an entry of a list of rates. */
const longestEntry = 8;

/**
 * An entry of a list of rates with what it leaves out: those of whom the rate before tells (`tỷ lệ học sinh hoàn thành tiểu học 99%,
 * tốt nghiệp THCS 98%`), what these do (`tỷ lệ đường trục xã được cứng hóa 100%, đường trục thôn 92%`) or that it is a rate at all
 * (`tỷ lệ hộ nghèo 7%, hộ cận nghèo 16%`); null where the words are no entry of such a list.
 */
function listedRate(codebook: Codebook, text: string, label: string): string | null {
  // `tỷ lệ cứng hóa: đường trục xã 100%, đường trục thôn 92%`: what opens the list stands before each.
  const opening = /^t[ỷỉ] lệ [^:]+: (?=\S)/iu.exec(label)?.[0];
  const isEntry = !measureWords(codebook).test(text) && text.split(' ').length <= longestEntry;
  if (opening !== undefined && isEntry && !text.includes(':')) return `${opening}${text}`;
  const rate = rateOf(codebook, label);
  if (!rate || !isEntry || text.includes(':')) return null;
  const head = uncapitalized(rate.head);
  const own = partsOf(codebook, text);
  if (own.group === '') return rate.group === '' ? null : `${rate.head} ${rate.group} ${text}`;
  // `tỷ lệ giải quyết đơn khiếu nại 100%, đơn tố cáo 90%`: the same done to others of that noun.
  const deed = own.state === '' ? beforeNoun(own.group, rate.group || rate.state) : '';
  if (deed !== '') return `${rate.head} ${deed}${text} ${rate.group && rate.state}`.trim();
  const isGroup = groupWords(codebook).test(own.group) || sharesNoun(own.group, rate.group);
  if (!isGroup) return null;
  // `tỷ lệ lao động qua đào tạo 45%, hộ nghèo 4%`: households are poor, whatever workers are.
  const isOther = poor.test(text) && !sharesNoun(text, rate.group);
  if (own.state !== '' || (isOther && rate.group !== '')) return `${head} ${text}`;
  if (rate.state !== '' && rate.group !== '') return `${head} ${text} ${rate.state}`;
  // `tỷ lệ cấp giấy chứng nhận cho tổ chức 100%, cá nhân 94%`: the same done to others.
  // `tỷ lệ hộ nghèo của xã 2%, hộ cận nghèo 1%`: nothing was done to those whose noun opens the rate.
  const done = sharesNoun(own.group, rate.group) ? null : deedToGroup(codebook).exec(rate.group);
  if (rate.group !== '') return `${head} ${done?.[0] ?? ''}${text}`;
  // `tỷ lệ hài lòng của người dân 98%, doanh nghiệp 97%`, `tỷ lệ tiêm chủng trẻ em 98%, phụ nữ có thai 91%`.
  const of = (/^.* (?:của|ở|tại) (?=\S)/iu.exec(rate.state) ?? deedToGroup(codebook).exec(rate.state))?.[0];
  return of ? `${head} ${of}${text}` : null;
}

/** `đường trục xã`, `đường trục thôn`: whether two groups begin with the same noun. */
function sharesNoun(one: string, other: string): boolean {
  const [noun = ''] = one.toLowerCase().split(' ', 1);
  return other.toLowerCase().startsWith(`${noun} `);
}

/** `giải quyết đơn khiếu nại`: what stands in a group before the noun that another begins with. */
function beforeNoun(one: string, other: string): string {
  const [noun = ''] = one.toLowerCase().split(' ', 1);
  return one.includes(' ') ? other.slice(0, other.toLowerCase().indexOf(` ${noun} `) + 1) : '';
}

/** `tỷ lệ xã có đường được cứng hóa 100%, đường trục thôn được cứng hóa 95%`: what ends with the same words has the same rate. */
function endsAsRate(known: WithCodebook, text: string, label: string): string | null {
  const end = /(?: \S+){3}$/u.exec(text)?.[0];
  const isRate = /^t[ỷỉ] lệ /iu.test(label);
  return isRate && end !== undefined && !namesMeasure(known, text) && label.endsWith(end) ? `tỷ lệ ${text}` : null;
}

/** The rate that a clause before tells, which `trong đó` or `cụ thể` details. */
const rateBefore =
  /(?:^|[,;] )((?:tỷ lệ|tỉ lệ) [^,;:.()]+?)(?:,? (?:(?:đã|đều|tiếp tục|có xu hướng) )*(?:tăng|giảm)[^,;:]*)?[,;:] (?:trong đó|cụ thể)[ ,:]/iu;

/** `suy dinh dưỡng thể nhẹ cân 12%, thể thấp còi 21%`, `thu gom rác ở đô thị 96%, ở nông thôn 82%`: another form of the same rate. */
function otherForm(text: string, label: string | null, { reading, left, leadFrom }: Figure): string | null {
  const [, form] = /^(thể|tuyến|tiêm|mũi|hạng|khối|ở|tại|của|trong|khu vực|vùng) \S/iu.exec(text) ?? [];
  if (!form || text.split(' ').length > longestEntry) return null;
  const at = label?.toLowerCase().lastIndexOf(` ${form.toLowerCase()} `) ?? -1;
  const rate = at >= 0 ? label?.slice(0, at) : rateBefore.exec(textOf(reading, left.from, leadFrom))?.[1];
  return rate ? `${rate} ${text}` : null;
}

const poor = /^hộ (?:cận )?nghèo(?: đa chiều)?(?: (?:của )?toàn \S+)?$/iu;

/** `Hộ nghèo giảm còn 3%`: those left of all are told as their rate. */
function ofPoor({ lead }: Figure, text: string): string {
  return /(?:^| )còn(?: |$)/.test(lead) && poor.test(text) ? `tỷ lệ ${uncapitalized(text)}` : text;
}

/** Words that leave out of what rate they are, with the rate that the figure before in the sentence tells. */
export function withRate(figure: Figure, text: string, { observed }: Carried): string {
  if (figure.mention.unit !== '%') return text;
  const last = observed.at(-1);
  // `khu vực I tăng 3%, đóng góp 5%; khu vực II tăng 8%`: what the one adds is no rate that the next has.
  const isNear =
    last?.figure.sentence === figure.sentence &&
    last.record.unit_measure === '%' &&
    !isContribution(last.record.label_vi);
  const label = isNear ? last.record.label_vi : null;
  const rate = label && (listedRate(figure.reading.codebook, text, label) ?? endsAsRate(figure.reading, text, label));
  return rate ?? otherForm(text, label, figure) ?? ofPoor(figure, text);
}
