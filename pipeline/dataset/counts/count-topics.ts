import type { Figure } from '../figures/figures.ts';
import { isField } from '../labels/branches.ts';
import type { Label } from '../labels/found-label.ts';
import { saysOwnMeasure } from '../labels/measure-nouns.ts';
import { longestState } from '../labels/own-clauses.ts';
import { isTitle } from '../labels/titles-in-capitals.ts';
import { textOf } from '../reading/reading.ts';

/** `Văn hóa: 6/8 thôn đạt chuẩn`: words before a colon that only open what a whole clause behind the figure says. */
export function isTopicOf(figure: Figure, before: Label, noun: Label): boolean {
  const { lead, reading, left, leadFrom, mention } = figure;
  // `Lào Cai và Yên Bái là 2 tỉnh có diện tích quế lớn nhất`: who they are that the noun tells of.
  if (lead === 'là' && onlyNames.test(before.text) && noun.text.split(' ').length > 2) return true;
  // `Về nhà ở: 3 nhà sập hoàn toàn`: what the clause is about, where the noun says more than what is counted.
  const isAbout = lead === ':' && /(?:^|[.,;] ?)về [^;:]*:?$/iu.test(textOf(reading, left.from, leadFrom));
  if (isAbout && noun.text.includes(' ') && noun.text.toLowerCase() !== mention.unitText?.toLowerCase()) return true;
  if (isTitle(before.text) || opensField(figure, before, noun) || (lead === ':' && aspects.test(before.text)))
    return true;
  if (lead === ':' && /(?:^|(?<!(?:kỳ|năm|tháng|vụ|quý|đợt|khóa)) )(?:như )?sau$/iu.test(before.text)) return true;
  // `Tình trạng doanh nghiệp: 8 doanh nghiệp tạm ngừng hoạt động`: what only names a state has its nouns behind.
  const isState = /^(?:tình hình|tình trạng) /iu.test(before.text) && noun.text.split(' ').length > longestState;
  if (lead === ':' && isState) return true;
  return (
    lead === ':' &&
    !saysOwnMeasure(reading, before.text) &&
    / (?:đạt|được|có|bị|không|chưa|sử dụng|tham gia) /u.test(noun.text)
  );
}

/** `Xây dựng nông thôn mới: 12/14 xã đã hoàn thành quy hoạch`: a field before a colon, where the noun says more than what is counted. */
export function opensField({ lead, reading, mention }: Figure, before: Label, noun: Label): boolean {
  // `Công tác giải quyết việc làm toàn tỉnh có 900 lao động được tạo việc làm`: without a colon, too.
  const isWork = /(?:^| )có(?: |$)/.test(lead) && workOfAll.test(before.text);
  return (isWork || (lead.startsWith(':') && isField(reading, before.text))) && noun.text !== mention.unitText;
}

const workOfAll = /^(?:công tác|hoạt động|tình hình) [^,;:]+ (?:toàn|cả) \p{Ll}+$/iu;

const onlyNames = /^(?:[^:]{2,40}: )?\p{Lu}\p{L}*(?:(?:,? và|,| [-–])? \p{Lu}\p{L}*)+$/u;

/** What a heading on one line speaks of, and what is counted no kind of: `Cơ sở vật chất: 850 phòng học`. */
const aspects =
  /^(?:về )?(?:cơ sở vật chất|trang thiết bị|nhân lực|nguồn nhân lực|đội ngũ|tổ chức bộ máy|mạng lưới|cơ cấu|quy mô trường,? lớp|hạ tầng|(?:về )?trình độ (?:chuyên môn|đào tạo|lý luận|học vấn)(?: [^:]*)?)$/iu;
