import { wordPattern } from '../../codebook-words.ts';
import { isAmount } from '../measures/measures.ts';
import { type Carried, hasAmount, type Observed, reach } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { shortName } from './label-wholes.ts';

/** Kinds of groups that a people is told by, one of which alone stands for what was measured of all: where they live, their sex, their age. */
const kinds = [
  '(?:(?:khu vực|vùng|địa bàn) )?{settlement}',
  '(?:nam|nữ)(?: giới)?',
  '(?:trẻ|trẻ em|mẫu giáo) \\d+ tuổi',
].map((group) => ({
  alone: wordPattern(`^(?:(?:ở|tại|trong|đối với) )?${group}$`),
  within: wordPattern(`(?:^| )${group}(?= |$)`),
}));

/** What is measured of a people, as a label says it first. */
const ofPeople = wordPattern(
  '^(?:tổng )?(?:(?:tỷ|tỉ) (?:lệ|suất)|tuổi thọ|thu nhập|mật độ|dân số|nhân khẩu|số (?:dân|khẩu|nhân khẩu|người|lao động)|lực lượng lao động|lao động)(?: |$)',
);

/** `Tỷ lệ thất nghiệp là 2,5%, khu vực thành thị là 1,3%`, `dân số 4.730 người, nữ 2.310 người`: the same of a group that is told alone. */
export function groupOfAll(said: Said): FoundLabel | null {
  const { figure, before, carried, end, measure } = said;
  if (!before || figure.bracket >= 0 || !(isAmount(measure) || measure === 'target')) return null;
  const text = before.text.replace(/^(?:còn|riêng) /iu, '');
  const kind = kinds.find(({ alone }) => alone(figure.reading.codebook).test(text));
  const whole = kind && wholeOf(said, kind, carried);
  if (!whole) return null;
  const { label_vi: label } = whole.record;
  const found = { own: true, from: before.from, end };
  // `Tỷ lệ ra lớp: mẫu giáo 96%, riêng trẻ 5 tuổi 100%`: beside the others of a list, of the rate that it opens with.
  if (label.includes(': ')) return { ...found, text: `${label.replace(/: .*$/u, '')}: ${text}` };
  return { ...found, text: `${shortName(label)}: ${text}`, source: whole, part: text };
}

/** The last figure in the same unit of the sentence that measures a people, of which no other group of the kind is told by its name. */
function wholeOf({ figure }: Said, kind: (typeof kinds)[number], { observed }: Carried): Observed | null {
  const { codebook } = figure.reading;
  const before = observed
    .slice(-reach)
    .filter(
      ({ figure: each, record }) =>
        each.sentence === figure.sentence && each.bracket < 0 && record.unit_measure === figure.mention.unit,
    );
  // A part says it behind the name of its whole.
  const tells = ({ record }: Observed, { within }: (typeof kinds)[number]) => within(codebook).test(record.label_vi);
  if (before.some((each) => tells(each, kind) && !each.record.label_vi.includes(': '))) return null;
  return (
    before.findLast(
      (each) =>
        hasAmount(each) && ofPeople(codebook).test(each.record.label_vi) && !kinds.some((one) => tells(each, one)),
    ) ?? null
  );
}
