import { wordPattern } from '../../codebook-words.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { WordsBefore } from './found-label.ts';

/** An area, or what has those counted. */
export function saysOnlyWhere(figure: Figure, { label }: WordsBefore): boolean {
  return (
    scopes(figure.reading.codebook).test(label) ||
    (countsMoved(figure) && area(figure.reading.codebook).test(label)) ||
    isScopeSentence(figure, label.replace(/^[^:]{2,60}: /u, ''))
  );
}

/** `huyện Hương Khê tăng 23 tiêu chí`: what moved stands behind. */
function countsMoved({ mention, lead }: Figure): boolean {
  return mention.unitClass === 'count' && /^(?:tăng|giảm)(?: |$)/.test(lead);
}

/** Scopes that tell where and not what: `cả nước có`, `trên địa bàn thành phố có`. */
const scopes = wordPattern(
  '^(?:(?:phấn đấu|tích lũy|tích luỹ|{running_total}),? )?(?:trên )?(?:(?:trên địa bàn|địa bàn|toàn|cả)(?: (?:{level}|{hamlet}|nước|quốc|vùng|ngành|đảng bộ))?|hiện nay|hiện|đến nay|(?:hàng|hằng|mỗi) (?:năm|quý|tháng))$',
);

/** What a scope has, or what happened in it. */
const scopeVerb = /(?:^|\s)(?:có|xảy ra|tổ chức|đón|tiếp đón|còn|gồm|được công nhận|đã có|ghi nhận)$/iu;

/** How near a figure is, behind such a verb. */
const nearly = /(?: (?:khoảng|gần|hơn|trên|dưới|xấp xỉ|tới|đến))+$/u;

/** Areas, as a clause opens with them. */
const area = wordPattern(
  String.raw`^(?:(?:trên địa bàn |tại )?{level}(?: \p{Lu}[\p{L} ]*)?|[Tt]rên địa bàn.*|[Tt]oàn .*|cả nước|[Đđ]ảng bộ {level})$`,
  'u',
);

const placeName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;

/** `Về giao rừng, cho thuê rừng, cả nước có 40 ha rừng`, `toàn tỉnh Khánh Hòa có 40 ha lúa`: what an area has stands behind the figure. */
const hasThere =
  /(?:^|[,:] )(?:[Cc]ả nước|[Tt]oàn (?:tỉnh|quốc|huyện|vùng|khu vực(?: trên| này)?|thành phố|xã)(?: \p{Lu}\p{L}*){0,4}) (?:(?:đã|đang|hiện) )*có(?: |$)/u;

/** `cả nước có 5.415 xã`: only the area stands before the verb, and the noun behind the figure is what is counted. */
function isScopeSentence(figure: Figure, text: string): boolean {
  const verb = figure.lead.replace(nearly, '');
  if (!scopeVerb.test(` ${verb}`) && !scopeVerb.test(text)) return false;
  if (figure.mention.unitClass === 'measure')
    return (
      hasThere.test(`${text} ${textOf(figure.reading, figure.left.to, figure.from)}`) &&
      opensNoun(figure.reading, figure.next)
    );
  if (figure.mention.unitClass !== 'count' && figure.mention.unit !== '%' && figure.mention.unit !== null) return false;
  const { codebook } = figure.reading;
  const place = text.replace(scopeVerb, '').trim();
  // `Mường Tỉnh còn 12% hộ nghèo`: a name alone tells where, too.
  const isName =
    figure.mention.unit === '%' && placeName.test(place) && figure.reading.tokens[figure.next]?.type === 'word';
  return place === '' || scopes(codebook).test(place) || area(codebook).test(place) || isName;
}
