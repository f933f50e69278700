import type { VFile } from 'vfile';
import { note } from './messages.ts';
import type { Block, Draft } from './types.ts';

/** The close stands in the last blocks of a report: recipients may be many. */
const longestClose = 60;

const authority = /^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u;
const role =
  /^(?:KT\. ?|Q\. ?)?(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG BAN)/u;
const personName = /^(?:\p{Lu}\p{Ll}*(?: |$)){2,5}$/u;

/** The sentence that closes a report: `Trên đây là báo cáo …`. */
const closing = /^trên đây là /iu;

/** Transform: takes the closing sentence, the recipients and the signature block out of the flow. */
export function readClose(draft: Draft, file: VFile): void {
  const { close } = draft;
  const blocks = draft.children;
  const first = Math.max(0, blocks.length - longestClose);
  const last = blocks.findLastIndex((block, i) => i >= first && closing.test(block.text));
  let start = blocks.findIndex((block, i) => i >= first && isClose(block, blocks[i + 1]));
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
    if (/^nơi nhận/iu.test(block.text)) listing = true;
    else if (authority.test(block.text)) {
      listing = false;
      splitAuthority(block.text, close);
    } else if (role.test(block.text)) {
      listing = false;
      close.role ??= block.text;
    } else if (listing && (block.marker !== null || /[;.]$/u.test(block.text))) {
      if (/^lưu\b/iu.test(block.text)) close.archive.push(block);
      else close.recipients.push(block);
    } else if ((close.authority ?? close.role) !== null && personName.test(`${block.text}`)) close.name ??= block.text;
    close.blocks.push(block);
  }
  if (close.recipients.length === 0 && close.authority === null && close.role === null)
    note(file, 'no-close', 'no recipients and no signature');
  draft.children = blocks.slice(0, start);
}

function isClose(block: Block, next: Block | undefined): boolean {
  if (/^nơi nhận ?:?/iu.test(block.text)) return true;
  return authority.test(block.text) && block.text.length < 120 && (next === undefined || next.text.length < 120);
}

/** `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH` on one line holds the authority and the role. */
function splitAuthority(text: string, close: Draft['close']): void {
  const at = text.search(/ (?:KT\. )?(?:PHÓ )?CHỦ TỊCH| GIÁM ĐỐC| BÍ THƯ/u);
  close.authority ??= at < 0 ? text : text.slice(0, at);
  if (at >= 0) close.role ??= text.slice(at + 1);
}
