import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isField } from './branches.ts';
import { isGrowing } from './growing.ts';
import { measureOfUnit } from './implied-measures.ts';
import { isAreaTopic, verbOver } from './label-subjects.ts';
import { namesMeasure } from './measure-nouns.ts';

/** Topics that name a branch of the economy and nothing that is measured. */
export const branch =
  /^(?:về|tình hình|công tác|kết quả|sản xuất|trồng trọt|chăn nuôi|thủy sản|thuỷ sản|lâm nghiệp|nông nghiệp|xuất khẩu|nhập khẩu|bảo vệ thực vật|kinh tế)/iu;

/** `Lâm nghiệp: trồng mới 25 ha`: whether what is planted is forest, by its field. */
function isPlanted({ reading, next }: Figure, field: string, act: string): boolean {
  return planted.test(act) && forestry.test(field) && reading.tokens[next]?.type !== 'word';
}

const planted = /^(?:đã )?trồng(?: mới)?$/iu;
const forestry = /^(?:về |sản xuất )?lâm nghiệp$/iu;

/** `trồng 20 ha`, `gieo cấy được 300 ha`: the area of what a verb does, of the block's topic where it has no object. */
export function withImpliedMeasure(figure: Figure, text: string, topic: string | null): string {
  const { reading, mention } = figure;
  const implied = measureOfUnit[mention.unit ?? ''];
  // `Lúa Hè thu: cả nước đã gieo cấy 20 ha`.
  const [, entry, act] = /^([^:]{2,40}): ([^:]+)$/u.exec(text) ?? [];
  if (implied && entry && act && isGrowing(reading, act) && !namesMeasure(reading, entry))
    return isPlanted(figure, entry, act)
      ? `${implied} ${inSentence(act)} rừng`
      : `${implied} ${inSentence(act)}${branch.test(entry) ? '' : ` ${inSentence(entry)}`}`;
  // `vụ đông dự kiến sản xuất 4.300 ha`: on how much of it.
  const isGrown = isGrowing(reading, text) || (mention.unit === 'har' && /^sản xuất$/iu.test(text));
  if (!implied || !isGrown || namesMeasure(reading, text)) return text;
  // `Lâm nghiệp: trồng rừng 20 ha`: the branch is none of what grows.
  const isSaid = topic === null || topic.toLowerCase() === text.toLowerCase();
  const isOther = isSaid || isAreaTopic(reading, topic) || isField(reading, topic);
  const field = topic ?? reading.section?.heading.text.replace(/[:.]$/, '') ?? '';
  if (isPlanted(figure, field, text)) return `${implied} ${inSentence(text)} rừng`;
  const object = isOther ? '' : ` ${inSentence(topic)}`;
  return object === ''
    ? `${implied} ${inSentence(text)}`
    : `${implied} ${verbOver(inSentence(text), topic)}${object}`.replace('  ', ' ');
}
