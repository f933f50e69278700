import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Label } from './found-label.ts';
import { saysOwnMeasure } from './measure-nouns.ts';

/** Whether a share stands in a clause of its own, whose noun says all of it. */
export function opensClause({ codebook }: Context, figure: Figure, { text }: Label): boolean {
  const { reading, left, leadFrom, lead } = figure;
  // `thị trấn đạt chuẩn và trên 97% cơ quan đạt chuẩn`.
  if (word(reading, leadFrom - 1) === 'và' && bounding.test(lead)) return true;
  // `Nông thôn mới tiếp tục được nâng cao, 77% đường được cứng hóa`.
  if (lead === '' && word(reading, leadFrom - 1) === ',' && course.test(text)) return true;
  // `Văn hóa: có 60% thôn đạt chuẩn`, `Chính sách được quan tâm, đã có 100% hộ được hỗ trợ`.
  return (
    having.test(lead) &&
    ((whose(codebook).test(text) && !saysOwnMeasure(reading, text)) ||
      lead.startsWith(':') ||
      /, *(?:đến nay,? *)?(?:đã *)?$/iu.test(textOf(reading, left.from, leadFrom)) ||
      movement.test(text) ||
      most.test(text))
  );
}

/** Whether the noun behind a count says all of it, whatever stands before. */
export function saysAll({ codebook }: Context, figure: Figure, { text, place }: Label, noun: Label): boolean {
  const { lead } = figure;
  // `dịch bệnh tiếp tục được kiểm soát với 41 địa phương công bố hết dịch`: a clause of its own before it.
  // `… thuộc huyện Nghĩa Đàn, Nghệ An, với 9 con bò mắc bệnh`: where it happened is told before.
  const isOver = / (?:được|đã|tiếp tục) /u.test(text) || (place !== undefined && place.head !== '');
  // `đã thi hành kỷ luật đối với 5 đảng viên`: to whom it was done.
  const isBeside = /^với(?: |$)/.test(lead) && word(figure.reading, figure.leadFrom - 1) !== 'đối';
  if (isOver && isBeside && noun.text.includes(' ')) return true;
  // `Đảng bộ huyện có 5 chi bộ hoàn thành nhiệm vụ`: whose they are is the report's own authority.
  if (
    having.test(lead) &&
    (authority(codebook).test(text) || onArea(codebook).test(text) || oneArea(codebook).test(text))
  )
    return true;
  // `Về phát triển doanh nghiệp, trong tháng có 53 doanh nghiệp thành lập mới`, `Xã nằm ở phía Đông của huyện, có 12 thôn`.
  const isState = noun.text.split(' ').length <= longestState && !described.test(text);
  return lead === 'có' && isOpened(figure) && !isState;
}

/** Most words of a noun that says nothing of the state of those counted. */
export const longestState = 3;

/** A clause of its own that says where something lies. */
const described = /(?:^| )(?:có|nằm|giáp|cách|chạy) (?=\S)/iu;

/** The authority that a report is of, by its kind alone. */
const authority = wordPattern(
  '^(?:Đảng ủy|Đảng bộ|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)(?: {level})?$',
  'u',
);

/** Whether a comma stands directly before the verb of a count: what opens the sentence says nothing of those counted. */
function isOpened({ reading, leadFrom }: Figure): boolean {
  return word(reading, leadFrom - 1) === ',';
}

/** `có`, `phấn đấu có trên`: those counted are there, or aimed at, with a bound. */
const having = /(?:^| )(?:có|phấn đấu)(?: (?:trên|hơn|gần|khoảng|ít nhất|tối thiểu|từ))?$/;
const bounding = /^(?:trên|hơn|gần|khoảng|ít nhất|tối thiểu)?$/;

const course = / (?:tiếp tục|luôn|ngày càng|được) /iu;

/** `Đa phần các huyện có trên 50% số xã …`: those of whom each has such a share. */
const most = /^(?:đa phần|hầu hết|phần lớn|nhiều|các|một số) /iu;

/** `trên địa bàn huyện Ba Bể`: where, and no more. */
const onArea = wordPattern(String.raw`^[Tt]rên địa bàn (?:{level}|{authority_level})(?: \p{Lu}\S*){0,4}$`, 'u');

/** `Xã Nậm Cha`: the area that has those counted, by its name. */
const oneArea = wordPattern(String.raw`^(?:{Level}|{Authority_level})(?: \p{Lu}\S*){1,4}$`, 'u');

/** `trên địa bàn huyện`, `tại kế hoạch này, tỉnh`, `huyện Nậm Pồ`: whose those counted are. */
const whose = wordPattern(
  String.raw`(?:^|[ ,])(?:(?:trên )?địa bàn |toàn )?(?:{Level}|{Authority_level})(?: \p{Lu}\S*){0,4}$`,
  'u',
);

/** `Phong trào … có 82% thôn đạt chuẩn`: what those who are counted take part in. */
const movement = /^(?:phong trào|cuộc vận động|chương trình) /iu;
