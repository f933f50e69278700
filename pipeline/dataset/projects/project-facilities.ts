import { facilityAt } from '../facilities/facility-nouns.ts';
import { addNamed } from '../facilities/facility-records.ts';
import type { Context } from '../reading/context.ts';
import { timeBefore } from '../times/figure-times.ts';
import type { ReadProject } from './project-details.ts';

const buildings = new Set(['health', 'education', 'sport', 'culture', 'water', 'agriculture']);

/** A building that is in use is a facility as well as a project: the new health station. */
export function facilitiesOfProjects(context: Context, projects: ReadProject[]): void {
  const told = new Set<ReadProject['record']>();
  for (const { span, record, status } of projects) {
    if (told.has(record)) continue;
    // A part in use, of works that are not, is a facility too.
    if (!buildings.has(record.kind) || (record.status !== 'in_use' && status?.code !== 'in_use')) continue;
    const kind = facilityAt(context, span.reading, span.from);
    if (!kind) continue;
    told.add(record);
    const now = status && status.from >= span.to ? timeBefore(context, span.reading, status.from) : null;
    const { source_start, source_end, source_line, quote } = record;
    addNamed(context, span.reading, { from: span.from, to: span.to }, kind.value, {
      places: record.places,
      floor_area_m2: record.floor_area_m2,
      // `đến nay đã được đưa vào hoạt động`; a year tells when works began as often as when they were ready.
      time_period: now?.time.kind === 'now' ? now.iso : null,
      name_en: record.name_en,
      ...{ source_start, source_end, source_line, quote },
    });
  }
}
