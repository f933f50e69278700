import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isAmount } from '../measures/measures.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** A pest by its name, and what it does or what was done against it. */
const named = wordPattern(
  String.raw`^(?:[^:]{2,40}: )?(?:có )?((?:bệnh |sâu |dịch )?{pest}(?: [^\s:]+){0,5}?)(?: (?:bị |đã |diện tích )*(?:({infestation})|gây nhiễm|xuất hiện|phát sinh))?$`,
);
/** `Rầy nâu, rầy lưng trắng: diện tích nhiễm`: pests that an entry names before what is told of them. */
const ofEntry = wordPattern(
  '^(?:[^:]{2,40}: )?((?:bệnh |sâu |dịch )?{pest}(?:,? [^:]{1,60})?): ((?:tổng )?(?:diện tích {infestation}|DTN|DTPT))$',
);
const actAlone = wordPattern('^(?:bị |đã |diện tích )*({infestation}|DTPT)$');
const told = wordPattern(String.raw`^(?:diện tích {infestation}|DTN|DTPT) (\S.*?)(?: (?:ở|tại|của|trên) .*)?$`);

/** A pest as the first of a clause or an entry, before what it did or a colon. */
const opensClause = wordPattern(
  String.raw`^(?:[-+*•] ?)*((?:bệnh |sâu |dịch )?{pest}(?: (?!tại |ở |trên |với |có )[^\s:;,(]+?){0,5}?|bệnh [^\s:;,(]+(?: [^\s:;,(]+){0,3}?) ?(?::|(?:(?:đã|đang|vẫn|tồn tại|tiếp tục|bắt đầu|chủ yếu) )*(?:gây hại|hại|gây nhiễm|xuất hiện|phát sinh|phát triển|lây lan)(?= |$))`,
);
/** `Tại Hà Bắc, Sơn Nam có sâu cuốn lá nhỏ, diện tích nhiễm`, `Tại Hà Bắc, bệnh khô vằn vẫn gây hại`: a pest behind where it is. */
const foundThere = wordPattern(
  String.raw`^(?:tại|ở|trên) [^;:]{2,90}?(?:,| (?:có|xuất hiện|ghi nhận|phát hiện)) ((?:bệnh |sâu |dịch )?{pest}(?: (?!tại |ở |trên |với |có |vẫn |đã |đang |gây |nhiễm )[^\s:;,(]+){0,4})(?=[ ,;]|$)`,
);
/** `xuất hiện sâu đục thân nhiễm` before so much of a crop: what of is found there. */
const foundOn = wordPattern(
  String.raw`^.*(?:có|xuất hiện|ghi nhận|phát hiện) ((?:bệnh |sâu |dịch )?{pest}(?: \S+){0,3}?) (?:gây )?(?:nhiễm|hại) (\S.*)$`,
);

/** An area of which only what a pest did is told, wherever that was. */
const areaOfClause = wordPattern(
  String.raw`^(?:[^:]{2,60}: )?((?:tổng )?diện tích)(?: (?:bị |đã )*({infestation})(?: {infestation})?)?(?: (?:(?:(?:bệnh |sâu |dịch )?{pest}(?: [^\s:]+?){0,5}?|bệnh|sâu|dịch) )?(?:gây hại|hại|xuất hiện|phát sinh)(?: (?:rải rác|chủ yếu|cục bộ|nhẹ|tại|ở) .*)?)?$`,
);

/** Longest name of a pest with what it did, in tokens. */
const longestClause = 24;

/** `Đạo ôn lá hại chủ yếu tại các tỉnh phía Bắc với tổng diện tích nhiễm 90 ha`: the pest that a sentence opens with. */
function pestOpening({ reading, sentence, leadFrom }: Figure): string | undefined {
  const opening = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestClause));
  return (opensClause(reading.codebook).exec(opening) ?? foundThere(reading.codebook).exec(opening))?.[1];
}

/** `có sâu cuốn lá nhỏ, diện tích nhiễm`: a measure behind the clause that tells what it is of. */
const behindFound = /^[^:]*, (?=(?:tổng )?diện tích )/iu;

/** `gây hại`: an area that pests harm is one that they are found on. */
const harming = /^(?:gây )?hại$/iu;

/** `rầy nâu nhiễm 450 ha, nhiễm nặng 20 ha, phòng trừ 300 ha; đạo ôn lá 210 ha`: the area that a pest is found on, or that something was done on against it; other labels as they are. */
export function areaOfPest(figure: Figure, text: string, carried: Carried): string {
  const { mention, reading, bracket } = figure;
  if (mention.unit !== 'har') return text;
  const [, name, says = ''] = ofEntry(reading.codebook).exec(text) ?? [];
  if (name) return `${says} ${inSentence(name)}`;
  const opening = pestOpening(figure);
  const [, measure, did] =
    (opening && bracket < 0 && areaOfClause(reading.codebook).exec(text.replace(behindFound, ''))) || [];
  if (opening && measure) return `${measure} ${degreeOf(did)} ${inSentence(opening)}`;
  const [, there, grown] = (opening && foundOn(reading.codebook).exec(text)) || [];
  if (there && grown) return `diện tích nhiễm ${inSentence(there)} trên ${inSentence(grown)}`;
  const own = told(reading.codebook).exec(text)?.[1];
  if (own) return text.replace(own, inSentence(pestMeant(figure, own, carried)));
  const [, pest, act = 'nhiễm'] = named(reading.codebook).exec(text) ?? [];
  if (pest) return `diện tích ${degreeOf(act)} ${inSentence(pest)}`;
  const alone = bracket < 0 ? actAlone(reading.codebook).exec(text)?.[1] : undefined;
  const before = alone ? pestBefore(figure, carried) : undefined;
  return alone && before ? `diện tích ${degreeOf(alone)} ${inSentence(before)}` : text;
}

/** `Đạo ôn nhiễm 90 ha. Chuột hại 40 ha, mất trắng 6 ha`: where the words before a figure name no pest, it is the one that its sentence tells of. */
function pestMeant(figure: Figure, own: string, carried: Carried): string {
  const { reading, left, leadFrom } = figure;
  const isOwn = textOf(reading, left.from, leadFrom).toLowerCase().includes(own.toLowerCase());
  return isOwn ? own : (pestBefore(figure, carried) ?? own);
}

/** What a pest did as the name of the area: `nhiễm 450 ha, nặng 20 ha` says how badly. */
function degreeOf(act = 'nhiễm'): string {
  if (harming.test(act)) return 'nhiễm';
  return /^(?:nặng|nhẹ)$/iu.test(act) ? `nhiễm ${act}` : act;
}

/** An area on which some pest or other is found. */
const anyPest = wordPattern(
  '^(?:tổng )?diện tích ({infestation})(?: (?:các (?:loại |đối tượng )?)?(?:sâu bệnh|dịch hại|sinh vật(?: gây)? hại|dịch bệnh))?$',
);

/** `diện tích nhiễm rầy nâu 90 ha, trong đó nhiễm nặng 4 ha`: how badly a part of it is harmed, or by which pest; null for other parts. */
export function degreeOfPest({ codebook }: WithCodebook, part: string, whole: string): string | null {
  const pestOfAll = pestAlone(codebook).exec(part)?.[1];
  const found = pestOfAll ? anyPest(codebook).exec(whole)?.[1] : undefined;
  if (pestOfAll && found) return `diện tích ${degreeOf(found)} ${inSentence(pestOfAll)}`;
  const act = actAlone(codebook).exec(part)?.[1];
  const pest = told(codebook).exec(whole.replace(/^tổng (?=diện tích )/iu, ''))?.[1];
  return act && pest ? `diện tích ${degreeOf(act)} ${pest}` : null;
}

/** Longest name of a pest before its bracket, in tokens. */
const longestName = 8;
const pestAlone = wordPattern(
  String.raw`^(?:và |như |gồm |có )?((?:bệnh |sâu |dịch )?{pest}(?: (?!nhiễm |bị |hại )\p{L}+){0,3})$`,
);
const inBracket = wordPattern('^(?:,? ?(?:diện tích )?(?:bị |đã )*({infestation})?)$');

/** `bọ trĩ (70 ha, nặng 4 ha), vàng lá (20 ha)`: the areas in a bracket are of the pest before it; null for others. */
export function pestBeforeBracket({ figure, measure, end }: Said): FoundLabel | null {
  const { reading, mention, bracket, sentence, left, leadFrom } = figure;
  if (bracket < 0 || mention.unit !== 'har' || !isAmount(measure)) return null;
  const name = pestAlone(reading.codebook).exec(textOf(reading, behindSign(figure), bracket))?.[1];
  const words = inBracket(reading.codebook).exec(textOf(reading, Math.max(left.from, bracket + 1), leadFrom));
  if (!name || !words || bracket < sentence.from) return null;
  return { text: `diện tích ${degreeOf(words[1])} ${inSentence(name)}`, own: true, from: leadFrom, end };
}

/** The token behind the last sign before a figure's bracket. */
function behindSign({ reading, sentence, bracket }: Figure): number {
  let from = bracket;
  while (from > Math.max(sentence.from, bracket - longestName) && !/^[,;:()]$/.test(word(reading, from - 1))) from--;
  return from;
}

const rates = /^(?:t[ỷỉ] lệ (?:bệnh|(?:gây )?hại|nhiễm)|mật độ) /iu;
const elsewhere = /^[,;] ?((?:cá biệt |cục bộ )?nơi cao|cục bộ|cá biệt)(?: (?:[>≥]|có nơi|đến|tới|trên|lên))*$/iu;
const rate =
  /^((?:t[ỷỉ] lệ (?:bệnh|(?:gây )?hại|nhiễm)|mật độ)(?: (?:phổ biến|trung bình|bình quân|cao|nơi cao))*)(?: trên [^,;:]+)?$/iu;

/** `tỷ lệ hại 3 - 5%, nơi cao 20%`: the same, where it is the most; null for other figures. */
export function rateElsewhere({ figure, before, carried, end }: Said): FoundLabel | null {
  const { reading, left, leadFrom, from, sentence } = figure;
  const last = carried.observed.at(-1);
  const where = elsewhere.exec(textOf(reading, left.from, from))?.[1];
  if (!where || last?.figure.sentence !== sentence || !rates.test(last.record.label_vi)) return null;
  const text = `${last.record.label_vi.replace(/ (?:nơi(?: cao)?|cục bộ)$/iu, '')} ${where}`;
  return { text, own: true, from: before?.from ?? leadFrom, end };
}

/** `đạo ôn lá 210 ha, tỷ lệ bệnh 5 - 10%`: how much there is of the pest whose area is told before. */
export function rateOfPest(figure: Figure, text: string, carried: Carried): string {
  // `Trên lúa Hè Thu: rầy nâu nhiễm 90 ha, mật độ …`: of the pest, and not of the crop that its block opens with.
  const told = rate.exec(text)?.[1];
  const name = told === undefined ? undefined : pestBefore(figure, carried);
  if (told === undefined || name === undefined) return text;
  return `${/^bệnh /iu.test(name) ? told.replace(/ bệnh$/iu, '') : told} ${name}`;
}

/** The pest whose area the sentence tells before a figure, outside of brackets. */
function pestBefore({ sentence, reading }: Figure, { observed }: Carried): string | undefined {
  const last = lastWithin(observed, ({ figure, record }) => figure.bracket < 0 && record.measure !== 'count');
  return last?.figure.sentence === sentence ? told(reading.codebook).exec(last.record.label_vi)?.[1] : undefined;
}
