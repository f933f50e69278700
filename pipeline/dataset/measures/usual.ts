/** `dòng chảy trên sông Đà thấp hơn trung bình nhiều năm 13%`: against what is usual, which stands before the difference. */
export const thanUsual =
  /(?:^|\s)((?:thấp|cao|lớn|nhỏ|nhiều|ít) hơn)(?: so)?(?: với)?(?: mức)? (?:TBNN|(?:trung bình|TB) nhiều năm)(?: \(TBNN\))?(?: cùng kỳ| cùng thời kỳ)?$/iu;
