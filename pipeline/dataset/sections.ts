import type { Section as SectionRecord } from '../../dist/types.d.ts';
import type { Section } from '../document/types.ts';
import { english } from './english/english.ts';
import { type Context, evidenceOf } from './reading/context.ts';
import { slug } from './reading/ids.ts';
import { colonsIn, mentionAt, type Reading, splitAt, textOf } from './reading/reading.ts';

/** Nouns whose lists name fields of work: `các nhóm nhiệm vụ: …`. */
const topicNouns = [
  'nhóm nhiệm vụ',
  'lĩnh vực',
  'nội dung',
  'nhiệm vụ',
  'cấp địa phương',
  'địa phương',
  'các tỉnh',
  'đối tác',
];

/** As many tokens before a colon as hold such a noun. */
const longestNoun = 6;

/** Gives each section its id, before records refer to it. */
export function nameSections(context: Context): void {
  for (const section of context.report.sections) {
    const key = section.number === null ? slug(section.heading.text) : section.number.toLowerCase();
    context.sectionIds.set(section, context.ids.make('section', key, section.heading.text));
  }
}

/** Table `sections`: every heading, with the fields and partners that its text lists without figures. */
export function sectionRecords(context: Context): SectionRecord[] {
  const bodies = bodiesBySection(context);
  return context.report.sections.map((section) => {
    const id = context.sectionIds.get(section) ?? '';
    const topics = (bodies.get(section) ?? []).flatMap(topicsOf);
    const translated = topics.map((topic) => english(context, topic));
    const { heading } = section;
    return {
      id,
      report_id: context.reportId,
      section_id: id,
      number: section.number,
      title: heading.text,
      title_en: english(context, heading.text),
      level: section.level,
      parent_id: section.parent ? (context.sectionIds.get(section.parent) ?? null) : null,
      ordinal: section.ordinal,
      topics,
      topics_en: translated.some((each) => each === null) ? [] : (translated as string[]),
      ...evidenceOf(context, heading),
    };
  });
}

function bodiesBySection(context: Context): Map<Section, Reading[]> {
  const bodies = new Map<Section, Reading[]>();
  for (const reading of context.readings) {
    if (reading.role !== 'body' || !reading.section) continue;
    const same = bodies.get(reading.section);
    if (same) same.push(reading);
    else bodies.set(reading.section, [reading]);
  }
  return bodies;
}

/** Entries of lists behind a noun for fields of work or partners, without figures. */
function topicsOf(reading: Reading): string[] {
  return reading.sentences.flatMap((sentence) => {
    for (const at of colonsIn(reading, sentence)) {
      const before = textOf(reading, Math.max(sentence.from, at - longestNoun), at).toLowerCase();
      if (!topicNouns.some((noun) => before.endsWith(noun))) continue;
      const list = { from: at + 1, to: sentence.to };
      if (hasFigure(reading, list.from, list.to)) return [];
      const text = textOf(reading, list.from, list.to);
      const separators = text.includes(';') ? ';' : ',';
      return splitAt(reading, list, separators).flatMap((part) => splitEllipsis(textOf(reading, part.from, part.to)));
    }
    return [];
  });
}

/** `Điện Biên... và các huyện`: an ellipsis parts entries as a comma does. */
function splitEllipsis(text: string): string[] {
  return text
    .split(/\.{2,}|…/u)
    .map((part) => part.replace(/^\s*(?:và\s+)?|[.,\s]+$/gu, ''))
    .filter((part) => part !== '');
}

function hasFigure(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (['quantity', 'ratio', 'range'].includes(mentionAt(reading, at)?.kind ?? '')) return true;
  return false;
}
