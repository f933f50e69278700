import type { Anomaly, Place } from '../../../dist/types.d.ts';
import type { Finding, Rule } from '../finding.ts';
import { listing } from '../wording.ts';

/** One place, one spelling. */
export const spelling: Rule = {
  id: 'spelling',
  description: 'A place is spelt as it is called, and the same each time. Regions go by several names.',
  check: ({ tables: { places, anomalies }, source }) => {
    const slips = firstSlips(anomalies);
    const composed = source.normalize('NFC');
    return places
      .filter((place) => place.kind !== 'region' && (place.mention_count > 1 || place.variants.length > 0))
      .map((place) => compare(place, slips.get(place.id), composed));
  },
};

/** The first slip in the spelling of each record. */
function firstSlips(anomalies: readonly Anomaly[]): Map<string, Anomaly> {
  const slips = new Map<string, Anomaly>();
  for (const anomaly of anomalies)
    if (anomaly.kind === 'misspelling' || anomaly.kind === 'spelling_variant')
      for (const id of anomaly.subject_ids) if (!slips.has(id)) slips.set(id, anomaly);
  return slips;
}

/** The slip, where one was noticed, tells the section that has it; the place's own is that of its first mention. */
function compare(place: Place, slip: Anomaly | undefined, source: string): Finding {
  const { id, name_vi: name, variants, mention_count: count } = place;
  const others = variants.filter((variant) => !isSameName(variant, name));
  const holds = others.length === 0;
  return {
    kind: 'spelling',
    subjectIds: [id],
    sectionId: holds || slip === undefined ? place.section_id : slip.section_id,
    expected: name,
    found: listing([...(holds || source.includes(name) ? [name] : []), ...others]),
    holds,
    explanationVi: holds
      ? `Địa danh “${name}” được nhắc ${count} lần, viết thống nhất.`
      : `Địa danh “${name}” có chỗ viết: ${listing(others)}.`,
    explanationEn: holds
      ? `The place “${name}” is named ${count} times and spelt the same each time.`
      : `The place “${name}” is also spelt: ${listing(others)}.`,
  };
}

/** All capitals, where a tone mark sits (`hòa`, `hoà`) and a word for the kind of place before it make no other spelling. */
function isSameName(variant: string, name: string): boolean {
  const capitals = variant === variant.toUpperCase();
  const [written, canonical] = capitals ? [variant.toLowerCase(), name.toLowerCase()] : [variant, name];
  return ` ${soundOf(written)}`.endsWith(` ${soundOf(canonical)}`);
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters of each word, then its tone: where on the syllable the tone stands does not matter. */
function soundOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return words
    .map((word) => {
      const letters = word.normalize('NFD');
      return letters.replace(tones, '').normalize('NFC') + (letters.match(tones) ?? []).join('');
    })
    .join(' ');
}
