export interface Task {
  name: string;
  run: () => void;
}

export interface Runs {
  warmUp: number;
  measured: number;
}

/** Median milliseconds of each task. The tasks take turns, so that none has the machine to itself in a quiet moment. */
export function interleavedMedians(tasks: readonly Task[], { warmUp, measured }: Runs): Map<string, number> {
  for (let round = 0; round < warmUp; round++) for (const task of tasks) task.run();
  const times = new Map(tasks.map((task) => [task.name, [] as number[]]));
  for (let round = 0; round < measured; round++) {
    for (const { name, run } of tasks) {
      const start = performance.now();
      run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Three significant digits: `12.3`, `0.123`. */
export function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A Markdown table; the first column is text, the others are numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
