import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { hasFigure, type Reading, type Span, sentenceAt, textOf } from '../reading/reading.ts';
import type { About } from '../ties/observed.ts';
import { isMeasureNoun } from './measure-nouns.ts';

const leading = '(?:{topic_lead} )*';
/** A kind with what tells it apart, up to the words that say how it fares. */
const ends = '(?= (?:{topic_end})(?: |$)| ?[,:.;]| ?$)';
const ofCrop = wordPattern(String.raw`^\W*${leading}((?:cây )?{crop}(?: \p{L}+){0,3}?)${ends}`);
const ofPond = wordPattern(String.raw`^\W*${leading}({aquatic}(?: \p{L}+){0,3}?)${ends}`);
const ofHerd = wordPattern(String.raw`^\W*${leading}({livestock}(?:(?:,| và) {livestock})*)${ends}`);

/** Longest words that open a sentence with what it is about, in tokens. */
const longestOpening = 16;
/** How many sentences back what the figures are about is looked for. */
const sentencesBack = 3;

/** `Về chăn nuôi trâu: …`, `Cây ngô sinh trưởng tốt.`: the one kind of crop, animal or fish that words open with; null for others. */
export function topicIn({ codebook }: WithCodebook, words: string): About | null {
  const grown = (ofCrop(codebook).exec(words) ?? ofPond(codebook).exec(words))?.[1];
  const kept = grown ?? ofHerd(codebook).exec(words)?.[1];
  return kept === undefined ? null : { name: inSentence(kept), isHerd: grown === undefined };
}

/** What a sentence is about by its own opening, or by that of the sentences without figures before it; null where these tell nothing. */
export function aboutSentence(reading: Reading, sentence: Span): About | null {
  let each: Span | undefined = sentence;
  for (let i = 0; each && i <= sentencesBack; i++) {
    if (i > 0 && hasFigure(reading, each.from, each.to)) return null;
    const about = topicIn(reading, textOf(reading, each.from, Math.min(each.to, each.from + longestOpening)));
    if (about) return about;
    each = each.from < 2 ? undefined : sentenceAt(reading, each.from - 2);
  }
  return null;
}

const bareHarvest = wordPattern(
  '^(?:tổng )?{harvest_measure}(?: (?:{growing_act}|{pond_act}|hiện có|bình quân|trung bình|được|xong|đã|mới|lại|cho))+$',
);
const bareHerd = /^(?:tổng )?(?:số |số lượng )?đàn(?: hiện có| hiện nay)?$/iu;
const ofMeat = /^((?:tổng )?sản lượng thịt)( hơi(?: xuất chuồng)?|)$/iu;
const ofEggs = /^(?:tổng )?sản lượng (?:trứng|sữa)(?: tươi)?$/iu;

/** `diện tích thu hoạch`, `tổng đàn`: a measure that says of nothing what it is, of what its sentence or one before it is about. */
export function withAbout({ mention, reading }: Figure, label: string, about: About | null): string {
  if (about === null) return label;
  if (!about.isHerd) {
    const isHarvest = /^(?:har|t|.*\/har)$/u.test(mention.unit ?? '');
    return isHarvest && bareHarvest(reading.codebook).test(label) ? `${label} ${bareName(about)}` : label;
  }
  if (mention.unit === '{animal}' && bareHerd.test(label)) return `${label} ${about.name}`;
  if (ofEggs.test(label)) return `${label} ${about.name}`;
  return label.replace(ofMeat, `$1 ${about.name}$2`);
}

/** `Một số xã có diện tích tăng`, of a block about a crop or what is raised in ponds: a bare measure is of it. */
export function ofAbout(known: WithCodebook, measure: string, about: About | null): string {
  if (about === null || about.isHerd || !isMeasureNoun(known, measure)) return measure;
  return `${measure} ${bareName(about)}`;
}

/** A kind without the word for its class. */
function bareName({ name }: About): string {
  return name.replace(/^cây /u, '');
}

const anyKind = wordPattern(String.raw`(?<!\p{L})(?:{crop}|{livestock}|{aquatic})(?!\p{L})`);

/** What goes on to be spoken of behind a label: nothing more where it names another kind. */
export function aboutBehind({ codebook }: WithCodebook, label: string, about: About | null): About | null {
  if (about === null || label.toLowerCase().includes(bareName(about))) return about;
  return anyKind(codebook).test(label) ? null : about;
}
