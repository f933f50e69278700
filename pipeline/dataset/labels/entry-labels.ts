import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { ofPeople } from './parts-by-themselves.ts';

const building = wordPattern('^(?:đã |tiếp tục )?(?:{works_act}|làm)(?: được)?$');

const joinedWorks = wordPattern('^(?:đã )?(?:{works_act}|đầu tư)(?:(?:,| và|) (?:{works_act}|đầu tư))+$');

/** `đầu tư xây dựng, nâng cấp, sửa chữa 90 km đường, 8 cầu`: whether words are nothing but several things that works do, of all that is listed behind them. */
export function isWorksOfAll({ codebook }: Context, text: string): boolean {
  return text.includes(',') && joinedWorks(codebook).test(text);
}

/** Verbs of works that what is built stands behind: `xây dựng 0,4 km đường kết hợp kè chống xói lở`. */
export function isBuilding({ codebook }: Context, text: string): boolean {
  return building(codebook).test(text);
}

/** `Trạm y tế: 01 trạm, 05 giường bệnh`: the entry counts what it names, and the counts behind are of it. */
export function isEntryOfOne({ mention, lead }: Figure, text: string): boolean {
  if (mention.unit === '{household}' && ofPeople.test(text)) return true;
  const unit = mention.unitClass === 'count' ? mention.unitText?.toLowerCase() : undefined;
  return (
    lead === ':' &&
    unit !== undefined &&
    text.toLowerCase().startsWith(`${unit} `) &&
    text.split(' ').length <= longestEntry
  );
}

/** Longest name of such an entry, in words. */
const longestEntry = 6;
