import type { Figure } from './figures.ts';
import { textOf } from './reading.ts';

/** Verbs of what happens, behind the words that say what or where. */
export const happening = / (?:xảy ra|ghi nhận|phát sinh)$/iu;

/** `2. Trật tự, an toàn giao thông` above `xảy ra 15 vụ`: what the headings say that happens. */
export function eventAbove({ reading, leadFrom }: Figure): string | null {
  if (!happening.test(` ${textOf(reading, Math.max(0, leadFrom - 2), leadFrom)}`)) return null;
  for (let { section } = reading; section; section = section.parent) {
    const told = events.find(([words]) => words.test(section?.heading.text ?? ''));
    if (told) return told[1];
  }
  return null;
}

const events: readonly (readonly [RegExp, string])[] = [
  [/an toàn giao thông|tai nạn giao thông|TNGT/iu, 'tai nạn giao thông'],
  [/cháy,? nổ/iu, 'cháy, nổ'],
  [/phạm pháp hình sự/iu, 'phạm pháp hình sự'],
];
