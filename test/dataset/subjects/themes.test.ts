import { expect, it } from 'vitest';
import { only, read } from '../read.ts';

it.each([
  ['Lấy ý kiến 04 đồ án quy hoạch phân khu.', 'investment_construction'],
  ['Hoàn thành phê duyệt quy hoạch chung xây dựng 03 xã.', 'investment_construction'],
  ['Trên địa bàn có 05 dân tộc chủ yếu.', 'land_population'],
  ['Tỷ lệ giảm hộ nghèo vùng đồng bào dân tộc thiểu số đạt 3,2%.', 'living_standards'],
  ['Hỗ trợ chuỗi giá trị sản phẩm chè đạt 300 triệu đồng.', null],
  ['Tổ chức 04 đợt phát động.', null],
])('what a label says more about tells its theme: %s', (text, theme) => {
  expect(only(read(text).indicators)).toMatchObject({ indicator_code: null, theme });
});

it.each(['ANTQ', 'ANTO'])('a misspelt abbreviation names the same indicator: %s', (security) =>
  expect(only(read(`Tổ chức Ngày hội toàn dân bảo vệ ${security} tại 12/12 xã, phường.`).indicators)).toMatchObject({
    indicator_code: 'security_festival_communes',
    theme: 'order_justice',
  }),
);
