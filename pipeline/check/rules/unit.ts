import type { Indicator, Project } from '../../../dist/types.d.ts';
import type { Finding, Rule } from '../finding.ts';

/** Figures that can only be compared when they share a unit. */
export const unit: Rule = {
  id: 'unit',
  description: 'What is done and what is planned, a level and its change in absolute terms, are in one unit.',
  check: ({ tables: { projects, indicators } }) => [...projects.flatMap(progress), ...changes(indicators)],
};

/** `4,5/4,5km` shares its unit; `500m/4,5km` states two. */
function progress({ id, section_id: sectionId, name_vi, progress_text: text, progress_total }: Project): Finding[] {
  const units = /^[\d.,]+ ?([^\d\s/]*) ?\/ ?[\d.,]+ ?([^\d\s/.,;)]*)/u.exec(text?.normalize('NFC') ?? '');
  if (text === null || progress_total === null || units === null) return [];
  const planned = units[2] || units[1] || '';
  const done = units[1] || planned;
  const holds = done === planned;
  return [
    {
      kind: 'unit',
      subjectIds: [id],
      sectionId,
      expected: planned,
      found: done,
      holds,
      explanationVi: `“${name_vi}”: “${text}” ${holds ? 'dùng chung một đơn vị' : 'dùng hai đơn vị'} (${holds ? planned : `${done}, ${planned}`}).`,
      explanationEn: `“${name_vi}”: “${text}” ${holds ? 'is in one unit' : 'is in two units'} (${holds ? planned : `${done}, ${planned}`}).`,
    },
  ];
}

function changes(indicators: readonly Indicator[]): Finding[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return indicators.flatMap((change) => {
    const level = change.parent_id === null ? undefined : byId.get(change.parent_id);
    if (change.measure !== 'change' || change.obs_value === null || level === undefined) return [];
    const changed = baseUnit(change.unit_measure);
    const measured = baseUnit(level.unit_measure);
    if (changed === null || measured === null) return [];
    return [toFinding(change, level, changed === measured)];
  });
}

/** A unit without what it is per; null where a change may rightly have another unit than its level. */
function baseUnit(code: string | null): string | null {
  const base = code?.split('/')[0];
  if (base === undefined || /^(?:%|\[ppth\]|1|\{(?:percentage_point|rank|times)\})$/.test(base)) return null;
  return base;
}

function toFinding(change: Indicator, level: Indicator, holds: boolean): Finding {
  return {
    kind: 'unit',
    subjectIds: [change.id, level.id],
    sectionId: change.section_id,
    expected: String(level.unit_measure),
    found: String(change.unit_measure),
    holds,
    explanationVi: `“${level.label_vi}”: mức ${level.value_text} và mức thay đổi ${change.value_text} ${holds ? 'cùng đơn vị.' : 'khác đơn vị.'}`,
    explanationEn: `“${level.label_vi}”: the level ${level.value_text} and the change ${change.value_text} are in ${holds ? 'one unit.' : 'different units.'}`,
  };
}
