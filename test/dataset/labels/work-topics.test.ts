import { describe, expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

describe('what a sentence says that is worked at', () => {
  it.each([
    // A deed and what it was done to, once more in short.
    [
      'Công tác cấp giấy chứng nhận quyền sử dụng đất được đẩy mạnh, đã cấp 156 giấy với diện tích 45,6 ha.',
      ['cấp giấy chứng nhận quyền sử dụng đất', 'diện tích giấy chứng nhận quyền sử dụng đất'],
    ],
    ['Công tác cấp thẻ bảo hiểm y tế được thực hiện kịp thời, đã cấp 1.250 thẻ.', ['cấp thẻ bảo hiểm y tế']],
    ['Công tác trồng cây phân tán được triển khai từ đầu năm, đã trồng được 12.500 cây.', ['trồng cây phân tán']],
    // The verb alone, before an amount.
    [
      'Công tác làm đường giao thông nông thôn được nhân dân hưởng ứng, đã làm được 3,5 km.',
      ['làm đường giao thông nông thôn'],
    ],
    ['Việc kiên cố hóa kênh mương được quan tâm, đã kiên cố được 2,4 km.', ['kiên cố hóa kênh mương']],
    ['Công tác thu quỹ vì người nghèo đạt kết quả tốt, thu được 45 triệu đồng.', ['thu quỹ vì người nghèo']],
    // Occasions that say not what for, and those who came.
    [
      'Công tác tuyên truyền được đẩy mạnh, đã tổ chức 12 buổi, thu hút 1.200 người tham gia.',
      ['buổi tuyên truyền', 'người tham gia buổi tuyên truyền'],
    ],
    [
      'Công tác đào tạo nghề được chú trọng, trong năm đã mở 3 lớp với 90 học viên.',
      ['mở lớp đào tạo nghề', 'học viên lớp đào tạo nghề'],
    ],
    // What says by itself what it is stays as it is.
    ['Công tác xây dựng Đảng được chú trọng, kết nạp 12 đảng viên.', ['kết nạp đảng viên']],
    ['Công tác khuyến nông được quan tâm, mở 5 lớp tập huấn.', ['mở lớp tập huấn']],
    // Woods are what is planted where they are looked after.
    ['Công tác bảo vệ rừng được tăng cường, trồng mới 45 ha.', ['diện tích trồng mới rừng']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('a measure of the economy behind how its branch fared', () => {
  it.each([
    [
      'Công nghiệp - tiểu thủ công nghiệp duy trì ổn định, giá trị sản xuất đạt 45 tỷ đồng.',
      ['giá trị sản xuất công nghiệp - tiểu thủ công nghiệp'],
    ],
    ['Chăn nuôi tiếp tục phát triển, giá trị đạt 35 tỷ đồng.', ['giá trị chăn nuôi']],
    ['Thương mại, dịch vụ tiếp tục phát triển, doanh thu đạt 56 tỷ đồng.', ['doanh thu thương mại, dịch vụ']],
    // Money is of no part of all that was told in percent.
    [
      'Cơ cấu kinh tế: nông nghiệp chiếm 79%; công nghiệp chiếm 21%; doanh thu ước đạt 34 tỷ đồng.',
      ['Cơ cấu kinh tế: nông nghiệp', 'Cơ cấu kinh tế: công nghiệp', 'doanh thu'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('what is measured, without how it went', () => {
  it.each([
    ['Thu ngân sách gặp nhiều khó khăn, ước thực hiện 4,5 tỷ đồng.', ['Thu ngân sách']],
    ['Công tác thu ngân sách được quan tâm chỉ đạo, đạt 4,5 tỷ đồng.', ['Công tác thu ngân sách']],
    ['Sản lượng lương thực đạt khá, ước 2.300 tấn.', ['Sản lượng lương thực']],
    ['Tổng đàn gia súc phát triển ổn định, hiện có 1.250 con.', ['Tổng đàn gia súc']],
    ['Đàn trâu giảm do rét đậm, còn 450 con.', ['Đàn trâu']],
    ['Thu nhập bình quân đầu người ngày càng được nâng lên, đạt 45 triệu đồng.', ['Thu nhập bình quân đầu người']],
    // What comes of it in spite of all, and when it was.
    ['Mặc dù gặp nhiều khó khăn nhưng thu ngân sách vẫn đạt 5,6 tỷ đồng.', ['thu ngân sách']],
    ['Năm qua, thu ngân sách trên địa bàn đạt 4,5 tỷ đồng.', ['thu ngân sách trên địa bàn']],
    // Those counted stay, whatever was done about them.
    ['Số dự án được triển khai: 45 dự án.', ['Số dự án được triển khai']],
    // Who did it, behind how the work went.
    ['Công tác tiêm chủng được duy trì, trẻ em tiêm đủ vắc xin đạt 95%.', ['trẻ em tiêm đủ vắc xin']],
    [
      'Chương trình xây dựng nông thôn mới được quan tâm chỉ đạo, đến nay xã đã đạt 14/19 tiêu chí.',
      ['tiêu chí nông thôn mới'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('what a sentence without a figure says that is worked at', () => {
  it.each([
    [
      'Công tác đào tạo nghề được chú trọng. Đã mở 12 lớp cho 340 học viên.',
      ['mở lớp đào tạo nghề', 'học viên lớp đào tạo nghề'],
    ],
    ['Công tác tiêm phòng gia súc được thực hiện tốt. Đã tiêm được 2.400 liều.', ['tiêm phòng gia súc']],
    ['Công tác giảm nghèo được triển khai đồng bộ. Trong năm giảm được 40 hộ, còn 120 hộ.', ['hộ nghèo', 'hộ nghèo']],
    [
      'Công tác kiểm tra, giám sát được tăng cường. Cấp ủy rất quan tâm. Đã thực hiện 12 cuộc.',
      ['cuộc kiểm tra, giám sát'],
    ],
    ['Công tác trồng rừng được đẩy mạnh. Đã trồng được 45 ha.', ['diện tích trồng rừng']],
    ['Công tác khám chữa bệnh được duy trì. Đã thực hiện cho 1.200 lượt người.', ['khám chữa bệnh']],
    // What says by itself what it is stays as it is.
    ['Công tác tuyển quân bảo đảm. Đã giao 12 thanh niên.', ['giao thanh niên']],
    // Another figure between them closes the topic.
    ['Công tác tuyên truyền được đổi mới. Có 5 cụm loa. Đã tổ chức 24 buổi.', ['cụm loa', 'số buổi']],
  ])('is that of the next, too: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});
