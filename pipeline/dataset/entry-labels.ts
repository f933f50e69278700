import type { Figure } from './figures.ts';
import { ofPeople } from './label-wholes.ts';

/** Verbs of works that what is built stands behind: `xây dựng 0,4 km đường kết hợp kè chống xói lở`. */
export function isBuilding(text: string): boolean {
  return /^(?:đã |tiếp tục )?(?:xây dựng|xây mới|làm mới|làm|mở mới|nâng cấp|sửa chữa|bê tông hóa|bê tông hoá|cứng hóa|cứng hoá|kiên cố hóa|kiên cố hoá)(?: được)?$/iu.test(
    text,
  );
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
