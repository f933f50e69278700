import { isWhole, type Reader, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** What is grown once or several times a year. */
const grown = wordSet('lúa đất ruộng màu nương đồng');
/** Most harvests of a year. */
const mostHarvests = 4;

/** What tells sorts of rice apart: `lúa nước`. */
const sorts = wordSet('nước nương ruộng cạn rẫy');

/** Words before land that something was done to: `lấn chiếm đất 4 vụ` counts the cases. */
const wronged = wordSet('chiếm hoại phá chấp phạm lý về');

/** `đất lúa 1 vụ`, `lúa nước 2 vụ`, `ruộng 2 vụ`, `cánh đồng 3 vụ`, `đất 2 lúa`: a kind of land. */
export function isCropping(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  return (
    (grown.has(wordAt(reader, at - 1)) || (sorts.has(wordAt(reader, at - 1)) && grown.has(wordAt(reader, at - 2)))) &&
    isWhole(word, 2) &&
    Number(word) <= mostHarvests &&
    !wronged.has(wordAt(reader, at - 2)) &&
    (wordAt(reader, at + 1) === 'vụ' || (wordAt(reader, at - 1) === 'đất' && wordAt(reader, at + 1) === 'lúa')) &&
    wordAt(reader, at + 2) !== '/'
  );
}
