import { tiedCount } from '../labels/carried-subjects.ts';
import { isContribution } from '../labels/contributions.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';

/** Whether a figure is told by the way: what was spoken of before it is spoken of behind it. */
export function isAside(observed: Observed, { text }: FoundLabel, carried: Carried): boolean {
  const { reading, from } = observed.figure;
  return (
    isContribution(text) ||
    isSizeOfWorks(observed, carried) ||
    comesToCounted(observed, carried) ||
    // `5 HTX/62 thành viên, vốn điều lệ 3 tỷ đồng`: the first of a pair is what is spoken of.
    word(reading, from - 1) === '/' ||
    // `bình quân 728 m2/hộ`: a mean that its unit names.
    /(?:^bình quân \S*| bình quân)\/\S+$/iu.test(text) ||
    isShareOfPart(observed)
  );
}

/** `nạo vét 23 công trình với khối lượng 312.600 m³, kinh phí 9 tỷ đồng`: how large what is counted is leaves it what is spoken of. */
function isSizeOfWorks({ figure, record }: Observed, { observed }: Carried): boolean {
  return sizeOfWorks.test(record.label_vi) && tiedCount(figure, observed.at(-1)) !== null;
}

const sizeOfWorks = /^(?:tổng )?(?:chiều dài|khối lượng|dung lượng|công suất|dung tích)(?: |$)/iu;

/** `15 mô hình với 640 hộ tham gia, kinh phí 8 tỷ đồng`: those who take part leave what they take part in what is spoken of. */
function comesToCounted({ figure, record }: Observed, { observed }: Carried): boolean {
  const last = observed.at(-1);
  if (last?.figure.sentence !== figure.sentence || last.record.measure !== 'count' || record.measure !== 'count')
    return false;
  // `học viên tham gia lớp dạy nghề`: in what was counted, and in nothing else.
  const rest = takingPart.exec(record.label_vi)?.[1]?.trim().toLowerCase();
  return rest !== undefined && last.record.label_vi.toLowerCase().endsWith(rest);
}

const takingPart = /^(?:lượt (?:người|cán bộ|hội viên|hộ)|(?:\S+ ){1,3}tham (?:gia|dự))(?=$| )(.*)$/iu;

/** `trong đó diện tích lúa lai đạt 75%, năng suất 60 tạ/ha`: a part that its share tells. */
function isShareOfPart({ figure: { reading, left, leadFrom, mention }, record }: Observed): boolean {
  return (
    record.measure === 'share' &&
    mention.unitClass === 'percent' &&
    /(?:^| )trong đó /iu.test(textOf(reading, left.from - 3, leadFrom))
  );
}
