import { wordSet } from './words.ts';

/** Words that, behind a unit, make another noun of it: `đồng bằng`, `con suối`, `điểm du lịch`. */
const seconds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    đồng: 'bằng bào chí hương cỏ ruộng hồ phục lúa nghiệp minh đội bạc',
    con: 'đường người em dấu số giống sông suối kênh mương đê phố đập đèo cái cháu liệt thương nuôi tàu thuyền hẻm ngõ',
    điểm:
      'du dân trường tái bưu bán nóng tham đỗ sạt sinh giao đen tập trung cấp thu mỏ nghẽn sáng mạnh sản lẻ thi kiểm đón dừng ' +
      'chốt ngập xung truy nhóm hỗ trợ tiếp sơ lắp đấu chợ phức y rửa vui tuyên phát nguy nối tựa yếu truyền loa quan trắc neo đặt cai rút trông nghỉ',
    bản: 'án đồ sắc thảo thân chất lĩnh năng quyền địa',
    ca: 'khúc sĩ sỹ nô cao dao nhạc',
    bộ: 'đội phận phim trưởng môn máy chính',
    cầu: 'thủ lông thang',
    tầng: 'lớp',
    tấm: 'gương lòng',
    sân: 'bay khấu chơi',
    mũi: 'nhọn',
    phần: 'mềm tử lớn việc',
    hộ: 'chiếu lý tịch',
    nhà: 'trẻ báo hàng thầu tài giàn kính lưới xưởng mồ rông nước trọ kho bếp thơ văn',
    tổ: 'quốc tiên',
    xã: 'hội',
    trường: 'phái quay',
    máy: 'bay móc',
    tin: 'học nhắn',
    bài: 'học tập',
    giải: 'quyết ngân phóng trình tỏa toả tán thể',
    đoàn: 'kết',
    đơn: 'giá thuốc',
    dân: 'số cư vận sự công chúng',
    nước: 'sạch thải ngoài mưa uống sinh mặt',
    tỉnh: 'lộ ủy uỷ',
    huyện: 'ủy uỷ lỵ',
    ban: 'hành đầu ngày đêm',
    trại: 'giam tạm',
    sở: 'hữu thích',
    cuộc: 'sống',
    kỳ: 'thủ quan',
    khu: 'trục',
    vòng: 'đời',
    công: 'tác nghiệp cụ',
    quả: 'lý',
    cây: 'xăng',
    đình: 'chỉ',
    đền: 'bù',
    giấy: 'vụn',
    bóng: 'đá chuyền rổ',
    trang: 'phục sức trải',
    hội: 'nhập',
    lớp: 'phủ',
    sao: 'chép lưu',
    năm: 'học trước sau ngoái nay qua tới',
    tháng: 'trước sau qua tới',
    quý: 'trước sau báo',
    ngày: 'càng nay',
    lần: 'lượt đầu',
    việc: 'làm',
    mức: 'sống độ',
    cấp: 'ủy uỷ phát nước điện thiết',
    bàn: 'giao bạc luận thảo đạp',
    bánh: 'xe kẹo mì trôi',
    cụm: 'từ công',
    cụ: 'thể',
  }).map(([unit, words]) => [unit, wordSet(words)]),
);

/** Whether a unit of one word is the first half of another noun. */
export function isHalfOfNoun(unit: string, second: string): boolean {
  return seconds.get(unit)?.has(second) ?? false;
}

/** Words behind a figure that are no unit: it counts what was named before. */
export const functionWords: ReadonlySet<string> = wordSet(
  'và của là có được với tại ở về cho từ đến tới trong trên dưới theo do bởi như gồm thì mà để nên tăng giảm đạt bằng so chiếm còn ' +
    'vượt ước khoảng hơn gần đã đang sẽ chưa không này đó trở thuộc hoặc xuống lên nhằm trước sau vào ra cũng đều cùng kể qua lại khi nếu ' +
    'vì bị phải cần rồi xong mỗi cả các những mới nữa chỉ vẫn hay nhưng song tuy bao tương bình hoàn thực triển chuyển cụ riêng ngoài giữa ' +
    'hiện nay thành lập sang đi đây kia ấy thông sử phục nhất ngoái rưỡi tức trung tối ít nhiều đầu cuối số diện tổng giá chất lượng thời',
);

/** What becomes of enterprises and of those who are disciplined, behind how many of those named before: `120 doanh nghiệp thành lập mới, 14 giải thể`, `kỷ luật 9 đảng viên (6 khiển trách, 3 cảnh cáo)`. */
export const becoming = new Set(
  ['giải thể', 'tạm ngừng', 'tạm dừng', 'ngừng hoạt', 'quay trở', 'quay lại', 'phá sản'].concat([
    'khiển trách',
    'cảnh cáo',
    'cách chức',
    'khai trừ',
    'buộc thôi',
    'hạ bậc',
    'giáng chức',
  ]),
);
