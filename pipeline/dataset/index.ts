import type { Codebook } from '../codebook.ts';
import type { Report } from '../document/types.ts';
import { readFacilities } from './facilities.ts';
import { nameFootnotes, readFootnotes } from './footnotes.ts';
import { findHome } from './header/find-home.ts';
import { readIndicators } from './indicators.ts';
import { readLegalReferences } from './legal-references.ts';
import { listsBounds } from './measures/bounded-lists.ts';
import { mentionRecords } from './mentions.ts';
import { findPlaces } from './places/find-places.ts';
import { placeRecords } from './places.ts';
import { facilitiesOfProjects } from './projects/project-facilities.ts';
import { readProjects } from './projects.ts';
import type { Context } from './reading/context.ts';
import { makeContext } from './reading/make-context.ts';
import { type ReportFacts, reportRecord } from './reports.ts';
import { nameSections, sectionRecords } from './sections.ts';
import { readTableRows } from './tables/table-rows.ts';
import { findTitleYear } from './times/undated-years.ts';

/**
 * Every table that a report's text makes, but for checks and anomalies, which look at the finished tables. Each figure
 * goes to the first that knows it: a citation, a project, a facility, then an indicator.
 *
 * @param trace whether the context tells how each label was made
 */
export function readTables(
  report: Report,
  reportId: string,
  codebook: Codebook,
  facts: ReportFacts,
  trace = false,
): Context {
  const context = makeContext(report, reportId, codebook);
  if (trace) context.labelTraces = new Map();
  context.titleYear = findTitleYear(context);
  context.listsBounds = listsBounds(context.readings);
  context.home = findHome(context);
  for (const reading of context.readings) context.placeSpans.set(reading, findPlaces(context, reading));
  nameSections(context);
  nameFootnotes(context);
  readLegalReferences(context);
  readTableRows(context);
  const projects = readProjects(context);
  readFacilities(context);
  facilitiesOfProjects(context, projects);
  readIndicators(context);
  readFootnotes(context, projects);
  const { tables } = context;
  tables.sections = sectionRecords(context);
  tables.reports = [reportRecord(context, facts)];
  tables.places = placeRecords(context);
  tables.mentions = mentionRecords(context);
  return context;
}
