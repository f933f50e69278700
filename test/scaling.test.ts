import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forms } from './bench/forms.ts';
import { read } from './dataset/read.ts';

// What is counted is how often the pipeline's own functions and blocks run: it is the same on every machine, however busy. It has a process of its
// own (see the script `test`), as V8 counts the blocks only of functions that it compiles when it has been told to count.
const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

afterAll(() => session.disconnect());

/** How often functions and blocks of the pipeline run while a text is read. */
async function workOn(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  read(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/pipeline/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

/** Repetitions after which every bounded look back and ahead is as long as it gets. */
const times = 250;
const more = 4;

/** V8 begins to count the blocks of a function when it compiles it anew, which may be in the middle of a text: what takes more than its share does so each time. */
const again = { retry: 2 };

test.each(Object.keys(forms))('four times the text is four times the work: %s', again, async (name) => {
  const form = forms[name] as (times: number) => string;
  const less = await workOn(form(times));
  expect(less).toBeGreaterThan(0);
  const work = await workOn(form(more * times));
  expect(work / less).toBeLessThan(1.15 * more);
});

test.each([
  '7',
  '1/',
  '1-',
  '/',
  'a',
  '1,',
  '1.',
  '(1',
  'a1',
  '1 và ',
  'năm ',
  'hai ',
  '1, ',
  'QĐ-',
  '; 2. A',
  '/m',
  'xã, ',
  '1 xã/',
  'Km1+',
  '“1 ',
  'Mỹ - ',
])('four times as much of one thing is four times the work: %j', again, async (piece) => {
  const text = (size: number) => `5 ${piece.repeat(Math.ceil(size / piece.length))} đạt 45 ha, chiếm 5%.`;
  const less = await workOn(text(2000));
  expect((await workOn(text(more * 2000))) / less).toBeLessThan(1.15 * more);
});
