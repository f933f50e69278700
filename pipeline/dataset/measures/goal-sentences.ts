import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import { wordSet } from '../../mention/words.ts';
import { isNumeral, openingOf, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { headedBy } from './plan-blocks.ts';

const goalOpening = wordPattern(
  `^[\\s,;–-]*(?:${[
    'phấn đấu|mục tiêu|chỉ tiêu giao|kế hoạch giao',
    // `Giao kế hoạch sử dụng kinh phí: 6 tỷ đồng`, `Yêu cầu các xã giải ngân trên 95% kế hoạch`.
    'giao (?:dự toán|kế hoạch|chỉ tiêu)(?: |$)',
    '(?:yêu cầu|đề nghị)(?: (?:các )?(?:{level}|đơn vị|địa phương|chủ đầu tư))? (?:phải|hoàn thành|giải ngân|đạt)(?: |$)',
    'định hướng(?: phát triển)? [^:.]{2,60}:',
    // `Về mục tiêu cụ thể, tốc độ tăng trưởng …`.
    'về (?:các |một số )?mục tiêu(?: cụ thể| chủ yếu| tổng quát)* ?[,:]',
    '(?:nhu cầu (?:vốn|kinh phí|sử dụng đất)|bố trí (?:quỹ )?đất)(?: |$)',
    // `Các chỉ tiêu phát triển kinh tế - xã hội chủ yếu năm 2025 như sau:`.
    // `Các chỉ tiêu được đưa ra gồm:`.
    '(?:các |một số |những )?(?:chỉ tiêu|mục tiêu)(?: (?:cụ thể|chủ yếu|chính|cơ bản))?(?: được| đã)* (?:đưa ra|đề ra|đặt ra|xác định)(?: là| gồm| bao gồm| như sau)* ?:',
    '(?:các |một số )?(?:chỉ tiêu|kế hoạch)(?: (?:kinh tế ?[-–] ?xã hội|{plan_sort}))* năm \\d{4}(?: là| gồm| như sau)* ?:',
  ].join('|')})`,
);
/** How far into a sentence the words stand that open it as a goal, in tokens. */
const longestOpening = 20;
/** How far into a sentence its first figure is looked for, in tokens. */
export const longestSubject = 32;
/** How far into a sentence the words stand that set its goals, in tokens. */
export const longestSetting = 48;

/** First words of what opens goals, and signs before them: most clauses need no other look. */
const goalWords = wordSet('phấn mục chỉ kế giao yêu đề định nhu bố các một những về , ; – -');

/** Whether a sentence or a clause opens as a goal: `Phấn đấu …`, `Chỉ tiêu giao: …`. */
export function opensGoal(reading: Reading, at: number, limit = at + longestOpening): boolean {
  return (
    goalWords.has(word(reading, at)) &&
    goalOpening(reading.codebook).test(textOf(reading, at, Math.min(at + longestOpening, limit)))
  );
}

/**
 * `Chỉ tiêu trồng trọt: diện tích lúa 220 ha; ngô 48 ha (trồng mới 8 ha)`: a sentence that aims of some sort open, and that tells
 * nothing that was reached of them. Every figure in a sentence asks.
 */
export function namesAims(sentence: Span, reading: Reading): boolean {
  return aimWords.has(word(reading, sentence.from)) && namesSort(sentence, reading);
}

const namesSort = keptFor((sentence: Span, reading: Reading): boolean => {
  if (headedByResults(reading)) return false;
  const isOfSort = aimsOfSort.test(openingOf(reading, sentence, longestOpening));
  return isOfSort && !reached.test(textOf(reading, sentence.from, sentence.to));
});

/** First words of such a sentence: most need no other look. */
const aimWords = wordSet('chỉ kế các một những về');
const aimsOfSort = new RegExp(
  [
    // `Về một số chỉ tiêu cụ thể`, `Chỉ tiêu`.
    '^(?:(?:về )?(?:các|một số|những) (?:chỉ tiêu|mục tiêu)(?= (?:[^:]* )?(?:cụ thể|phấn đấu|đề ra|đặt ra|(?:đến )?năm|giai đoạn|nhiệm kỳ))|(?:về )?(?:chỉ tiêu|kế hoạch))',
    // Of what was reached or paid it says nothing.
    '(?! (?:[^:]* )?(?:vốn|đã|được|đạt|thực hiện|hoàn thành|vượt|so|giải ngân)(?: |:))',
    // Their sort, or several, with letters for it: ` trồng trọt, chăn nuôi (NN):`.
    String.raw`(?: [^\s.,;:()]+){1,14}(?:, [^\s.,;:()]+(?: [^\s.,;:()]+){0,5}){0,3}(?: \([^()]{1,16}\))? ?:`,
  ].join(''),
  'iu',
);
const reached =
  /(?:^| )(?:đã|ước|vượt|kết quả|so với (?:cùng kỳ|năm)|(?:đạt|bằng) [\d.,]+ ?% (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|KH))(?: |$)/iu;

/** Whether the nearest heading that tells is one of results. */
function headedByResults(reading: Reading): boolean {
  for (let each = reading.section; each; each = each.parent) {
    const { results, plans } = headedBy(each.heading, reading);
    if (results || plans) return results;
  }
  return false;
}

const settingGoals = new RegExp(
  `(?:^| )(?:${[
    'phấn đấu|quyết tâm',
    '(?:đặt(?: ra)?|hướng (?:tới|đến)) mục tiêu|đặt(?: ra)? chỉ tiêu',
    // `với mục tiêu đến năm 2025`, and not `với mục tiêu đó`.
    'với mục tiêu(?: là)?(?= (?:đến|phấn đấu|trồng|xây|đạt|phát|nâng|giảm|tăng|hoàn|mở|đưa))',
    // `thông qua kế hoạch năm 2025 với các chỉ tiêu chủ yếu`.
    '(?:thống nhất|thông qua|nhiệm vụ|phương hướng) [^,;:]{0,80}(?<!so )với (?:các|những|một số) chỉ tiêu(?: chủ yếu| cơ bản)?',
    '(?:đề ra|đặt ra|xác định|hướng (?:tới|đến))(?: các| một số| những| nhiều| \\d+)? (?:chỉ tiêu|mục tiêu)(?: chủ yếu)?',
    '(?<!(?:hiện|thành|với|vượt|đạt) )chỉ tiêu năm \\d{4} về',
    // `tập trung thực hiện thắng lợi các nhiệm vụ, chỉ tiêu chủ yếu như tốc độ tăng trưởng`.
    '(?<!đã )tập trung (?:chỉ đạo )?(?:thực hiện|hoàn thành)(?: thắng lợi| tốt| đạt)?[^;:]{0,40} (?:chỉ tiêu|mục tiêu)(?: chủ yếu| cơ bản| cụ thể)?(?= (?:như|sau|gồm)| ?:)',
    // `Huyện hướng đến 80% hộ có cáp quang`.
    '(?<!(?:theo|định|xu) )hướng (?:tới|đến)(?=$)',
    // `Nghị quyết về nhiệm vụ năm 2024 với 15 chỉ tiêu:`.
    '(?:nghị quyết|thông qua|nhiệm vụ|phương hướng|kế hoạch) [^;:]{0,160}(?<!so )với \\d+ chỉ tiêu(?: chủ yếu| cụ thể| cơ bản)?(?: là)?(?= ?:)',
  ].join('|')})(?=[ ,:]|$)`,
  'iu',
);

/** `sự nỗ lực phấn đấu của nhân dân`, `với quyết tâm cao`, `khắc phục khó khăn, phấn đấu đạt kết quả`: the will of those who reached something, which sets no goal. */
const willing =
  /(?<=^| )(?:quyết tâm (?:cao|lớn|chính trị|của)|phấn đấu (?:của|vươn lên)|(?:sự|tinh thần|nỗ lực,?|cố gắng,?) (?:phấn đấu|quyết tâm)(?: nỗ lực)?(?= ?,)|(?<=[,;] )phấn đấu đạt(?: được)?(?: \S+){0,2} kết quả)/giu;

/**
 * `Năm 2021, xã phấn đấu thu nhập đạt 37 triệu đồng, sản lượng trên 3.600 tấn`: the goals are all that the sentence states. Every
 * figure in a sentence and behind it asks.
 */
export const setsGoals = keptFor(({ from, to }: Span, reading: Reading): boolean => {
  let at = from;
  while (at < Math.min(to, from + longestSetting) && (!isNumeral(reading, at) || countsGoals(reading, at))) at++;
  const [, goal] = textOf(reading, from, at).replace(willing, '').split(settingGoals, 2);
  if (goal === undefined) return false;
  const [first = '', ...others] = goal.split(/ ?; ?/u);
  return (
    !told.test(first) &&
    others.every((each) => each === '' || (goesOn(reading.codebook).test(each) && !done.test(each)))
  );
});

const told = /(?:^| )(?:đã|kết quả|nên)(?: |$)/iu;
const done = /(?:^| )(?:đã|được)(?: |$)/iu;
/** `phấn đấu thu đạt dự toán; duy trì …; giữ vững …`: what is to be done besides. */
const goesOn = wordPattern('^(?:tiếp tục )*{goal_act} ');

/** Goals and tasks, of which a sentence tells how many it sets. */
export const goalUnits: ReadonlySet<string | null> = new Set(['{target}', '{task}']);

/** `đề ra 13 chỉ tiêu`, `Đảng bộ Phường 11 đặt mục tiêu`: whether a numeral is how many goals are set, or part of a name. */
function countsGoals({ mentionAt, mentions }: Reading, at: number): boolean {
  const mention = mentions[mentionAt[at] as number];
  return goalUnits.has(mention?.unit ?? null) || mention?.kind === 'identifier';
}
