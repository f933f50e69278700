import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** A pattern's source for a mode of transport. */
const mode = 'đường (?:bộ|sắt|thủy|thuỷ)';

/** Accidents of one mode of transport: none of all that happened. */
export const ofMode = new RegExp(`^vụ ${mode}$`, 'iu');

const modes = new RegExp(`${mode}(?= )`, 'iu');

const wholeArea = /(?:^|\s)(?:cả nước|toàn quốc|(?:cả|toàn|địa bàn(?: toàn)?) (?:tỉnh|thành phố|huyện)) /iu;
const modeAtEnd = new RegExp(` ${mode}(?: nội địa)?$`, 'iu');

/** `Đường sắt xảy ra 5 vụ. Riêng tháng này, cả nước xảy ra 90 vụ`: whether a clause opens with the whole area and names no mode. */
export function isOfAllModes({ reading, left, leadFrom }: Figure): boolean {
  const words = `${textOf(reading, left.from, leadFrom)} `;
  return wholeArea.test(words) && !modes.test(words);
}

/** `đường bộ và đường sắt`: modes that are told together. */
const listedModes = new RegExp(`${mode}(?: nội địa)?(?:,| và) (?:${mode}|hàng (?:hải|không))`, 'iu');
const grade = '(?: (?:từ )?(?:ít |rất |đặc biệt )?nghiêm trọng(?: trở lên)?)?';
/** What happened, and how grave it was. */
const accident = new RegExp(`((?:tai nạn|va chạm|TNGT)(?: giao thông)?)(?: tai nạn giao thông)*(${grade})`, 'iu');
/** A mode, with what leads to it or what its entry opens with. */
const namedMode = new RegExp(`(?:,? ?(?:(?:bao )?gồm|trong đó))? ?:? ?(${mode}(?: nội địa)?)(?: xảy ra$)?`, 'giu');

/** `Số vụ tai nạn giao thông bao gồm: Đường bộ xảy ra`, `đường bộ vụ tai nạn giao thông`: the mode that is named last, behind what happened. */
export function withModeBehind({ reading, left, leadFrom }: Figure, label: string): string {
  if (!accident.test(label) || listedModes.test(label)) return label;
  const named = ([...label.matchAll(namedMode)].at(-1) ?? opensEntry.exec(textOf(reading, left.from, leadFrom)))?.[1];
  if (named === undefined) return label;
  return label.replace(namedMode, '').trim().replace(accident, `$1$2 ${named.toLowerCase()}`);
}

/** `Đường bộ: xảy ra 69 vụ`: the mode that an entry names before its colon. */
const opensEntry = new RegExp(`^[^\\p{L}]*(?:trong đó ?: ?)?(${mode}(?: nội địa)?) ?:(?: xảy ra)?$`, 'iu');

/** The cases of all modes, by the name of those of one. */
export function withoutMode(cases: string): string {
  return cases.replace(modeAtEnd, '');
}
