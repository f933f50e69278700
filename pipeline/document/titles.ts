/** Whether a line states a figure, as entries of lists do and titles do not: `đạt 50 ha`, `: 40`, `kinh phí 1,7 tỷ đồng`. */
export function statesFigure(text: string): boolean {
  return (
    /(?:đạt|ước|là|có|được|bằng|trên|hơn|khoảng|giao|:) \d[\d.,]*/iu.test(text) || /\d ?%/.test(text) || sum.test(text)
  );
}

/** Money, more than one thousand or million of something (`Đề án 1 triệu ha lúa` is a title), rates, and sizes that a line ends with. */
const sum = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${[
    String.raw`\d[\d.,]* ?(?:(?:nghìn |ngàn |triệu |tỷ |tỉ )+(?:đồng|USD|đô la)|trđ|(?:triệu|tỷ|tỉ)$)(?!\p{L})`,
    String.raw`\d[.,]?\d[\d.,]* (?:nghìn|ngàn|triệu|tỷ|tỉ) \p{L}`,
    String.raw`\d[\d.,]* ?(?:kg|tạ|tấn|ha|giường|giường bệnh|bác s[ĩỹ]|người|thuê bao|máy|xe)/\p{L}`,
    String.raw`\d[\d.,]* ?(?:ha|km|m2|m²|m3|m³|tấn|con|hộ|người|khẩu)\)?$`,
  ].join('|')})`,
  'iu',
);

/** What opens a signature: on behalf of whom it is. */
export const signature = /^(?:TM|KT|TL|TUQ|Q)\./;

/** Whether a bold line reads as a title: short, no sentence, and no entry of a list. */
export function isTitle(line: string): boolean {
  return line.length <= 200 && !/[.;,]$/u.test(line) && !signature.test(line) && !statesFigure(line);
}
