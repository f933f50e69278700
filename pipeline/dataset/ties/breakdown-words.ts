/** Words that open a breakdown of the figure before them. */
export const partsOpening =
  /(?:^|[\s,;])(?:trong đó|trong số (?:này|đó)|trong tổng số(?= ?,)|(?<!nhân )(?:chủ yếu|phần lớn) là(?=[^,;]*$)|(?:bao )?gồm|chia ra|(?:với|bằng|theo) (?:các )?hình thức)(?=[\s:,]|$)(\s*:)?/giu;

/** Words that close a block and open a breakdown in its list. */
export const listOpening = /(?:trong đó|gồm|chia ra|[,;] cụ thể)(?: (?:có|là|như sau))?\s*:$/iu;

/** Words that open a footnote or a bracket of parts. */
export const noteOpening = /^\W*(?:trong đó|(?:bao )?gồm|chia ra|cụ thể)/iu;

/** Words that open a sentence of nothing but parts. */
export const sentenceOpening = /^\(? ?(?:trong đó|trong số (?:này|đó)|trong tổng số(?= ?,)|bao gồm|chia ra)(?!\p{L})/iu;
