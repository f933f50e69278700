import { wordPattern } from '../../codebook-words.ts';
import { inSentence, uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { namesCrop, ofCropClass } from './growing.ts';

const ofPlace = wordPattern(
  String.raw`^((?:tổng )?{harvest_measure}) ((?:(?:tỉnh|huyện|xã|vùng) )?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3})$`,
  'u',
);

const opening = wordPattern(
  String.raw`(?:^| ){harvest_measure}(?:(?:,| và) {harvest_measure})* (?!của |ở |tại |lớn |gieo |thu )(\p{Ll}+(?: \p{Ll}+){0,3}?) (?:của|ở|tại|tăng|giảm)(?: [^:]*)?:`,
);

const grown = wordPattern('^diện tích (?:đã )?{growing_act}$');
const grownBefore = wordPattern(
  '^(?:trong|về|đối với) (?:(?:công tác|việc) )?(?:{growing_act}|{land_act}|sản xuất) ([^,;:]{2,40}),',
);

/** How far behind the start of its sentence a list opens, in tokens. */
const longestOpening = 40;

/** `Diện tích và sản lượng cá tra của một số tỉnh như sau: Vĩnh Long diện tích 429 ha`: the crop is told before the list. */
export function withListedCrop({ reading, sentence, leadFrom }: Figure, text: string, { observed }: Carried): string {
  const { codebook } = reading;
  const opens = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestOpening));
  // `Trong công tác gieo cấy lúa mùa, toàn xã đã gieo cấy 90 ha`.
  if (grown(codebook).test(text)) {
    const opened = grownBefore(codebook).exec(opens);
    if (opened) return `${text} ${opened[1]}`;
    // `đã trồng được 60 ha quế; ba năm qua, toàn xã đã trồng 150 ha`: of what the same was told before.
    const told = lastWithin(observed, ({ record }) => record.unit_measure === 'har' && record.measure !== 'change');
    const isSame = told?.record.label_vi.toLowerCase().startsWith(`${text.toLowerCase()} `);
    return isSame ? inSentence(told?.record.label_vi ?? text) : text;
  }
  const [, measure, place] = ofPlace(codebook).exec(text) ?? [];
  if (!measure || !place) return text;
  const crop = opening(codebook).exec(opens)?.[1];
  return crop ? `${measure} ${crop} ${place}` : text;
}

const doneToAll = wordPattern(
  '(?:cây trồng|cây màu|hoa màu|rau màu|các loại cây|diện tích)(?: [^;:.]{0,60}?)? (?:(?:đã|cơ bản|được|tập trung) )+({growing_act})(?: xong| dứt điểm| toàn bộ)*[;,:.]? ?(?:trong đó|cụ thể|gồm)',
);

/** `Các loại cây trồng vụ mùa đã cơ bản thu hoạch xong; trong đó, lúa 90 ha`: what was done to all of a list, whose areas say it no more. */
export function withDeedOfAll({ reading, sentence, leadFrom, mention, bracket }: Figure, text: string): string {
  const crop = /^diện tích (\S.*)$/iu.exec(text)?.[1];
  if (mention.unit !== 'har' || bracket >= 0 || crop === undefined || !namesCrop(reading, crop)) return text;
  const opens = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestOpening));
  const act = doneToAll(reading.codebook).exec(opens)?.[1];
  return act === undefined ? text : `diện tích ${act.toLowerCase()} ${crop}`;
}

/** What is done to one crop after another: how it is told of the first of them. */
const plantedAs =
  /^diện tích ((?:trồng (?:mới|thay thế|dặm|lại|xen)|trồng|tái canh|chăm sóc|cải tạo|ghép cải tạo)) (?!rừng)\S/iu;

/** `Trồng mới cà phê 60 ha, cây ăn quả 25 ha`: what is done to the crop that stands behind a comma is told before the first. */
export function withListedAct(
  { mention, reading, sentence, leadFrom, left }: Figure,
  text: string,
  { observed }: Carried,
): string {
  const last = lastWithin(observed, ({ figure }) => figure.bracket < 0);
  const named = uncapitalized(text.replace(/^diện tích /iu, ''));
  const isOwn = /diện tích/iu.test(textOf(reading, left.from, leadFrom)) || !namesCrop(reading, named);
  if (mention.unit !== 'har' || last?.figure.sentence !== sentence || isOwn) return text;
  const act = plantedAs.exec(last.record.label_vi)?.[1];
  const between = textOf(reading, last.figure.next, leadFrom);
  return act !== undefined && /^(?:(?:\p{L}+ )*\([^()]*\) ?)?(?:\p{L}+ )*(?:,|và) [^;:.,]*$/u.test(between)
    ? `diện tích ${act} ${named}`
    : text;
}

/** Herds of a class, at the end of what opens a list. */
const herdOfClass =
  /(?:^|[\s;,])(?:tổng )?(?:số )?đàn (?:đại )?(?:gia súc|gia cầm|vật nuôi|thủy cầm|thuỷ cầm)(?: |$)/iu;

/** `Tổng đàn gia cầm hiện nay là:` over `- Gà: 400 con`, `Diện tích cây lâu năm:` over `- Chè: 45 ha`: the measure of the class that opens the list, of the one that an entry names; null for others. */
export function ofClassAbove(context: Context, { reading, mention, bracket }: Figure, text: string): string | null {
  const opens = /^(.+):$/u.exec(context.intros.get(reading)?.text ?? '')?.[1];
  if (!opens || bracket >= 0 || text.split(' ').length > longestEntry || /[,;:(]/u.test(text)) return null;
  const named = uncapitalized(text);
  if (mention.unit === '{animal}')
    return herdOfClass.test(opens) && !/^(?:tổng|đàn|số|con) /u.test(named) ? `đàn ${named}` : null;
  const measured = opens.replace(/^.*[;,] (?=\S)/u, '').replace(/ (?:là|như sau|gồm|cụ thể)$/iu, '');
  return mention.unit === 'har' || mention.unit === 't' ? ofCropClass(context, named, measured) : null;
}

/** Longest name of what an entry is of, in words. */
const longestEntry = 3;

const converting = /(?:^|\s)(chuyển (?:mục đích )?(?:sang|từ|thành)) đất /iu;

/** `giảm 37 ha do chuyển sang đất ở 12 ha, đất trụ sở 1 ha`: other kinds of land that the same became. */
export function withConversion(
  { sentence, mention, reading, left }: Figure,
  text: string,
  { observed }: Carried,
): string {
  const last = observed.at(-1);
  if (mention.unit !== 'har' || last?.figure.sentence !== sentence || !/^(?:diện tích )?đất /iu.test(text)) return text;
  const verb = /^(?:,|và)$/.test(word(reading, left.from)) ? converting.exec(last.record.label_vi)?.[1] : undefined;
  return verb === undefined ? text : text.replace(/^(?:diện tích )?/iu, (measure) => `${measure}${verb} `);
}

const sized = /^(?:từ|dưới|trên) \d/iu;

/** `tàu dài dưới 6m: 271 chiếc; từ 6 đến dưới 12m: 912 chiếc`: another size of what the entry before names. */
export function withSizedKind({ sentence }: Figure, text: string, { observed }: Carried): string {
  const last = observed.at(-1);
  if (!sized.test(text) || last?.figure.sentence !== sentence) return text;
  const kind = /^(.+?) (?:từ|dưới|trên) \d/iu.exec(last.record.label_vi)?.[1];
  return kind ? `${kind} ${text}` : text;
}

/** The area or the output of a crop, or of a class of crops. */
const sizeOf = /^(?:tổng )?(diện tích|sản lượng) (\S.*)$/iu;

/**
 * `cây công nghiệp 370 ha, trong đó: lạc 163 ha; rau các loại 742 ha`, `trong đó diện tích ngô 70 ha, sắn 38 ha`: a bare crop that is larger
 * than the whole before it, and no part of it, or that goes on with parts which have their own measure; null for others.
 */
export function cropOfList(
  { context, figure, carried }: Pick<Said, 'context' | 'figure' | 'carried'>,
  label: string,
  whole: Observed,
): Pick<FoundLabel, 'text' | 'source' | 'part'> | null {
  if (!namesCrop(context, label.replace(/,/gu, ''))) return null;
  const { unit, value, unitMult } = figure.mention;
  const { unit_measure, obs_value, unit_mult } = whole.record;
  const ofWhole = sizeOf.exec(whole.record.label_vi)?.[1];
  const isLarger = (value ?? 0) * 10 ** (unitMult ?? 0) > (obs_value ?? 0) * 10 ** (unit_mult ?? 0);
  if (ofWhole && unit === unit_measure && isLarger) return { text: `${ofWhole} ${inSentence(label)}` };
  const part = lastWithin(
    carried.observed,
    ({ record }) => record.parent_id === whole.record.id && record.measure !== 'change' && record.unit_measure === unit,
  );
  const [, measure, crop = ''] = sizeOf.exec(part?.record.label_vi ?? '') ?? [];
  if (!measure || !namesCrop(context, crop)) return null;
  const named = inSentence(label);
  return { text: `${measure} ${named}`, source: whole, part: named };
}
