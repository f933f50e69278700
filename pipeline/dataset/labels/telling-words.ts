import { fold, tokenize } from '../../mention/tokens.ts';
import { wordSet } from '../../mention/words.ts';

/** Words that tell no indicator from another: how much, where, whose, by then. */
const untold = wordSet(`
  tỷ tỉ lệ số tổng của và được có trên địa bàn các theo trong đạt là ở tại cả toàn tỉnh huyện thành phố xã phường thị trấn quận
  năm ước thực hiện đã mức về cho đến những tốt đối với
`);

/** The words of a label or a name that tell what it measures; names in capitals behind the first word tell where. */
export function tellingWords(text: string): Set<string> {
  const names = new Set<string>();
  for (const name of text.match(capitalized) ?? []) names.add(fold(name));
  const telling = new Set<string>();
  // `dân quân` is no `dân` by the head, `lúa nước` no rice of the whole country, `vốn trong nước` not all capital.
  const said = text.replace(phrases, ' ');
  let before = '';
  for (const word of wordsOf(said.includes('(') ? said.replace(bracketed, ' ') : said)) {
    // `hoàn thành tốt nhiệm vụ` is a grade above `hoàn thành nhiệm vụ`.
    const isGrade = word === 'tốt' && before === 'thành';
    // `dân số thành thị`: in towns, which `thành phố` and `thị trấn` do not say.
    const isUrban = word === 'thị' && before === 'thành';
    if (isGrade || isUrban || !(untold.has(word) || names.has(word))) telling.add(word);
    before = word;
  }
  return telling;
}

/** Names of places and bodies, which tell nothing of what is measured; but not of whom it is told: `hộ nghèo dân tộc Thái`, `Số lao động: Nữ`. */
const capitalized = /(?<=\s)(?<!(?:dân tộc|đồng bào|người) |: (?=(?:Nam|Nữ)$))\p{Lu}\p{Ll}+/gu;
const phrases =
  /bình quân|(?<!(?:vốn|khách|khu vực|doanh nghiệp|đầu tư|dự án|sản xuất) )(?:cả|trong|toàn) nước|h[àằ]ng (?=năm|quý|tháng|tuần|ngày)/giu;
const bracketed = /\([^()]*\)/g;

/** The folded words of a text, signs left out. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { type, fold } of tokenize(text)) if (type !== 'sign') words.push(fold);
  return words;
}

/** `Về nhà ở, theo thống kê, huyện A có 40 nhà`, `Theo UBND huyện, 10/10 xã đạt chuẩn`: who tells it. */
export const onlySource =
  /^(?:[Tt]heo (?:thống kê|báo cáo|số liệu|tổng hợp)(?: (?:sơ bộ|ban đầu|bước đầu|chưa đầy đủ))?|[Tt]heo (?:(?:bộ )?tiêu chí|(?:kết quả )?(?:tổng )?điều tra) [^,;:]{2,60}|[Tt]heo (?:(?:báo cáo|số liệu|thống kê) (?:của )?)?(?:UBND|HĐND|Ủy ban nhân dân|Sở|Phòng|Ban|Chi cục|Cục|Trung tâm|Công an|Hội)(?: (?:\p{Lu}[\p{L}-]*|huyện|xã|tỉnh|thành phố|thị xã|phường|và|nhân dân))*)$/u;

/** `HĐND xã đánh giá: …`: words before a colon that say who tells what stands behind. */
export const tellsWho =
  / (?:đánh giá|báo cáo|nêu rõ|khẳng định|cho biết|cho thấy|thông tin)(?: thêm| tiếp)?(?: ?: )?$/iu;
