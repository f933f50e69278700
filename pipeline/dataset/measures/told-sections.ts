import type { Section } from '../../document/types.ts';
import { keptFor } from '../../kept.ts';
import type { Context } from '../reading/context.ts';
import { headsResults } from './plan-lines.ts';

/** `Một số chỉ tiêu chủ yếu tỉnh Hoàng Sơn năm 2019`: a heading that names figures, and not that they are planned. */
const namesFigures = /^(?:(?:các|một số|những|hệ thống|\d+) )?chỉ tiêu(?= |$)/iu;
const planned =
  /(?:kế hoạch|phấn đấu|mục tiêu|giao|đề ra|đặt ra|định hướng|phương hướng|nhiệm vụ|đến năm|giai đoạn|nhiệm kỳ|dự kiến)/iu;

/** What only those who tell of what there was or is say. */
const told =
  /(?:so (?:với )?cùng kỳ|so (?:với )?(?:tháng|quý) trước|(?<!\p{L})hiện(?: nay)? (?:có|còn|đang)(?!\p{L})|từ đầu năm đến nay)/iu;
const aimed = /(?:phấn đấu|mục tiêu|trở (?:lên|xuống)|đến năm 20\d\d|kế hoạch năm)/iu;

/** `Kết quả năm 2023, phương hướng năm 2024`: results and plans in one heading. */
export const andPlans = /phương hướng|(?:,|;| và) (?:nhiệm vụ|kế hoạch|mục tiêu|giải pháp)/iu;

/** Whether a heading only names figures that the text below it, or around it under such a heading, tells as results; or one of results stands over it. */
export function headsTold(context: Context, from: Section | null | undefined): boolean {
  for (let section = from; section; section = section.parent) {
    const { text } = section.heading;
    if (section !== from && headsResults(context, text) && !andPlans.test(text)) return true;
    if (planned.test(text) || (section === from && !namesFigures.test(text))) return false;
    // `I. Dân số` around `3. Một số chỉ tiêu`, under a title of results: says neither.
    if (namesFigures.test(text) && tellsResults(context).has(section)) return true;
  }
  return false;
}

/** Sections whose text, with that of those within them, compares with what was and aims at nothing. */
const tellsResults = keptFor((context: Context): ReadonlySet<Section> => {
  const [results, aims] = [new Set<Section>(), new Set<Section>()];
  for (const { section, text } of context.readings) {
    if (told.test(text)) addWithParents(results, section);
    if (aimed.test(text)) addWithParents(aims, section);
  }
  for (const section of aims) results.delete(section);
  return results;
});

function addWithParents(found: Set<Section>, from: Section | null): void {
  for (let section = from; section && !found.has(section); section = section.parent) found.add(section);
}
