import type { Mention } from '../../mention/types.ts';
import { type Context, excuse, use } from '../reading/context.ts';
import { mentionsIn, timesIn } from '../reading/reading.ts';
import type { ReadProject } from './project-details.ts';
import type { ProjectSpan } from './project-spans.ts';

/** Numerals of a project go into it; those inside its name count nothing. */
export function claimNumerals(context: Context, span: ProjectSpan, made: ReadProject, id: string): void {
  const { reading } = span;
  for (const mention of made.used) use(context, mention, id);
  for (const stretch of [{ from: span.from, to: span.to }, ...span.more])
    for (const mention of mentionsIn(reading, stretch.from, stretch.to)) claimInName(context, made, mention, id);
  const behind = reading.tokens[span.to];
  if (behind && made.record.year !== null)
    for (const time of timesIn(reading, behind.start, behind.end)) use(context, time.mention, id);
}

function claimInName(context: Context, made: ReadProject, mention: Mention, id: string): void {
  if (mention.kind === 'date') {
    if (made.record.year !== null) use(context, mention, id);
    else excuse(context, mention, 'part of a name');
  } else if (mention.comparator) {
    mention.kind = 'other';
    excuse(context, mention, 'threshold in a definition');
  } else if (!mention.citation) {
    nameOnly(mention);
    excuse(context, mention, 'part of a name');
  }
}

/** A figure that turned out to be part of a name counts nothing. */
function nameOnly(mention: Mention): void {
  Object.assign(mention, {
    kind: 'identifier',
    value: null,
    valueTo: null,
    unit: null,
    unitText: null,
    unitMult: null,
    slip: null,
    unitEnd: mention.end,
  });
}
