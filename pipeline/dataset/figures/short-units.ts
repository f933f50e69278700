import { wordPattern } from '../../codebook-words.ts';
import type { CountedNoun } from '../reading/context.ts';
import { isCapital, type Reading, semicolonBefore, textOf, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { type Figure, takeUnit } from './figures.ts';

/** `12 đơn vị cấp xã đạt chuẩn, tăng 3 đơn vị`: what moved counts what the figure before it does, by the first words of its noun. */
export function takeFullUnit({ mention, sentence, lead, bracket }: Figure, { observed }: Carried): void {
  const last = observed.at(-1);
  const noun = mention.unitText?.toLowerCase();
  if (!noun || last?.figure.sentence !== sentence) return;
  // `đạt 64,5 điểm (+1,8 đ)`: points, and no money.
  const isBeside = bracket === last.figure.next || /^(?:tăng|giảm)(?: |$)/.test(lead);
  const isPoints = noun === 'đ' && isBeside && !mention.unitMult && last.record.unit_measure === '{score}';
  if (isPoints) takeUnit(mention, last.figure.mention);
  // `(tăng 30 đảng viên và 74 tổ chức)`: the second of what moved, in the bracket of the first.
  const goesOn = bracket >= 0 && last.record.measure === 'change' && last.figure.bracket === bracket;
  if (!/(?:^| )(?:tăng|giảm)(?: |$)/.test(lead) && !goesOn) return;
  const full = observed
    .slice(bracket < 0 ? -1 : -nearby)
    .findLast(({ figure }) => figure.mention.unitText?.toLowerCase().startsWith(`${noun} `))?.figure;
  if (full?.sentence === sentence && full.mention.unit !== null) Object.assign(mention, { unit: full.mention.unit });
}

/** `48 trường (mầm non 17, tiểu học 16)`: a bare number in the bracket of counted facilities counts some of them. */
export function takeUnitOfFacility({ mention, bracket, reading, next }: Figure, holder: CountedNoun | undefined): void {
  if (!holder || bracket < 0 || holder.to !== bracket || !/^[,;)]$/.test(word(reading, next))) return;
  if (mention.kind !== 'quantity' || mention.unitText !== null || mention.unitMult) return;
  takeUnit(mention, holder.figure.mention);
}

/** How many figures before a bracket the one may stand whose unit its figures shorten. */
const nearby = 4;

/** Longest name of a place between two figures, with the sign before it, in tokens. */
const longestName = 6;

/** `Bình Định 1.200 ha; Phú Yên 315; Khánh Hòa 410 ha`: an entry that leaves out the unit of measure of the one before it. */
export function takeUnitOfEntry(
  { reading, mention, sentence, from, next }: Figure,
  { observed, inList }: Carried,
): void {
  const last = observed.at(-1);
  if (!inList || last?.figure.sentence !== sentence || mention.kind !== 'quantity') return;
  if (mention.unitText !== null || mention.unitMult || !/^[,;.)]?$/.test(word(reading, next))) return;
  const { unitClass, unitMult } = last.figure.mention;
  const to = last.figure.next;
  if (unitClass !== 'measure' || unitMult || !/^[,;]$/.test(word(reading, to))) return;
  if (from - to < 2 || from - to > longestName) return;
  for (let at = to + 1; at < from; at++) if (!isCapital(reading, at)) return;
  takeUnit(mention, last.figure.mention);
}

/** Units of those whom police and courts deal with, and of what they did. */
const ofOffences = new Set(['{suspect}', '{case}']);

/** Units of those who are helped or paid; `đối tượng` beside them is no suspect. */
const helped = new Set(['{person}', '{child}', '{household}', '{person_of_merit}', '{pupil}', '{student}', '{worker}']);

const helping = wordPattern(String.raw`(?<!\p{L}){welfare}(?!\p{L})`);
const offending = wordPattern(
  String.raw`(?<!\p{L})(?:{crime}|vụ|bắt|khởi tố|truy nã|phạm tội|tội phạm|vi phạm|phạm pháp|hình sự|cai nghiện|bị can)(?!\p{L})`,
);
/** How far before and behind them it is told what is done for those counted, in tokens. */
const longestHelp = 30;
const longestKind = 6;

/** `hỗ trợ mai táng phí cho 12 đối tượng`: whether the clause of a count tells of help, and of no offence. */
function isHelped(reading: Reading, first: number, from: number, next: number): boolean {
  const clause = Math.max(first, semicolonBefore(reading, from) + 1, from - longestHelp);
  const words = textOf(reading, clause, next + longestKind).replace(/;.*$/u, '');
  return helping(reading.codebook).test(words) && !offending(reading.codebook).test(words);
}

/** Words for those who have children, before how many. */
const mothers = /(?:^| )(?:phụ nữ|bà mẹ|cặp vợ chồng|mức sinh|số con)(?: |$)/iu;

const rankOfPrize = /^(?:nhất|nhì|ba|tư|khuyến khích|KK)(?: [,;)])?(?!\p{L})/iu;
const givenBlood = /(?:^| )(?:hiến|thu|tiếp nhận|lấy)(?: được)? máu(?: [^,;:.]*)?$/iu;

/** Seasons that a number of them counts, or that they are sown in. */
const seasons = wordPattern(
  String.raw`^vụ(?:/năm)?(?: (?:sản xuất|gieo trồng|chính|lúa))?(?: ?:| là| gồm| \() ?(?:vụ )?{crop_season}(?!\p{L})`,
);
/** Longest opening of a list of them, in tokens. */
const longestSeasons = 9;

/** Reports of crimes, which are shortly called news. */
const reports = /(?<!\p{L})(?:tin báo|tố giác|nguồn tin|tin tố giác)(?!\p{L})/iu;

/** How far before their number they are told in full, in tokens. */
const longestReport = 120;

/** How many figures back the kind is told. */
const mostBefore = 40;

/**
 * `45 người khuyết tật và 12 đối tượng khác`, `bổ sung 1.200 bản sách, nâng tổng số lên 23.400 bản`: a noun of several meanings is
 * of the kind that is counted before it in its sentence.
 */
export function takeUnitOfKind(
  { reading, mention, sentence, left, from, next }: Figure,
  { observed, works }: Carried,
): void {
  const noun = mention.unitText?.toLowerCase();
  if (noun === 'con' && mothers.test(textOf(reading, Math.max(sentence.from, left.from), from)))
    Object.assign(mention, { unit: '{child}' });
  // `Trồng trọt có 3 vụ: vụ Đông Xuân, vụ Mùa`: seasons, and no cases.
  if (noun === 'vụ' && seasons(reading.codebook).test(textOf(reading, from + 1, from + longestSeasons)))
    Object.assign(mention, { unit: '{crop_season}' });
  // `45 giải (2 nhất, 14 nhì, 21 ba, 8 khuyến khích)`: prizes by their rank.
  const isOfPrizes = observed
    .slice(-nearby)
    .some(({ record, figure }) => record.unit_measure === '{prize}' && figure.sentence === sentence);
  if (isOfPrizes && mention.unit === null && rankOfPrize.test(textOf(reading, from + 1, from + 3)))
    Object.assign(mention, { unit: '{prize}', unitClass: 'count' });
  // `Vận động hiến máu được 142 đơn vị`: of blood, and no bodies.
  // `215 đơn vị máu, 86 đơn vị 250 ml`: nor are those behind it.
  const isOfBlood = observed
    .slice(-nearby)
    .some(({ record, figure }) => record.unit_measure === '{blood_unit}' && figure.sentence === sentence);
  if (noun === 'đơn vị' && (isOfBlood || givenBlood.test(textOf(reading, Math.max(sentence.from, left.from), from))))
    Object.assign(mention, { unit: '{blood_unit}' });
  // `tiếp nhận 40 tin báo, đã giải quyết 36 tin`: of crimes, and no news.
  const isNews = noun !== 'tin' || observed.at(-1)?.record.unit_measure === '{article}';
  if (!isNews && reports.test(textOf(reading, from - longestReport, from))) Object.assign(mention, { unit: '{case}' });
  if (noun !== 'đối tượng' && noun !== 'bản' && noun !== 'điểm') return;
  if (noun === 'đối tượng' && isHelped(reading, sentence.from, from, next))
    Object.assign(mention, { unit: '{person}' });
  const near = observed.slice(-mostBefore).filter(({ figure }) => figure.sentence === sentence);
  if (noun === 'đối tượng' && word(reading, next) === 'khác') {
    const units = near.map(({ record }) => record.unit_measure ?? '');
    if (units.some((unit) => helped.has(unit)) && !units.some((unit) => ofOffences.has(unit)))
      Object.assign(mention, { unit: '{person}' });
  }
  const isOfCopies = near.some(({ record }) => record.unit_measure === '{copy}');
  if (noun === 'bản' && mention.unit === '{village}' && isOfCopies) Object.assign(mention, { unit: '{copy}' });
  // `9 điểm sạt lở, trong đó xã Nà Ư 5 điểm`, `17 điểm trường, trong đó bản Nà Hỳ 2 điểm`: places, and no scores.
  const isOfSites = works?.startsWith('điểm ') || near.some(({ record }) => record.unit_measure === '{site}');
  if (noun === 'điểm' && Number.isInteger(mention.value) && isOfSites)
    Object.assign(mention, { unit: '{site}', unitClass: 'count' });
}
