import type { IndicatorDefinition } from '../../codebook.ts';
import { wordSet } from '../../mention/words.ts';
import { withMeantAbbreviations } from '../anomalies/misspelt-abbreviations.ts';
import { tellingWords, wordsOf } from '../labels/telling-words.ts';
import type { Book, IndicatorName } from '../reading/book.ts';

/** Share of an indicator's words that a label has at least: labels leave out a word or two. */
const enough = 0.75;
/**
 * The codebook's indicator that a label names. The label says every word that tells the indicator (or all but a few), and
 * no word that would make it another: `sản lượng rượu ngô` is not `sản lượng ngô`. Null where none fits.
 */
export function findIndicator(
  book: Book,
  label: string,
  unit: string | null,
): { definition: IndicatorDefinition; fit: number } | null {
  const words = toldBy(book, label);
  let best: { definition: IndicatorDefinition; fit: number } | null = null;
  let isOneOfSeveral = false;
  const said = new Set(wordsOf(label));
  const isOfVillages = village.test(label);
  for (const { definition, words: own } of withRarest(book, words)) {
    const fit = words.size / own.size;
    if (fit < enough || fit < (best?.fit ?? 0) || !isPartOf(words, own) || !agrees(definition.unit, unit)) continue;
    if (fit < 1 && leavesOutKind(own, said)) continue;
    // `hoàn thành nhiệm vụ` is no `hoàn thành tốt nhiệm vụ`.
    if (own.has('tốt') && !words.has('tốt')) continue;
    if (isOfVillages && !namesOf(definition).some((name) => village.test(name))) continue;
    if (registered.test(definition.vi) && carriedOut.test(label)) continue;
    if (isMean(definition) && !(means.test(label) || unit?.includes('/'))) continue;
    // `người tham gia` may be of one insurance or another.
    isOneOfSeveral = fit < 1 && fit === best?.fit && (isOneOfSeveral || definition !== best.definition);
    // `giảm tỷ lệ hộ cận nghèo` has the words of `giảm tỷ lệ hộ nghèo, cận nghèo`, and is the name of another.
    if (best === null || fit > best.fit || isNameOf(definition, label)) best = { definition, fit };
  }
  return isOneOfSeveral ? null : best;
}

/** Words that tell one indicator from another by themselves, and that no label of it leaves out: `nhập khẩu`, `cây lâu năm`, `thành thị`, `hộ nghèo`. */
const kinds = wordSet('lâu rừng lúa nhập nông lâm thủy thuỷ nữ thị đô nghèo');

/** `diện tích gieo trồng vụ đông xuân` is of all crops, and not of rice: whether a label does not say of what kind an indicator is. */
function leavesOutKind(own: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  for (const word of own) if (kinds.has(word) && !said.has(word)) return true;
  return false;
}

/** `vốn FDI thực hiện` is no `vốn FDI đăng ký`. */
const registered = / đăng ký$/iu;
const carriedOut = / (?:thực hiện|giải ngân)$/iu;

/** `thôn đạt chuẩn nông thôn mới`: villages, which the word for the country does not name. */
const village = /(?<!nông )(?<!\p{L})thôn(?!\p{L})/iu;

/** `xã Nà Khoa đạt 14 tiêu chí`: what one has is no mean of all. */
function isMean({ vi, unit }: IndicatorDefinition): boolean {
  return unit?.includes('/') === true && means.test(vi);
}

const means = /bình quân|trung bình|đầu người|mỗi |\//iu;

/** Least words of a name that tells the theme of a label which says more: one alone may be said of anything. */
const leastWords = 2;
/** Units of places, which are counted by what is done in them. */
const placeUnits = new Set(['{province}', '{district}', '{commune}', '{village}']);
/** Units of what is paid or counted for many ends: more words have to agree. */
const vagueUnits = new Set([...placeUnits, 'VND']);

/**
 * The theme of the codebook's indicator that a label says more about: `triển khai lập đồ án quy hoạch phân khu` is of plans.
 * What is named first is the head: `hộ nghèo vùng dân tộc thiểu số` is of poverty.
 */
export function themeOf(book: Book, label: string, unit: string | null): IndicatorDefinition['theme'] | null {
  if (unit === null) return null;
  const words = toldBy(book, label);
  const least = vagueUnits.has(unit) ? leastWords + 1 : leastWords;
  const isOfPlaces = placeUnits.has(unit);
  const said: IndicatorName[] = [];
  for (const word of words)
    for (const name of book.indicatorsByRarest.get(word) ?? []) {
      const isOfUnit = isOfPlaces || name.definition.unit === unit;
      if (isOfUnit && name.words.size >= least && isPartOf(name.words, words)) said.push(name);
    }
  said.sort((a, b) => b.words.size - a.words.size || a.order - b.order);
  for (const word of words) {
    const longest = said.find((name) => name.words.has(word));
    if (longest) return longest.definition.theme;
  }
  return null;
}

/** The last label that was asked for: its code and its theme ask for the same words. */
let last: { book: Book; label: string; words: ReadonlySet<string> } | null = null;

/** The words of a label that tell what it measures, its misspelt abbreviations as they are meant. */
function toldBy(book: Book, label: string): ReadonlySet<string> {
  if (last?.label !== label || last.book !== book)
    last = { book, label, words: tellingWords(withMeantAbbreviations(book, label)) };
  return last.words;
}

/** Whether a label is a name of an indicator to the letter. */
function isNameOf(definition: IndicatorDefinition, label: string): boolean {
  const said = label.toLowerCase();
  return namesOf(definition).some((name) => name.toLowerCase() === said);
}

function namesOf({ vi, aliases }: IndicatorDefinition): readonly string[] {
  return [vi, ...aliases];
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const word of some) if (!all.has(word)) return false;
  return true;
}

/** The names that have the rarest of some words; none where no name has one of them. */
function withRarest(book: Book, words: ReadonlySet<string>): readonly IndicatorName[] {
  let rarest: readonly IndicatorName[] | null = null;
  for (const word of words) {
    const names = book.indicatorsByWord.get(word);
    if (names === undefined) return [];
    if (rarest === null || names.length < rarest.length) rarest = names;
  }
  return rarest ?? [];
}

/** Units of one kind agree: an indicator in per cent is not one in hectares. */
function agrees(usual: string | null, unit: string | null): boolean {
  if (usual === null || unit === null || usual === unit) return true;
  // What a tonne of goods costs is no worth of all that is exported.
  if (!usual.includes('/') && price.test(unit)) return false;
  // `tỷ lệ hộ nghèo giảm 2,5%`: by how many points, written short.
  if (usual === '{percentage_point}' && unit === '%') return true;
  return usual.split('/', 1)[0] === unit.split('/', 1)[0];
}

const price = /^[A-Z]{3}\/(?:k?g|t|dt|L|m3)$/;
