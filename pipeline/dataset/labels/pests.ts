import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Carried } from '../ties/observed.ts';

/** A pest by its name, and what it does or what was done against it. */
const named = wordPattern(
  String.raw`^(?:[^:]{2,40}: )?((?:bệnh |sâu |dịch )?{pest}(?: [^\s:]+){0,5}?)(?: (?:bị |đã )*(?:({infestation})|gây nhiễm|xuất hiện|phát sinh))?$`,
);
/** `Rầy nâu, rầy lưng trắng: diện tích nhiễm`: pests that an entry names before what is told of them. */
const ofEntry = wordPattern('^((?:bệnh |sâu |dịch )?{pest}(?: [^:]{1,60})?): ((?:tổng )?diện tích {infestation})$');
const actAlone = wordPattern('^(?:bị |đã |diện tích )*({infestation})$');
const told = wordPattern(String.raw`^diện tích {infestation} (\S.*?)(?: (?:ở|tại|của) .*)?$`);

/** `gây hại`: an area that pests harm is one that they are found on. */
const harming = /^(?:gây )?hại$/iu;

/** `rầy nâu nhiễm 450 ha, nhiễm nặng 20 ha, phòng trừ 300 ha; đạo ôn lá 210 ha`: the area that a pest is found on, or that something was done on against it; other labels as they are. */
export function areaOfPest(figure: Figure, text: string, carried: Carried): string {
  const { mention, reading, bracket } = figure;
  if (mention.unit !== 'har') return text;
  const [, name, says = ''] = ofEntry(reading.codebook).exec(text) ?? [];
  if (name) return `${says} ${inSentence(name)}`;
  const own = told(reading.codebook).exec(text)?.[1];
  if (own) return text.replace(own, inSentence(own));
  const [, pest, act = 'nhiễm'] = named(reading.codebook).exec(text) ?? [];
  if (pest) return `diện tích ${harming.test(act) ? 'nhiễm' : act} ${inSentence(pest)}`;
  const alone = bracket < 0 ? actAlone(reading.codebook).exec(text)?.[1] : undefined;
  const before = alone ? pestBefore(figure, carried) : undefined;
  // `nhiễm 450 ha, nặng 20 ha`: how badly.
  return alone && before ? `diện tích ${alone === 'nặng' ? 'nhiễm nặng' : alone} ${inSentence(before)}` : text;
}

const rate = /^(?:t[ỷỉ] lệ (?:bệnh|hại|nhiễm)|mật độ)(?: (?:phổ biến|trung bình|bình quân|cao|nơi cao))*$/iu;

/** `đạo ôn lá 210 ha, tỷ lệ bệnh 5 - 10%`: how much there is of the pest whose area is told before. */
export function rateOfPest(figure: Figure, text: string, carried: Carried): string {
  const name = rate.test(text) ? pestBefore(figure, carried) : undefined;
  if (name === undefined) return text;
  return `${/^bệnh /iu.test(name) ? text.replace(/ bệnh$/iu, '') : text} ${name}`;
}

/** The pest whose area the sentence tells before a figure, outside of brackets. */
function pestBefore({ sentence, reading }: Figure, { observed }: Carried): string | undefined {
  const last = observed.findLast(({ figure }) => figure.bracket < 0);
  return last?.figure.sentence === sentence ? told(reading.codebook).exec(last.record.label_vi)?.[1] : undefined;
}
