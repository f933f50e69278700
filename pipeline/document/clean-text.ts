import type { Node, Parent } from 'unist';
import { composePassage, isCombining, type Passage } from './passage.ts';

const superscripts: Record<string, string> = Object.fromEntries(
  [...'0123456789()'].map((c, i) => [c, '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾'[i] as string]),
);

/**
 * The text of a Markdown node, line by line: emphasis and HTML tags gone, white space folded, `<sup>` as superscript
 * characters, Unicode in form NFC, every character with its source offset.
 */
export function cleanText(node: Parent, source: string): Passage[] {
  const lines: Passage[] = [];
  let text = '';
  let offsets: number[] = [];
  let combining = false;
  let raised = false;

  const endLine = () => {
    if (text.endsWith(' ')) {
      text = text.slice(0, -1);
      offsets.pop();
    }
    if (text !== '') {
      const passage = { text, offsets: Int32Array.from(offsets) };
      lines.push(combining ? composePassage(passage) : passage);
    }
    text = '';
    offsets = [];
    combining = false;
  };

  const add = (character: string, offset: number) => {
    const code = character.charCodeAt(0);
    if (code === 10 || code === 13) endLine();
    else if (isSpace(code)) {
      if (text !== '' && !text.endsWith(' ')) {
        text += ' ';
        offsets.push(offset);
      }
    } else if (!isInvisible(code)) {
      if (isCombining(code)) combining = true;
      text += raised ? (superscripts[character] ?? character) : character;
      offsets.push(offset);
    }
  };

  const visit = (child: Node) => {
    const start = child.position?.start.offset ?? 0;
    if (child.type === 'text')
      addText((child as Node & { value: string }).value, start, child.position?.end.offset ?? start);
    else if (child.type === 'break') endLine();
    else if (child.type === 'html') {
      const tag = (child as Node & { value: string }).value;
      if (/^<sup\b/i.test(tag)) raised = true;
      else if (/^<\/sup\b/i.test(tag)) raised = false;
      else if (/^<br\b/i.test(tag)) endLine();
    } else if ('children' in child) for (const grandchild of (child as Parent).children) visit(grandchild);
  };

  const addText = (value: string, start: number, end: number) => {
    const written = source.slice(start, end);
    if (value === written) for (let i = 0; i < written.length; i++) add(written.charAt(i), start + i);
    else for (const [character, offset] of align(value, written)) add(character, start + offset);
  };

  for (const child of node.children) visit(child);
  endLine();
  return lines;
}

/** Each character of a text node's value with its offset in what was written: escapes, entities and indents differ. */
function* align(value: string, written: string): Generator<[string, number]> {
  let at = 0;
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    while (at < written.length && !isWritten(character, written.charAt(at)) && written.charAt(at) !== '&') at++;
    if (isWritten(character, written.charAt(at))) yield [character, at++];
    else {
      yield [character, Math.min(at, written.length - 1)];
      const end = written.indexOf(';', at);
      at = end < 0 ? written.length : end + 1;
    }
  }
}

/** Markdown replaces NUL by the replacement character. */
function isWritten(character: string, written: string): boolean {
  return written === character || (written === '\0' && character === '\ufffd');
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  );
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
