import type { Mention } from '../../mention/types.ts';
import type { AppliedRule, LabelRules } from './label-rules.ts';

/** How a label was made: which reading found it, and the rules that changed its words, in order. */
export interface LabelTrace {
  reading: string | null;
  rules: AppliedRule[];
}

/** What tracing needs of the context. */
interface Traced {
  book: { labelRules: LabelRules };
  labelTraces: Map<Mention, LabelTrace> | null;
}

/** The label rules for a figure; where somebody asks, its trace is told of each that changes a label. */
export function rulesFor({ book, labelTraces }: Traced, { mention }: { mention: Mention }): LabelRules {
  if (!labelTraces) return book.labelRules;
  const { rules } = traceOf(labelTraces, mention);
  return (step, text) => book.labelRules(step, text, (rule) => rules.push(rule));
}

/** Tells the trace of a figure, where somebody asks, which reading found its label. */
export function traceReading({ labelTraces }: Traced, mention: Mention, reading: string): void {
  if (labelTraces) traceOf(labelTraces, mention).reading = reading;
}

function traceOf(traces: Map<Mention, LabelTrace>, mention: Mention): LabelTrace {
  const trace = traces.get(mention) ?? { reading: null, rules: [] };
  traces.set(mention, trace);
  return trace;
}
