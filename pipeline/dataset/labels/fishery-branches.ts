import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';

const act = '(?:khai thác|nuôi trồng|đánh bắt)';
const alone = new RegExp(`^(?:tổng )?(?:sản lượng )?(${act})(?: (\\S.*))?$`, 'iu');
const output = wordPattern(`^(?:tổng )?sản lượng (?!${act} )((?:{aquatic}|hải sản)(?: [^:]*)?)$`);

/** `sản lượng thủy sản 90 tấn, gồm khai thác 60 tấn, nuôi trồng 30 tấn`: what was caught and what was raised of it; null for other parts. */
export function ofFisheryBranch({ codebook }: WithCodebook, part: string, whole: string): string | null {
  const [, how, of] = alone.exec(part) ?? [];
  const [, kind] = output(codebook).exec(whole) ?? [];
  return how && kind && (of ?? kind) === kind ? `sản lượng ${how.toLowerCase()} ${inSentence(kind)}` : null;
}

const entry = wordPattern(`^(?:về )?(${act})(?: ({aquatic}|hải sản))?: ((?:tổng )?{harvest_measure})(?: (.+))?$`);
const fishery = wordPattern('(?<!\\p{L})({aquatic}|hải sản)(?!\\p{L})');
/** How far the output has come, behind its measure. */
const reached = wordPattern('^(?:ước|thu hoạch|{pond_act})$');

/** `Khai thác: sản lượng`, under `Thủy sản`: the output of the branch that an entry names; other labels as they are. */
export function branchOfEntry({ reading: { codebook, section } }: Figure, text: string): string {
  const [, how, of, measure = '', rest = ''] = entry(codebook).exec(text) ?? [];
  if (!how) return text;
  // `Nuôi trồng: diện tích thả nuôi tôm`: the measure says of what it is.
  if (rest !== '' && !reached(codebook).test(rest)) return `${measure} ${rest}`;
  const kind = of ?? fishery(codebook).exec(section?.heading.text ?? '')?.[1];
  // What is raised is raised in waters, and what is caught may be dug.
  const isRaised = /^nuôi trồng$/iu.test(how);
  return kind ? `${measure} ${how} ${kind}`.toLowerCase() : isRaised ? `${measure} ${how}`.toLowerCase() : text;
}

const bareBranch = new RegExp(`^(?:tổng )?sản lượng ${act}(?: (?:thu hoạch|trong nước))?$`, 'iu');
/** What is caught, raised or taken from the ground or the woods. */
const taken = /(?<!\p{L})(th[ủu][ỷy] sản|hải sản|gỗ|lâm sản|than|đá|cát|khoáng sản|nước)(?!\p{L})/giu;

/** How far before a figure what is taken is named, in characters. */
const longestBlock = 800;

/** `sản lượng khai thác`, in a block on fishery: the output of a branch that says of nothing what it is, of what the block or its heading named last; other labels as they are. */
export function withFishery({ reading, mention, leadFrom }: Figure, label: string): string {
  if (mention.unitClass === 'count' || !bareBranch.test(label)) return label;
  const at = reading.tokens[leadFrom]?.start ?? 0;
  const before = reading.text.slice(Math.max(0, at - longestBlock), at);
  const [kind] = (before.match(taken) ?? reading.section?.heading.text.match(taken) ?? []).slice(-1);
  return kind && /sản$/iu.test(kind) && !/^(?:lâm|khoáng)/iu.test(kind) ? `${label} ${kind.toLowerCase()}` : label;
}

const opening = new RegExp(`^${act} (?=\\S)`, 'iu');
const ending = new RegExp(`(?:^| )${act}$`, 'iu');

/** What a measure of one branch is of, behind one of another: `sản lượng nuôi trồng` behind `sản lượng khai thác tôm`. */
export function withoutOtherBranch(measure: string, subject: string): string {
  return ending.test(measure) ? subject.replace(opening, '') : subject;
}
