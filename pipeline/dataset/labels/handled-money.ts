import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isLevel } from '../measures/measures.ts';
import { openingOf } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';

const saysMoney = /(?:^| )(?:tiền|vốn|kinh phí|giá trị|trị giá|ngân sách|thuế|phí|quỹ|dư nợ)(?: |$)/iu;
const ofMoney = /^(?:cụ thể |kết quả )*về (?:số |giá trị )?tiền ?[,:]/iu;
const sumOfMoney = /^(?:tổng )?số tiền /iu;
const handled = wordPattern('^(?:(?:số )?{handling_act}|thi hành)(?: xong| mới| dứt điểm| được)*$');
/** Longest words that open a sentence with what it is about, in tokens. */
const longestOpening = 8;

/** `Về tiền: thụ lý 45 tỷ đồng`, `Tổng số tiền thụ lý là 45 tỷ đồng, đã giải quyết xong 12 tỷ đồng`: what was done with money by itself, where only its sentence says that it is money. */
export function withHandledMoney({ mention, reading, sentence }: Figure, label: string, { observed }: Carried): string {
  if (mention.unitClass !== 'money' || saysMoney.test(label)) return label;
  const isOpened = ofMoney.test(openingOf(reading, sentence, longestOpening));
  const sum = lastWithin(observed, ({ record }) => isLevel(record.measure) && sumOfMoney.test(record.label_vi));
  if (!isOpened && !(handled(reading.codebook).test(label) && sum?.figure.sentence === sentence)) return label;
  return /^(?:tổng )?số /iu.test(label)
    ? label.replace(/^((?:tổng )?số) /iu, '$1 tiền ')
    : `số tiền ${inSentence(label)}`;
}
