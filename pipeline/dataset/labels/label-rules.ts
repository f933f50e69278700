import type { Codebook, LabelRule, LabelStep } from '../../codebook.ts';
import { withWords } from '../../codebook-words.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import { clauseLexicon } from './clause-lexicon.ts';
import {
  fromMain,
  isAdverbial,
  namesBody,
  type Told,
  tellsCourse,
  withoutActor,
  withoutClosing,
  withoutCourse,
  withoutDoer,
  withoutLeads,
  withoutTrend,
} from './clause-roles.ts';

/** Steps of the parse by words: what it takes away is known by lists of `words.yaml`. */
type ParsedStep = 'core' | 'doer' | 'leads' | 'actor' | 'done' | 'adverbial' | 'went' | 'trailing' | 'trend' | 'fared';

/** A rule, or a part of the parse, that changed a label, with the label before and behind it. */
export interface AppliedRule {
  step: LabelStep | ParsedStep;
  rule: string;
  before: string;
  after: string;
}

/** A label behind the rules of a step; `log` is told of each that changed it. */
export type LabelRules = (step: LabelStep | ParsedStep, text: string, log?: (applied: AppliedRule) => void) => string;

const parsed: Record<ParsedStep, (lexicon: ClauseLexicon, text: string, told?: Told) => string> = {
  core: fromMain,
  leads: withoutLeads,
  actor: withoutActor,
  doer: (lexicon, text) => (namesBody(lexicon, text) ? '' : text),
  done: withoutDoer,
  trailing: withoutClosing,
  trend: withoutTrend,
  fared: withoutCourse,
  went: (lexicon, text) => (tellsCourse(lexicon, text) ? '' : text),
  adverbial: (lexicon, text) => (isAdverbial(lexicon, text) ? '' : text),
};

/** What a label goes through at a step: the parse by words, if the step has one, and then the rules. */
interface Step {
  parse: (typeof parsed)[ParsedStep] | null;
  rules: (LabelRule & { pattern: RegExp })[];
  /** One of these matches wherever a rule of the step does: most labels need no more than this look. */
  gates: RegExp[];
}

const noStep: Step = { parse: null, rules: [], gates: [] };

/** Compiles the rules of `label-rules.yaml`. */
export function compileLabelRules(codebook: Pick<Codebook, 'labelRules' | 'words'>): LabelRules {
  const steps = new Map<LabelStep | ParsedStep, Step>();
  for (const [step, parse] of Object.entries(parsed) as [ParsedStep, Step['parse']][])
    steps.set(step, { parse, rules: [], gates: [] });
  for (const [step, rules] of Object.entries(codebook.labelRules) as [LabelStep, LabelRule[]][])
    steps.set(step, { parse: steps.get(step)?.parse ?? null, ...compile(rules, codebook) });
  const lexicon = clauseLexicon(codebook);
  return (step, written, log) => {
    const { parse, rules, gates } = steps.get(step) ?? noStep;
    const told: Told | undefined = log && (({ role, before, after }) => log({ step, rule: role, before, after }));
    const text = parse ? parse(lexicon, written, told) : written;
    if (!gates.some((gate) => gate.test(text))) return text;
    let label = text;
    for (const { rule, pattern, to } of rules) {
      const after = label.replace(pattern, to ?? '');
      if (after !== label) log?.({ step, rule, before: label, after });
      label = after;
    }
    return label;
  };
}

function compile(rules: readonly LabelRule[], codebook: Pick<Codebook, 'words'>): Omit<Step, 'parse'> {
  const named = rules.map((rule) => ({ ...rule, match: withWords(rule.match, codebook) }));
  return {
    rules: named.map((rule) => ({
      ...rule,
      pattern: new RegExp(rule.match, `${rule.exact ? '' : 'i'}${rule.every ? 'g' : ''}u`),
    })),
    gates: gatesOf(named),
  };
}

/** Alternatives of all patterns with the same flags; one that refers to its own groups stays alone. */
function gatesOf(rules: readonly LabelRule[]): RegExp[] {
  return ['iu', 'u'].flatMap((flags) => {
    const patterns = rules.filter(({ exact }) => (exact ? 'u' : 'iu') === flags).map(({ match }) => match);
    const [alone, joined] = [patterns.filter(refersBack), patterns.filter((match) => !refersBack(match))];
    return [...alone, joined.join('|')].filter((match) => match !== '').map((match) => new RegExp(match, flags));
  });
}

function refersBack(match: string): boolean {
  return /\\[1-9]/.test(match);
}
