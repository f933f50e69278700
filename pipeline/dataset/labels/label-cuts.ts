import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { nounInSentence } from '../../document/letters.ts';
import { keptFor } from '../../kept.ts';
import { exceeding } from '../measures/plans.ts';
import type { Context } from '../reading/context.ts';
import { isField } from './branches.ts';
import { capitalFirst, measureFirst, moved, withoutTopic } from './clause-trim.ts';
import { opensDeed } from './deeds.ts';
import type { LabelRules } from './label-rules.ts';
import { isLeadingSector, withoutStanding } from './label-standings.ts';
import { isMeasureNoun } from './measure-nouns.ts';
import { tellsWho } from './telling-words.ts';
import { tradeFirst } from './trade-labels.ts';

/** What a clause says is measured or done: of a long one its main part, without when, who and how it moved. */
export function measuredIn(context: Context, rules: LabelRules, text: string): string {
  // How a label was made is told of each figure.
  if (context.labelTraces) return trimmed(context, rules, mainClause(context, rules, text));
  const known = clausesOf(context);
  let measured = known.get(text);
  if (measured === undefined) {
    measured = trimmed(context, rules, mainClause(context, rules, text));
    known.set(text, measured);
  }
  return measured;
}

/** What is measured by each clause of a report: many figures have the same words before them. */
const clausesOf = keptFor((_: Context) => new Map<string, string>());

/** A clause without when, who and how it moved. */
function trimmed(context: Context, rules: LabelRules, text: string): string {
  const headed = withoutList(context, rules('headline', text));
  const listed = rules('topic', headed);
  const [, opening = '', behind = listed] = /^([^:]{2,60}: )(.+)$/u.exec(listed) ?? [];
  const rest = opening === '' ? behind : behind.replace(period, '');
  const isBranch = /^về /iu.test(headed) && (opensDeed(context, rest) || works.test(rest));
  const topic =
    opening === '' ||
    isBranch ||
    tradedGoods.test(rest) ||
    (raising.test(opening) && herd.test(rest)) ||
    (ofWork.test(opening) && ownNumber.test(rest)) ||
    (isField(context, opening.slice(0, -2)) &&
      saysWhat(context.codebook).test(rest) &&
      !isMeasureNoun(context, rest)) ||
    ofPlace(context.codebook).test(opening) ||
    ofRegion.test(opening) ||
    (cropClasses(context.codebook).test(opening) && measuredCrop(context.codebook).test(rest)) ||
    (troubles(context.codebook).test(opening) && observed(context.codebook).test(rest)) ||
    listOpening.test(opening) ||
    severalMeasures(context.codebook).test(opening) ||
    brokenDown.test(opening) ||
    aboutPlan.test(opening) ||
    (aims.test(opening) && (measureOpens(context.codebook).test(rest) || opensDeed(context, rest))) ||
    rules('went', opening) === '' ||
    tellsWho.test(opening) ||
    tellsOther(context, opening, rest)
      ? ''
      : opening;
  // `Đất giáo dục: giữ nguyên 12 ha`: how it stays, and no more.
  if (opening !== '' && onlyState.test(rest)) return opening.replace(/: $/u, '');
  const told = withoutTrailing(rules, rules('programme', rest));
  const part = mainPart(context, rules, moved(told, rules('course', told)));
  // `đều tăng, trong đó một số mặt hàng tăng mạnh như xi măng`: a list that something leads to.
  const said = part === told ? part : withoutList(context, part);
  const measured = measureFirst(rules, capitalFirst(byYear(said, rules('trend', said))));
  const clause = withoutTrailing(rules, withoutStanding(context, rules('bearer', measured)));
  // `Doanh thu du lịch: đến năm 2030 đạt …`: nothing but when stands behind what opens the block.
  const name = topic.replace(/: $/u, '');
  // `Chi ngân sách: thực hiện 6 tháng đầu năm đạt …`: and that it was carried out.
  if (name !== '' && onlyDone.test(clause)) return name;
  if (clause === '')
    return (behind !== rest || onlyWhen.test(rest)) && saysMeasureOf(context.codebook).test(name) ? name : '';
  return tradeFirst(withoutTopic(topic + clause));
}

/** `Lâm sản và đồ gỗ: giá trị xuất khẩu gỗ`: goods that the clause names itself. */
const tradedGoods =
  /^(?:ước |tổng )*(?:khối lượng|giá trị|kim ngạch|trị giá|lượng) (?:xuất|nhập) khẩu (?!của |sang |vào |tháng |trong |đạt )\S/iu;
/** `Công tác bảo hiểm: số người tham gia BHYT`. */
const ofWork = /^(?:về )?(?:công tác|hoạt động|lĩnh vực) /iu;
const ownNumber = /^(?:tổng )?(?:số (?:người|hộ|vụ|trường hợp|đơn vị|cán bộ|lao động)|t[ỷỉ] lệ) \S+ \S/iu;
/** `Chăn nuôi lợn: đàn lợn cả nước`. */
const raising = /^chăn nuôi(?: |:)/iu;
const herd = /^(?:(?:dự )?ước(?: tính)?,? )?(?:(?:tổng )?(?:đàn|số (?:con|gia))|sản lượng|giá) \S/iu;

const saysMeasureOf = wordPattern(String.raw`^(?:{measure}|tổng|số|mức) \S`);
const onlyState = /^(?:được )?(?:giữ nguyên|điều chỉnh|không (?:thay )?đổi)$/iu;
const onlyDone = /^(?:ước )?thực hiện(?: được)?$/iu;
const onlyWhen = /^(?:(?:tính|ước|dự kiến) )?(?:đến|trong|vào)(?: hết| cuối)?$/iu;
/** `Bệnh dại: trong tháng có 9 ổ dịch`: behind what opens the block, a period that only the report tells. */
const period =
  /^(?:(?:dự )?ước(?: tính)?,? )?trong (?:tháng|quý|kỳ|tuần|năm|đợt)(?: (?:này|qua|vừa qua|báo cáo))*(?: |$)/iu;

const eachYear = / (?:bình quân|trung bình) (?:mỗi|hằng|hàng) năm$/iu;

/** `thu ngân sách tăng bình quân hằng năm`: what moved, in the mean of the years. */
function byYear(said: string, moved: string): string {
  const mean = moved === said ? undefined : eachYear.exec(said)?.[0];
  return mean === undefined || moved === '' ? moved : moved + mean;
}

/** Most turns in which leads and actors stand one behind the other. */
const longestTurns = 4;

/** What is measured or done, behind all that leads to it and those who act, in whatever order these stand. */
function mainPart(context: Context, rules: LabelRules, text: string): string {
  let part = text;
  for (let turn = 0; turn < longestTurns; turn++) {
    const led = rules('aim', rules('leads', part));
    const rest = isLeadingSector(context, led) ? led : rules('actor', led);
    const opened = behindOpening(context, rules, rest);
    if (opened === part) break;
    part = opened;
  }
  return part;
}

/** `kinh tế đạt nhiều kết quả nổi bật: GRDP`: what stands behind the colon of a clause that only tells how things went, where nothing leads to it any more. */
function behindOpening(context: Context, rules: LabelRules, text: string): string {
  const [, opening = '', rest = text] = /^([^:]{8,160}: )(\S.*)$/u.exec(text) ?? [];
  // `Giá các loại phân giảm: phân đạm`: a measure that moved is what is told of each.
  const tellsMeasure = opening === '' || /^cơ cấu /iu.test(opening) || measureOpens(context.codebook).test(opening);
  const isOther = !tellsMeasure && (rules('went', opening) === '' || tellsOther(context, opening, rest));
  return isOther ? rest : text;
}

/** `lũy kế đến`, `tính đến hết`: a label without the words before a date or a movement that was left out. */
function withoutTrailing(rules: LabelRules, text: string): string {
  return rules('trailing', text.replace(exceeding, ''));
}

/** `Huyện Tân Phú: các tuyến kênh bị sạt lở`: an entry of a place, which the record's area tells. */
const ofPlace = wordPattern(String.raw`^(?:{level}|{hamlet}|TP\.?) (?:\p{Lu}|\d)[^,;:]{0,40}: $`);

/** `Riêng vùng Đồng bằng sông Cửu Long: diện tích`: the same of a region. */
const ofRegion = /^(?:[Rr]iêng )?(?:[Vv]ùng|[Kk]hu vực) \p{Lu}\p{Ll}[^,;:]{0,40}: $/u;

/** Deeds of branches, which a topic such as `Về môi trường:` only opens. */
const works =
  /^(?:thu gom|nâng cấp|duy tu|nạo vét|trồng|gieo|tiêm|khám|mở|tổ chức|đón|lắp đặt|bê tông hóa|cứng hóa)(?: |,|$)/iu;

/** `Cây rau màu, cây công nghiệp ngắn ngày: diện tích ngô`, `Cây lâu năm: cà phê`: classes of crops, and one of them, with its measure or alone. */
const cropClasses = wordPattern('^(?:về )?(?:các )?{crop_class}(?:(?:, | và )[^,:]{2,30})*: $');
const measuredCrop = wordPattern(
  '^(?:(?:tổng )?{harvest_measure} (?:(?:gieo )?trồng )?(?:cây )?{crop}(?: |$)|(?:cây )?{crop}(?: [^ ,:]+){0,2}$)',
);

/** `Hạn hán, xâm nhập mặn: tổng dung tích các hồ chứa`: what harms, and what was observed of something. */
const troubles = wordPattern(
  '^(?:về |tình hình |phòng,? chống )*(?:{weather}|xâm nhập mặn|nguồn nước)(?: [^:]{0,40})?: $',
);
const observed = wordPattern(String.raw`^(?:tổng )?(?:{observed_measure}|dung tích|lượng nước) \S+ \S`);

/** What stands by itself behind the field that it is of: `Chăn nuôi: trâu`, `Kinh tế: thu nhập bình quân`. */
const saysWhat = wordPattern(String.raw`^(?:{livestock}|{crop})$|^\S+ \S`);

/** Fewest words of a clause before a colon that is no name of what the block is about. */
const longestName = 9;

/** `cơ cấu cây trồng giữ được sự ổn định: diện tích cây ăn quả`: whether a clause of its own stands before what is measured. */
function tellsOther({ codebook }: WithCodebook, opening: string, rest: string): boolean {
  return opening.split(' ').length > longestName && measureOpens(codebook).test(rest);
}

const measureOpens = wordPattern(String.raw`^(?:tổng )?(?:{measure}|giá|đàn|số) \S`);

/** `Theo khu vực kinh tế: …`: by what the parts are told apart. */
const brokenDown =
  /^(?:(?:phân|chia|tính|xét) )?theo (?:khu vực|địa phương|loại hình|lĩnh vực|ngành|nhóm|vùng|thành phần|nguồn)/iu;

/** What opens a block and says whether it tells of goals or of results. */
const aboutPlan =
  /^(?:tình hình|tiến độ|kết quả) |^(?:các |một số )?(?:chỉ tiêu|mục tiêu|kế hoạch|nhiệm vụ)(?: chủ yếu| cụ thể| chung| tổng quát| trọng tâm| giao| đề ra| năm)*(?: là)? ?: $/iu;

/** `Chỉ tiêu trồng trọt: diện tích lúa`: aims of some sort, before what says by itself what is aimed at. */
const aims = /^(?:các |một số )?(?:chỉ tiêu|mục tiêu|kế hoạch) [^:]+: $/iu;

/** `một số cây trồng chính như: …`: what opens a list names no entry. */
const listOpening =
  /^(?:một số|các|những|nhiều) (?:.*(?:như|sau|gồm|là|(?:tăng|giảm)(?: (?:khá|cao|mạnh|nhẹ|sâu|trưởng))*)|(?:sản phẩm|mặt hàng|ngành hàng|nhóm hàng|cây trồng|loại cây|vật nuôi|chỉ số|chỉ tiêu|khoản(?: thu| chi)?) [^:]*) ?: $/iu;

/** `Diện tích, năng suất, sản lượng các cây trồng chủ yếu: lúa`: measures that the units of a list tell apart. */
const severalMeasures = wordPattern(
  '^(?:{harvest_measure}(?:, | và )){1,3}{harvest_measure} (?:của )?(?:các|một số) [^:]{2,60}: $',
);

/** `Sản xuất công nghiệp có một số sản phẩm tăng khá: xi măng`: the entry, behind what else a list of those that moved is of. */
const movedMember = wordPattern(
  String.raw`[ ,](?:một số|các|những|nhiều) {list_member}(?: [^:;]+)? (?:tăng|giảm)(?: [^:;,.]*)? ?: (\S[^:]*)$`,
);

/** `sản lượng một số cây chủ lực của tỉnh: nhãn`, `lượng mưa đo được tại một số trạm: Mường Nhé`. */
const measuredList = wordPattern(
  String.raw`^((?:{measure}|{observed_measure})(?: đo được| thu hoạch| gieo trồng)?(?: (?:tại|ở|trên))? (?:một số|các) [^:]{2,60}?) ?: (\S.*)$`,
);

/** `có giá trị xuất khẩu`, and `sản lượng một số cây ăn quả`: what all entries of a list are told by. */
const listMeasure = wordPattern(
  String.raw`(?:\scó (?!tỷ trọng )|^(?=[^,;:]+ (?:một số|các|nhiều|những) ))((?:{measure}|{observed_measure})(?: xuất khẩu| nhập khẩu| sản xuất| thu hoạch| gieo trồng)?)(?: |$)`,
);

/** `đưa lao động đi làm việc | ở các thị trường như: Nhật Bản, Hàn Quốc`: what only examples are given of. */
const examples =
  /^(\S+ \S.*?),? (?:ở|tại|bằng|qua|thông qua|trên|với) (?:các|một số|nhiều|những) [^:,;]+? như(?: ?:)? [^:]+, [^:]+$/iu;

/** `một số nhóm hàng xuất khẩu tăng cao là hàng nông sản`: those of a list that moved alike, and the first of them. */
const movedList = /^((?:các|nhiều|một số|những) [^:]{8,100}? (?:tăng|giảm)(?: (?!là )[^\s,;:]+){0,6}) là (\S[^:]*)$/iu;

/** `nhiều mặt hàng có giá trị xuất khẩu tăng, như: điện tử`: the entry, of what the list has in common. */
function withoutList(known: WithCodebook, text: string): string {
  const told = examples.exec(text)?.[1];
  if (told !== undefined) return told;
  const [, all = '', one = ''] =
    /^((?:nhiều|một số|những) [^:]{10,}?),? (?:như|gồm|trong đó có) (\S[^:]*)$/iu.exec(text) ??
    movedList.exec(text) ??
    [];
  if (all !== '') return withoutList(known, `${all} như: ${one}`);
  // `đạt nhiều thành tựu: nhiều chỉ tiêu đạt cao như thu ngân sách`: the list that a colon opens.
  const tail = /: ((?:nhiều|một số|các) [^:]{6,} như [^:]+)$/iu.exec(text)?.[1];
  if (tail !== undefined) return withoutList(known, tail);
  const [, opening, entry] =
    /^([^:]{20,}?),? (?:như|gồm|là|cụ thể|cụ thể như|trong đó)(?: sau)? ?: (\S.*)$/iu.exec(text) ??
    measuredList(known.codebook).exec(text) ??
    [];
  if (!opening && text.includes(': ')) return movedMember(known.codebook).exec(text)?.[1] ?? text;
  if (!opening || !entry || !/(?:^|\s)(?:một số|các|nhiều|những|nhóm)\s/iu.test(opening)) return text;
  const measure = listMeasure(known.codebook).exec(opening)?.[1];
  return measure && !measureOpens(known.codebook).test(entry) ? `${measure} ${nounInSentence(entry)}` : entry;
}

/** Of a long clause, what is measured: of what it says comes first, else from its last noun that names a measure on. */
function mainClause(context: Context, rules: LabelRules, text: string): string {
  const told = mainPart(context, rules, text);
  if (hasSum(context.codebook).test(told)) return told;
  const led = rules('main', text);
  return led === text ? rules('core', text) : moved(text, led);
}

/** `mua sắm thiết bị dạy học, tổng kinh phí`: what was done, before the money of it. */
const hasSum = wordPattern('^[^;:]{8,100}, (?:{sum})$');
