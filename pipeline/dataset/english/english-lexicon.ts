import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { groupBy } from '../../group-by.ts';
import { PhraseBook } from '../../mention/phrases.ts';
import { tokenize } from '../../mention/tokens.ts';
import { vocabulary } from '../../mention/vocabulary.ts';

/** What is counted, at the end of the label of a count. */
export const countedGap = '{counted}';

/** What may fill a gap of a pattern. */
const gaps = ['{name}', '{place}', '{facility}', '{facilities}', '{number}', '{code}', '{date}'] as const;
export type Gap = (typeof gaps)[number];

/** A word of a pattern by its number, or a gap. */
export type Step = { word: string; id: number; gap: null } | { word: string; id: 0; gap: Gap };

/** A phrase with gaps: `chợ {name}` is `{name} Market`. */
export interface Pattern {
  steps: Step[];
  /** Its gaps, in their order. */
  gaps: Gap[];
  en: string;
}

/** What English is put together from, beside the plain phrases. */
export interface EnglishLexicon {
  /** Patterns by the number of the word that they begin with. */
  patterns: Map<number, Pattern[]>;
  /** Patterns that begin with a gap, by it. */
  openPatterns: { gap: Gap; patterns: Pattern[] }[];
  indicators: PhraseBook<string>;
  abbreviations: PhraseBook<string>;
}

/** Words that open the name of a measure: `giảm nghèo` and the like may name a field of work as well. */
const measured = wordPattern('^(?:{measure}|tổng|số|mức|tỷ|tỉ|mật|thu|tuổi thọ) ');

/** The codebook's patterns, by the word that each opens with. */
export function englishLexicon(codebook: Codebook): EnglishLexicon {
  const patterns = codebook.phrases
    .filter(({ vi }) => vi.includes('{') && !vi.endsWith(countedGap))
    .map(({ vi, en }): Pattern => {
      const steps = vi.split(/(\{\w+\})/).flatMap(stepsOf);
      return { steps, gaps: steps.flatMap(({ gap }) => gap ?? []), en };
    });
  const [worded, open] = [
    patterns.filter(({ steps }) => !steps[0]?.gap),
    patterns.filter(({ steps }) => steps[0]?.gap),
  ];
  const lexicon: EnglishLexicon = {
    patterns: groupBy(worded, ({ steps }) => steps[0]?.id ?? 0),
    openPatterns: [...groupBy(open, ({ steps }) => steps[0]?.gap as Gap)].map(([gap, patterns]) => ({ gap, patterns })),
    indicators: new PhraseBook(),
    abbreviations: new PhraseBook(),
  };
  for (const { vi, aliases, en } of codebook.indicators)
    for (const name of [vi, ...aliases]) if (measured(codebook).test(name)) lexicon.indicators.add(name, en);
  for (const { text, en } of codebook.abbreviations) lexicon.abbreviations.add(text, en);
  for (const { vi, en } of codebook.organisations) if (vi.includes(' ')) lexicon.abbreviations.add(vi, en);
  return lexicon;
}

function stepsOf(part: string): Step[] {
  const gap = gaps.find((each) => each === part);
  return gap
    ? [{ word: gap, id: 0, gap }]
    : tokenize(part).map(({ fold }) => ({ word: fold, id: vocabulary.learn(fold), gap: null }));
}
