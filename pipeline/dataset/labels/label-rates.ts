import { wordPattern } from '../../codebook-words.ts';
import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { measureNoun } from './measure-nouns.ts';

/** Rates of some of a group, who are told of once: `tỷ lệ học sinh` of `tỷ lệ học sinh hoàn thành tiểu học`. */
const groups =
  /^(?:[^:]*: )?((?:tỷ lệ|tỉ lệ) (?:học sinh|trẻ em|trẻ|hộ dân|hộ|người dân|lao động|giáo viên|cán bộ|xã|thôn))(?= )/iu;
/** What those of a group do or have. */
const groupVerbs =
  /^(?:tốt nghiệp|hoàn thành|lên lớp|bỏ học|lưu ban|sử dụng|tham gia|đi học|ra lớp|đạt chuẩn|được|có) \S/iu;

/** `tỷ lệ học sinh hoàn thành tiểu học 99%, tốt nghiệp THCS 98%`: another verb of the same group. */
function sharedGroup(text: string, { record }: Observed): string | null {
  if (!groupVerbs.test(text) || record.unit_measure !== '%') return null;
  const group = groups.exec(record.label_vi)?.[1];
  return group ? `${group} ${text}` : null;
}

/** `tỷ lệ hộ nghèo còn 7%, hộ cận nghèo còn 16%`: the rate of another kind of the same. */
function sharedRate(text: string, { record }: Observed): string | null {
  if (record.unit_measure !== '%') return null;
  const [, rate, noun] =
    /^(?:[^:]*: )?(tỷ lệ|tỉ lệ) (?:số )?(hộ|trẻ em|trẻ|học sinh|xã|thôn) /iu.exec(record.label_vi) ?? [];
  return rate &&
    noun &&
    text.toLowerCase().startsWith(`${noun.toLowerCase()} `) &&
    text.split(' ').length <= longestForm
    ? `${rate.toLowerCase()} ${text}`
    : null;
}

const levelOfSchool = wordPattern('^(?:cấp |bậc )?{school_level}$');

/** `Tỷ lệ giáo viên đạt chuẩn: Mầm non 88%, Tiểu học 82%`: the same rate of the next level. */
function rateOfLevel(text: string, { record, figure }: Observed): string | null {
  const isLevel = levelOfSchool(figure.reading.codebook);
  if (!isLevel.test(text)) return null;
  const [, rate, level] = /^(.*t[ỷỉ] lệ .+): ([^:]+)$/iu.exec(record.label_vi) ?? [];
  return rate && level && isLevel.test(level) ? `${rate}: ${text}` : null;
}

/** Those whom an entry names without its rate. */
const groupsOfAll =
  /^(?:hộ|gia đình|thôn|bản|làng|xã|cơ quan|đơn vị|trường|lao động|người dân|học sinh|trẻ em|dân số) \S/iu;

/** `Tỷ lệ thôn văn hóa: 90%; hộ gia đình văn hóa: 80%`: the next entry of a list of rates. */
function listedRate(text: string, { record, figure }: Observed, lead: string): string | null {
  if (!lead.startsWith(':') || !figure.lead.startsWith(':')) return null;
  const rate = /^(?:[^:]*: )?(t[ỷỉ] lệ) /iu.exec(record.label_vi)?.[1];
  return rate && groupsOfAll.test(text) && text.split(' ').length <= longestForm
    ? `${rate.toLowerCase()} ${text}`
    : null;
}

/** `tỷ lệ xã có đường được cứng hóa 100%, đường trục thôn được cứng hóa 95%`: what ends with the same words has the same rate. */
function endsAsRate(text: string, { record }: Observed): string | null {
  const end = /(?: \S+){3}$/u.exec(text)?.[0];
  const isRate = /^t[ỷỉ] lệ /iu.test(record.label_vi);
  return isRate && end !== undefined && !measureNoun.test(text) && record.label_vi.endsWith(end)
    ? `tỷ lệ ${text}`
    : null;
}

/** Longest form, in words. */
const longestForm = 8;

/** The rate that a clause before tells, which `trong đó` or `cụ thể` details. */
const rateBefore =
  /(?:^|[,;] )((?:tỷ lệ|tỉ lệ) [^,;:.()]+?)(?:,? (?:(?:đã|đều|tiếp tục|có xu hướng) )*(?:tăng|giảm)[^,;:]*)?[,;:] (?:trong đó|cụ thể)[ ,:]/iu;

/** `suy dinh dưỡng thể nhẹ cân 12%, thể thấp còi 21%`, `công suất … tuyến tỉnh 90%, tuyến huyện 80%`: another form of the same rate. */
function otherForm(text: string, last: Observed | null, { reading, left, leadFrom }: Figure): string | null {
  const [, form] = /^(thể|tuyến|tiêm|mũi|hạng|khối) \S/iu.exec(text) ?? [];
  if (!form || text.split(' ').length > longestForm) return null;
  const rated = last?.record.unit_measure === '%' ? last.record.label_vi : '';
  const at = rated.toLowerCase().indexOf(` ${form.toLowerCase()} `);
  const rate = at >= 0 ? rated.slice(0, at) : rateBefore.exec(textOf(reading, left.from, leadFrom))?.[1];
  return rate ? `${rate} ${text}` : null;
}

/** `Hộ nghèo giảm còn 3%`: those left of all are told as their rate. */
function ofPoor({ lead }: Figure, text: string): string {
  const isRate =
    /(?:^| )còn(?: |$)/.test(lead) && /^hộ (?:cận )?nghèo(?: đa chiều)?(?: (?:của )?toàn \S+)?$/iu.test(text);
  return isRate ? `tỷ lệ ${uncapitalized(text)}` : text;
}

/** Words that leave out of what rate they are, with the rate that the figure before in the sentence tells. */
export function withRate(figure: Figure, text: string, { observed }: Carried): string {
  const before = observed.at(-1);
  const last = before?.figure.sentence === figure.sentence ? before : null;
  if (figure.mention.unit !== '%') return text;
  const rate =
    last &&
    (sharedGroup(text, last) ??
      sharedRate(text, last) ??
      listedRate(text, last, figure.lead) ??
      rateOfLevel(text, last) ??
      endsAsRate(text, last));
  return rate ?? otherForm(text, last, figure) ?? ofPoor(figure, text);
}
