import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isLevel } from '../measures/measures.ts';
import { hasFigure, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** Longest list of causes before one of its counts, longest words for what they are of, and longest cause, in tokens. */
const longestList = 120;
const longestNamed = 14;
const longestCause = 24;

/** What is told of cases besides why they happened. */
const noCause =
  /^(?:làm|gây|bị|thiệt hại|khởi tố|xử lý|xử phạt|bắt|giảm|tăng|trong đó|xảy ra|so với)(?: |$)|(?:^| )đã(?: |$)|[\d:]/iu;
const unexplained = /^(?:chưa|đang|không rõ|còn lại|(?:các )?nguyên nhân khác)(?: |$)/iu;

/** `Nguyên nhân: sự cố hệ thống, thiết bị điện 12 vụ; sơ suất trong sử dụng lửa, nhiệt 5 vụ`: cases by their cause, whatever commas it holds; null elsewhere. */
export function listedCause({ figure, carried, measure }: Said): FoundLabel | null {
  const { reading, mention, leadFrom, bracket, lead, next } = figure;
  if (mention.unit !== '{case}' || mention.kind !== 'quantity' || bracket >= 0 || measure === 'change') return null;
  const list = /^(?::|có|là)?$/.test(lead) ? listBefore(figure) : null;
  if (!list) return null;
  const last = lastWithin(carried.observed, ({ figure: each }) => each.bracket < 0 && each.reading === reading);
  const isFirst = !last || last.figure.next <= list.from;
  const words = textOf(reading, isFirst ? list.from : last.figure.next, leadFrom);
  const cause = isFirst ? words : /^[^,;()]*(?:\([^()]*\) ?)?[,;] ?(?:và )?(\S.*)$/u.exec(words)?.[1];
  if (!cause || cause.split(' ').length > longestCause || noCause.test(cause)) return null;
  if (isFirst && hasFigure(reading, list.from, leadFrom)) return null;
  const cases = casesOf(list.named, carried) ?? mention.unitText;
  const told = uncapitalized(cause.replace(/^(?:do|vì) /iu, ''));
  // `Nguyên nhân: cháy do chập điện 3 vụ`: what happened, with why.
  const isTold = unexplained.test(told) || / do /u.test(told);
  const text = isTold ? `${/ do /u.test(told) ? mention.unitText : cases} ${told}` : `${cases} do ${told}`;
  return { text, own: true, from: leadFrom, end: next };
}

/** Where the causes of the sentence begin, and what they are said to be of; null where it opens no list of them. */
function listBefore({ reading, sentence, leadFrom }: Figure): { from: number; named: string } | null {
  for (let at = leadFrom - 2; at >= Math.max(sentence.from, leadFrom - longestList); at--) {
    const isCause = word(reading, at) === 'nguyên' && word(reading, at + 1) === 'nhân';
    // `chưa rõ nguyên nhân 3 vụ`: one entry of the list.
    if (!isCause || /^(?:rõ|định)$/.test(word(reading, at - 1))) continue;
    let to = at + 2;
    while (to < Math.min(leadFrom, at + longestNamed) && !/^(?:[:,;.()]|do|là|gồm)$/.test(word(reading, to))) to++;
    if (!/^(?::|do|là|gồm)$/.test(word(reading, to))) return null;
    return { from: to + 1, named: textOf(reading, at + 2, to) };
  }
  return null;
}

const ofWhat = /^(?:(?:xảy ra|gây ra|dẫn đến|của|những|các|số) )*(?:vụ )?(?!chủ yếu|chính)(\S.*)$/iu;

const why = '(?:do|chưa|đang|không rõ|còn lại) ';
const counted = new RegExp(`(?:^| )(vụ(?: (?!${why}).+?)?)(?: ${why}.*)?$`, 'iu');

/** The cases whose causes are listed: those that the opening names, else those counted last. */
function casesOf(named: string, { observed }: Carried): string | null {
  const event = ofWhat.exec(named)?.[1];
  if (event !== undefined) return `vụ ${event}`;
  const last = lastWithin(
    observed,
    ({ figure, record }) => figure.bracket < 0 && record.unit_measure === '{case}' && isLevel(record.measure),
  );
  return counted.exec(last?.record.label_vi ?? '')?.[1] ?? null;
}
