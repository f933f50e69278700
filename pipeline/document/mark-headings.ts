import type { Codebook } from '../codebook.ts';
import { wordPattern } from '../codebook-words.ts';
import { isInCapitals } from './letters.ts';
import { slicePassage } from './passage.ts';
import { statesFigure } from './titles.ts';
import type { Block, Draft, Numbering } from './types.ts';

const always = new Set<Numbering>(['part', 'chapter', 'division']);
const outer = new Set<Numbering>(['roman', 'letter', 'lettered']);

/** Longest heading of each sort, in characters: outer headings may state a whole resolution's title. */
const longest = { outer: 400, inner: 250, alpha: 120 };

/**
 * Transform: tells headings from numbered entries of lists. A numbered paragraph with a run-in title (`1. Về kinh tế:
 * Tổng …`) becomes a heading and a paragraph.
 */
export function markHeadings(draft: Draft, codebook: Codebook): void {
  let number = 0;
  // The number of the last entry with a run-in title: `1. Giáo dục: Năm học …`.
  let titled = 0;
  // That of the last entry that counts something.
  let counted = 0;
  const blocks = withTitles(draft.children);
  draft.children = blocks.flatMap((each, i) => {
    const block = withNumber(each, number);
    if (block.type === 'paragraph' && isAnnexTitle(block.text)) block.type = 'heading';
    if (block.numbering === 'arabic') number = Number(/^\d+(?=\D*$)/.exec(block.marker ?? '')?.[0] ?? 0);
    if (block.type === 'heading' || block.numbering === null || block.type === 'row') return [block];
    if (isCountingEntry(block, blocks[i + 1], counted > 0 && number === counted + 1)) counted = number;
    else if (isHeading(block)) {
      block.type = 'heading';
      return [block];
    }
    const isNext = block.numbering === 'arabic' && titled > 0 && number === titled + 1;
    // `a) Dự án 1: 9 tỷ đồng;` and `b) Dự án 4: Đầu tư …`: one list goes on, whatever the colon is of.
    const last = blocks[i - 1];
    const goesOn = last?.numbering === 'alpha' && last.type !== 'heading' && last.text.endsWith(';');
    if (goesOn && block.numbering === 'alpha') return [block];
    const end = runInTitle(block, codebook) ?? (isNext ? nextTitle(block) : null);
    // `2. Giao khoán rừng: 450 ha` goes on with the titles, and is an entry all the same.
    if (isNext && end === null && entitled.test(block.text)) titled = number;
    if (end === null) return [block];
    if (block.numbering === 'arabic') titled = number;
    return splitTitle(block, end);
  });
}

const bareNumber = /^(\d{1,2}) (?=\p{Lu}[\p{L} -]{2,60}$)/u;

/** `3 Xã Nà Tăm` between `2. Xã …` and `4. Xã …`: a title whose number lost its point. */
function withNumber(block: Block, before: number): Block {
  const number = block.type === 'paragraph' && before > 0 ? bareNumber.exec(block.text)?.[1] : undefined;
  if (number === undefined || Number(number) !== before + 1) return block;
  return {
    ...block,
    ...slicePassage(block, `${number} `.length),
    type: 'heading',
    marker: number,
    numbering: 'arabic',
  };
}

/** `PHẦN THỨ NHẤT` and the title on the next line are one heading. */
function withTitles(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (!last || !isTitleOf(block, last)) {
      joined.push(block);
      continue;
    }
    const { marker, markerStart, numbering } = last;
    joined[joined.length - 1] = { ...block, marker, markerStart, numbering, type: 'heading' };
  }
  return joined;
}

function isTitleOf(block: Block, { text, numbering, group, type }: Block): boolean {
  if (text !== '' || numbering === null || type === 'row' || !(always.has(numbering) || outer.has(numbering)))
    return false;
  if (block.marker !== null || block.type === 'row' || block.text === '' || block.text.length > longest.outer)
    return false;
  return block.type === 'heading' || isInCapitals(block.text) || (block.group === group && !/[.;:]$/u.test(block.text));
}

/** `PHỤ LỤC`, `PHỤ LỤC 01`, `Phụ lục II`: the line that opens an annex, alone and without a sign. */
export function isAnnexTitle(text: string): boolean {
  return /^(?:PHỤ LỤC|Phụ lục)(?: (?:SỐ |số )?(?:\d{1,2}|[IVX]{1,4}|[A-Z]))?$/u.test(text) && !/^Phụ lục$/u.test(text);
}

const opensCapital = /^["“(]?\p{Lu}/u;
const sentenceEnd = /[.;!?] \p{Lu}/u;

function isHeading({ text, numbering }: Block): boolean {
  if (numbering === null || text === '' || /[;,]$/u.test(text) || hasSentenceEnd(text)) return false;
  if (always.has(numbering)) return text.length <= longest.outer;
  const limit = outer.has(numbering) ? longest.outer : numbering === 'alpha' ? longest.alpha : longest.inner;
  if (text.length > limit || (/[.]$/u.test(text) && !isInCapitals(text))) return false;
  if (/:\s*\S/u.test(text) && !outer.has(numbering)) return false;
  return opensCapital.test(text) && !statesFigure(text);
}

/**
 * `1. Xây dựng 03 phòng học`, with the next number directly behind it, or behind another such entry: it counts something, and
 * nothing stands under it.
 */
function isCountingEntry(block: Block, next: Block | undefined, goesOn: boolean): boolean {
  const { text, numbering, marker } = block;
  if (numbering !== 'arabic' || !/^\d+\D?$/u.test(marker ?? '') || !isHeading(block) || !counts.test(text))
    return false;
  const behind = next?.numbering;
  return goesOn || next === undefined || behind === 'arabic' || (behind != null && outer.has(behind));
}

/** A number before a noun that is no time. */
const counts =
  /(?<![\p{L}\d.,/]|(?:[Nn]ăm|[Tt]hứ|[Ss]ố|khóa|[Đđ]ợt|lần|[Qq]uý|[Tt]háng) )(?<= )\d[\d.,]* (?!(?:năm|tháng|quý|ngày|và|đến)(?!\p{L}))\p{Ll}/u;

const allCounts = new RegExp(counts.source, 'gu');

function hasSentenceEnd(text: string): boolean {
  return sentenceEnd.test(text.replace(/\b(?:TP|TX|TT|P|Q|H|X|Tp)\. /gu, ' '));
}

/** Works by a name of their own, and what an entry says of them: `Dự án đường A - B: Tổng mức đầu tư …` is no heading. */
const works =
  /^(?:Dự án |Tiểu dự án |Công trình |(?:Đường|Tuyến|Cầu|Kè|Hồ|Đập|Trường|Bệnh viện|Trạm|Trung tâm|Khu(?! vực)|Cụm|Nhà|Chợ|Bến xe|Trụ sở) .*[\p{Lu}\d])/u;
const detail = wordPattern(String.raw`^ ?(?:{works_cost}|{works_size}|{works_detail}|{works_course})(?!\p{L})`);

/** Where a run-in title ends (after its colon or full stop), or null. */
function runInTitle({ text, numbering }: Block, codebook: Codebook): number | null {
  if (numbering === 'alpha' && !/^\p{Lu}/u.test(text)) return null;
  const end = /[:.](?= (?:\(1\) )?\p{Lu}| [“"])/u.exec(text)?.index;
  if (end === undefined || end > 120) return null;
  const title = text.slice(0, end);
  // `Các khoản chưa phân bổ 120 tỷ đồng (trong đó: …)`: a colon in a bracket ends nothing.
  if (title.lastIndexOf('(') > title.lastIndexOf(')')) return null;
  if (/[,;]/.test(title.slice(60)) || statesFigure(title) || /(?<!năm )\b\d[\d.,]*$/iu.test(title)) return null;
  if (text.charAt(end) === '.' && isSentence(title)) return null;
  // `Trường Nà Lộc; hạng mục: Nhà nội trú`: what of the works.
  if (/[;,] ?(?:hạng mục|gói thầu|phân đoạn)$/iu.test(title)) return null;
  if (works.test(title) && detail(codebook).test(text.slice(end + 1))) return null;
  return /^(?:cụ thể|trong đó|gồm|bao gồm)$/iu.test(title) ? null : end + 1;
}

const countedUnits =
  /(?<![\p{L}\d.,/])\d[\d.,]* (?:ha|km|tấn|hộ|lượt|người|lớp|cuộc|buổi|con|văn bản|vụ|trường hợp)(?!\p{L})/iu;

/** `Tổ chức 45 lớp cho 2.150 lượt người. Xây dựng …`: a sentence that counts, and no title; `Thực hiện 3 chương trình mục tiêu.` is one. */
function isSentence(title: string): boolean {
  return countedUnits.test(title) || (title.match(allCounts)?.length ?? 0) > 1;
}

const entitled = /^\p{Lu}[\p{L} ,-]{2,40}: \d/u;

/** `2. Y tế: khám chữa bệnh …` behind `1. Giáo dục: Năm học …`: where the title of the next entry ends, also before a small letter; null for other entries. */
function nextTitle({ text }: Block): number | null {
  const title = /^\p{Lu}[\p{L} ,-]{2,40}(?=: \p{Ll})/u.exec(text)?.[0];
  return title === undefined || statesFigure(title) ? null : title.length + 1;
}

function splitTitle(block: Block, end: number): Block[] {
  const heading: Block = { ...block, ...slicePassage(block, 0, end), type: 'heading' };
  const body: Block = {
    ...block,
    ...slicePassage(block, end),
    type: 'paragraph',
    marker: null,
    numbering: null,
    afterBreak: false,
  };
  heading.references = block.references.filter((each) => each.at <= end);
  const shift = block.text.length - body.text.length;
  body.references = block.references.filter((each) => each.at > end);
  // Anchors hold their references: these move, and are not copied.
  for (const reference of body.references) reference.at -= shift;
  return [heading, body];
}
