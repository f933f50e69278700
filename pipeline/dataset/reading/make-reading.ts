import type { Codebook } from '../../codebook.ts';
import type { Scan } from '../../mention/index.ts';
import type { Token } from '../../mention/tokens.ts';
import { wordSet } from '../../mention/words.ts';
import { isInCode } from './codes.ts';
import type { Reading, Span } from './reading.ts';
import { cellStarts } from './row-cells.ts';
import { withUnitsOfParts } from './units-of-parts.ts';

const closers = new Map([
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
  ['‘', '’'],
]);
const abbreviations = wordSet('tp tx tt p q h x tr ths ts gs pgs ts');

/** A block with where it stands in its report. */
export type PlacedBlock = Pick<Reading, 'block' | 'role' | 'section' | 'footnote'>;

/** Prepares a block for the dataset stage: its brackets paired, its sentences found, units that figures share with their parts given. */
export function makeReading(codebook: Codebook, scan: Scan, { block, role, section, footnote }: PlacedBlock): Reading {
  const { tokens } = scan;
  // Plain arrays: typed ones take longer to make than most blocks take to read.
  const depth = new Array<number>(tokens.length).fill(0);
  const partner = new Array<number>(tokens.length).fill(-1);
  const signs = signsOf(tokens);
  pairBrackets(tokens, signs, depth, partner);
  const reading: Reading = {
    codebook,
    block,
    role,
    section,
    footnote,
    depth,
    partner,
    cellStarts: cellStarts(block),
    sentences: splitSentences(scan.text, tokens, signs, depth),
    signs,
    semicolons: signs.filter((at) => tokens[at]?.fold === ';'),
    colons: signs.filter((at) => tokens[at]?.fold === ':' && depth[at] === 0),
    mentionAt: indexBy(tokens, scan.mentions),
    timeAt: indexBy(tokens, scan.times),
    ...scan,
  };
  reading.mentions = withUnitsOfParts(reading);
  return reading;
}

function pairBrackets(tokens: Token[], signs: readonly number[], depth: number[], partner: number[]): void {
  const open: number[] = [];
  let straight = -1;
  for (const i of signs) {
    const { fold } = tokens[i] as Token;
    const opener = open.at(-1);
    if (opener !== undefined && closers.get((tokens[opener] as Token).fold) === fold) {
      open.pop();
      partner[i] = opener;
      partner[opener] = i;
    } else if (closers.has(fold)) open.push(i);
    else if (fold === '"') {
      if (straight < 0) straight = i;
      else {
        partner[i] = straight;
        partner[straight] = i;
        straight = -1;
      }
    }
  }
  // Only brackets that close make depth: a stray one must not swallow the rest of the text.
  let level = 0;
  let from = 0;
  for (const i of signs) {
    const isPaired = (partner[i] as number) >= 0;
    if (isPaired && tokens[i]?.fold === ')') {
      depth.fill(level--, from, i);
      from = i;
    } else if (isPaired && tokens[i]?.fold === '(') {
      depth.fill(level++, from, i + 1);
      from = i + 1;
    }
  }
  depth.fill(level, from);
}

function signsOf(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.type === 'sign') found.push(at);
  return found;
}

/** Sentences end at a full stop outside brackets, unless an abbreviation or an ellipsis inside a sentence made it. */
function splitSentences(text: string, tokens: Token[], signs: readonly number[], depth: readonly number[]): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const i of signs) {
    const token = tokens[i] as Token;
    if (depth[i] !== 0) continue;
    const stop =
      token.fold === '!' ||
      token.fold === '?' ||
      token.fold === '…' ||
      (token.fold === '.' &&
        (!abbreviations.has(tokens[i - 1]?.fold ?? '') || opensSentence(text, tokens, i)) &&
        !isInCode(text, tokens, i) &&
        !isInInitials(tokens, i));
    // An ellipsis goes on where a word in lower case follows.
    // `bàn ghế, tủ,... 45 triệu đồng`: so does one before a figure.
    const isEllipsis = token.fold === '…' || tokens[i - 1]?.fold === '.';
    const isGoingOn =
      goesOn(text, tokens[i + 1]) || (isEllipsis && tokens[i + 1]?.type === 'number') || isBeforeAside(tokens, i);
    if (!stop || (isGoingOn && !endsWord(tokens, i))) continue;
    if (i > from) sentences.push({ from, to: i });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** What a bracket tells of the figure before it. */
const asides = wordSet('kh kế nq dt tăng giảm đạt bằng vượt');

/** `đạt 34 tỷ đồng. (KH 30 tỷ đồng)`: whether a bracket behind a full stop still tells of what stands before that. */
function isBeforeAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.fold === '(' && asides.has(tokens[at + 2]?.fold ?? '');
}

/** Words that open a sentence, and the name of no town. */
const openers = wordSet('tổng trong theo đến qua các ngoài toàn số');

/** `9 giải của cấp TP. Tổng số giải là 48`: whether what a full stop behind an abbreviation leads to is no name. */
function opensSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return openers.has(next?.fold ?? '') && !goesOn(text, next);
}

/** `T.Ư`, `Q.Bình Tân`: whether a full stop joins one letter to the next word. */
function isInInitials(tokens: readonly Token[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    before?.type === 'word' && before.end - before.start === 1 && before.end === stop?.start && next?.start === stop.end
  );
}

/** Fewest letters of a word that a full stop abbreviates no more. */
const shortestWord = 3;

/** `9.230 nhân khẩu. tỷ lệ hộ nghèo …`: whether a full stop stands directly behind a whole word, and a space behind it. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    before?.type === 'word' &&
    stop?.fold === '.' &&
    before.end === stop.start &&
    before.end - before.start >= shortestWord &&
    next?.type === 'word' &&
    next.start > stop.end
  );
}

function goesOn(text: string, next: Token | undefined): boolean {
  if (next?.type === 'sign') return next.fold === '.';
  const first = next?.type === 'word' ? text.charAt(next.start) : '';
  return first !== '' && first === first.toLowerCase();
}

function indexBy(tokens: Token[], items: { start: number; end: number }[]): number[] {
  const index = new Array<number>(tokens.length).fill(-1);
  let token = 0;
  items.forEach((item, i) => {
    while (token < tokens.length && (tokens[token] as Token).start < item.start) token++;
    for (let at = token; at < tokens.length && (tokens[at] as Token).end <= item.end; at++) index[at] = i;
  });
  return index;
}
