import type { Codebook } from '../../codebook.ts';
import { anyOf, perCodebook } from '../../codebook-words.ts';
import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { hasFigure, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { isContribution } from './contributions.ts';
import { inNextField } from './fields-in-lists.ts';

const listsOfKinds = [
  'grade',
  'degree',
  'insurance',
  'benefit',
  'settlement',
  'malnutrition',
  'poverty',
  'utility',
  'term',
  'manager',
  'mass_organisation',
  'livestock',
] as const;

/** Levels of school, by their abbreviations too, and schooling beside them: `TH`, `MN` and `GDTX` say so only beside another. */
function schoolLevels(codebook: Codebook): string {
  return `(?:${anyOf(codebook, 'school_level')}|TH|MN|giáo dục thường xuyên|GDTX|bổ túc(?: THPT| THCS)?)`;
}

/** Words that a name of a kind may be led by: `hệ THPT`, `loại giỏi`. */
const lead = '(?:(?:cấp|bậc)(?: học)?|hệ|loại) ';

const otherKinds = [
  'lớp \\d{1,2}',
  'mức độ \\d(?:(?:,| và) ?\\d)?',
  '(?:đợt|vòng|lần|học kỳ) (?:\\d|[IV]{1,3})',
  '(?:toàn trình|một phần)',
  '(?:(?:đúng|trước|quá|trễ|chậm) hạn)',
  '(?:sông|hồ(?! sơ)|cửa(?= sông)) \\S+(?: \\S+){0,2}?',
  '(?:các )?(?:đô thị|khu vực|vùng|địa phương) (?:loại [IVX]+|đặc biệt|miền núi|đồng bằng|còn lại|khác)(?:(?:,| và) [IVX]+)*(?: trở lên)?(?: trung bình| bình quân)?',
  'đất (?:(?:phi )?nông nghiệp|chưa sử dụng|lâm nghiệp|ở|trồng lúa|trồng cây (?:hàng|lâu) năm|chuyên dùng)',
  'cấp (?:quốc gia|tỉnh|thành phố|huyện|xã|trường|cơ sở)',
];

/** Households by how poor they are, which only money of theirs is told by: else they are counted. */
function households(codebook: Codebook): string {
  return `hộ ${anyOf(codebook, 'poverty')}`;
}

/** Names of one kind that lists tell a measure by: levels of school, grades, degrees, insurances, benefits, years of school, levels of services. */
const kinds = perCodebook((codebook) =>
  [
    schoolLevels(codebook),
    ...listsOfKinds.map((list) => anyOf(codebook, list)),
    anyOf(codebook, 'farm_branch', 'field'),
    ...otherKinds,
    households(codebook),
  ].map((one) => ({
    ofMoney: one === households(codebook),
    alone: new RegExp(`^(${lead})?${one}$`, 'iu'),
    last: new RegExp(
      `((?<=^| )${lead})?(?:${one}(?:, | và ))*(?<= )${one}(?: sư phạm)?(?: trở lên)?(?<rest>$|/[^,:]*$| (?:được|có|đạt|ra|tham gia|lên|đỗ|tốt|hoàn) [^,:]*$| giải ngân$)`,
      'iu',
    ),
  })),
);

/** How many figures back one of the same kind is looked for. */
const reach = 8;

/** `Tỷ lệ huy động trẻ nhà trẻ 40%, mẫu giáo 98%`, `dân số đô thị được cấp nước 98%, nông thôn 65%`: a bare name behind a label that has one of its kind, last or before its predicate, goes in its place. */
export function withSibling(codebook: Codebook, figure: Figure, label: string, carried: Carried): string {
  const { mention, sentence } = figure;
  // `học sinh giỏi cấp tỉnh 4 em, cấp huyện 47 em`: who they are is said before.
  const text = /^(?:em|cháu|người) (cấp .+)$/iu.exec(label)?.[1] ?? label;
  const another =
    enrolledToo(figure, text, carried) ?? ofNextOne(figure, text, carried) ?? inNextField(figure, carried);
  if (another !== null) return another;
  const isMoney = mention.unitClass === 'money';
  const kind =
    figure.bracket < 0
      ? kinds(codebook).find(({ alone, ofMoney }) => (isMoney || !ofMoney) && alone.test(text))
      : undefined;
  if (!kind) return label;
  const own = kind.alone.exec(text)?.[1];
  for (const { figure: each, record } of carried.observed.slice(-reach).toReversed()) {
    const found = kind.last.exec(record.label_vi);
    // `số người tham gia BHXH: BHXH bắt buộc` is a part, which the next is beside.
    // `số trường mầm non là 141, tiểu học 206`: a figure without a unit is in that of the one before.
    const isLike = record.unit_measure === mention.unit || (mention.unitText === null && record.measure === 'level');
    if (each.sentence !== sentence || !isLike || !found) continue;
    if (isContribution(record.label_vi)) continue;
    // `ở cấp tiểu học 99%, mầm non 98%`: what the first is called by goes for all.
    const before = record.label_vi.slice(0, own === undefined ? found.index + (found[1]?.length ?? 0) : found.index);
    // `nông, lâm, ngư nghiệp`: the last word of a name with several is none that another takes the place of.
    const isLast = /(?:,|và|[-–]) $/u.test(before);
    const isOpen = !before.endsWith(': ') || mention.unit === '%' || mention.unit === 'har';
    // `có trình độ từ cao đẳng trở lên 73%, trung cấp 27%`: the next is no bound.
    const whole = before.replace(/ từ $/u, ' ');
    if (before !== '' && !isLast && isOpen) return `${whole}${text}${found.groups?.rest ?? ''}`;
  }
  const topic = sentenceTopic(figure);
  const opened = lastWithin(carried.observed, ({ figure: { sentence: of } }) => of === figure.sentence)?.record
    .label_vi;
  if (topic === null || kind.alone.test(topic)) return label;
  return opened === undefined || opened.startsWith(`${topic}: `) ? `${topic}: ${text}` : label;
}

const enrolling =
  /^((?:t[ỷỉ] lệ )?huy động )(?:trẻ|học sinh|cháu)(?: [^,;:]*?)?( (?:(?:ra|đến|tới) (?:lớp|trường)|đi học(?: đúng độ tuổi)?))$/iu;
const pupils =
  /^(?:trẻ|học sinh|cháu) (?!(?:.* )?(?:được|có|ra|đến|đi|vào|tốt nghiệp|hoàn thành|bỏ|đạt|suy)(?: |$))\S/iu;

/** `Huy động trẻ 3 - 5 tuổi ra lớp đạt 99%, học sinh tiểu học đạt 100%`: those behind a comma are enrolled, too; null for others. */
function enrolledToo({ mention, sentence, bracket }: Figure, text: string, { observed }: Carried): string | null {
  const last = observed.at(-1);
  if (mention.unit !== '%' || bracket >= 0 || last?.figure.sentence !== sentence || !pupils.test(text)) return null;
  const [, verb, where] = enrolling.exec(last.record.label_vi) ?? [];
  return verb === undefined || where === undefined ? null : `${verb}${uncapitalized(text)}${where}`;
}

/** `Mức vay bình quân 1 dự án đạt 47 triệu đồng, 1 hộ đạt 3 triệu đồng`: the same mean, of one of others; null for others. */
function ofNextOne({ sentence }: Figure, text: string, { observed }: Carried): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence || !one.test(text)) return null;
  const mean = /^(.* bình quân) (?:0?1|một|mỗi) /iu.exec(last.record.label_vi)?.[1];
  return mean === undefined ? null : `${mean} ${text}`;
}

const one = /^(?:0?1|một|mỗi) \S+(?: \S+){0,3}$/iu;

/** Longest words that open a sentence before its list, in tokens. */
const longestTopic = 10;

/** `Xếp loại học lực: giỏi 45%, khá 32%`: what a sentence says before a colon that its list is of; null where it only opens one. */
function sentenceTopic({ reading, sentence, from }: Figure): string | null {
  let at = sentence.from;
  while (at < Math.min(from, sentence.from + longestTopic) && word(reading, at) !== ':') at++;
  const text =
    word(reading, at) === ':' && !hasFigure(reading, sentence.from, at) ? textOf(reading, sentence.from, at) : '';
  return text === '' || opensList.test(text) ? null : text;
}

/** Words that only open a list, or tell how something went. */
const opensList =
  /,|^(?:công tác|tình hình|việc) | (?:được|đã|tiếp tục) |(?:^|\s)(?:trong đó|cụ thể|gồm|sau|như|kết quả|theo [^:]*)$/iu;
