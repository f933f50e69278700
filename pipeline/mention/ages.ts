import { type Found, isCapitalAt, isNumberAt, isWhole, type Reader, unitAt, wordAt } from './reader.ts';
import { figuresAt, limits, measureReach, other } from './threshold-figures.ts';
import { readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words before an age that limits a group, or before which the group stands: `dưới 5 tuổi`, `trẻ 5 tuổi`. */
const beforeAge = wordSet(
  'dưới trên từ đủ độ tròn đến ngoài quá trẻ em cháu người dân nhi niên sinh nữ nam mẹ già nhóm lứa con giáo non năm hết mới thọ tôi',
);
/** Words that make an age a measure after all: `tuổi thọ trung bình 68 tuổi`. */
function isMean(reader: Reader, at: number): boolean {
  return wordAt(reader, at) === 'bình' || (wordAt(reader, at) === 'thọ' && wordAt(reader, at - 1) === 'tuổi');
}

/** `trẻ dưới 5 tuổi`, `từ 15 - 60 tuổi`, `6-23 tháng tuổi`; the mean age of a people is a figure of its own. */
export function age(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const code = unitAt(reader, figures.unit)?.value.code;
  if (code !== 'a{age}' && code !== 'mo{age}') return null;
  const isGroup =
    figures.high !== null ||
    code === 'mo{age}' ||
    // `rừng keo 2 năm tuổi`
    wordAt(reader, figures.unit) === 'năm' ||
    beforeAge.has(wordAt(reader, at - 1)) ||
    // `trẻ em <5 tuổi`.
    (/^[<>≤≥]$/u.test(wordAt(reader, at - 1)) && beforeAge.has(wordAt(reader, at - 2))) ||
    isOfPerson(reader, at) ||
    // `3 tuổi 89 cháu`: those of that age.
    isNumberAt(reader, figures.unit + 1) ||
    wordAt(reader, figures.unit + 1) === 'trở';
  if (!isGroup || !isWhole(wordAt(reader, at), 3)) return null;
  // `tuổi nghề đạt không dưới 5 tuổi`, `tuổi thọ tăng 1 năm tuổi`, `cao tuổi nhất là 67 năm tuổi`: what is reached, or moved, is measured.
  let verb = at - 1;
  while (limits.has(wordAt(reader, verb)) || wordAt(reader, verb) === 'không') verb--;
  if (/^(?:đạt|tăng|giảm|là)$/.test(wordAt(reader, verb))) return null;
  for (let i = at - 1; i >= 0 && i > at - measureReach; i--) if (isMean(reader, i)) return null;
  // `tuổi thọ trung bình 68 tuổi, nam 66 tuổi, nữ 71 tuổi`: of each sex.
  const last = reader.mentions.at(-1);
  if (last?.kind === 'quantity' && last.unit === code && /^(?:nam|nữ)$/.test(wordAt(reader, at - 1))) return null;
  return other(reader, at, figures, 'threshold in a definition');
}

/** `Ông Lò Văn Phớ (45 tuổi, trú tại bản Nà Ít)`, `chị Vàng Thị Dở, 32 tuổi`: the age of one who is named. */
function isOfPerson(reader: Reader, at: number): boolean {
  return /^[(,]$/.test(wordAt(reader, at - 1)) && [2, 3].every((back) => isCapitalAt(reader, at - back));
}

const children = wordSet('trẻ em cháu nhi');
/** Words behind months of a year: `trẻ em 6 tháng đầu năm`. */
const ofYear = wordSet('đầu cuối năm qua nay trước');

/** `trẻ đủ 18 tháng`, `trẻ em từ 6-59 tháng`: the age of children, whose word is left out. */
export function monthsOfAge(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const from = /^(?:từ|đủ)$/.test(wordAt(reader, at - 1)) ? at - 2 : at - 1;
  const isAge =
    wordAt(reader, figures.unit) === 'tháng' &&
    children.has(wordAt(reader, from)) &&
    (from < at - 1 || figures.high !== null) &&
    !ofYear.has(wordAt(reader, figures.unit + 1)) &&
    !isNumberAt(reader, figures.unit + 1);
  return isAge ? other(reader, at, figures, 'threshold in a definition') : null;
}

/** `trong độ tuổi từ 05 đến 11`, `tuổi 17`, `nhóm tuổi từ 60 trở lên`: ages whose unit stands before them. */
export function ageBehind(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const unit = wordAt(reader, at - 1) === 'từ' ? at - 2 : at - 1;
  const isBound = wordAt(reader, figures.unit) === 'trở' && /^(?:độ|nhóm|lứa)$/.test(wordAt(reader, unit - 1));
  if ((figures.high === null && !isBound && !isOfAge(reader, at)) || !isWhole(wordAt(reader, at), 2)) return null;
  return wordAt(reader, unit) === 'tuổi' && readMeasure(reader, figures.unit).unit === null
    ? other(reader, at, figures, 'threshold in a definition')
    : null;
}

/** `đăng ký nghĩa vụ quân sự tuổi 17`: of what age they are; `người cao tuổi 95` and `tuổi bình quân 17` are counted and measured. */
function isOfAge(reader: Reader, at: number): boolean {
  return wordAt(reader, at - 1) === 'tuổi' && agedBefore.has(wordAt(reader, at - 2));
}

const agedBefore = wordSet('sự niên dân độ ở từ nam nữ');
