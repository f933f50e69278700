import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('what moved in a bracket is of the full noun before it, and so is the next of the bracket', () =>
  expect(
    said(
      'Các tổ chức đảng có thẩm quyền trong Đảng bộ tỉnh thi hành kỷ luật 46 đảng viên và 23 tổ chức đảng (tăng 14 đảng viên và 6 tổ chức).',
    ),
  ).toEqual([
    ['thi hành kỷ luật đảng viên', 'count', 46, null],
    ['thi hành kỷ luật tổ chức đảng', 'count', 23, null],
    ['thi hành kỷ luật đảng viên', 'change', 14, 46],
    ['thi hành kỷ luật tổ chức đảng', 'change', 6, 23],
  ]));

it('a noun of several meanings is of the kind that its sentence counts', () => {
  const units = (text: string) => rows(read(text).indicators, 'unit_measure').flat();
  expect(units('Trợ cấp cho 85 người khuyết tật, 40 trẻ em mồ côi và 21 đối tượng khác.')).toEqual([
    '{person}',
    '{child}',
    '{person}',
  ]);
  expect(units('Bắt 6 vụ, 9 người và 3 đối tượng khác.')).toEqual(['{case}', '{person}', '{suspect}']);
  expect(units('Thư viện nhận 450 cuốn sách, nâng tổng số sách lên 8.200 bản.')).toEqual(['{copy}', '{copy}']);
});

it('how many children women have are no animals', () =>
  expect(
    read('Mức sinh đạt bình quân mỗi phụ nữ 2,1 con; đàn bò 45 con.').indicators.map((each) => each.unit_measure),
  ).toEqual(['{child}', '{animal}']));

it('seasons that are listed behind their number are no cases', () =>
  expect(
    rows(
      read('Trồng trọt có 3 vụ: vụ Đông Xuân, vụ Hè Thu và vụ Mùa. Xảy ra 2 vụ: trộm cắp, gây rối.').indicators,
      'unit_measure',
    ),
  ).toEqual([['{crop_season}'], ['{case}']]));

it.each([
  ['Hỗ trợ mai táng phí cho 12 đối tượng.', '{person}'],
  ['Chi trả trợ cấp cho 46 đối tượng hằng tháng.', '{person}'],
  ['Bắt 03 đối tượng trộm cắp.', '{suspect}'],
  ['Xử phạt vi phạm hành chính 8 đối tượng, hỗ trợ điều tra 2 vụ.', '{suspect}'],
])('those whom social policy helps are no suspects: %s', (text, unit) =>
  expect(read(text).indicators[0]?.unit_measure).toBe(unit),
);

describe('a noun of several meanings is of the kind that its sentence counts', () => {
  it.each([
    ['Xuất hiện 9 điểm sạt lở, trong đó xã Nà Ư 5 điểm.', '{site}', 'Xuất hiện điểm sạt lở xã Nà Ư'],
    ['Toàn xã có 17 điểm trường, trong đó bản Nà Hỳ 2 điểm.', '{site}', 'điểm trường bản Nà Hỳ'],
    ['Chỉ số hài lòng đạt 90 điểm, trong đó Sở Y tế 88 điểm.', '{score}', 'Chỉ số hài lòng: Sở Y tế'],
    ['Vận động hiến máu 142 đơn vị.', '{blood_unit}', 'Vận động hiến máu'],
    ['Xuất hiện 9 ổ dịch, trong đó Mường Xa 5 ổ.', '{case}', 'ổ dịch Mường Xa'],
  ])('%s', (text, unit, label) => {
    const last = read(text).indicators.at(-1);
    expect([last?.unit_measure, last?.label_vi]).toEqual([unit, label]);
  });
});

it('shortly told reports of crimes are no news', () => {
  const units = (text: string) => rows(read(text).indicators, 'unit_measure').flat();
  expect(units('Tiếp nhận 40 tin báo về tội phạm, đã giải quyết 36 tin.')).toEqual(['{case}', '{case}']);
  expect(units('Tiếp nhận 40 tin báo về tội phạm. Đài đăng 214 tin, bài, phát 86 tin.')).toEqual([
    '{case}',
    '{article}',
    '{article}',
  ]);
});

it('an identity card is no dwelling', () =>
  expect(rows(read('Cấp 412 căn cước, xây 12 căn nhà.').indicators, 'unit_measure').flat()).toEqual([
    '{account}',
    '{dwelling}',
  ]));

it('prizes are told by their rank, and those who died as people', () => {
  const text = 'Đạt 45 giải (02 nhất, 14 nhì, 21 ba, 8 khuyến khích). Tai nạn giao thông: 9 vụ, chết 6, bị thương 7.';
  expect(rows(read(text).indicators, 'label_vi', 'unit_measure').slice(1)).toEqual([
    ['giải nhất', '{prize}'],
    ['giải nhì', '{prize}'],
    ['giải ba', '{prize}'],
    ['giải khuyến khích', '{prize}'],
    ['Tai nạn giao thông', '{case}'],
    ['Tai nạn giao thông chết', '{person}'],
    ['Tai nạn giao thông bị thương', '{person}'],
  ]);
});

it('land-use certificates may be written half in letters', () => {
  expect(rows(read('Cấp mới 1.120 GCNQSD đất cho hộ gia đình.').indicators, 'unit_measure')).toEqual([
    ['{certificate}'],
  ]);
});

it('“đ” beside points is a point', () =>
  expect(rows(read('PCI đạt 64,52 điểm (+1,77 đ); thu phí 12.500 đ.').indicators, 'obs_value', 'unit_measure')).toEqual(
    [
      [64.52, '{score}'],
      [1.77, '{score}'],
      [12500, 'VND'],
    ],
  ));

it('units of blood behind some are of blood, too, and who is praised is counted whole', () => {
  const { indicators } = read('Tiếp nhận 120 đơn vị máu thể tích 350 ml, 40 đơn vị 250 ml; khen 3 tình nguyện viên.');
  expect(
    indicators.filter(({ unit_measure }) => unit_measure !== 'mL').map(({ unit_measure }) => unit_measure),
  ).toEqual(['{blood_unit}', '{blood_unit}', '{person}']);
});
