import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { nounReach } from './label-subjects.ts';
import { namesMeasure } from './measure-nouns.ts';

/** Labels of shares in a whole. */
const portion = /^(?:[^:]{2,60}: )?t[ỷỉ] trọng /iu;

/** What a list of shares is the structure of. */
const structure = /^((?:về )?cơ cấu(?: [^:]{2,60})?): /iu;

/** `cơ cấu kinh tế: nông nghiệp 35%; dịch vụ 65%`: the parts behind the first are of the same structure. */
export function withStructure({ mention, sentence, bracket, reading }: Figure, text: string, carried: Carried): string {
  // `dịch vụ 56%, tăng 2% so với năm trước; công nghiệp 25%`: what moved stands between.
  const last = carried.observed.slice(-nounReach).findLast(({ record }) => record.measure !== 'change');
  if (mention.unit !== '%' || bracket >= 0 || last?.figure.sentence !== sentence) return text;
  if (portion.test(last.record.label_vi) && !namesMeasure(reading, text) && !/^t[ỷỉ] trọng/iu.test(text))
    return `tỷ trọng ${text}`;
  const of = structure.exec(last.record.label_vi)?.[1];
  return of && !namesMeasure(reading, text) && !text.includes(':') ? `${of}: ${text}` : text;
}

/** Words for the kind that parts are told apart by. */
const kindOfPart = /^(?:ngành|lĩnh vực|nhóm|khu vực|loại|nguồn)(?= )/iu;

/** `dư nợ cho vay ngành nông nghiệp chiếm 24%; ngành công nghiệp chiếm 40%`: what the share before is of, before the same word for a kind. */
export function withSharedKind({ mention, sentence }: Figure, text: string, { observed }: Carried): string {
  const kind = kindOfPart.exec(text)?.[0].toLowerCase();
  const last = lastWithin(observed, ({ record }) => record.measure === 'share');
  if (kind === undefined || mention.unit !== '%' || last?.figure.sentence !== sentence || text.includes(':'))
    return text;
  const at = last.record.label_vi.toLowerCase().indexOf(` ${kind} `);
  return at < 0 ? text : `${last.record.label_vi.slice(0, at)} ${inSentence(text)}`;
}
