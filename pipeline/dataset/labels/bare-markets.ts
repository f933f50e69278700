import { isOfMarket } from '../measures/shares.ts';
import { spansIn } from '../places/place-spans.ts';
import { textOf } from '../reading/reading.ts';
import { lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { goodsOfLabel, marketName, soldThere } from './market-labels.ts';
import { spelt, toldOfTrade, wayOf } from './traded-lists.ts';

/** Words that go on from one market to the next, by which rank or in which order they come. */
const nexts =
  '(?:[Tt]iếp (?:sau đó|theo|đến|đó|sau)|[Kk]ế (?:đến|tiếp)|[Ss]au (?:đó|cùng)|[Cc]uối cùng|[Tt]heo sau|[Đđ]ứng thứ \\S+)(?: (?:là|đến))*';
const goesOn = new RegExp(`(?:^|[ ,;])${nexts} `, 'u');
/** How far before a figure such words stand, in tokens. */
const longestNext = 10;

/** `Tiếp sau đó là thị trường EU`, `tăng mạnh ở một số thị trường: Bỉ`: nothing but a market, with what leads to it in a list. */
const onlyMarket = new RegExp(
  [
    `^(?:.*(?:thị trường|quốc gia|nước|đối tác)(?: [^:]*)?: |${nexts} |là )?(?:[Tt]hị trường )?(${marketName})`,
    '(?:,? với (?:tổng )?(?:kim ngạch|giá trị|trị giá)(?: (?:xuất|nhập) khẩu)?)?$',
  ].join(''),
  'u',
);
const ofMarkets = /(?:thị trường|quốc gia|đối tác)(?: |$)/iu;

/** What a sentence tells of trade before its list of markets: `Xuất khẩu gạo sang đa số thị trường tăng`. */
const tradedHere = /(?:^|[ ,])([Xx]uất khẩu \p{Ll}[^,;:\d]*? (?:sang|vào|tới) )/u;

/** `Xuất khẩu chè sang Đức đạt 9 triệu USD. Tiếp đến là thị trường Áo đạt 4 triệu USD; Bỉ tăng 3%`: how much of the same was traded with a market that its clause names alone. */
export function bareMarket({ context, figure, carried, end }: Said, words: Label | null): FoundLabel | null {
  const { mention, reading, sentence, leadFrom, bracket } = figure;
  const { unit, unitClass } = mention;
  const isOfTrade =
    unit === 't' || (unit === '%' && !isOfMarket(figure)) || (unitClass === 'money' && !unit?.includes('/'));
  const market = words && onlyMarket.exec(words.text)?.[1];
  if (!words || !market || !isOfTrade || bracket >= 0 || spansIn(context, reading, words.from, words.to).length > 0)
    return null;
  const isTrade = ({ record }: Observed) => toldOfTrade.test(record.label_vi);
  const isNext = goesOn.test(textOf(reading, Math.max(sentence.from, leadFrom - longestNext), leadFrom));
  const last = lastWithin(carried.observed, isTrade) ?? (isNext ? lastWithin(carried.earlier, isTrade) : undefined);
  const before = textOf(reading, sentence.from, leadFrom);
  const label = tradedHere.exec(before)?.[1] ?? last?.record.label_vi ?? '';
  const { measure, verb } = toldOfTrade.exec(label)?.groups ?? {};
  if (verb === undefined || !(soldThere.test(label) || ofMarkets.test(before))) return null;
  const worth = unit === 't' ? 'khối lượng' : (measure ?? (last?.record.unit_measure === 't' ? 'giá trị' : ''));
  const parts = [
    unit === '%' ? measure : worth,
    spelt(verb),
    goodsOfLabel.exec(label)?.[1],
    wayOf(verb).trim(),
    market,
  ];
  return { text: parts.filter((part) => part).join(' '), own: true, from: words.from, end };
}
