import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPassage, joinAll, joinPassages, type Passage } from '../../pipeline/document/passage.ts';

const passages = fc.array(fc.stringMatching(/^[a-zđ]{0,4}$/u), { maxLength: 8 }).map((texts) => {
  let next = 0;
  return texts.map((text): Passage => {
    const offsets = Int32Array.from(text, () => next++);
    next += 3;
    return { text, offsets };
  });
});

test('many passages join as one after the other would', () => {
  fc.assert(
    fc.property(passages, (parts) => {
      expect(joinAll(parts)).toEqual(parts.reduce(joinPassages, emptyPassage));
    }),
  );
});
