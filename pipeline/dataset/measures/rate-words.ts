/** Measures that are told in percent, and are no part of anything. */
export const rate = /(?:^|\s)(?:tỷ lệ|tỉ lệ|mức|tốc độ|tỷ suất|chỉ số)(?:\s|$)/iu;
