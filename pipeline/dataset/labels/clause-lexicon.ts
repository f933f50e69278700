import type { Codebook } from '../../codebook.ts';
import { listOf } from '../../codebook-words.ts';
import { Phrases } from './clause-words.ts';

/** Those who act, as their words begin, and how their verb is known. */
export interface ActorKind {
  heads: Phrases;
  /** What they do, by first words. */
  acts: Phrases;
  /** Whether every verb behind an auxiliary is theirs. */
  isActive: boolean;
  /** Whether an auxiliary has to stand before their verb. */
  isMarked: boolean;
  /** Whether nothing but names stands between them and their verb. */
  isNamed: boolean;
  /** Whether their name alone says of which area something is. */
  isScope: boolean;
  /** Whether what they grow may stand before them. */
  isGrower: boolean;
}

/** The words by which the parts of a clause are known. */
export interface ClauseLexicon {
  actors: readonly ActorKind[];
  growers: readonly ActorKind[];
  /** Names of branches and funds that begin as those of bodies. */
  notActors: Phrases;
  levels: Phrases;
  partners: Phrases;
  auxiliaries: Phrases;
  acts: Phrases;
  /** Words that begin as an act and are none. */
  notActs: Phrases;
  /** Words of two syllables whose second is an act. */
  compounds: Phrases;
  given: Phrases;
  growing: Phrases;
  crops: Phrases;
  measures: Phrases;
  notMeasures: Phrases;
  raising: Phrases;
  carrying: Phrases;
  carried: Phrases;
}

/** Compiles the lists of `words.yaml` that the parse of a clause looks words up in. */
export function clauseLexicon(codebook: Pick<Codebook, 'words'>): ClauseLexicon {
  const list = (...codes: string[]) => codes.flatMap((code) => listOf(codebook, code));
  const phrases = (...codes: string[]) => new Phrases(list(...codes));
  const names = (...codes: string[]) => new Phrases(list(...codes), 'capital');
  const small = (...codes: string[]) => new Phrases(list(...codes), 'same');
  const levels = list('authority_level');
  const acts = small('authority_act');
  const growing = small('growing_act');
  const given = small('giving_act');
  const kind = (heads: Phrases, verbs: Phrases, ...told: (keyof ActorKind)[]): ActorKind => ({
    heads,
    acts: verbs,
    isActive: told.includes('isActive'),
    isMarked: told.includes('isMarked'),
    isNamed: told.includes('isNamed'),
    isScope: told.includes('isScope'),
    isGrower: told.includes('isGrower'),
  });
  const areas = new Phrases([...list('scope'), ...levels.map((level) => `toàn ${level}`)]);
  const actors = [
    kind(areas, acts, 'isActive', 'isNamed', 'isScope', 'isGrower'),
    kind(names('authority_level', 'level_short'), acts, 'isActive', 'isNamed', 'isScope', 'isGrower'),
    kind(names('authority'), acts, 'isActive'),
    kind(names('grower'), growing, 'isActive', 'isGrower'),
    kind(names('worker'), growing),
    kind(names('supplier'), small('supplying_act'), 'isMarked'),
    kind(names('receiver'), given, 'isActive', 'isGrower'),
    kind(names('zone'), small('zone_act'), 'isScope'),
  ];
  return {
    actors,
    growers: actors.filter(({ isGrower }) => isGrower),
    notActors: names('no_authority'),
    levels: new Phrases([...levels, ...levels.map((level) => `toàn ${level}`)]),
    partners: phrases('partner', 'authority_level', 'authority', 'worker'),
    auxiliaries: phrases('auxiliary'),
    acts,
    notActs: phrases('no_act'),
    compounds: phrases('compound'),
    given,
    growing: phrases('growing_act'),
    crops: phrases('crop'),
    measures: phrases('measure'),
    notMeasures: phrases('no_measure'),
    raising: phrases('raising_act'),
    carrying: phrases('carrying_act'),
    carried: phrases('carried_act', 'growing_act'),
  };
}
