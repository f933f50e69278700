import { type PhraseLists, Phrases } from './clause-words.ts';

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

/** Those who act, by lists of `words.yaml`; the first whose words open a clause are tried first. */
export function actorKinds({ list, names, small }: PhraseLists): ActorKind[] {
  const levels = list('level', 'authority_level');
  const areas = new Phrases([...list('scope'), ...levels.map((level) => `toàn ${level}`)]);
  // Behind the name of an area nothing but a verb stands; `cơ quan thanh tra` is one name.
  const areaActs = small('authority_act', 'body_act', 'act', 'works_act');
  const acts = small('authority_act', 'body_act', 'works_act');
  return [
    kind(areas, areaActs, 'isActive', 'isNamed', 'isScope', 'isGrower'),
    kind(names('level', 'authority_level', 'level_short'), areaActs, 'isActive', 'isNamed', 'isScope', 'isGrower'),
    kind(names('authority', 'body'), acts, 'isActive'),
    kind(names('companion'), acts),
    kind(names('grower'), small('growing_act'), 'isActive', 'isGrower'),
    kind(names('worker'), small('growing_act', 'giving_away')),
    kind(names('supplier'), small('supplying_act'), 'isMarked'),
    kind(names('receiver'), small('giving_act', 'works_act'), 'isActive', 'isGrower'),
    kind(names('zone'), small('zone_act'), 'isScope'),
  ];
}

function kind(heads: Phrases, acts: Phrases, ...told: (keyof ActorKind)[]): ActorKind {
  return {
    heads,
    acts,
    isActive: told.includes('isActive'),
    isMarked: told.includes('isMarked'),
    isNamed: told.includes('isNamed'),
    isScope: told.includes('isScope'),
    isGrower: told.includes('isGrower'),
  };
}
