import type { VFile } from 'vfile';
import { cellBlocks } from './cell-blocks.ts';
import { note } from './messages.ts';
import { slicePassage } from './passage.ts';
import { isPersonName, isRoleAlone, opensAuthority, readSignature, signatureIn } from './signature.ts';
import type { Block, Draft } from './types.ts';

/** The close stands in the last blocks of a report: recipients may be many. */
const longestClose = 60;
/** A longer line is no part of a signature block, and no recipient begins behind so much. */
const longestLine = 160;

/** The sentence that closes a report: `Trên đây là báo cáo …`. */
const closing = /^trên đây là /iu;
const recipients = /^nơi nhận ?:?/iu;

/** Transform: takes the closing sentence, the recipients and the signature block out of the flow. */
export function readClose(draft: Draft, file: VFile): void {
  const { close } = draft;
  const blocks = draft.children;
  const first = Math.max(0, blocks.length - longestClose);
  const last = blocks.findLastIndex((block, i) => i >= first && closing.test(block.text));
  let start = blocks.findIndex((_, i) => i >= first && isClose(blocks, i));
  if (last >= 0 && (start < 0 || last < start)) {
    close.closing = blocks[last] ?? null;
    start = last;
  }
  if (start < 0) {
    note(file, 'no-close', 'no recipients and no signature');
    return;
  }
  let listing = false;
  for (const block of blocks.slice(start)) {
    if (block === close.closing) {
      close.blocks.push(block);
      continue;
    }
    for (const line of linesOf(block)) {
      if (recipients.test(line.text)) listing = true;
      else if (readSignature(line.text, close)) listing &&= close.name === null;
      else if (listing && (line.marker !== null || /[;.]$/u.test(line.text))) {
        if (/^lưu\b/iu.test(line.text)) close.archive.push(line);
        else close.recipients.push(line);
      }
      close.blocks.push(line);
    }
  }
  if (close.recipients.length === 0 && close.authority === null && close.role === null)
    note(file, 'no-close', 'no recipients and no signature');
  draft.children = blocks.slice(0, start);
}

/** How far behind the role the name stands, in blocks. */
const longestSignature = 4;

function isClose(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  const texts = block.type === 'row' ? block.cells.map(({ text }) => text) : [block.text];
  if (texts.some((text) => recipients.test(text))) return true;
  const behind = blocks.slice(at + 1, at + 1 + longestSignature);
  return texts.some((text) => {
    if (text.length > longestLine) return false;
    if (opensAuthority(text)) return (behind[0]?.text.length ?? 0) <= longestLine;
    return isRoleAlone(text) && behind.some((each) => isPersonName(each.text));
  });
}

/** The lines of a block: the cells of a row, the entries of a list in one, and a signature beside a recipient. */
function linesOf(block: Block): Block[] {
  if (block.type !== 'row') return besideRecipients(block);
  return cellBlocks(block).flatMap(entriesOf);
}

/** `Nơi nhận: - UBND tỉnh; - Lưu: VT.`: each recipient of a cell. */
function entriesOf(block: Block): Block[] {
  const opening = recipients.exec(block.text)?.[0].length;
  if (opening === undefined) return [block];
  const entries: Block[] = [{ ...block, ...slicePassage(block, 0, opening) }];
  let from = opening;
  for (const { index } of block.text.slice(opening).matchAll(/[;.](?= ?-| ?$)/g)) {
    const end = opening + index + 1;
    const bullet = /^ ?-? ?/.exec(block.text.slice(from, end))?.[0].length ?? 0;
    entries.push({ ...block, ...slicePassage(block, from + bullet, end), marker: '-' });
    from = end;
  }
  return entries;
}

/** `Nơi nhận:      TM. ỦY BAN NHÂN DÂN`, as two columns come on one line. */
function besideRecipients(block: Block): Block[] {
  const at = block.text.length > longestLine ? -1 : signatureIn(block.text);
  if (at <= 0) return [block];
  const beside = { ...block, ...slicePassage(block, at), marker: null, numbering: null, references: [] };
  return [{ ...block, ...slicePassage(block, 0, at) }, beside];
}
