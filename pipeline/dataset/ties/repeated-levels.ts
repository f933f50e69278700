import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { isAmount, type Measure } from '../measures/measures.ts';
import { isOnlyPlace } from '../places/areas-around.ts';
import type { Context } from '../reading/context.ts';
import { countOfDeed } from './levels-by-noun.ts';
import { type Carried, lastBefore, type Observed, reach } from './observed.ts';

/** The level that a change repeats the words of: `5.415 xã (60,97%) đạt chuẩn nông thôn mới, tăng 13 xã`. */
export function repeatedLevel(
  context: Context,
  figure: Figure,
  measure: Measure,
  label: string,
  carried: Carried,
): Observed | null {
  if (measure !== 'change') return null;
  const { sentence, mention } = figure;
  // `So với năm trước số vụ cháy giảm 3 vụ`: a number of what was counted by its noun, sentences before.
  const counted = label.toLowerCase().replace(/^số /u, '');
  const repeats = ({ figure: { sentence: of, mention: told, bracket }, record }: Observed): boolean =>
    (bracket < 0 || bracket === figure.bracket) &&
    isAmount(record.measure) &&
    (record.unit_measure === mention.unit ||
      mention.unitClass === 'percent' ||
      (isBare(mention) && told.unitClass === 'count')) &&
    ((of === sentence && record.label_vi.toLowerCase().endsWith(counted)) ||
      // `số vụ giảm 4%, số người chết giảm 9%` behind the cases and those killed of the same sentence.
      ((of !== sentence || isNumber.test(label)) && isToldAgain(figure, label, record.label_vi)));
  // `66 vụ, trong đó có 4 vụ nổi cộm. Số vụ giảm 86 vụ`: of all, and of no part.
  const repeated =
    lastBefore(carried, (each) => repeats(each) && (each.figure.sentence === sentence || each.whole === null)) ??
    lastBefore(carried, repeats);
  return repeated ?? countOfDeed(context, figure, label, carried);
}

/** `số vụ giảm 2`: a number alone, whose unit its label says. */
function isBare({ kind, unitText }: Mention): boolean {
  return kind === 'quantity' && unitText === null;
}

const isNumber = /^số \S/iu;
const ofAllArea = wordPattern(' (?:toàn|cả) (?:{level}|nước)$');

/** Whether the label of a change says what that of a level sentences before did. */
function isToldAgain({ mention, reading }: Figure, label: string, level: string): boolean {
  const words = label.toLowerCase();
  const counted = words.replace(/^số /u, '');
  const name = level.toLowerCase();
  const harm = ofHarm(reading.codebook).exec(counted)?.[1];
  const countsHarmed = mention.unit === '{person}' || mention.unit === '%' || isBare(mention);
  if (harm !== undefined && countsHarmed && name.endsWith(` ${harm}`)) return true;
  if ([words, counted].includes(name.replace(ofAllArea(reading.codebook), ''))) return true;
  // `số vụ tai nạn` of `vụ tai nạn giao thông`, `số vụ vi phạm` of `phát hiện vụ vi phạm Luật Lâm nghiệp`.
  const found = name.replace(finding, '');
  return counted !== words && found.startsWith(`${counted} `) && !endsInHarm(reading.codebook).test(level);
}

/** `số người chết`: those who came to harm, whatever their level was called by. */
const ofHarm = wordPattern('^(?:người |trường hợp )?({harm})$');

const finding = /^(?:phát hiện|xảy ra|ghi nhận|lập biên bản)(?:,? (?:và )?(?:lập hồ sơ|bắt giữ|xử lý))* /u;
const endsInHarm = wordPattern(' {harm}$');

/** `điều tra, làm rõ 51/58 vụ` behind `xảy ra 58 vụ`: the level that all of a ratio are; how many criteria a standard has is that of no other place. */
export function allOf({ mention, against }: Figure, area: string | null, carried: Carried): Observed | null {
  if (against || mention.kind !== 'ratio' || mention.unitClass !== 'count') return null;
  return lastBefore(
    carried,
    ({ record }) =>
      (record.measure === 'count' || record.measure === 'level') &&
      record.unit_measure === mention.unit &&
      record.obs_value === mention.valueTo &&
      (mention.unit !== '{criterion}' || record.ref_area === area),
  );
}

/** `435 nhà bị tốc mái, huyện Nậm Mu 388 nhà; huyện Tân Khê 47 nhà`: the amount of all of which a place of its sentence has a part. */
export function allOfPlaces(context: Context, figure: Figure, label: string, { observed }: Carried): Observed | null {
  const { mention, sentence, bracket } = figure;
  const size = (mention.value ?? 0) * 10 ** (mention.unitMult ?? 0);
  const all = observed
    .slice(-reach)
    .find(
      ({ figure: each, record }) =>
        each.sentence === sentence &&
        each.bracket === bracket &&
        isAmount(record.measure) &&
        record.unit_measure === mention.unit &&
        label.startsWith(`${record.label_vi} `) &&
        isOnlyPlace(context, label.slice(record.label_vi.length + 1)),
    );
  return all && size <= (all.record.obs_value ?? 0) * 10 ** (all.record.unit_mult ?? 0) ? all : null;
}
