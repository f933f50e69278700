import type { VFile } from 'vfile';
import { isInCapitals } from './letters.ts';
import { note } from './messages.ts';
import { joinPassages } from './passage.ts';
import type { Block, Draft, Header } from './types.ts';

/** How many blocks a header may have before the body must have begun. */
const longestHeader = 25;

/** A longer line is prose. */
const longestLine = 160;

const motto = /^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc)/iu;
/** The line of number and symbol; `Tổng số: 656 hộ` is none. */
const numberLine = /(?:^[Ss]|\sS)ố ?: ?(\d*) ?[/-]? ?((?:[A-ZĐ][A-ZĐa-z]*)(?:[-/][A-ZĐ][A-ZĐa-z]*)+)?/u;
const dateLine = /([^,]*), ?ngày ?(\d{1,2})? ?tháng ?(\d{1,2})? ?năm ?(\d{4})/u;
const types =
  /^(?:BÁO CÁO|KẾ HOẠCH|TỜ TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|THÔNG BÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|CÔNG VĂN|BIÊN BẢN|QUY CHẾ|QUY ĐỊNH)$/u;
const issuerLine =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ|CHÍNH PHỦ|BAN |CỤC|TỔNG CỤC|PHÒNG|THÀNH ỦY|TỈNH ỦY|HUYỆN ỦY|ĐẢNG ỦY)/u;

/**
 * Transform: reads the header of Decree 30/2020/NĐ-CP (issuer, number, symbol, place, date, type, title, basis) and
 * takes it out of the flow. What is missing stays null; a text without any of it is read as a fragment.
 */
export function readHeader(draft: Draft, file: VFile): void {
  const { header } = draft;
  const blocks = draft.children;
  const limit = Math.min(blocks.length, longestHeader);
  let end = 0;
  let title = 0;
  for (let i = 0; i < limit; i++) {
    const block = blocks[i] as Block;
    if (block.type === 'heading' && block.numbering !== null) break;
    if (readLine(block, header)) end = i + 1;
    if (header.type !== null) {
      title = end;
      end = readTitle(blocks, end, header);
      break;
    }
  }
  // The lines of a title are one block from here on.
  header.blocks = header.title ? [...blocks.slice(0, title), header.title] : blocks.slice(0, end);
  let body = end;
  for (; body < blocks.length && isBasis(blocks[body] as Block); body++) header.basis.push(blocks[body] as Block);
  draft.children = blocks.slice(body);
  if (end === 0) note(file, 'no-header', 'no header: read as a fragment of a report');
}

/** Reads one line of the header; whether it was one. */
function readLine(block: Block, header: Header): boolean {
  const { text } = block;
  const plain = text.replaceAll('*', '').trim();
  if (types.test(plain)) {
    header.type = plain;
    return true;
  }
  if (text.length > longestLine) return false;
  const number = numberLine.exec(text);
  const date = dateLine.exec(text);
  if (number) {
    header.number = number[1] || null;
    header.symbol = number[2] ?? null;
    header.numberLine = block;
  }
  if (date && header.issuedOn === null) {
    header.place = afterSymbol(date[1] as string, header.symbol);
    header.issuedOn = isoDate(date[4] as string, date[3], date[2]);
  }
  if (number || date) return true;
  if (issuerLine.test(plain) && isInCapitals(plain)) {
    header.issuer = header.issuer === null ? plain : `${header.issuer} ${plain}`;
    return true;
  }
  return motto.test(plain);
}

/** The place of a line that also holds the symbol: `Số: /BC-UBND Thành phố Lai Châu`. */
function afterSymbol(place: string, symbol: string | null): string {
  const at = symbol === null ? -1 : place.lastIndexOf(symbol);
  return (at < 0 ? place : place.slice(at + (symbol as string).length)).trim();
}

function isoDate(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined) return year;
  const months = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? months : `${months}-${day.padStart(2, '0')}`;
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
    if (/^(?:kính gửi|thực hiện|ủy ban nhân dân|uỷ ban nhân dân|ubnd)/iu.test(block.text) && end > start) break;
    if (end > start && !isInCapitals(block.text) && !isContinued(header.title as Block, block)) break;
    header.title = header.title ? { ...header.title, ...joinPassages(header.title, block) } : block;
    end++;
  }
  return end;
}

function isContinued(title: Block, block: Block): boolean {
  return title.group === block.group || /^\p{Ll}|^\(/u.test(block.text);
}

function isBasis(block: Block): boolean {
  return block.numbering === null && /^căn cứ /iu.test(block.text);
}
