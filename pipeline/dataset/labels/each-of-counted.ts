import type { Figure } from '../figures/figures.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';

/** `trao 20 suất quà, mỗi suất 500.000 đồng`: one of those counted before. */
export function withEach(figure: Figure, text: string, { observed }: Carried): string {
  const { mention, sentence } = figure;
  // `cho trẻ em, hộ nghèo, mỗi phần trị giá 150.000 đồng`: of one, whatever stands before.
  const [, name = text, one] = /^(?:.*, )?((?:trị giá )?mỗi (\S+?))(?: trị giá)?$/iu.exec(text) ?? [];
  const each = one?.toLowerCase();
  if (mention.unitClass !== 'money' || each === undefined) return text;
  const counted = lastWithin(
    observed,
    ({ figure: { mention: of } }) => of.unitText?.toLowerCase().split(' ', 1)[0] === each,
  );
  if (counted === undefined && classifiers.has(each)) return ofEachBefore(figure, name, observed) ?? text;
  const label = counted?.figure.sentence === sentence ? counted.record.label_vi.toLowerCase() : '';
  const at = ` ${label}`.indexOf(` ${each} `);
  return at < 0 ? `${name} ${label}`.trim() : `${name}${label.slice(at + each.length)}`;
}

/** Words for one of what another noun counts. */
const classifiers = new Set(['căn', 'chiếc', 'cái', 'nhà', 'ngôi', 'suất', 'phần', 'bộ']);

/** `xây 4 nhà tình nghĩa, mỗi căn 80 triệu đồng`: one of those that the sentence counted last, by their noun; null without any. */
function ofEachBefore({ sentence }: Figure, name: string, observed: readonly Observed[]): string | null {
  const last = lastWithin(observed, ({ record }) => record.measure === 'count');
  const noun = last?.figure.mention.unitText?.toLowerCase();
  const label = last?.record.label_vi ?? '';
  const at = noun ? ` ${label.toLowerCase()} `.indexOf(` ${noun} `) : -1;
  return at < 0 || last?.figure.sentence !== sentence ? null : `${name} ${label.slice(at)}`;
}
