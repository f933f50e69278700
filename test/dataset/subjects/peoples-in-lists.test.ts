import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('a name that no list knows is that of a people in a list of such', () =>
  expect(said('Dân cư huyện Nậm Lúc gồm Tày (52,5%), Dao (10,3%), Pa Dí (1,2%) và H’Mông (0,9%).')).toEqual([
    ['dân tộc Tày', 'share', 52.5, null],
    ['dân tộc Dao', 'share', 10.3, null],
    ['dân tộc Pa Dí', 'share', 1.2, null],
    ['dân tộc H’Mông', 'share', 0.9, null],
  ]));

it('the people that are most of all are told by their name', () =>
  expect(
    labelsOf('Toàn huyện có 12 dân tộc cùng sinh sống, đông nhất là dân tộc Tày 45%, Nùng 30%, Kinh 12%.'),
  ).toEqual(['dân tộc', 'dân tộc Tày', 'dân tộc Nùng', 'dân tộc Kinh']));
