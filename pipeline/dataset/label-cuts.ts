import {
  measureFirst,
  plainTopic,
  withoutActor,
  withoutAdverbials,
  withoutBearer,
  withoutConjunctions,
  withoutTopic,
  withoutTrend,
} from './clause-trim.ts';
import { opensDeed } from './label-words.ts';
import { exceeding } from './plans.ts';

/** `tập trung các lĩnh vực đất đai, ngân sách, đã thu hồi`: what a clause before dwells on is not what was done. */
function withoutFocus(text: string): string {
  // `Phân theo ngành kinh tế thì dư nợ ngành nông, lâm nghiệp`: how it is told apart, without a comma.
  return text
    .replace(/^(?:phân|chia|tính|xét) theo [^,;:]{2,60} thì(?: |$)/iu, '')
    .replace(
      /^(?:tập trung|chủ yếu|nhất là|đặc biệt|góp phần|bảo đảm|đảm bảo|(?:về |trong )?lĩnh vực) [^:]*, (?=(?:đã|đang|được) )/iu,
      '',
    );
}

/** A clause without when, who and how it moved: what is measured. */
export function trimmed(text: string): string {
  const listed = plainTopic(withoutList(withoutHeadline(text)));
  const [, opening = '', rest = listed] = /^([^:]{2,60}: )(.+)$/u.exec(listed) ?? [];
  const isBranch = /^về /iu.test(withoutList(withoutHeadline(text))) && (opensDeed(rest) || works.test(rest));
  const topic =
    isBranch ||
    ofPlace.test(opening) ||
    listOpening.test(opening) ||
    brokenDown.test(opening) ||
    aboutPlan.test(opening) ||
    tellsOther(opening, rest)
      ? ''
      : opening;
  const opened = withoutConjunctions(
    withoutAdverbials(withoutFocus(withoutTrailing(rest.replace(carriedOut, '$1').replace(ofCriteria, '$1')))),
  );
  const aimed = opened.replace(
    /^(?:vượt (?=tốc độ|mức|tỷ lệ|tỉ lệ)|đạt (?=(?:tỷ|tỉ) lệ \S)|(?:tương ứng|tương đương)(?: với)? (?=\S))/iu,
    '',
  );
  const clause = withoutTrailing(withoutStanding(withoutBearer(measureFirst(withoutTrend(withoutActor(aimed))))));
  // `Doanh thu du lịch: đến năm 2030 đạt …`: nothing but when stands behind what opens the block.
  const name = topic.replace(/: $/u, '');
  if (clause === '') return onlyWhen.test(rest) && saysMeasureOf.test(name) ? name : '';
  return withoutTopic(topic + clause);
}

const saysMeasureOf = /^(?:(?:tổng|số|tỷ lệ|tỉ lệ|mức|doanh thu|giá trị|sản lượng|diện tích|thu nhập) )\S/iu;
const onlyWhen = /^(?:(?:tính|ước|dự kiến) )?(?:đến|trong|vào)(?: hết| cuối)?$/iu;

/** `Xây dựng NTM được quan tâm thực hiện, đến nay xã`: what is carried out, without how and by whom. */
const carriedOut =
  /^([^,;:]{3,60}?) (?:(?:đã|đang|tiếp tục|luôn) )*được [^;:]*(?:thực hiện|triển khai|quan tâm|chú trọng|đẩy mạnh|tăng cường|duy trì),? (?:(?:toàn )?(?:xã|huyện|tỉnh|thành phố|phường|thị trấn)|địa phương)$/iu;

/** `Về xây dựng nông thôn mới, đến nay xã`: the programme whose criteria are counted, without who reached them. */
const ofCriteria =
  /^(?:về )?((?:(?:công tác|chương trình|thực hiện) )*xây dựng (?:NTM|nông thôn mới)(?: nâng cao| kiểu mẫu)?),? (?:toàn )?(?:xã|huyện|tỉnh|thành phố|thị xã)$/iu;

/** `Huyện Tân Phú: các tuyến kênh bị sạt lở`: an entry of a place, which the record's area tells. */
const ofPlace =
  /^(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|thôn|bản|ấp|TP\.?) (?:\p{Lu}|\d)[^,;:]{0,40}: $/iu;

/** Deeds of branches, which a topic such as `Về môi trường:` only opens. */
const works =
  /^(?:thu gom|nâng cấp|duy tu|nạo vét|trồng|gieo|tiêm|khám|mở|tổ chức|đón|lắp đặt|bê tông hóa|cứng hóa)(?: |,|$)/iu;

/** Fewest words of a clause before a colon that is no name of what the block is about. */
const longestName = 9;

/** `cơ cấu cây trồng giữ được sự ổn định: diện tích cây ăn quả`: whether a clause of its own stands before what is measured. */
function tellsOther(opening: string, rest: string): boolean {
  return opening.split(' ').length > longestName && measureOpens.test(rest);
}

const measureOpens = /^(?:tổng )?(?:diện tích|sản lượng|năng suất|giá trị|giá|đàn|số) \S/iu;

/** `Theo khu vực kinh tế: …`: by what the parts are told apart. */
const brokenDown =
  /^(?:(?:phân|chia|tính|xét) )?theo (?:khu vực|địa phương|loại hình|lĩnh vực|ngành|vùng|thành phần|nguồn)/iu;

/** What opens a block and says whether it tells of goals or of results. */
const aboutPlan =
  /^(?:tình hình|tiến độ|kết quả) |^(?:các |một số )?(?:chỉ tiêu|mục tiêu|kế hoạch)(?: chủ yếu| giao| đề ra| năm)* ?: $/iu;

/**
 * `Kết quả tiêm phòng đợt 2 như sau: vắc xin dại`, `Nhiều lĩnh vực tăng khá, như giá trị sản xuất`, `Điểm sáng là thu ngân sách`: what
 * is measured, behind words that only lead to it.
 */
function withoutHeadline(text: string): string {
  return text
    .replace(herdBehind, '')
    .replace(/^[^:]*(?:như sau|sau đây|cụ thể|(?<!so )với các chỉ tiêu|(?:^|[,;] )trong đó(?: có)?) ?: (?=\S)/iu, '')
    .replace(reviewed, '')
    .replace(headline, '')
    .replace(striving, '')
    .replace(superlative, '');
}

/** `Kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm: hộ nghèo`: what was reviewed, before what was found. */
const reviewed = /^(?:kết quả )?(?:tổng )?(?:rà soát|điều tra|khảo sát|bình xét) [^:]*: (?=\S)/iu;

/** `Tổng gia súc, gia cầm cũng tăng so với cùng kỳ với đàn trâu`: which herd is counted, behind how all of them moved. */
const herdBehind = /^.{20,} với (?=(?:tổng )?đàn \S+(?: \S+)?$)/iu;

/** `Nhóm hàng có mức tăng cao nhất là nhóm giao thông`: which it is. */
const superlative = /^(?:[^:]* )?(?:cao|mạnh|lớn|nhiều|thấp|sâu|nhanh) nhất(?: trong [^,:]{2,40})? là (?=\S+ \S)/iu;

/** `Chương trình đặt mục tiêu, phấn đấu cả nước có 80% xã đạt chuẩn`: who strives for what is counted. */
const striving = /^[^;:]* (?:mục tiêu|chỉ tiêu|kế hoạch),? phấn đấu(?: đến năm)? ?/iu;

const headline = new RegExp(
  '^(?:(?:(?:thực hiện|đạt|và|vượt) )*(?:nhiều|một số|các) [^,:]*,? (?:như|nhất là|trong đó có)|(?:điểm (?:sáng|nhấn)|nổi bật|kết quả nổi bật)[^:]*? là) ' +
    '(?=(?:tổng|giá trị|sản lượng|diện tích|doanh thu|thu|chi|kim ngạch|tỷ lệ|tỉ lệ|số|thu nhập|năng suất|gieo|trồng|đàn) )',
  'iu',
);

/** `một số cây trồng chính như: …`: what opens a list names no entry. */
const listOpening =
  /^(?:một số|các|những|nhiều) .*(?:như|sau|gồm|là|(?:tăng|giảm)(?: (?:khá|cao|mạnh|nhẹ|sâu|trưởng))*) ?: $/iu;

/** `sản lượng một số cây chủ lực của tỉnh: nhãn`. */
const measuredList = /^((?:giá trị|sản lượng|doanh thu|diện tích|năng suất) (?:một số|các) [^:]{2,60}?) ?: (\S.*)$/iu;

/** `có giá trị xuất khẩu`, and `sản lượng một số cây ăn quả`: what all entries of a list are told by. */
const listMeasure =
  /(?:\scó |^(?=[^,;:]+ (?:một số|các|nhiều|những) ))((?:giá trị|kim ngạch|sản lượng|doanh thu|diện tích|năng suất)(?: xuất khẩu| nhập khẩu| sản xuất| thu hoạch| gieo trồng)?)(?: |$)/iu;

/** `nhiều mặt hàng có giá trị xuất khẩu tăng, như: điện tử`: the entry, of what the list has in common. */
function withoutList(text: string): string {
  const [, all = '', one = ''] =
    /^((?:nhiều|một số|những) [^:]{10,}?),? (?:như|gồm|trong đó có) (\S[^:]*)$/iu.exec(text) ?? [];
  if (all !== '') return withoutList(`${all} như: ${one}`);
  const [, opening, entry] =
    /^([^:]{20,}?),? (?:như|gồm|là|cụ thể|cụ thể như|trong đó)(?: sau)? ?: (\S.*)$/iu.exec(text) ??
    measuredList.exec(text) ??
    [];
  if (!opening || !entry || !/(?:^|\s)(?:một số|các|nhiều|những|nhóm)\s/iu.test(opening)) return text;
  const measure = listMeasure.exec(opening)?.[1];
  return measure ? `${measure} ${entry.charAt(0).toLowerCase()}${entry.slice(1)}` : entry;
}

/** `Hoa Kỳ tiếp tục là thị trường xuất khẩu lớn nhất`: what it is, with its name. */
function withoutStanding(text: string): string {
  const [, name = '', kind = ''] = standing.exec(text) ?? [];
  const [first = ''] = kind.split(' ', 1);
  return name === '' || ` ${name} `.toLowerCase().includes(` ${first} `) ? name || text : `${kind} ${name}`;
}

const standing =
  /^([^,;:]{2,60}?)(?:,| (?:vẫn|tiếp tục|luôn|hiện|cũng))* là (?:một trong (?:những|các) )?((?:thị trường|đối tác|mặt hàng|nhóm hàng|quốc gia|nhà đầu tư|khu vực)(?: (?:xuất khẩu|nhập khẩu|tiêu thụ))?)(?: [^,;:]{1,40})? (?:lớn|cao|nhiều|chính|chủ lực|chủ yếu|hàng đầu|trọng điểm|truyền thống)(?: nhất)?(?: (?:của|trong|cả) [^,;:]{2,40})?$/iu;

/** `lũy kế đến`, `tính đến hết`: the words before a date or a movement that was left out. */
function withoutTrailing(text: string): string {
  return text
    .replace(/(?: (?:ước )?đạt)? theo(?= (?:lũy kế|luỹ kế|cộng dồn)(?: |$))/iu, '')
    .replace(/(?: (?:tính|lũy kế|luỹ kế|cộng dồn))?(?<!chuyển| đi)(?:^| )đến(?: hết| nay| cuối| thời điểm)?$/iu, '')
    .replace(/ (?:lũy kế|luỹ kế|cộng dồn|mang về|thu về|đem về)$/iu, '')
    .replace(/ (?:tăng|giảm)(?: hơn)?(?: so)?(?: với)? (?:tháng|quý|năm|cùng kỳ)(?: (?:trước|ngoái))?$/iu, '')
    .replace(exceeding, '')
    .replace(comparedPlan, '')
    .replace(comparedPeriod, '')
    .replace(/(?: vẫn| luôn)? chiếm (?:tỷ|tỉ) (?:lệ|trọng)(?: khá| rất)? (?:cao|lớn|chủ yếu)(?: nhất)?$/iu, '')
    .replace(/ (?:năm|tháng|quý|vụ) (?:nay|này)$/iu, '')
    .replace(/(?<!(?<! nhà) (?:hàng|hằng|mỗi|theo|từng|một|\d+))(?: trong)? (?:tháng|quý)(?: (?:qua|vừa qua))?$/iu, '')
    .replace(/ trong (?:thời gian|những năm|các năm|nhiệm kỳ)(?: (?:qua|vừa|gần))*$/iu, '')
    .replace(
      /(?: (?:ước thực hiện|ước tính|ước|sơ bộ|tạm tính|tính từ|tiếp tục|vẫn|đều|ngày càng|(?<!thực |thể |phát |xuất |tái |biểu )hiện))+$/iu,
      '',
    )
    .replace(/ (?:vẫn|tiếp tục|cũng|đều) ghi nhận$| (?:tại|vào|ở) thời điểm$/iu, '')
    .replace(/ (?:vào|so|tất)$/iu, '')
    .replace(/(?<=\S \S+)(?<!(?:bắt|tạm|thu|cất|lưu|cầm|nắm|giam))(?: vẫn)? giữ$/iu, '')
    .replace(/ (?:ước )?(?:tính )?đạt (?:giá trị|mức|con số|khoảng)$/iu, '')
    .replace(/^(?:.* )?(?:đa số|chủ yếu|phần lớn|phần đông) là (?=(?:đồng bào |người )?dân tộc )/iu, '');
}

/** `tốc độ tăng trưởng so với kế hoạch đề ra là`: what the plan is compared with. */
const comparedPlan =
  /(?:(?:^|,? )(?:vượt|cao hơn|thấp hơn)(?: xa)?)?(?:^| )so với (?:kế hoạch|mục tiêu|chỉ tiêu)(?: .*)?$/iu;

/** `xảy ra nhiều hơn cùng kỳ`, `giảm so với cùng kỳ`: how what is counted moved. */
const comparedPeriod =
  /(?: xảy ra)?,? (?:(?:nhiều|ít|cao|thấp) hơn(?: so)?(?: với)?(?: cùng kỳ(?: năm (?:trước|ngoái))?)?|(?<=xảy ra )(?:nhiều|ít))$/iu;

const leading =
  /^(?:(?:lĩnh vực|ngành) )?([^,;:]{2,60}?) (?:(?:dẫn|đứng) đầu|đứng (?:vị trí )?thứ \S+),? với ((?:tổng|số|giá trị|kim ngạch) [^,;:]+)$/iu;

/** Of a long clause, what is measured: from the last noun that names a measure on. */
export function mainClause(text: string): string {
  // `Hàn Quốc dẫn đầu với tổng vốn đăng ký`: whose it is.
  const [, name, measure] = leading.exec(text) ?? [];
  if (name && measure) return `${measure} ${name}`;
  const clauses = [
    ...text.matchAll(
      /(?<!chiếm)(?:[,;:] |\s)(?=(?:tổng (?:số|đàn|thiệt|trị|diện|sản|chiều|giá|dân|thu|chi|vốn|kinh|mức|nguồn|lượng)|dân số|tỷ lệ|tỉ lệ)\s)|, (?=(?:mực nước|lượng mưa|nhiệt độ|độ mặn|tổng lượng)(?: |$))|(?:,|,? với) (?=(?:mức )?thu nhập bình quân(?: |$))|, có (?=tổng số$)|, (?=dân số$)/giu,
    ),
  ];
  const last = clauses.at(-1);
  if (!last || last.index < 4) return text;
  const before = text.slice(0, last.index);
  // `Nhà văn hóa các thôn có tổng diện tích`: of what it is stands before it.
  if (
    /(?:[^,;:] có| với)$/iu.test(before) &&
    /^ tổng (?:diện tích|chiều dài|công suất|dung tích)$/iu.test(text.slice(last.index))
  )
    return text;
  // `giảm tỷ lệ hộ nghèo`: a verb that the noun completes stays.
  return /[,;:]$/.test(before) || /^[,;:]/.test(last[0]) || before.split(' ').length > 3 || /^về /iu.test(before)
    ? text.slice(last.index).replace(/^[,;:\s]+(?:với (?:mức )?)?/iu, '')
    : text;
}
