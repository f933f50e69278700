import type { Figure } from '../figures/figures.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { isContribution } from './contributions.ts';
import { namesMeasure } from './measure-nouns.ts';

/** Most words of who has something. */
const longestName = 12;

/** `vốn đầu tư của Bộ Giao thông là 620 tỷ đồng; Bộ Xây dựng 320 tỷ đồng`, `thu nhập của lao động ở HTX nông nghiệp …; HTX phi nông nghiệp …`: what one has, of the next of its kind, which its name alone tells. */
export function withSharedOwner({ reading, mention, sentence }: Figure, text: string, { observed }: Carried): string {
  const last = lastWithin(
    observed,
    // `A tăng 2%, đóng góp 5% vào mức tăng chung; B tăng 8%`: what one adds is none of what the next has.
    ({ record }) =>
      record.unit_measure === mention.unit && record.measure !== 'change' && !isContribution(record.label_vi),
  );
  if (last?.figure.sentence !== sentence || last.figure.bracket >= 0) return text;
  const label_vi = last.record.label_vi.replace(/^.*: /u, '');
  const led = /^(?:nhà đầu tư|quốc gia|đối tác) (?=\p{Lu})/u.exec(label_vi)?.[0];
  // `nhà đầu tư Trung Quốc 580 triệu USD; Nhật Bản 380 triệu USD`: the next of those that its name alone tells.
  if (led !== undefined && /^\p{Lu}[^:,]*$/u.test(text) && !namesMeasure(reading, text)) return `${led}${text}`;
  const [kind = ''] = text.split(' ', 1);
  const at = text.includes(' ') ? label_vi.toLowerCase().lastIndexOf(` ${kind.toLowerCase()} `) : -1;
  const had = label_vi.slice(0, Math.max(at, 0));
  const isAlike =
    (owner.test(had) || (branches.test(kind) && ward.test(had))) &&
    text.split(' ').length <= longestName &&
    !namesMeasure(reading, text);
  const isName = !/[:,]| (?:đã|được|có|tăng|giảm) /u.test(text);
  return isAlike && isName ? label_vi.slice(0, at + 1 + kind.length) + text.slice(kind.length) : text;
}

/** The words that lead from what is had to who has it. */
const owner = /^\p{L}[^,;:]{2,60} (?:của|ở|tại|thuộc)(?: các)?$/u;
/** The same to a branch that it goes to: `cho vay đối với lĩnh vực nông nghiệp`. */
const ward = /^\p{L}[^,;:]{2,60} (?:vào|cho|đối với)(?: các)?$/u;
const branches = /^(?:ngành|lĩnh|khu|nhóm)$/iu;
