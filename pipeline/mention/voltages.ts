import { isCapitalAt, type Reader, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** Voltages of the grid, in kilovolts: none of them is measured. */
const voltages = new Set(['0,4', '6', '10', '22', '35', '110', '220', '500']);

const voltageNouns = wordSet('dây trạm lưới áp đz tba thế điện lộ tuyến vòng ngăn');

/** `đường dây 220kV`, `TBA 110 kV Phong Thổ`: a voltage that names a line. */
export function isVoltage(reader: Reader, at: number): boolean {
  if (wordAt(reader, at + 1) !== 'kv' || isMeasuredVoltage(reader, at)) return false;
  return voltages.has(wordAt(reader, at)) || voltageNouns.has(wordAt(reader, at - 1)) || isCapitalAt(reader, at + 2);
}

const reaching = wordSet('đạt là từ lên xuống còn bằng khoảng trên dưới');
/** Most tokens between a voltage and `điện áp` before it. */
const longestReach = 4;

/** `điện áp cuối nguồn đạt 21 kV`, `nâng điện áp từ 10 kV lên 22 kV`: a voltage that something has, and no name. */
function isMeasuredVoltage(reader: Reader, at: number): boolean {
  if (!reaching.has(wordAt(reader, at - 1))) return false;
  for (let i = at - 2; i >= at - 2 - longestReach; i--)
    if (wordAt(reader, i) === 'áp' && wordAt(reader, i - 1) === 'điện') return true;
  return false;
}
