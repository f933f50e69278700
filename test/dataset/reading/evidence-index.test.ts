import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EvidenceIndex } from '../../../pipeline/dataset/reading/evidence-index.ts';

const stretch = fc.tuple(fc.nat(30), fc.nat(9)).map(([start, length]) => ({
  source_start: start,
  source_end: start + 1 + length,
}));

test('an index finds what going over the whole list finds, in the order of the list', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), stretch, (records, { source_start: start, source_end: end }) => {
      const index = new EvidenceIndex(records);
      const around = records.filter((each) => each.source_start <= start && end <= each.source_end);
      const within = records.find((each) => start <= each.source_start && each.source_end <= end);
      const overlapping = records.filter((each) => each.source_start < end && start < each.source_end);
      expect(index.around(start, end, 3)).toEqual(around.slice(0, 3));
      expect(index.firstWithin(start, end)).toEqual(within ?? null);
      expect(index.overlapping(start, end)).toEqual(overlapping);
    }),
  );
});
