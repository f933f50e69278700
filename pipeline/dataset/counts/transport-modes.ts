import type { Figure } from '../figures/figures.ts';
import { semicolonBefore, textOf } from '../reading/reading.ts';

/** A pattern's source for a mode of transport. */
const mode = 'đường (?:bộ|sắt|thủy|thuỷ)';

/** Accidents of one mode of transport: none of all that happened. */
export const ofMode = new RegExp(`^vụ ${mode}$`, 'iu');

/** `đường bộ: xảy ra 110 vụ; đường sắt: xảy ra 5 vụ`: whether the entry of a figure names no other mode than cases do. */
export function isOfMode(figure: Figure, cases: string): boolean {
  const named = modes.exec(entryBefore(figure))?.[0].toLowerCase();
  return named === undefined || cases.toLowerCase().endsWith(named);
}

export const modes = new RegExp(`${mode}(?= )`, 'iu');

/** `118 vụ, trong đó: đường bộ: xảy ra 110 vụ; …`: the mode of transport that an entry opens with. */
export function modeOfEntry(figure: Figure): string | null {
  return openedMode.exec(entryBefore(figure))?.[1]?.toLowerCase() ?? null;
}

const openedMode = new RegExp(`^(?:(?:trong đó|cụ thể|bao gồm|gồm):? )?(?:tuyến )?(${mode}(?: nội địa)?): `, 'iu');

/** The words of an entry between semicolons before a figure. */
function entryBefore({ reading, from, sentence }: Figure): string {
  return textOf(reading, Math.max(semicolonBefore(reading, from) + 1, sentence.from), from);
}
