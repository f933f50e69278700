import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { type Carried, type Observed, reach } from './observed.ts';

/** `tổng đàn vật nuôi 70 nghìn con, trong đó đàn lợn 20 nghìn con; đàn gà 45 nghìn con`: whether a part opens as the first one does. */
export function isNamedAlike(label: string, whole: Observed, { observed }: Carried): boolean {
  const opening = namesOpening(label);
  return observed
    .slice(-reach)
    .filter((each) => each.whole?.of === whole)
    .map(({ record }) => record.label_vi.replace(/^.*: /u, ''))
    .some((part) => part !== label && opening !== null && namesOpening(part) === opening);
}

/** The word that a name of several opens with, behind its measure. */
function namesOpening(label: string): string | null {
  const name = label.toLowerCase().replace(/^(?:diện tích|sản lượng|số) (?=\S+ \S)/u, '');
  return /^(?:tổng )?(?!(?:người|khẩu|hộ|con) )\S+ /u.exec(name)?.[0] ?? null;
}

/** Those who may own what is made: kinds of holders. */
const owners = new Set(['{cooperative}', '{cooperative_group}', '{enterprise}', '{business_household}', '{household}']);

/** `19 chủ thể, trong đó 11 hợp tác xã, 5 hộ kinh doanh`: whether one unit counts a kind of what the other counts. */
export function isKindOf(unit: string | null, whole: string | null): boolean {
  return whole === '{owner}' && owners.has(unit ?? '');
}

/** `cao su 48 ha, trong đó tiểu điền 15 ha; mắc ca 12 ha`, `đàn bò 90 con, trong đó bò sữa 40 con; trâu 20 con`, `95 ca sốt xuất huyết, trong đó 4 ca nặng; 7 ca sởi`: whether what a label measures is one crop, beast or illness and what it would be a part of another. */
export function isOfOtherKind({ codebook }: WithCodebook, label: string, whole: string): boolean {
  return kinds.some(([only, some]) => {
    const all = only(codebook).exec(whole)?.[1]?.toLowerCase();
    const own = all === undefined ? undefined : some(codebook).exec(label)?.[1]?.toLowerCase();
    return own !== undefined && own !== all;
  });
}

/** What names one crop, one beast or one illness alone, and what opens with one. */
const kinds = [
  [
    // `rau vụ đông` is of many crops.
    wordPattern(
      '^(?:tổng )?(?:{harvest_measure} )?(?:{growing_act} )?(?:cây )?({crop})(?:(?<! rau) (?:vụ )?{crop_season})?$',
    ),
    wordPattern('^(?:(?:tổng )?{harvest_measure} )?(?:cây )?({crop}|{crop_class})(?=[ ,]|$)'),
  ],
  [
    wordPattern('^(?:tổng )?(?:đàn )?(?!gia |thủy cầm)({livestock})$'),
    wordPattern('^(?:(?:tổng )?đàn )?({livestock})(?= |$)'),
  ],
  [
    wordPattern('^(?:ca|trường hợp) (?:(?:mắc|bệnh) )*({human_disease})$'),
    wordPattern('^(?:ca|trường hợp) (?:(?:mắc|bệnh|nghi|dương tính) )*({human_disease})(?= |$)'),
  ],
] as const;

/** Units of those whom other figures may count as people. */
export const people: ReadonlySet<string> = new Set([
  '{worker}',
  '{pupil}',
  '{student}',
  '{child}',
  '{member}',
  '{party_member}',
]);

/** Whether a unit counts persons. */
export function isPerson(unit: string | null): boolean {
  return unit === '{person}' || unit === '{suspect}' || people.has(unit ?? '');
}
