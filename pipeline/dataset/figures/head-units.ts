import { wordPattern } from '../../codebook-words.ts';
import { isHalfOfNoun } from '../../mention/compounds.ts';
import { lexiconOf } from '../../mention/lexicon.ts';
import { tokenize } from '../../mention/tokens.ts';
import type { Context } from '../reading/context.ts';
import type { Figure } from './figures.ts';

/** Units of what is ranked or sorted, and of no things that are counted. */
const sorting = new Set(['{level}', '{kind}', '{rank}', '{grade}', '{zone}', '{sector}', '{times}']);

const herd = wordPattern('^(?:đàn )?{livestock}$');
/** Nouns that a number behind them tells apart: `Lớp 5`. */
const numbered = /^(?:lớp|khối|đội|tổ|thôn|bản|khu|xóm|ấp|trường|cụm|nhóm)$/iu;

/** Units of the people of a place. */
export const population = new Set(['{person}', '{household}']);

/** Words before the noun that is counted. */
const totals = /^(?:có |còn )?(?:tổng )?(?:số lượng |số )?(?=\S)/iu;

/** `Số thuê bao đạt 91,3 triệu`: a count, where `hộ vay 30 triệu` is money. */
const saysCount = /^(?:(?:tổng )?số (?!tiền|vốn)|dân số|tổng lượt|lượt|(?:tổng )?đàn )/iu;

const saysNumber = /^(?:có |còn )?(?:tổng )?số /iu;

/** The unit of what a label counts, for a figure that has none: `Tổng số học sinh: 320`, `hộ nghèo 185, hộ cận nghèo 90`. */
export function unitOfHead({ codebook }: Context, { mention }: Figure, label: string): string | null {
  const counted = label.replace(/^.*: /u, '');
  // `số ổ dịch tăng 19 ổ`: the noun by its first word.
  const isBare = mention.unitText === null || counted.replace(totals, '').startsWith(`${mention.unitText} `);
  if (!/^(?:quantity|ratio)$/.test(mention.kind) || !isBare || mention.sign !== 0) return null;
  if (mention.unitMult === 0 ? !Number.isInteger(mention.value) : !saysCount.test(counted)) return null;
  // `Chỉ số chất lượng không khí: 95`: an index, which counts nothing.
  if (/^chỉ số /iu.test(counted)) return null;
  const noun = counted.replace(totals, '');
  if (/^dân(?: số)?$/iu.test(noun)) return '{person}';
  if (herd(codebook).test(noun)) return '{animal}';
  const tokens = tokenize(noun);
  const found = lexiconOf(codebook).units.match(tokens, 0);
  if (found?.value.class !== 'count' || sorting.has(found.value.code)) return null;
  const next = tokens[found.next];
  // `giáo viên, nhân viên` are of no one unit.
  if (next?.fold === ',' || next?.fold === 'và') return null;
  // `Lớp 5: 45`, `Trường Nà Tăm: 320` name what has those counted.
  // `người mất tích Sơn La 3`, `hộ nghèo Nà Tăm 40`: those counted themselves, with where they are.
  // `Số vụ việc thuộc thẩm quyền của cơ quan Nhà nước` says that it is a number.
  const isNamed = /\s\p{Lu}\p{Ll}/u.test(noun) && !population.has(found.value.code) && !saysNumber.test(counted);
  if ((next?.type === 'number' && numbered.test(tokens[0]?.fold ?? '')) || isNamed) return null;
  return found.next === 1 && next && isHalfOfNoun(tokens[0]?.fold ?? '', next.fold) ? null : found.value.code;
}
