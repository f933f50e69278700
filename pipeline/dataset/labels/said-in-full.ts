import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';
import { respectiveLevel } from '../ties/respective-levels.ts';
import { branchOfCourse } from './branch-courses.ts';
import { carriedSubject, grownByCounted } from './carried-subjects.ts';
import { cropOfClause } from './clause-entries.ts';
import type { Said } from './found-label.ts';
import { isGrowing, namesCrop } from './growing.ts';
import { withImpliedMeasure } from './grown-areas.ts';
import { cropAround } from './heading-subjects.ts';
import { withImplied } from './implied-measures.ts';
import { completed } from './label-completions.ts';
import { subjectInLabel, withIntro, withShared } from './label-headings.ts';
import { openedSubject } from './label-subjects.ts';
import { ofClassAbove } from './listed-crops.ts';
import { shareOfFigure } from './means-of-figures.ts';
import { isMeasureNoun, subjectOf } from './measure-nouns.ts';
import { openedBusiness, paceOfEconomy } from './sentence-topics.ts';
import { joined, withSubject } from './subjects-of-measures.ts';
import { workOf } from './work-topics.ts';

type Told = Pick<Said, 'context' | 'figure' | 'carried'>;

/** The words before a figure with what they leave out: a measure alone gets its subject, a verb what it measures. */
export function saidInFull(told: Told, said: string): string {
  const { context, figure, carried } = told;
  const { reading } = figure;
  const bare = said
    .replace(ofAllArea(context.codebook), '')
    .replace(/^(?:tính (?=(?:bình quân|trung bình)$)|đạt (?=\S))/iu, '');
  const text = isMeasureNoun(figure.reading, bare) ? bare : said;
  const branch = branchOfCourse(context, figure, text);
  if (branch !== null) return joined(text, branch);
  // `thả nuôi 96 ha; thu hoạch 223 tấn`: by weight it is what was reaped.
  if (/^(?:đã )?thu hoạch$/iu.test(text) && figure.mention.unit === 't') return 'sản lượng thu hoạch';
  // `gừng 8 ha, thu về 40 tấn`: of what grows there.
  if (/^(?:đã )?thu(?: về| được)?$/iu.test(text) && figure.mention.unit === 't') return saidInFull(told, 'sản lượng');
  // `NTM: đạt 15/19 tiêu chí`: how much of the standard is met.
  const standard = figure.mention.unit === '{criterion}' ? ofStandard.exec(text)?.[1] : undefined;
  if (standard !== undefined) return `tiêu chí ${standard}`;
  const pace = paceOfEconomy(figure, text);
  if (pace !== null) return pace;
  const mean = shareOfFigure(figure, text, carried);
  const [, yielded, form] = inForm(context.codebook).exec(text) ?? [];
  if (yielded && form) return ofForm(told, { text, yielded, form });
  if (mean !== null) return mean;
  const grown = cropping(context.codebook).test(text) && carried.about === null ? cropAround(context, reading) : null;
  if (!isMeasureNoun(figure.reading, text))
    return (
      (grown && joined(text, grown)) ??
      ofClassAbove(context, figure, text) ??
      withIntro(context, figure, withShared(figure, completed(figure, text, carried)))
    );
  const subject = subjectFor(told, text, grown);
  // `tổng mức đầu tư đăng ký 90 tỷ đồng, vốn đầu tư hiện đạt 16 tỷ đồng`: what was done with the money before is nothing that this is of.
  const full = withSubject(context, figure, text, subject !== null && doneWithMoney.test(subject) ? null : subject);
  // `gieo cấy 66 ha, đã thu hoạch 38 ha`: the area, of what the one before is of.
  return full !== text && isGrowing(context, text) && !/^diện tích /iu.test(full)
    ? withImplied(figure.mention.unit, full)
    : withImpliedMeasure(figure, full, null);
}

const doneWithMoney = /^(?:đăng ký|thực hiện|giải ngân|điều chỉnh|(?:được )?(?:duyệt|phê duyệt|giao|bố trí))$/iu;

/** `chè 30 ha, sản lượng búp tươi 140 tấn`: what is weighed so is of a crop, which stands before it; the words themselves where none does. */
function ofForm(told: Told, { text, yielded, form }: { text: string; yielded: string; form: string }): string {
  const crop = subjectFor(told, yielded, null);
  const isCrop = crop !== null && namesCrop(told.context, crop) && !crop.toLowerCase().endsWith(form.toLowerCase());
  return isCrop ? `${joined(yielded, crop.replace(/^cây /iu, ''))} ${form}` : text;
}

const inForm = wordPattern('^((?:tổng )?(?:sản lượng|năng suất)(?: bình quân| trung bình)?) ({yield_form})$');

const guests = /(?:^| )khách (?:du lịch|quốc tế|nội địa|nước ngoài|trong nước)(?: |$)/iu;

/** What a measure alone is of: what the sentence opens with or the figures before it measure, else what stands above; null for none. */
function subjectFor({ context, figure, carried }: Told, text: string, grown: string | null): string | null {
  // `Công tác bảo vệ rừng được tăng cường, trồng mới 45 ha`.
  if (cropping(context.codebook).test(text) && / rừng(?: |$)/iu.test(workOf(figure) ?? '')) return 'rừng';
  // `Tổng đàn trâu 450 con. Trồng mới 75 ha`: what is grown is no herd.
  const last = carried.observed.at(-1) ?? carried.earlier.at(-1);
  // `đón 12.500 lượt khách; doanh thu đạt 6 tỷ đồng`: money is of none of those counted.
  // `cơ cấu kinh tế: công nghiệp 11%; doanh thu đạt 6 tỷ đồng`: nor of a part of all.
  const isBeside = last?.figure.mention.unitClass === 'count' || last?.record.measure === 'share';
  const isTaken = /^(?:tổng )?doanh thu(?: cả năm)?$/iu.test(text) && isBeside;
  const amount = lastWithin(carried.observed, ({ record }) => record.unit_measure !== '%') ?? last;
  const isOther =
    cropping(context.codebook).test(text) && !/^(?:har|t|.*\/har|%)$/.test(amount?.record.unit_measure ?? 'har');
  // `đón 12.500 lượt khách du lịch, doanh thu đạt 6 tỷ đồng`: but guests tell of what business it is.
  const isOfGuests = last?.figure.sentence === figure.sentence && guests.test(last.record.label_vi);
  if (isTaken) return openedBusiness(figure) ?? (isOfGuests ? 'du lịch' : null);
  // `Số hộ nghèo là 120 hộ. Kế hoạch vốn là 59 tỷ đồng`: how many there are has no money of its own.
  const isStanding = last && last.figure.sentence !== figure.sentence && standing.test(last.record.label_vi);
  if (isStanding && fund.test(text)) return openedSubject(figure);
  // `chè 30 ha (kinh doanh 20 ha, sản lượng 140 tấn)`: of the crop before the bracket, and not of how much of it is reaped.
  const grownThere = figure.bracket < 0 || !yields.test(text) ? null : partOf(figure, carried);
  if (grownThere?.record.unit_measure === 'har')
    return subjectOf(context, grownThere.record.label_vi.replace(stageAtEnd, ''));
  if (isOther) return null;
  // `Cây ngô: ngô xuân 20 ha, ngô thu 10 ha; năng suất cả năm`: of the crop in all its seasons.
  // `Cây chè: sản lượng chè búp tươi 80 tấn; trồng mới 15 ha`: what is grown, and not what it yields.
  const isOfAll = ofAllSeasons.test(text) || (amount?.record.unit_measure === 't' && figure.mention.unit === 'har');
  if (isOfAll && carried.topic !== null && namesCrop(context, carried.topic)) return carried.topic;
  // `Vụ Mùa: … Một số diện tích bị ngập 7 ha. Năng suất đạt 54 tạ/ha`: of all that the entry is about, and not of what came to harm.
  const isHarmed =
    yields.test(text) && last && last.figure.sentence !== figure.sentence && harmed.test(last.record.label_vi);
  if (isHarmed && carried.topic !== null) return inSentence(carried.topic);
  const place = respectiveLevel(figure, carried);
  return (
    (place && subjectOf(context, place.record.label_vi)) ??
    openedSubject(figure) ??
    cropOfClause(figure) ??
    spokenOf(context, figure, carried) ??
    (cropping(context.codebook).test(text) ? grown : subjectInLabel(context, figure, text))
  );
}

/** What the figures before are of; what those counted grow, where they are told by a bare number or nothing is: `sản lượng` is of no `số lồng`. */
function spokenOf(context: Context, figure: Figure, carried: Carried): string | null {
  const subject = carriedSubject(context, figure, carried);
  return subject === null || bareNumber.test(subject) ? (grownByCounted(figure, carried) ?? subject) : subject;
}

const bareNumber = /^số \S+$/iu;

const fund = /^(?:tổng )?(?:kế hoạch vốn|vốn|kinh phí)$/iu;
const standing = /^(?:(?:tổng )?số|t[ỷỉ] lệ) /iu;

/** How far what is grown has come, behind its name. */
const stageAtEnd = /: (?:kinh doanh|kiến thiết cơ bản|KTCB|cho thu hoạch|cho sản phẩm|trồng mới)$/iu;

/** A standard by its name alone; `xây dựng nông thôn mới` says what is carried out. */
const ofStandard = /^(?:về )?((?:xã )?(?:NTM|nông thôn mới)(?: nâng cao| kiểu mẫu)?)$/iu;

const ofAllSeasons = / (?:cả năm|chung)$/iu;
const harmed = /(?:^| )(?:bị|thiệt hại|mất trắng|ngập úng|hư hỏng)(?: |$)/iu;
const yields = /^(?:tổng )?(?:sản lượng|năng suất)(?: |$)/iu;
const cropping = wordPattern('^(?:diện tích )?{growing_act}$');

/** `năng suất bình quân toàn tỉnh`: of what area is told apart. */
const ofAllArea = wordPattern(' (?:của )?toàn (?:{level}|vùng)$');
