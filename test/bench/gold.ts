import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One annotated numeral of a text; the fields are those of the gold files. */
export interface GoldNumeral {
  text: string;
  /** UTF-16 offset in the text after its front matter. */
  start: number;
  value: number | null;
  multiplier: number;
  unit: string | null;
  kind: GoldKind;
  label: string | null;
  period: string | null;
  qualifier: string | null;
}

export type GoldKind =
  | 'indicator'
  | 'target'
  | 'change'
  | 'rank'
  | 'ratio'
  | 'project'
  | 'facility'
  | 'date'
  | 'citation'
  | 'ordinal'
  | 'identifier'
  | 'other';

/** A text with every numeral of it annotated. */
export interface GoldText {
  file: string;
  source: string;
  /** Lines of front matter before the text. */
  linesBefore: number;
  numerals: readonly GoldNumeral[];
}

/** Texts of a folder: `NAME.md` with front matter, `gold/NAME.json`. */
export function readGoldFolder(folder: string): GoldText[] {
  return readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readGoldText(join(folder, `${basename(name, '.json')}.md`), join(folder, 'gold', name)));
}

/** The project's own annotated texts: `test/reports/NAME/gold.json` beside one Markdown file. */
export function readOwnGold(): GoldText[] {
  const folder = new URL('../reports', import.meta.url).pathname;
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .map((name) => {
      const report = readdirSync(join(folder, name)).find((file) => file.endsWith('.md') && file !== 'README.md');
      return readGoldText(join(folder, name, report ?? 'report.md'), join(folder, name, 'gold.json'));
    });
}

/** The texts of the project and of the folders given. */
export function readAllGold(folders: readonly string[]): GoldText[] {
  return [...readOwnGold(), ...folders.flatMap(readGoldFolder)];
}

function readGoldText(file: string, goldFile: string): GoldText {
  const whole = readFileSync(file, 'utf8');
  const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(whole)?.[0] ?? '';
  const { quantities } = JSON.parse(readFileSync(goldFile, 'utf8')) as { quantities: GoldNumeral[] };
  return {
    file,
    source: whole.slice(frontMatter.length),
    linesBefore: frontMatter.split('\n').length - 1,
    numerals: quantities,
  };
}

/** Where the first digit of a numeral stands: signs and words before it belong to it or not, the digit does. */
export function firstDigit({ text, start }: { text: string; start: number }): number {
  return start + Math.max(text.search(/[0-9]/), 0);
}
