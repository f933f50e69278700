import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Carried } from '../ties/observed.ts';

const alone = wordPattern('^(?:bị |đã )*({infestation})$');
const behindPest = wordPattern(
  String.raw`^(?:[^:]{2,40}: )?((?:bệnh|sâu|rầy|chuột|ốc|bọ|nhện|châu chấu)(?: [^\s:]+){0,6}?) (?:bị |đã )*({infestation})$`,
);
const ofPest = wordPattern(
  String.raw`^diện tích {infestation} ((?:bệnh|sâu|rầy|chuột|ốc|bọ|nhện|châu chấu)(?: \S+){0,6})$`,
);

/**
 * `Rầy nâu nhiễm 450 ha, nhiễm nặng 20 ha, phòng trừ 300 ha`: areas are told by what came over them or was done against it, and by
 * the pest that the clause names first; other labels as they are.
 */
export function withPest({ reading, mention, sentence, bracket }: Figure, text: string, { observed }: Carried): string {
  if (mention.unit !== 'har' || bracket >= 0) return text;
  const { codebook } = reading;
  const [, pest, act] = behindPest(codebook).exec(text) ?? [];
  if (pest && act) return `diện tích ${act} ${pest.toLowerCase()}`;
  const bare = alone(codebook).exec(text)?.[1];
  const last = bare ? observed.findLast(({ record }) => record.measure !== 'change') : undefined;
  const before = last?.figure.sentence === sentence ? ofPest(codebook).exec(last.record.label_vi)?.[1] : undefined;
  return bare && before ? `diện tích ${bare} ${before}` : text;
}
