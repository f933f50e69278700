import type { Context } from '../reading/context.ts';
import { isFigure, mentionAt, type Reading, word } from '../reading/reading.ts';
import { namesProjects } from './announced-projects.ts';
import { hasProperName } from './built-projects.ts';
import { kindWithin } from './explicit-projects.ts';
import { kindOfName } from './project-names.ts';
import { makeSpan, type ProjectSpan } from './project-spans.ts';

/** Longest name of a project in such a list, in tokens. */
const longestName = 60;
const listing = /(?<!\p{L})danh mục(?!\p{L})/iu;

/** `DANH MỤC DỰ ÁN` over `1. Nâng cấp đường A - B: 4.200 triệu đồng`: the project that an entry names before its cost; null for other entries. */
export function listedEntry(context: Context, reading: Reading): ProjectSpan | null {
  if (reading.block.marker === null || reading.role !== 'body' || !isInList(context, reading)) return null;
  const to = colonBeforeCost(reading);
  if (to === null || !hasProperName(reading, 1, to)) return null;
  // `UBND xã Nà Lộc: 410 triệu đồng`: whose money it is.
  const opening = kindOfName(context, reading, 0)?.value;
  const kind = opening?.subkind ? opening : (kindWithin(context, reading, 0, to) ?? opening);
  if (!kind) return null;
  const span = makeSpan(reading, 0, to, kind, { from: 0, to: reading.tokens.length }, null, null);
  return { ...span, isEntry: true };
}

/** Whether an entry stands under a heading, or behind words, that open a list of projects. */
function isInList({ headings, intros }: Context, reading: Reading): boolean {
  const heading = reading.section && headings.get(reading.section);
  return [heading, intros.get(reading)].some(
    (each) => each != null && listing.test(each.text) && namesProjects(each, { from: 0, to: each.tokens.length }),
  );
}

/** The colon that an entry's first sum of money stands behind, with only names and counts before it; null without one. */
function colonBeforeCost(reading: Reading): number | null {
  const limit = Math.min(reading.tokens.length, longestName);
  for (let at = 1; at < limit; at++) {
    if (!isFigure(reading, at)) continue;
    const unit = mentionAt(reading, at)?.unitClass;
    if (unit === 'money') return word(reading, at - 1) === ':' ? at - 1 : null;
    if (unit !== 'count') return null;
  }
  return null;
}
