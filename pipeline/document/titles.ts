/** Whether a line states a figure, as entries of lists do and titles do not: `đạt 50 ha`, `: 40`, `kinh phí 1,7 tỷ đồng`. */
export function statesFigure(text: string): boolean {
  return (
    /(?:đạt|ước|là|có|được|bằng|trên|hơn|khoảng|giao|:) \d[\d.,]*/iu.test(text) || /\d ?%/.test(text) || sum.test(text)
  );
}

/** Money, and sizes that a line ends with. */
const sum =
  /(?<![\p{L}\d])\d[\d.,]* ?(?:(?:(?:nghìn |ngàn |triệu |tỷ |tỉ )+đồng|trđ|(?:triệu|tỷ|tỉ)$)(?!\p{L})|(?:ha|km|m2|m²|m3|m³|tấn|con|hộ|người|khẩu)\)?$)/iu;

/** What opens a signature: on behalf of whom it is. */
export const signature = /^(?:TM|KT|TL|TUQ|Q)\./;

/** Whether a bold line reads as a title: short, no sentence, and no entry of a list. */
export function isTitle(line: string): boolean {
  return line.length <= 200 && !/[.;,]$/u.test(line) && !signature.test(line) && !statesFigure(line);
}
