import type { Codebook } from '../../codebook.ts';
import { listOf } from '../../codebook-words.ts';
import { type ClauseWord, Phrases } from './clause-words.ts';
import { deedWords } from './label-words.ts';

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
  bodies: Phrases;
  /** Whether the name of somebody who acts may begin at a word: most begin none. */
  opensActor: (words: readonly ClauseWord[], at: number) => boolean;
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
  /** Whether a measure begins at a word. */
  opensMeasure: (words: readonly ClauseWord[], at: number) => boolean;
  /** Measures that a long clause is of, wherever they stand in it. */
  mainMeasures: Phrases;
  /** The words with which these, and those of a clause's end, may begin. */
  mainFirsts: ReadonlySet<string>;
  /** The same behind a comma. */
  apartMeasures: Phrases;
  notApart: Phrases;
  incomes: Phrases;
  /** Sums of money, and sizes, of what stands before them. */
  sums: Phrases;
  sizes: Phrases;
  /** Deeds, by which a clause is known that nobody is named in. */
  deeds: Phrases;
  /** `trong đó`, and what else tells a part apart. */
  parts: Phrases;
  causes: Phrases;
  weather: Phrases;
  destroying: Phrases;
  damage: Phrases;
  /** Damage that is counted itself, so that the verb before it tells no cause. */
  plainDamage: Phrases;
  adverbials: Phrases;
  /** Adverbials of branches, behind which more of them may be listed. */
  branchOpenings: Phrases;
  branches: Phrases;
  /** `phân theo`, which `thì` closes too. */
  sorting: Phrases;
  thisYear: Phrases;
  telling: Phrases;
  sources: Phrases;
  dwelling: Phrases;
  joints: Phrases;
  turning: Phrases;
  /** Verbs of how something goes, and these with what tells how much. */
  courses: Phrases;
  courseFirsts: ReadonlySet<string>;
  coursing: Phrases;
  /** Those that are nouns, too. */
  nounCourses: Phrases;
  /** The same, whatever tells how much. */
  openCourses: Phrases;
  /** The same, in clauses that tell nothing else. */
  plainCourses: Phrases;
  /** What is done about a branch, behind `được` and by whom. */
  passiveCourses: Phrases;
  /** Words that a clause ends with where a date, a movement or a comparison was left out. */
  closings: Phrases;
  /** Whole words that end as those do. */
  closed: Phrases;
  /** Closings that may be all that is left. */
  closingAlone: Phrases;
  plans: Phrases;
  /** How something is compared with a plan. */
  exceeding: Phrases;
  /** How something moved, and that with what tells how much. */
  trends: Phrases;
  trendFirsts: ReadonlySet<string>;
  trending: Phrases;
  /** Movements that nouns have in them. */
  added: Phrases;
  /** What something keeps on doing, whatever follows. */
  roles: Phrases;
  /** `tốc độ tăng trưởng`: last syllables of nouns of how something goes. */
  paces: ReadonlySet<string>;
  /** Verbs of what is done to a measure, and of aiming at one. */
  raising: Phrases;
  carrying: Phrases;
  carried: Phrases;
}

/** The words that some phrases begin with: most words begin none, and one look tells. */
function firstsOf(...phrases: readonly Phrases[]): ReadonlySet<string> {
  return new Set(phrases.flatMap(({ firsts }) => firsts));
}

/** Compiles the lists of `words.yaml` that the parse of a clause looks words up in. */
export function clauseLexicon(codebook: Pick<Codebook, 'words'>): ClauseLexicon {
  const list = (...codes: string[]) => codes.flatMap((code) => listOf(codebook, code));
  const phrases = (...codes: string[]) => new Phrases(list(...codes));
  const names = (...codes: string[]) => new Phrases(list(...codes), 'capital');
  const small = (...codes: string[]) => new Phrases(list(...codes), 'same');
  const levels = list('authority_level');
  const acts = small('authority_act', 'body_act');
  // Behind the name of an area nothing but a verb stands; `cơ quan thanh tra` is one name.
  const areaActs = small('authority_act', 'body_act', 'act', 'works_act');
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
  const measures = phrases('measure');
  const notMeasures = phrases('no_measure');
  // `thực hiện Nghị quyết`: carrying out a document is on what grounds; `triển khai đào tạo` is what is paid for.
  const grounds = list('ground_act').flatMap((act) => list('ground').map((ground) => `${act} ${ground}`));
  const bodies = names('authority', 'body');
  const actors = [
    kind(areas, areaActs, 'isActive', 'isNamed', 'isScope', 'isGrower'),
    kind(names('authority_level', 'level_short'), areaActs, 'isActive', 'isNamed', 'isScope', 'isGrower'),
    kind(bodies, acts, 'isActive'),
    kind(names('companion'), acts),
    kind(names('grower'), growing, 'isActive', 'isGrower'),
    kind(names('worker'), small('growing_act', 'giving_away')),
    kind(names('supplier'), small('supplying_act'), 'isMarked'),
    kind(names('receiver'), given, 'isActive', 'isGrower'),
    kind(names('zone'), small('zone_act'), 'isScope'),
  ];
  const firsts = firstsOf(...actors.map(({ heads }) => heads));
  const auxiliaries = phrases('auxiliary');
  const [mainMeasures, apartMeasures, incomes] = [phrases('main_measure'), phrases('apart_measure'), phrases('income')];
  const [courses, openCourses, trends] = [phrases('course'), phrases('open_course', 'plain_course'), phrases('trend')];
  const roles = phrases('role_kept');
  return {
    actors,
    bodies,
    opensActor: (words, at) => firsts.has(words[at]?.fold ?? ''),
    growers: actors.filter(({ isGrower }) => isGrower),
    notActors: names('no_authority'),
    levels: new Phrases([...levels, ...levels.map((level) => `toàn ${level}`)]),
    partners: phrases('partner', 'authority_level', 'authority', 'worker'),
    auxiliaries,
    acts,
    notActs: phrases('no_act'),
    compounds: phrases('compound'),
    given,
    growing: phrases('growing_act'),
    crops: phrases('crop'),
    opensMeasure: (words, at) => {
      const end = measures.behind(words, at);
      return end > at && end > notMeasures.behind(words, at);
    },
    mainMeasures,
    apartMeasures,
    notApart: phrases('no_apart_measure'),
    incomes,
    mainFirsts: new Set(['có', ...firstsOf(mainMeasures, apartMeasures, incomes)]),
    sums: phrases('sum'),
    sizes: phrases('size'),
    deeds: new Phrases([...list('act', 'works_act', 'growing_act', 'carried_act', 'deed'), ...deedWords]),
    parts: phrases('part_opening'),
    causes: phrases('cause'),
    weather: phrases('weather'),
    destroying: phrases('destroying_act'),
    damage: phrases('damage'),
    plainDamage: new Phrases(['thiệt hại', 'cháy']),
    adverbials: new Phrases([...list('adverbial'), ...grounds]),
    branchOpenings: phrases('branch_opening'),
    branches: phrases('branch'),
    sorting: phrases('sorting'),
    thisYear: phrases('this_year'),
    telling: phrases('telling'),
    sources: phrases('source_opening'),
    dwelling: phrases('dwelling'),
    joints: phrases('joint'),
    turning: phrases('turning'),
    courses,
    courseFirsts: new Set(['được', ...firstsOf(courses, openCourses, auxiliaries)]),
    coursing: phrases('course', 'course_detail', 'comparison'),
    nounCourses: phrases('noun_course'),
    openCourses,
    plainCourses: phrases('plain_course'),
    passiveCourses: phrases('passive_course'),
    closings: phrases('closing', 'this_year', 'comparison'),
    closed: phrases('closed', 'compound'),
    closingAlone: phrases('closing_alone'),
    plans: phrases('plan_compared'),
    exceeding: phrases('exceeding'),
    trends,
    trendFirsts: firstsOf(trends, auxiliaries),
    trending: phrases('trend', 'trend_detail', 'course_detail', 'comparison'),
    added: phrases('added'),
    roles,
    paces: new Set(list('pace')),
    raising: phrases('raising_act', 'goal'),
    carrying: phrases('carrying_act'),
    carried: phrases('carried_act', 'growing_act', 'deed'),
  };
}
