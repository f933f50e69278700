import { describe, expect, test } from 'vitest';
import { read } from '../dataset/read.ts';
import { said } from './reading.ts';

describe('numbers that are no figures', () => {
  test.each<[string, string[]]>([
    ['Dân số và lao động ........ 12', ['12']],
    ['ngày … tháng … năm 20...', ['20']],
    ['trụ sở tại số 45 đường Hùng Vương', ['45']],
    ['địa chỉ: 125/4A Trần Phú', ['125/4A']],
    ['đường 3 tháng 2, phố 30 tháng 4', ['3 tháng 2', '30 tháng 4']],
    ['giá đất ở vị trí 1 đường Lê Lợi', ['1']],
    ['đường Vành đai 3 đi qua xã', ['3']],
    ['số seri 0123456, hồ sơ 0034', ['0123456', '0034']],
    ['tọa độ X = 1645320,5; Y = 552310,8', ['1645320,5', '552310,8']],
    ['đường dây nóng: 113; tổng đài 18001096', ['113', '18001096']],
    ['trực ban 0263 3 829 114', ['0263 3 829 114']],
    ['thắng với tỷ số 3 - 1, hòa 1-1', ['3 - 1', '1-1']],
    ['19 điều đảng viên không được làm, 5 điều Bác Hồ dạy', ['19', '5']],
    ['thi công 3 ca 4 kíp', ['3', '4']],
    ['chương trình Mỗi xã 1 sản phẩm', ['1']],
    ['điện thoại máy lẻ 12, mã đề 102', ['12', '102']],
    ['số báo danh 0412', ['0412']],
  ])('%s', (text, expected) =>
    expect(said(text)).toEqual(expected.map((each) => `identifier ${each} : part of a name`)),
  );
});

describe('figures that scale or limit others', () => {
  test.each<[string, string[]]>([
    ['cứ 50 hộ thì lập 01 tổ', ['other 50', 'quantity 01']],
    ['đạt 85 điểm trên thang điểm 100', ['quantity 85', 'other 100']],
    ['mật khẩu 8 ký tự, lạm phát 1 chữ số', ['other 8', 'other 1']],
    ['bà Lò Thị Mai (45 tuổi, ở bản Nà Ít); ông Lò Văn Sơn, 32 tuổi', ['other 45', 'other 32']],
    ['bị phạt tiền từ 2 triệu đồng đến 3 triệu đồng', ['other 2']],
    ['phạt từ 10 đến 20 triệu đồng', ['other 10']],
  ])('%s', (text, expected) => expect(said(text).map((each) => each.split(' ', 2).join(' '))).toEqual(expected));
});

describe('figures beside them count', () => {
  test.each<[string, string]>([
    ['tổng số 45 đường', 'quantity 45'],
    ['xử phạt 340 triệu đồng', 'quantity 340'],
    ['5 ca, 2 không nặng', 'quantity 5'],
    ['cấp mã số 120 vùng trồng', 'quantity 120'],
    ['ruộng bậc thang 330 ha', 'quantity 330'],
    ['Căn cứ 12 văn bản', 'quantity 12'],
    ['mỗi hộ 1 con bò', 'quantity 1'],
    ['tuổi thọ trung bình 72 tuổi', 'quantity 72'],
    ['rừng vành đai 12 ha', 'quantity 12'],
    ['làm 5 km đường 3 tháng đầu năm', 'quantity 5'],
    ['diện tích Y: 552 ha', 'quantity 552'],
  ])('%s', (text, expected) => expect(said(text)[0]).toMatch(new RegExp(`^${expected} `)));
});

test('an address on the web holds no figure', () =>
  expect(said('xem tại xanape.gov.vn/tin-tuc/2025/05').every((each) => each.startsWith('identifier'))).toBe(true));

test('classes of roads are no projects', () =>
  expect(read('# Báo cáo\n\nĐường cấp A có bề rộng nền 6,5 m. Đường loại B có chiều dài 2 km.').projects).toEqual([]));
