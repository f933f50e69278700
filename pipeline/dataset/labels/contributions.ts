import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastBefore } from '../ties/observed.ts';
import type { FoundLabel, Label } from './found-label.ts';

/** What contributes, behind what an aside says of its growth: `là mức tăng cao nhất trong 5 năm, đóng góp`. */
const contributing =
  /(?:^|, )(?:và |đã |cũng )*((?:đóng )?góp|làm|chiếm)(?: phần)?(?: (?:đáng kể|quan trọng|chủ yếu|lớn(?: nhất)?|nhiều(?: nhất)?|tới|đến))?( vào [^,;:]+?)?(?: với)?$/iu;
/** `là ngành có mức đóng góp cao nhất vào mức tăng chung (`. */
const beforeBracket = /(?:^|[ ,])(đóng góp)(?: (?!vào)[^ ,;:()]+)*( vào [^,;:()]+)?$/iu;
/** `tác động làm tăng CPI chung`, `qua đó góp phần CPI chung`: the index of all that something moves. */
const onIndex =
  /(?:^|, )(?:(?:và|đã|cũng|qua đó|từ đó) )*(?:góp phần|(?:tác động|ảnh hưởng)(?: (?:đến|tới|vào))?|làm|kéo|đẩy|khiến)(?: (?:vào|làm|kéo|đẩy|khiến))?(?: cho)?(?: mức)?(?: tăng| giảm)?(?: của)? ((?:CPI|IIP|chỉ số)(?: [^,;:]{1,30})?)$/iu;
/** Longest words that say to what something contributes, in tokens. */
const longestWhole = 14;

/** `đóng góp 0,7 điểm phần trăm vào mức tăng chung`: of what the clause before told the growth. */
export function contributionLabel(
  figure: Figure,
  clause: Label | null,
  carried: Carried,
  end: number,
): FoundLabel | null {
  if (!/^(?:%|\{percentage_point\}|\{score\})$/.test(figure.mention.unit ?? '')) return null;
  const own = contributorLabel(figure, end);
  if (own) return own;
  const before = isTaken(figure) ? { text: 'chiếm', from: figure.leadFrom, to: figure.leadFrom } : clause;
  const words = before ?? (figure.bracket === figure.leadFrom - 1 ? wordsBefore(figure, carried) : null);
  const index = before && onIndex.exec(before.text)?.[1];
  const [, verb, told] = index
    ? ['', 'góp', ` vào ${index}`]
    : ((before ? contributing : beforeBracket).exec(words?.text ?? '') ?? []);
  // `làm giảm 0,8 điểm phần trăm`: what it takes from the growth of all.
  if (!verb || !words || (verb === 'làm' && !/^(?:tăng|giảm)$/.test(figure.lead))) return null;
  const of = lastBefore(
    carried,
    ({ record, figure: each }) => !isContribution(record.label_vi) && isOutside(each, figure),
  );
  if (of?.figure.sentence !== figure.sentence) return null;
  const behind = wholeBehind(figure, verb);
  const last = lastBefore(carried, ({ record }) => isContribution(record.label_vi));
  const whole = told?.trim() ?? behind?.text ?? towards(last?.record.label_vi ?? '');
  const name = nounInSentence(of.record.label_vi.replace(/ so với .*$/iu, '').replace(/^.*: /u, ''));
  const text = `đóng góp của ${name}${whole === '' ? '' : ` ${whole}`}`;
  return { text, own: true, from: words.from, end: behind?.to ?? end };
}

/** `chiếm 0,4 điểm phần trăm mức tăng chung`: points that are part of a growth, but `chiếm 4% mức tăng` is a share. */
function isTaken(figure: Figure): boolean {
  return (
    figure.mention.unit === '{percentage_point}' &&
    /(?:^| )chiếm$/iu.test(figure.lead) &&
    wholeBehind(figure, 'chiếm') !== null
  );
}

/** Who contributes, by the words of the figure itself, and what a sentence opens with that all of them do. */
const contributor =
  /^[,;]? ?(?:[^:;]*: )?(?:(?:và|riêng|còn|trong đó,?) )*((?:khu vực|ngành|lĩnh vực|nhóm|dịch vụ|công nghiệp|nông|xây dựng|thuế)[^;:()]*?) (?:(?:đã|cũng) )*(?:đóng góp|góp|làm)(?: phần)?( vào [^,;:]+?)?$/iu;
const openedWhole = /^(?:(?:mức|tỷ lệ) )?đóng góp (vào [^,;:.()]+?)(?: như sau)? ?:/iu;

/** `Đóng góp vào mức tăng chung: ngành điện đóng góp 1,1 điểm phần trăm`: what somebody contributes of whose growth no clause before tells; null for others. */
function contributorLabel(figure: Figure, end: number): FoundLabel | null {
  const { reading, left, leadFrom, sentence, mention } = figure;
  if (mention.unit !== '{percentage_point}' || !/^(?:tăng|giảm|tới|đến)?$/.test(figure.lead)) return null;
  const [, name, told] = contributor.exec(textOf(reading, left.from, leadFrom)) ?? [];
  if (name === undefined) return null;
  const behind = wholeBehind(figure, 'góp');
  const opened = openedWhole.exec(
    textOf(reading, sentence.from, Math.min(sentence.from + longestWhole, leadFrom)),
  )?.[1];
  const whole = told?.trim() ?? behind?.text ?? opened;
  return {
    text: `đóng góp của ${name}${whole === undefined ? '' : ` ${whole}`}`,
    own: true,
    from: left.from,
    end: behind?.to ?? end,
  };
}

/** The words between a bracket and the figure that the clause before it told. */
function wordsBefore({ reading, bracket, sentence }: Figure, { observed }: Carried): Label | null {
  const last = observed.at(-1)?.figure;
  const from = last?.sentence === sentence ? last.next : bracket;
  return from < bracket ? { text: textOf(reading, from, bracket), from, to: bracket } : null;
}

/** Whether a label is of what something contributes to a growth. */
export function isContribution(label: string): boolean {
  return /^đóng góp /iu.test(label);
}

/** A bracket speaks of what stands before it. */
function isOutside(each: Figure, { bracket }: Figure): boolean {
  return each.bracket < 0 || each.bracket === bracket;
}

/** `vào mức tăng chung`, and of what is taken from it `trong mức tăng chung`, `mức tăng chung`. */
function wholeBehind({ reading, next, sentence }: Figure, verb: string): { text: string; to: number } | null {
  const isInto = /^(?:vào|trong)$/.test(word(reading, next));
  const isOf =
    verb !== 'góp' && verb !== 'đóng góp' && /^(?:mức|tốc độ) (?:tăng|giảm)/iu.test(textOf(reading, next, next + 3));
  if (!isInto && !isOf) return null;
  const from = isInto ? next + 1 : next;
  let to = from;
  while (to < Math.min(sentence.to, next + longestWhole) && !/^[,;:.()]$/.test(word(reading, to))) to++;
  return { text: `vào ${textOf(reading, from, to)}`, to };
}

/** The words of a contribution told before that say to what: those told together go to the same. */
function towards(label: string): string {
  return /^đóng góp của .* (vào .+)$/iu.exec(label)?.[1] ?? '';
}
