import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { causes } from '../labels/harm.ts';
import { isTime } from '../labels/label-openings.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, isFigure, mentionAt, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { isBoundary } from './phrase-boundaries.ts';

/** Whether what stands behind `và` belongs to another figure than the noun before it: another deed, place or measure. */
export function opensAnother(context: Context, reading: Reading, at: number): boolean {
  return (
    opensHarm(reading, at) ||
    opensNextAct(context.codebook, reading, at) ||
    opensMeasure(reading.codebook).test(textOf(reading, at, at + longestMeasure)) ||
    context.book.projectStatus.match(reading.tokens, at) !== null
  );
}

/** `làm chết 5 người và làm bị thương 9 người`: verbs of another consequence; `học tập và làm việc` is none. */
function opensHarm(reading: Reading, at: number): boolean {
  const verb = word(reading, at);
  return verb === 'bị' || (causes.has(verb) && word(reading, at + 1) !== 'việc');
}

/** `1.250 ha lúa và tổng sản lượng đạt …`, `12 công trình và nguồn vốn sự nghiệp …`: what else is measured. */
const opensMeasure = wordPattern(
  String.raw`^(?:tổng \S+|{measure}|(?:nguồn )?(?:vốn|kinh phí) (?:sự nghiệp|đầu tư|đối ứng|ngân sách))(?: |$)`,
);
/** Most tokens of a measure's name. */
const longestMeasure = 4;

/** What is done about things that are counted, with up to seven words more. */
const act = wordPattern(String.raw`^(?:{works_act}|{act})(?: \p{L}+){0,7}$`, 'u');
/** `9 chủ thể và công nhận lại 3 sản phẩm`. */
const recognised = /^(?:công nhận|cấp|thu hồi|hỗ trợ|chuyển đổi)(?: (?:lại|mới|thêm|đạt chuẩn))*$/u;
/** Most tokens of an act before its figure. */
const longestNextAct = 10;

/** `05 nhà vệ sinh và sửa chữa 03 phòng học`: a verb that only the next count stands behind. */
function opensNextAct(codebook: Codebook, reading: Reading, from: number): boolean {
  for (let at = from + 1; at <= from + longestNextAct; at++) {
    if (reading.tokens[at - 1]?.type === 'sign') return false;
    if (isFigure(reading, at)) {
      const words = textOf(reading, from, at);
      return !isTime(reading, at) && (act(codebook).test(words) || recognised.test(words));
    }
  }
  return false;
}

/** Longest name of what is counted before its figure, in tokens. */
const longestHead = 10;
/** Longest list of names there. */
const longestNames = 60;

/** `trong nước 15 nghìn người và xuất khẩu lao động 2 nghìn người`: whether `và` or a comma behind a bare unit joins what the next count in it is of. */
export function joinsSameUnit(reading: Reading, at: number, unit: string | null): boolean {
  if (unit === null || !/^(?:và|,)$/.test(word(reading, at))) return false;
  let to = at + 1;
  let limit = at + longestHead;
  while (to <= limit && !isFigure(reading, to)) {
    // A list of names may be as long as it will.
    if (joinsNames(reading, to)) limit = Math.min(to, at + longestNames) + longestHead;
    else if (reading.tokens[to]?.type !== 'word') break;
    to++;
  }
  // `12 cơ sở, vùng chăn nuôi lợn và 3 cơ sở`: a noun of two, and another count.
  const isJoined = to > at + 1 && word(reading, to - 1) !== 'và' && isFigure(reading, to) && !isTime(reading, to);
  const next = isJoined ? mentionAt(reading, to) : undefined;
  return next?.unit === unit && isBoundary(reading, tokenFrom(reading, next.unitEnd));
}

/** `Yên Sơn, Yên Hòa 8/19 tiêu chí`: whether a comma stands between two names. */
function joinsNames(reading: Reading, at: number): boolean {
  return word(reading, at) === ',' && isCapital(reading, at - 1) && isCapital(reading, at + 1);
}
