import { causes } from '../labels/harm.ts';
import { spanAt } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, isFigure, type Reading, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';
import {
  atSea,
  endsFigure,
  exceeded,
  exceedsPlan,
  fatal,
  faults,
  harmEnds,
  harms,
  held,
  holdsAmount,
  isGrade,
  isHarm,
  isReached,
  longestCase,
  longestFault,
  longestHolder,
  longestPlace,
  ofCases,
  opensDeedOfNext,
  saysWhich,
  takesPart,
} from './around-phrase-ends.ts';
import { describesMove } from './moved-nouns.ts';
import { goesOnName } from './name-words.ts';
import { isBoundary, phraseEnds, predicates } from './phrase-boundaries.ts';
import { bodies, goesOnInside, isSaidBehind, kinds } from './said-behind.ts';
import { statesAmount } from './stated-amounts.ts';

/** Where a noun phrase ends: at a function word, or at the place where what is counted lies. */
export function endsPhrase(context: Context, reading: Reading, at: number): boolean {
  const here = word(reading, at);
  if (goesOnName(reading, at)) return false;
  // `1 vụ tai nạn làm 2 người chết`: what it did.
  if (causes.has(here) && word(reading, at - 1) !== 'việc' && isHarm(reading, at + 1)) return true;
  return endings.get(here)?.(reading, at, context) ?? phraseEnds.has(here);
}

/** Whether a word ends the phrase where it stands; null where it does as it does elsewhere. */
type Ending = (reading: Reading, at: number, context: Context) => boolean | null;

const where: Ending = (reading, at, context) => spanAt(context, reading, at + 1) !== null;

const moved: Ending = (reading, at) =>
  // `4 nhóm hàng giảm giá`, `12 dự án tăng vốn`: what those counted did.
  /^(?:giá|vốn|doanh|sản|thu|trưởng|nghèo)$/.test(word(reading, at + 1)) ||
  describesMove(reading, at) ||
  // `thuế giá trị gia tăng`: a kind of tax.
  (word(reading, at - 1) === 'gia' && word(reading, at - 2) === 'trị') ||
  // `dự án điều chỉnh tăng vốn`: what was done with those counted.
  word(reading, at - 1) === 'chỉnh'
    ? false
    : null;

/** `12 tuyến đường huyện dài 125 km`: how long they are. */
const sized: Ending = (reading, at) =>
  isFigure(reading, at + 1) || (isFigure(reading, at + 2) && !isBoundary(reading, at + 1));

const reaches: Ending = (reading, at) =>
  isFigure(reading, /^(?:còn|dưới|trên|mức|tới|đến|thành)$/.test(word(reading, at + 1)) ? at + 2 : at + 1) || null;

const times: Ending = (reading, at) => isFigure(reading, at + 1);

/** What ends a phrase in one place and goes on with it in another, by its first word. */
const endings: ReadonlyMap<string, Ending> = new Map(
  Object.entries({
    trị: (reading, at) => word(reading, at + 1) === 'giá',
    // `suất quà tổng trị giá 60 triệu đồng`, `dự án kinh phí 3 tỷ đồng`: how much is told of them.
    tổng: statesAmount,
    kinh: statesAmount,
    giá: statesAmount,
    số: statesAmount,
    vốn: (reading, at) => (statesAmount(reading, at) ? true : null),
    // `hiến 3.200 m2 đất và đóng góp 450 ngày công`: what else was given.
    đóng: (reading, at) => word(reading, at + 1) === 'góp' || null,
    // `9 hộ vay vốn thông qua 3 tổ`: by whom.
    thông: (reading, at) => word(reading, at + 1) === 'qua',
    // `6 giải thể thao thu hút 780 vận động viên`: how many came.
    thu: (reading, at, context) => (word(reading, at + 1) === 'hút' ? reaches(reading, at + 1, context) : null),
    // `3 công trình nước sạch cấp nước cho 412 hộ`, which `công trình cấp nước` is not: whom they serve.
    cấp: (reading, at) =>
      (/^(?:nước|điện) cho$/.test(textOf(reading, at + 1, at + 3)) &&
        isFigure(reading, at + 3) &&
        !/^(?:trình|thống|trạm|án)$/.test(word(reading, at - 1))) ||
      null,
    // `45 hộ kinh doanh, qua đó tạo việc làm cho 90 lao động`: what came of it.
    qua: (reading, at) => word(reading, at + 1) === 'đó',
    // `đào tạo 29 người ở các trình độ …`: at all of them.
    ở: (reading, at, context) =>
      (word(reading, at + 1) === 'các' && /^(?:trình|cấp)$/.test(word(reading, at + 2))) || where(reading, at, context),
    tại: where,
    // `đậu tương` is a crop; `tương đương`, `tương ứng với` go on.
    tương: (reading, at) => /^(?:đương|ứng|tự)$/.test(word(reading, at + 1)),
    trong: (reading, at) => !goesOnInside(reading, at),
    // `mức sống bằng hoặc cao hơn mức trung bình`: how those counted live.
    bằng: (reading, at) =>
      // `điểm lớn hơn hoặc bằng 80`.
      word(reading, at - 1) === 'hoặc' ||
      // `nhận bằng khen`, `bằng cấp`: a paper.
      /^(?:hoặc|khen|cấp|lái|tốt|sáng)$/.test(word(reading, at + 1)) ||
      /^(?:có|văn|cấp|đồng|mặt)$/.test(word(reading, at - 1))
        ? false
        : null,
    // `vụ việc năm trước chuyển sang`, `trường hợp đã chuyển sang AIDS`: which of them, and what became of them.
    sang: (reading, at) =>
      word(reading, at - 1) === 'chuyển' && (isBoundary(reading, at + 1) || predicates.has(word(reading, at - 2)))
        ? false
        : null,
    // `trường hợp lấn chiếm đất`, `tài sản bị chiếm đoạt`: what was done.
    chiếm: (reading, at) =>
      word(reading, at - 1) === 'lấn' || /^(?:đoạt|dụng|giữ|hữu)$/.test(word(reading, at + 1)) ? false : null,
    tăng: moved,
    giảm: moved,
    theo: (reading, at) => (saysWhich(reading, at) ? false : null),
    // `48 công trình do cấp tỉnh quản lý`: whose they are.
    // `người tử vong do bệnh viêm não`, `người chết do tai nạn lao động`: what kind of death it was.
    // `vụ án bị hủy do lỗi chủ quan`: which of them.
    do: (reading, at) =>
      // `thí sinh tự do`, `lý do`: the end of a word.
      !/^(?:tự|lý)$/.test(word(reading, at - 1)) &&
      // `12 vụ cháy do sự cố điện`: by what it came.
      !ofCases.test(textOf(reading, at - longestCase, at)) &&
      !faults.test(textOf(reading, at + 1, at + longestFault)) &&
      !held.test(textOf(reading, at + 1, at + longestHolder)) &&
      !(/^(?:vong|chết)$/.test(word(reading, at - 1)) && fatal.has(word(reading, at + 1))) &&
      // `hộ bị thiệt hại do thiên tai`: by what.
      !/^bị (?:thiệt hại|ảnh hưởng)$/iu.test(textOf(reading, at - 3, at)),
    // `6% dân theo đạo Thiên Chúa tập trung ở các xã ven biển`: where most of them are.
    tập: (reading, at) => word(reading, at + 1) === 'trung' && /^(?:chủ|nhiều|đông)$/.test(word(reading, at + 2)),
    // `năm 2016 có 12 xóm văn hóa thì đến năm 2018 …`: another time.
    thì: () => true,
    // `177 đại biểu đại diện cho 1.200 đảng viên`, `200 đại biểu đại diện hơn 2.000 hội viên`: for whom they stand.
    đại: (reading, at) =>
      word(reading, at + 1) === 'diện' &&
      (word(reading, at + 2) === 'cho' || isFigure(reading, at + 2) || isFigure(reading, at + 3)),
    // `10 phần quà mỗi phần 300.000 đồng`: how much one of them is.
    mỗi: (reading, at) => isFigure(reading, at + 2) || isFigure(reading, at + 3),
    // `2.952 hộ nghèo trên tổng số 30.458 hộ`, `12 hộ trồng na trên diện tích 9 ha`: of how many, or on how much.
    trên: (reading, at) =>
      word(reading, at + 1) === 'tổng' || (word(reading, at + 2) === 'tích' && isFigure(reading, at + 3)) || null,
    // `lao động được đào tạo tính đến ngày 30/6`: when they were counted.
    tính: (reading, at) => /^(?:đến|tới|từ)$/.test(word(reading, at + 1)) || null,
    // `giải quyết 90 vụ (91%) còn lại 9 vụ`, `thụ lý 12 vụ đã giải quyết 9 vụ`: what the next count is told by.
    còn: (reading, at) => isFigure(reading, word(reading, at + 1) === 'lại' ? at + 2 : at + 1) || null,
    // `giảm từ 912 hộ xuống còn 648 hộ`, `tăng từ 12 trường lên 15 trường`: to how many.
    xuống: reaches,
    lên: reaches,
    đã: (reading, at, context) => opensDeedOfNext(context, reading, at + 1) || null,
    // `2 vụ thiệt hại 8 ha`: how much of it; `20 ha ngô bị thiệt hại khoảng 70%` goes on.
    thiệt: (reading, at, context) =>
      (word(reading, at - 1) !== 'bị' && word(reading, at + 1) === 'hại' && sized(reading, at + 1, context)) || null,
    // `02 xã điểm đạt tỷ lệ 70%`: how many of them did.
    đạt: (reading, at) => (/^t[ỷỉ]$/.test(word(reading, at + 1)) && isFigure(reading, at + 3)) || null,
    // `khởi công 6 dự án trước ngày 15/11`: by when; `hợp tác xã thành lập trước năm 2013 phải chuyển đổi`: which of them.
    trước: (reading, at) => {
      // `di dời 12 hộ trước khi mưa lũ đến`.
      if (word(reading, at + 1) === 'khi' && /^(?:mùa|mưa|bão|lũ|tết)$/.test(word(reading, at + 2))) return true;
      const time = timeAt(reading, at + 1) ?? timeAt(reading, at + 2);
      return time && isBoundary(reading, tokenFrom(reading, time.end)) ? true : null;
    },
    // `thu hồi 95 ha đất thực hiện 31 dự án`: what for, told by the next count.
    thực: (reading, at) => (word(reading, at + 1) === 'hiện' && isFigure(reading, at + 2)) || null,
    // `7 thôn là nơi …`: what they are for.
    // `chỉ tiêu vượt kế hoạch là diện tích lúa, …`, `xã đạt chuẩn là Nà Sáng, Nà Khoa`: which they are.
    là: (reading, at) =>
      // `di tích cấp tỉnh là đình Nà Củng và chùa Nậm Mu`: by their kinds, too.
      (isCapital(reading, at + 2) && (isCapital(reading, at + 1) || isCapital(reading, at + 3))) ||
      word(reading, at + 1) === 'nơi' ||
      /^(?:tăng|giảm|hoạch|giá)$/.test(word(reading, at - 1)),
    // `chỉ tiêu đạt và vượt so với kế hoạch`, `chỉ tiêu vượt kế hoạch`: how those counted did.
    vượt: (reading, at) =>
      isBoundary(reading, at + 1) ||
      isReached(reading, at) ||
      exceedsPlan(reading, at) ||
      exceeded.has(word(reading, at + 1))
        ? false
        : null,
    // `61 huyện nghèo bao gồm 797 xã`: what they consist of.
    bao: (reading, at) => word(reading, at + 1) === 'gồm',
    // `suất quà cho người có công nhân ngày 27/7`: on which occasion.
    nhân: (reading, at) => /^(?:dịp|ngày|kỷ)$/.test(word(reading, at + 1)),
    // `sáp nhập 12 thôn thành 6 thôn`: what became of them.
    thành: (reading, at) =>
      isFigure(reading, at + 1) && !/^(?:hoàn|hình|cấu|tạo|trở|chia)$/.test(word(reading, at - 1)),
    // `6 buổi biểu diễn phục vụ khoảng 4.200 lượt người xem`: whom they were for.
    phục: (reading, at) => word(reading, at + 1) === 'vụ' && (isFigure(reading, at + 2) || isFigure(reading, at + 3)),
    // `45 hộ x 3 triệu đồng`: times how much.
    x: times,
    '×': times,
    // `379 HTX có tổng vốn hoạt động 50 tỷ đồng`: how much those counted have.
    có: (reading, at) => (holdsAmount(reading, at + 1) || statesAmount(reading, at + 1) ? true : null),
    dài: sized,
    // `hiến 300 m2 đất mở rộng 3 ngõ`: what for, told by the next count.
    rộng: (reading, at, context) => word(reading, at - 1) !== 'mở' && sized(reading, at, context),
    mở: (reading, at) => (word(reading, at + 1) === 'rộng' && isFigure(reading, at + 2)) || null,
    // `2 vụ cháy xảy ra tại chợ`: where and when; `đối tượng xảy ra từ trước`: which of them.
    xảy: (reading, at) => word(reading, at + 1) === 'ra' && word(reading, at + 2) !== 'từ',
    hoạt: (reading, at) => atSea.test(textOf(reading, at, at + longestPlace)),
    // `nhà để xe`: what a room is for is its name.
    // `thí sinh dự thi chỉ để xét tốt nghiệp`: for nothing else.
    để: (reading, at) => (/^(?:nhà|phòng|kho|bãi|chỗ|chỉ)$/.test(word(reading, at - 1)) ? false : null),
    nâng: (reading, at) => (isGrade(reading, at) ? false : null),
    // `vụ việc thuộc thẩm quyền`, `trẻ em thuộc hộ nghèo`: of what kind, and not whose; `dự án thuộc Sở Xây dựng`: which of them.
    // `thôn thuộc các xã khó khăn được công nhận`: what is said of them stands behind whose they are.
    thuộc: (reading, at) =>
      word(reading, at - 1) !== 'trực' &&
      !(isCapital(reading, at + 1) && bodies.has(word(reading, at + 1))) &&
      !kinds.has(word(reading, word(reading, at + 1) === 'các' ? at + 2 : at + 1)) &&
      !isSaidBehind(reading, at + 1),
    // `xã đạt chuẩn và không còn xã dưới 15 tiêu chí`: of others.
    // `người bị thương và tai nạn nghiêm trọng 2 vụ`: behind what came to people, what is no harm is told by itself.
    // `2.058 người của xã Vinh Hải và toàn bộ 18 km2`: what else was taken whole.
    // `tổ chức 16 giải và tham gia 12 giải`: what else was done.
    và: (reading, at, context) =>
      opensDeedOfNext(context, reading, at + 1) ||
      takesPart.test(textOf(reading, at + 1, at + 4)) ||
      textOf(reading, at + 1, at + 3) === 'toàn bộ' ||
      /^không (?:còn|có)$/iu.test(textOf(reading, at + 1, at + 3)) ||
      // `di dời 12 hộ và hiện đã di dời 9 hộ`: what has come of it by now.
      textOf(reading, at + 1, at + 3) === 'ước tính' ||
      (word(reading, at + 1) === 'hiện' && /^(?:đã|có|còn|nay|đang)$/.test(word(reading, at + 2))) ||
      // `ban hành 4 quyết định xử phạt và đã thu 9 triệu đồng`: what else was done; `và đã được công nhận` is said of those counted.
      (word(reading, at + 1) === 'đã' && !/^(?:được|bị|có|đạt)$/.test(word(reading, at + 2))) ||
      (harmEnds.has(word(reading, at - 1)) && !harms.has(word(reading, at + 1))) ||
      null,
    // `huyện đạt thấp như Than Uyên`: some of them by name.
    như: (reading, at) => isCapital(reading, at + 1) || word(reading, at + 1) === ':',
    // `xã phù hợp với trẻ em`, `trẻ em được tiếp cận với dịch vụ`: for whom they are fit, and to what they come.
    với: (reading, at) =>
      /^(?:tính|cận|nối)$/.test(word(reading, at - 1)) ||
      (word(reading, at - 1) === 'hợp' && word(reading, at - 2) === 'phù')
        ? false
        : null,
    // `cán bộ trong độ tuổi 30 trở xuống`, `con thứ ba trở lên`: a bound of those counted.
    trở: (reading, at) =>
      word(reading, at - 1) === 'sao' ||
      word(reading, at - 2) === 'thứ' ||
      endsFigure(reading, at) ||
      word(reading, at + 1) === 'lại'
        ? false
        : null,
  } satisfies Record<string, Ending>),
);
