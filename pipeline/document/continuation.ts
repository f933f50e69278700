/** Words after which no sentence ends: prepositions, determiners, copulas. */
const openWords = new Set(
  (
    'của và các những với tại ở về cho từ đến tới trong là có được theo một mỗi mọi do bởi như gồm qua vào trên dưới ' +
    'đạt hơn khoảng gần bằng so vì để mà thì hoặc hay bị phải sẽ đã đang chưa không cùng giữa trước tăng giảm còn chỉ ' +
    'nhằm thuộc đối'
  ).split(' '),
);

/** What headings end with that nothing has to follow: `kết quả đạt được`, `so với tháng trước`, `giá xăng tiếp tục tăng`. */
const done = /(?:^| )(?:(?:đạt|làm|thu|chưa) được|(?:tháng|quý|năm|kỳ|tuần|vụ) trước|tăng|giảm)$/iu;

/** Words that call for a number, and words for places that call for a name. */
const beforeNumber = new Set('số ngày tháng năm quý kỳ loại cấp khóa thứ'.split(' '));
const beforeName = new Set('xã phường huyện tỉnh thôn bản phố trấn'.split(' '));

/** Words that open a sentence of the genre: after an unfinished line they begin something new. */
const openers =
  /^(?:đến nay|đến hết|hiện nay|hiện|trong|về|với|công tác|thực hiện|tổ chức|tình hình|hệ thống|hoàn thành|quan tâm|bên cạnh|ngoài ra|tiếp tục|tập trung|để|các|kết quả|căn cứ|trên|đồng thời|chỉ đạo|duy trì|giữ|bảo|tổng|ước|một|từ|phối hợp|triển khai|ban hành|tỷ lệ|số|năm|theo|cả nước|toàn)(?![\p{L}])/iu;

const closed = /[.!?:;…]["”'’)\]]*$/u;

/**
 * Whether a text goes on in the next one, which a page break or a line break cut off.
 * @param text what stands before the break
 * @param next what stands after it
 * @param cut whether something of a page end (a page number, a footnote) stood between the two, or a wrapped line ended
 */
export function continues(text: string, next: string, cut: boolean): boolean {
  const end = endOf(text);
  if (end === '' || next === '' || closed.test(end)) return false;
  const first = next.charAt(0);
  if (small.test(first)) return true;
  // `01 (một)`: a number is said again in words.
  if (/\d$/u.test(end) && /^\(\p{Ll}/u.test(next)) return true;
  if (endsOpen(end, next)) return true;
  if (!cut) return false;
  if (/[\d"“‘'(%]/u.test(first)) return true;
  return !openers.test(next) && /\p{L}$|\d$/u.test(end);
}

const small = /^\p{Ll}/u;

/** A bracket that opened longer ago is a stray one. */
const longestBracket = 400;

/** As much of a text's end as tells whether it goes on: a look at it costs the same however long the text is. */
export function endOf(text: string): string {
  return text.length < longestBracket ? text : text.slice(1 - longestBracket);
}

/** Whether a text ends in a word or sign that calls for what comes next: `của`, a comma, `xã` before a name. */
export function endsOpen(text: string, next: string): boolean {
  const end = endOf(text);
  if (/[,\-–/([“‘]$/u.test(end) || unbalanced(end)) return true;
  const last = end.slice(end.lastIndexOf(' ') + 1);
  const word = last.toLowerCase();
  // `I. KẾT QUẢ ĐẠT ĐƯỢC` is whole; so is `II. NHỮNG MẶT CÒN HẠN CHẾ, CHƯA LÀM ĐƯỢC`.
  if (done.test(end) && /^\p{Lu}/u.test(next)) return false;
  if (openWords.has(word)) return !endsInName(end, next);
  // `6 tháng đầu năm` above `6 tháng đầu năm, …`: a length of time is no year.
  if (word === 'năm' && /^\d{1,2} \p{Ll}/u.test(next)) return false;
  if (beforeNumber.has(word)) return /^[\dIVX]+(?![\p{L}])/u.test(next);
  return beforeName.has(word) && word === last && /^\p{Lu}/u.test(next) && !isLabelled(next) && !opensSentence(next);
}

/** `tỉnh Cao Bằng`, `HUYỆN ĐẠI TỪ` above a sentence: whether the word that would call for more is the last of a name. */
function endsInName(end: string, next: string): boolean {
  return /^\p{Lu}/u.test(next) && (named.test(end) || (/ \p{Lu}+$/u.test(end) && /^\p{Lu}\p{Ll}*[ ,]/u.test(next)));
}

const named = / \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** Whether a text opens with words of a sentence that begin no name: `Về kết quả`, but `Bảo Thắng`. */
function opensSentence(text: string): boolean {
  return openers.test(text) && /^\p{L}+ [\p{Ll}\d]/u.test(text);
}

/** Whether a line is `label: value`. */
export function isLabelled(line: string): boolean {
  return /^\p{Lu}[^.;]{1,100}:(?: |$)/u.test(line);
}

/** Whether a bracket or a quotation opened at the end of a text is still open. */
function unbalanced(end: string): boolean {
  const open = Math.max(end.lastIndexOf('('), end.lastIndexOf('“'));
  return open >= 0 && end.indexOf(end.charAt(open) === '(' ? ')' : '”', open) < 0;
}
