import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { reportProcessor } from '../../pipeline/document/index.ts';
import { codebook, extractText } from './extract-text.ts';
import { forms } from './forms.ts';
import { type GoldText, readAllGold } from './gold.ts';
import { importTimes } from './import-time.ts';
import { readWithPeers } from './peers.ts';
import { isReadRight, isReadRightByPeers } from './right.ts';
import { timeStages } from './stages.ts';
import { interleavedMedians, markdownTable, type Runs, round, type Task } from './timing.ts';

const reportFile = 'sources/reports/lai-chau-nq11-2024/report.md';
const report = readFileSync(new URL(`../../${reportFile}`, import.meta.url), 'utf8');
const plainParser = unified().use(remarkParse);

/** The whole way, plain remark-parse and the peers on the first report. */
function speed(): string {
  const tasks: Task[] = [
    { name: 'the whole way', run: () => extractText(report, reportFile) },
    { name: 'remark-parse alone', run: () => plainParser.parse(report) },
    { name: 'recognizers-text-number + chrono-node vi', run: () => readWithPeers(report) },
  ];
  const medians = interleavedMedians(tasks, { warmUp: 10, measured: 31 });
  const [whole, parse] = tasks.map(({ name }) => medians.get(name) as number) as [number, number, number];
  const rows = [...medians].map(([name, time]) => [name, round(time), round(time / parse), round(time / whole)]);
  return markdownTable(['one report', 'ms (median)', 'of remark-parse', 'of the whole way'], rows);
}

/** Does time grow with the text? Own stages are the whole way without its Markdown parser. */
function scaling(): string {
  const kilobytes = [1, 8, 32, 128, 512, 2048, 10_240];
  const rows = kilobytes.map((size) => {
    const text = textOf(size * 1024);
    const tasks: Task[] = [
      { name: 'whole', run: () => extractText(text, reportFile) },
      { name: 'own parser', run: () => reportProcessor(codebook).parse(text) },
      { name: 'remark-parse', run: () => plainParser.parse(text) },
    ];
    const medians = interleavedMedians(tasks, runsOf(size));
    const [whole, parser, remark] = tasks.map(({ name }) => medians.get(name) as number) as [number, number, number];
    const own = whole - parser;
    const perKilobyte = round((1000 * own) / size);
    return [`${size} KB`, round(whole), round(remark), round(own), perKilobyte, round(own / remark)];
  });
  const head = ['text', 'whole way, ms', 'remark-parse, ms', 'own stages, ms', 'own, µs/KB', 'own ÷ remark-parse'];
  return markdownTable(head, rows);
}

/** Large texts take long enough for one run to tell, when smaller ones have warmed the code up. */
function runsOf(kilobytes: number): Runs {
  if (kilobytes <= 32) return { warmUp: 5, measured: 15 };
  return { warmUp: 0, measured: kilobytes <= 512 ? 3 : 1 };
}

/** Where the time goes, for a report and for a text of the same report over and over. */
function stages(): string {
  const texts = [1, 64].map((times) => textOf(times * Buffer.byteLength(report)));
  const columns = texts.map((text, i) => timeStages(text, i === 0 ? 31 : 1));
  const perKilobyte = (stage: string) =>
    columns.map((times, i) =>
      round((1024 * 1000 * (times.get(stage) as number)) / Buffer.byteLength(texts[i] as string)),
    );
  const names = [...(columns[0]?.keys() ?? [])];
  return markdownTable(
    ['stage', 'one report, µs/KB', '64 reports in one, µs/KB'],
    names.map((name) => [name, ...perKilobyte(name)]),
  );
}

/** Forms that may take more than their length: the exponent is 1 where four times the text takes four times the time. */
function scalingOfForms(): string {
  const rows = Object.entries(forms).map(([name, form]) => {
    const texts = [500, 2000].map(form);
    const tasks = texts.map((text, i) => ({ name: String(i), run: () => extractText(text, name) }));
    const [short = 0, long = 0] = [...interleavedMedians(tasks, { warmUp: 0, measured: 3 }).values()];
    const kilobytes = texts.map((text) => Buffer.byteLength(text) / 1024) as [number, number];
    const exponent = Math.log(long / short) / Math.log(kilobytes[1] / kilobytes[0]);
    return [name, round(kilobytes[1]), round(long), round((1000 * long) / kilobytes[1]), round(exponent)];
  });
  return markdownTable(['form', 'KB', 'whole way, ms', 'µs/KB', 'exponent'], rows);
}

/** The report as often as it takes to reach a size; a short text is its beginning. */
function textOf(bytes: number): string {
  const size = Buffer.byteLength(report);
  if (bytes < size) return report.slice(0, Math.round((bytes / size) * report.length));
  return `${report}\n\n`.repeat(Math.round(bytes / size));
}

/** How many annotated numerals each reads right. */
function accuracy(texts: readonly GoldText[]): string {
  const rows = texts.map(({ file, source, numerals }) => {
    const { mentions } = extractText(source, file);
    const peers = readWithPeers(source);
    const ours = numerals.filter((numeral) => isReadRight(numeral, mentions)).length;
    const theirs = numerals.filter((numeral) => isReadRightByPeers(numeral, peers)).length;
    return { file, count: numerals.length, ours, theirs };
  });
  const total = (key: 'count' | 'ours' | 'theirs') => rows.reduce((sum, row) => sum + row[key], 0);
  const all = { file: '**all**', count: total('count'), ours: total('ours'), theirs: total('theirs') };
  const cells = [...rows, all].map(({ file, count, ours, theirs }) => [
    file.split('/').slice(-2).join('/'),
    String(count),
    `${ours} (${percent(ours, count)})`,
    `${theirs} (${percent(theirs, count)})`,
  ]);
  return markdownTable(['annotated text', 'numerals', 'read right', 'by the peers together'], cells);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
console.log(`${speed()}\n`);
console.log(`${scaling()}\n`);
console.log(`${importTimes()}\n`);
console.log(`${stages()}\n`);
console.log(`${scalingOfForms()}\n`);
console.log(accuracy(readAllGold(process.argv.slice(2))));
