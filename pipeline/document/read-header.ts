import type { VFile } from 'vfile';
import { daysIn, isoMonth } from '../calendar.ts';
import type { Codebook } from '../codebook.ts';
import { perCodebook } from '../codebook-words.ts';
import { cellBlocks } from './cell-blocks.ts';
import { isInCapitals } from './letters.ts';
import { note } from './messages.ts';
import { joinPassages, slicePassage } from './passage.ts';
import type { Block, Draft, Header } from './types.ts';

/** How many blocks a header may have before the body must have begun. */
const longestHeader = 25;

/** A longer line is prose. */
const longestLine = 160;

const mottos =
  /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc|đảng cộng sản việt nam/giu;
/** The symbol of a document, type and issuer: `BC-UBND`. */
const symbolCode = '[A-ZĐ][A-ZĐa-z]*(?:[-/][A-ZĐ][A-ZĐa-z]*)+';
/** The line of number and symbol: `Số: 12/BC-UBND`, `Số: ……/BC-KT`, `Số 125-BC/ĐU`; `Tổng số: 656 hộ` is none. */
const numberLine = new RegExp(
  String.raw`(?:(?:^[Ss]|\sS)ố ?:[ …._]*(?<number>\d*)[ …._]*[/-]? ?|^Số (?<bare>\d+) ?[/-] ?(?=[A-ZĐ]))(?<symbol>${symbolCode})?`,
  'u',
);
/** The rest of it where a converter broke it behind its first word: `59/BC-LĐTBXH`, `/BC-UBND`. */
const numberBelow = new RegExp(String.raw`^(?<written>\d+)? ?[/-] ?(?<code>${symbolCode})$`, 'u');
/** Number, symbol and date that a title opens with. */
const titleNumber = new RegExp(
  String.raw`^(?:số:? ?)?(?<number>\d+)/(?<symbol>${symbolCode})(?:,? ngày (?<day>\d{1,2})(?:[/.-](?<month>\d{1,2})[/.-]| tháng (?<wordedMonth>\d{1,2}) năm )(?<year>\d{4})|,? năm (?<issued>\d{4}))?(?=[ ,]|$),? ?`,
  'iu',
);
/** Place and date, what is left to be written in dotted or not: `Lai Châu, ngày … tháng 9 năm 2024`, `Lai Châu, ngày 28/6/2024`. */
const dateLine =
  /(?<=^|,)(?<place>[^,]*), ?ngày[ …._]*(?:(?<day>\d{1,2})?[ …._]*tháng[ …._]*(?<month>\d{1,2})?[ …._]*năm ?|(?<slashedDay>\d{1,2})[/.-](?<slashedMonth>\d{1,2})[/.-])(?<year>\d{4})/u;
/** A type of document alone on its line, and with the title: `BÁO CÁO TỔNG KẾT NĂM HỌC`, `BÁO CÁO 6 THÁNG ĐẦU NĂM`. */
const typeLines = perCodebook(({ documentTypes }) => {
  // `DỰ ÁN ĐƯỜNG VÀNH ĐAI` names what is built.
  const types = documentTypes
    .flatMap(({ code, vi, variants = [] }) => (code === 'DA' ? [] : [vi, ...variants]))
    .sort((a, b) => b.length - a.length);
  return {
    alone: new RegExp(`^(?:${types.join('|')})$`, 'iu'),
    withTitle: new RegExp(`^(?:${types.join('|')})(?= (?:\\p{L}|\\(|\\d+ (?:tháng|năm|tuần) |\\d+/\\p{Lu}+-))`, 'iu'),
  };
});
/** What follows a title: who is written to, what is carried out, who issues. */
const untitled =
  /^(?:kính gửi|thực hiện|phụ lục|(?:chủ tịch )?(?:ủy|uỷ) ban nhân dân|(?:chủ tịch )?ubnd|hội đồng nhân dân|hđnd)/iu;
/** Bodies that issue in their own name; what stands above them is whom they answer to. */
const committee =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CHÍNH PHỦ|(?:THÀNH|TỈNH|HUYỆN|ĐẢNG|THỊ|QUẬN) [ỦU][YỶ]|ĐẢNG BỘ|BAN CHẤP HÀNH)(?= |$)/u;
/** The body above on the line of the one that issues: `UBND HUYỆN MƯỜNG TẤC | UBND XÃ PHIÊNG LUÔNG`. */
const superior = /^.*\p{L} (?=(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|(?:THÀNH|HUYỆN|ĐẢNG|THỊ|QUẬN) [ỦU][YỶ]) )/u;
/** Offices, which go by the body that they belong to as well. */
const office =
  /^(?:SỞ|BỘ|BAN|CỤC|TỔNG CỤC|CHI CỤC|PHÒNG|VĂN PHÒNG|THANH TRA|CÔNG AN|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|TÒA ÁN|VIỆN|HỘI|LIÊN ĐOÀN|CHI BỘ|BẢO HIỂM)(?= |$)/u;
const areaLine = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG)(?=[ .])/u;

/**
 * Transform: reads the header of Decree 30/2020/NĐ-CP (issuer, number, symbol, place, date, type, title, basis) and
 * takes it out of the flow. What is missing stays null; a text without any of it is read as a fragment.
 */
export function readHeader(draft: Draft, file: VFile, codebook: Codebook): void {
  const { header } = draft;
  const blocks = draft.children;
  const limit = Math.min(blocks.length, longestHeader);
  const seen: Block[] = [];
  let end = 0;
  for (let i = 0; i < limit; i++) {
    const block = blocks[i] as Block;
    if (block.type === 'heading' && block.numbering !== null) break;
    const lines = linesOf(codebook, block, end > 0 || (i === 0 && isTitleLike(block)));
    if (lines.filter((line) => readLine(codebook, line, header)).length > 0) {
      end = i + 1;
      header.blocks.push(...seen.splice(0), ...(header.type === null ? lines : lines.slice(0, 1)));
    } else seen.push(block);
    if (header.type !== null) {
      header.title = lines[1] ?? null;
      end = readTitle(blocks, end, header);
      if (header.title) readNumbered(header.title, header);
      break;
    }
  }
  // The lines of a title are one block from here on.
  if (header.title) header.blocks.push(header.title);
  let body = end;
  for (; body < blocks.length && isBasis(blocks[body] as Block); body++) header.basis.push(blocks[body] as Block);
  draft.children = blocks.slice(body);
  if (end === 0) note(file, 'no-header', 'no header: read as a fragment of a report');
}

/** The lines that a block holds: the cells of a row, as a conversion lays out two columns; a type and the title behind it. */
function linesOf(codebook: Codebook, block: Block, inHeader: boolean): Block[] {
  if (block.type === 'row') return cellBlocks(block);
  const { alone, withTitle } = typeLines(codebook);
  const mayName = inHeader && block.marker === null && !alone.test(block.text);
  const type = mayName ? withTitle.exec(block.text)?.[0] : undefined;
  // In a line of small letters the type is a word like others: `Báo cáo của Sở`.
  if (type === undefined || (!isInCapitals(type) && !isTitleLike(block))) return [block];
  return [
    { ...block, ...slicePassage(block, 0, type.length) },
    { ...block, ...slicePassage(block, type.length) },
  ];
}

/** Whether a line is set as a title is: a heading of Markdown, or in capitals. */
function isTitleLike({ text, depth }: Block): boolean {
  return depth > 0 || isInCapitals(text);
}

/** Reads one line of the header; whether it was one. */
function readLine(codebook: Codebook, block: Block, header: Header): boolean {
  const { text } = block;
  const plain = text.replaceAll('*', '').trim();
  if (typeLines(codebook).alone.test(plain) && (isInCapitals(plain) || isTitleLike(block))) {
    header.type = plain.toUpperCase();
    return true;
  }
  const line = plain.replace(mottos, ' ').replace(/ {2,}/g, ' ').trim();
  if (line.length > longestLine) return false;
  const number = numberLine.exec(line);
  const found = dateLine.exec(line);
  if (number) {
    const { number: written, bare, symbol } = number.groups as Groups;
    header.number = written || bare || null;
    header.symbol = symbol ?? null;
    header.numberLine = block;
  }
  const below = !number && header.numberLine && header.symbol === null ? numberBelow.exec(line) : null;
  if (below) {
    const { written, code } = below.groups as Groups;
    header.number = written ?? header.number;
    header.symbol = code ?? null;
    header.numberLine = block;
  }
  const date = found && isHeadingDate(line, found, header.symbol) ? found : null;
  if (date && header.issuedOn === null) {
    const { place, day, month, slashedDay, slashedMonth, year } = date.groups as Groups;
    header.place = afterSymbol(place as string, header.symbol);
    header.issuedOn = isoDate(year as string, month ?? slashedMonth, day ?? slashedDay);
  }
  const named = readIssuer(number ? line.slice(0, number.index) : date ? '' : line, header);
  return number !== null || below !== null || date !== null || named || line !== plain;
}

/** What the named groups of a pattern matched. */
type Groups = Record<string, string | undefined>;

/** Whether a date with slashes is all that stands behind a place: in `…, ngày 13/2/2018 của Tỉnh ủy` a document is cited. */
function isHeadingDate(line: string, date: RegExpExecArray, symbol: string | null): boolean {
  const { place, slashedDay } = date.groups as Groups;
  if (slashedDay === undefined) return true;
  const isLast = /^[\s.]*$/u.test(line.slice(date.index + date[0].length));
  return isLast && /^\p{Lu}[^,()\d]*$/u.test(afterSymbol(place as string, symbol));
}

/** Reads who issued the report from a line in capitals; whether it says so. */
function readIssuer(line: string, header: Header): boolean {
  const both = line.replace(/^[-–_ ]+|[-–_ ]+$/g, '');
  const name = committee.test(both) ? both.replace(superior, '') : both;
  if (name === '' || !isInCapitals(name)) return false;
  const goesOn = office.test(name) || areaLine.test(name);
  if (!committee.test(name) && !(goesOn && (header.issuer !== null || office.test(name)))) return false;
  header.issuer = header.issuer === null || !goesOn ? name : `${header.issuer} ${name}`;
  return true;
}

/** The place of a line that also holds the symbol: `Số: /BC-UBND Thành phố Lai Châu`. */
function afterSymbol(place: string, symbol: string | null): string {
  const at = symbol === null ? -1 : place.lastIndexOf(symbol);
  return (at < 0 ? place : place.slice(at + (symbol as string).length)).trim();
}

/** ISO 8601, as far as the calendar has it: of `ngày 31 tháng 9` the month. */
function isoDate(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const months = isoMonth(year, month);
  const last = daysIn(Number(year), Number(month));
  return day === undefined || Number(day) < 1 || Number(day) > last ? months : `${months}-${day.padStart(2, '0')}`;
}

/** The title runs from under the type to the basis, the address or the first sentence. Returns where it ends. */
function readTitle(blocks: Block[], start: number, header: Header): number {
  let end = start;
  while (end < blocks.length && end - start < 4) {
    const block = blocks[end] as Block;
    if (
      block.numbering !== null ||
      block.type === 'item' ||
      block.type === 'row' ||
      isBasis(block) ||
      /[.:;]$/u.test(block.text)
    )
      break;
    if (header.title && !isStub(header.title) && !isContinued(header.title, block)) break;
    header.title = header.title ? { ...header.title, ...joinPassages(header.title, block) } : block;
    end++;
  }
  return end;
}

/** `Báo cáo số 123/BC-UBND ngày 15/6/2018 về …`, `Báo cáo 37/BC-CP năm 2013 về …`: number, symbol and date that a title opens with, and is left without. */
function readNumbered(title: Block, header: Header): void {
  const found = titleNumber.exec(title.text);
  if (!found || header.symbol !== null) return;
  const { number, symbol, day, month, wordedMonth, year, issued } = found.groups as Groups;
  header.number = number as string;
  header.symbol = symbol as string;
  header.issuedOn ??= year === undefined ? (issued ?? null) : isoDate(year, month ?? wordedMonth, day);
  header.blocks.push({ ...title, ...slicePassage(title, 0, found[0].length) });
  header.title = found[0].length < title.text.length ? { ...title, ...slicePassage(title, found[0].length) } : null;
}

/** Whether a line goes on with a title: of its paragraph, in capitals, or in small letters; no heading below it, and none of what follows titles. */
function isContinued(title: Block, block: Block): boolean {
  if (untitled.test(block.text) || block.depth > title.depth) return false;
  return isInCapitals(block.text) || title.group === block.group || /^\p{Ll}|^\(/u.test(block.text);
}

/** Most words that go on with a type of document and are no title: `BÁO CÁO NHANH`, `BÁO CÁO TỔNG KẾT NĂM`. */
const longestStub = 4;

function isStub({ text }: Block): boolean {
  return isInCapitals(text) && text.split(' ').length <= longestStub;
}

/** `Căn cứ Nghị quyết số 9/NQ-HĐND …;`, but for `Căn cứ báo cáo nhanh của các tỉnh, Văn phòng cho biết …`: what was told. */
function isBasis(block: Block): boolean {
  return block.numbering === null && /^căn cứ /iu.test(block.text) && !/ cho biết[ ,:]/iu.test(block.text);
}
