import { WordPairs } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';

/** Words that end the name of a project inside a sentence: `Cầu Nậm Mu | được khởi công`. */
export const stops = wordSet(`
  đã được sẽ đang chưa hiện với theo trình để nhằm đủ góp gắn do bởi thông đạt có là phối tiếp dự vào
  cho gồm nằm như rẽ bị
`);
/** The same by their first two words: `Đường A - B | quy mô 6 m`, `… | tổng mức đầu tư`. */
export const pairsOfStops = new WordPairs([
  'đảm bảo',
  'bảo đảm',
  'an toàn',
  'trong đó',
  'trên cơ',
  'quy mô',
  'qui mô',
  'tổng mức',
  'chiều dài',
  'chiều rộng',
  'bề rộng',
  'lộ giới',
  'mặt cắt',
  'dài khoảng',
  'khởi công',
  'hoàn thành',
  'tổng vốn',
  'đến nay',
  'tính đến',
  'công suất',
  'dung tích',
  'sức chứa',
  'diện tích',
  'kinh phí',
  'tổng kinh',
  'tổng dự',
  'xảy ra',
  'ghi nhận',
  'phát hiện',
  'phấn đấu',
  'thực hiện',
  'chậm tiến',
  'chậm triển',
  'vướng mắc',
  'gặp khó',
]);
/** Nouns whose second word would end a name elsewhere. */
export const nounsWithStops = new WordPairs([
  'công trình',
  'chương trình',
  'quy trình',
  'quá trình',
  'giáo trình',
  'giao thông',
  'truyền thông',
  'phổ thông',
  'viễn thông',
  'thực hiện',
  'đường vào',
  'tự do',
]);
