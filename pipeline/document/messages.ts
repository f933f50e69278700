import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Everything that reading a report may remark on: the rule ids of its VFile messages. */
export const rules = {
  'byte-order-mark': 'The file opens with a byte order mark.',
  'carriage-return': 'Lines end in CRLF or CR.',
  'decomposed-unicode': 'Letters and their diacritics are separate characters (NFD).',
  'no-header': 'There is no document number, date, type or title.',
  'no-headings': 'There are no headings.',
  'no-close': 'There are no recipients and no signature.',
  'orphan-footnote': 'Nothing refers to a footnote.',
  'orphan-anchor': 'The text refers to a footnote that is not there.',
  'cut-paragraph': 'A page break cut a paragraph; its halves were joined.',
  'unknown-unit': 'A figure has a unit that the codebook lacks.',
  'unreadable-number': 'A numeral follows no rule of writing numbers; it has no value.',
  'unlabelled-figure': 'Nothing says what a figure measures.',
} as const;

export type RuleId = keyof typeof rules;

/** Adds a warning to the file, at a node. */
export function note(file: VFile, rule: RuleId, reason: string, node?: Node): void {
  const place = node?.position;
  file.message(reason, { ruleId: rule, source: 'lai-chau-open-data', ...(place && { place }) });
}
