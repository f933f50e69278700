import { wordPattern } from '../../codebook-words.ts';
import { isLevel } from '../measures/measures.ts';
import { textOf, timeAt } from '../reading/reading.ts';
import { lastWithin } from '../ties/observed.ts';
import type { Bare } from './bare-nouns.ts';

/** The label or the noun of the count before that a bare one tells of another time, of a part of its place or of another sector; null for others. */
export function countedElsewhere(bare: Bare): string | null {
  return atOtherTime(bare) ?? ofPlacedPart(bare) ?? ofSector(bare);
}

/** `đàn bò 12 nghìn con (năm 2023 đạt 11 nghìn con)`, `lực lượng lao động là 45 nghìn người, tăng 2% (quý III là 46 nghìn người)`: what the words before a bracket measure that tells it of another time; null for others. */
function atOtherTime({ figure, before, carried }: Bare): string | null {
  const { bracket, reading, sentence, mention } = figure;
  if (bracket < 0 || before !== '' || timeAt(reading, bracket + 1) === undefined) return null;
  const level = lastWithin(
    carried.observed,
    ({ figure: each, record }) => each.bracket < 0 && record.measure !== 'change',
  );
  const isAlike = level?.figure.sentence === sentence && level.record.unit_measure === mention.unit;
  // What words measure, and no noun behind it counts.
  const isWorded = isAlike && (level.record.measure !== 'count' || /^(?:tổng )?đàn /iu.test(level.record.label_vi));
  return isWorded ? level.record.label_vi : null;
}

/** `90 tàu cá chưa đăng ký, trong đó huyện Lệ Thủy có 40 tàu, Bố Trạch có 30 tàu`: all that is said of those of whom each place has a part; null for others. */
function ofPlacedPart({ codebook, figure, unit, carried }: Bare): string | null {
  const { reading, sentence, leadFrom, lead, mention } = figure;
  const last = lead === 'có' ? carried.observed.findLast(({ holds }) => !holds) : undefined;
  const label = last?.figure.sentence === sentence && isLevel(last.record.measure) ? last.record.label_vi : '';
  if (last?.record.unit_measure !== mention.unit || !label.startsWith(`${unit} `)) return null;
  const between = textOf(reading, last.figure.next, leadFrom);
  if (partOfPlace(codebook).test(between)) return label;
  const whole = last.whole?.of.record;
  return whole && last.figure.lead === 'có' && nextPlace(codebook).test(between) ? whole.label_vi : null;
}

const onePlace = '(?:{level} )?(?:(?=\\p{Lu})\\S+ ?){1,6}$';
const partOfPlace = wordPattern(`(?:^|[ ,;.])(?:trong đó|riêng),? ${onePlace}`, 'u');
const nextPlace = wordPattern(`^[,;](?: và)? ${onePlace}`, 'u');

/** `khu vực dịch vụ có 99 doanh nghiệp thành lập mới, tăng 5%; khu vực công nghiệp có 36 doanh nghiệp`: those of another sector; null for others. */
function ofSector({ figure, before, carried }: Bare): string | null {
  const last = sector.test(before) ? lastWithin(carried.observed, ({ record }) => isLevel(record.measure)) : undefined;
  const isBeside = last?.figure.sentence === figure.sentence && last.record.unit_measure === figure.mention.unit;
  return (isBeside && figure.lead === 'có' && ofOtherSector.exec(last.record.label_vi)?.[1]) || null;
}

const sector = /^(?:khu vực|ngành|lĩnh vực) (?:nông, (?:lâm, )?)?\p{Ll}[^,;:]*$/iu;
const ofOtherSector = /^(?:số )?(?:lượng )?(\S+(?: [^\s:]+)+?)(?: theo [^:]{2,30}:)? (?:khu vực|ngành|lĩnh vực) /iu;
