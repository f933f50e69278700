import type { Codebook } from '../../codebook.ts';
import { type ActorKind, actorKinds } from './actor-kinds.ts';
import { type ClauseWord, Phrases, phraseLists } from './clause-words.ts';

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
  /** What an area is said to be: `xã`, `địa phương`, `vùng`. */
  areaKinds: Phrases;
  /** Verbs of where an area lies. */
  lying: Phrases;
  partners: Phrases;
  /** What goes on with the name of a body behind its comma. */
  nameRests: Phrases;
  auxiliaries: Phrases;
  acts: Phrases;
  /** Words that begin as an act and are none. */
  notActs: Phrases;
  /** Words of two syllables whose second is an act. */
  compounds: Phrases;
  growing: Phrases;
  crops: Phrases;
  /** Whether a measure begins at a word. */
  opensMeasure: (words: readonly ClauseWord[], at: number) => boolean;
  /** Measures that a long clause is of, wherever they stand in it. */
  mainMeasures: Phrases;
  /** Measures that a clause is of behind a comma alone, and words that only begin as one. */
  apartMeasures: Phrases;
  notApart: Phrases;
  /** What people earn, behind a comma or `với`. */
  incomes: Phrases;
  /** The words with which any of these may begin. */
  mainFirsts: ReadonlySet<string>;
  /** Sums of money, and sizes, of what stands before them. */
  sums: Phrases;
  sizes: Phrases;
  /** Deeds, by which a clause is known that nobody is named in. */
  deeds: Phrases;
  /** `trong đó`, and what else tells a part apart. */
  parts: Phrases;
  causes: Phrases;
  /** `gây` what, before what is moved by it. */
  influences: Phrases;
  weather: Phrases;
  destroying: Phrases;
  damage: Phrases;
  /** Damage that is counted itself, so that the verb before it tells no cause. */
  plainDamage: Phrases;
  adverbials: Phrases;
  /** Adverbials of branches, behind which more of them may be listed. */
  branchOpenings: Phrases;
  branches: Phrases;
  /** Those of whom rates tell. */
  groups: Phrases;
  /** `phân theo`, which `thì` closes too. */
  sorting: Phrases;
  /** Ways to look into something, and the words before them where these only tell by what something was found. */
  checkings: Phrases;
  checkingOpenings: Phrases;
  thisYear: Phrases;
  telling: Phrases;
  sources: Phrases;
  dwelling: Phrases;
  joints: Phrases;
  turning: Phrases;
  /** Verbs of how something goes. */
  courses: Phrases;
  /** The words with which what tells a course may begin. */
  courseFirsts: ReadonlySet<string>;
  /** Such verbs, and what tells how much behind them. */
  coursing: Phrases;
  /** Such verbs that are nouns, too. */
  nounCourses: Phrases;
  /** Phrases of how something goes, whatever stands behind them. */
  openCourses: Phrases;
  /** Those of them that open no other clause: nothing but a course is told before a comma. */
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
  /** How something moved. */
  trends: Phrases;
  /** The words with which that may begin. */
  trendFirsts: ReadonlySet<string>;
  /** How something moved, and what tells how much behind it. */
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
  const lists = phraseLists(codebook);
  const { list, phrases, names } = lists;
  const levels = list('level', 'authority_level');
  const actors = actorKinds(lists);
  const measures = phrases('measure', 'measure_opening');
  const notMeasures = phrases('no_measure');
  // `thực hiện Nghị quyết`: carrying out a document is on what grounds; `triển khai đào tạo` is what is paid for.
  const grounds = list('ground_act').flatMap((act) => list('ground').map((ground) => `${act} ${ground}`));
  const firsts = firstsOf(...actors.map(({ heads }) => heads));
  const auxiliaries = phrases('auxiliary');
  const [mainMeasures, apartMeasures, incomes] = [phrases('main_measure'), phrases('apart_measure'), phrases('income')];
  const [courses, openCourses, trends] = [phrases('course'), phrases('open_course', 'plain_course'), phrases('trend')];
  return {
    actors,
    bodies: names('authority', 'body'),
    opensActor: (words, at) => firsts.has(words[at]?.fold ?? ''),
    growers: actors.filter(({ isGrower }) => isGrower),
    notActors: names('no_authority'),
    levels: new Phrases([...levels, ...levels.map((level) => `toàn ${level}`)]),
    areaKinds: phrases('level', 'hamlet', 'area_kind'),
    lying: phrases('area_lying'),
    partners: phrases('partner', 'level', 'authority_level', 'authority', 'worker', 'name_rest'),
    nameRests: phrases('name_rest'),
    auxiliaries,
    acts: lists.small('authority_act', 'body_act'),
    notActs: phrases('no_act'),
    compounds: phrases('compound'),
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
    mainFirsts: new Set(['có', 'dự', ...firstsOf(mainMeasures, apartMeasures, incomes)]),
    sums: phrases('sum'),
    sizes: phrases('size'),
    deeds: phrases('act', 'works_act', 'growing_act', 'carried_act', 'handling_act', 'deed'),
    parts: phrases('part_opening'),
    causes: phrases('cause'),
    influences: new Phrases(
      ['ảnh hưởng', 'tác động'].flatMap((each) => [each, `${each} đến`, `${each} tới`, `${each} vào`]),
    ),
    weather: phrases('weather'),
    destroying: phrases('destroying_act'),
    damage: phrases('damage'),
    plainDamage: new Phrases(['thiệt hại', 'cháy']),
    adverbials: new Phrases([...list('adverbial'), ...grounds]),
    branchOpenings: phrases('branch_opening'),
    branches: phrases('branch'),
    groups: phrases('rate_group'),
    sorting: phrases('sorting'),
    checkings: phrases('checking'),
    checkingOpenings: phrases('checking_opening'),
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
    roles: phrases('role_kept'),
    paces: new Set(list('pace')),
    raising: phrases('raising_act', 'goal'),
    carrying: phrases('carrying_act'),
    carried: phrases('carried_act', 'growing_act', 'deed'),
  };
}
