import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('capital that was spent is not what was registered', () =>
  expect(
    rows(read('Vốn FDI đăng ký đạt 40 triệu USD; vốn FDI thực hiện đạt 20 triệu USD.').indicators, 'indicator_code'),
  ).toEqual([['fdi_registered'], [null]]));

it.each([
  ['Mưa lũ làm bị thương 3 người.', null],
  ['Bão làm hư hỏng 75 m đường giao thông, bị thương 3 người.', null],
  ['Về tai nạn giao thông, số người bị thương là 3 người.', 'traffic_injuries'],
])('those hurt in traffic are told where the text is about it: %s', (text, code) =>
  expect(rows(read(text).indicators, 'indicator_code').at(-1)).toEqual([code]),
);

it.each([
  ['Diện tích đất ở 40 ha.', null],
  ['Tổng diện tích đất 65 ha.', null],
  ['Diện tích đất lâm nghiệp 45 ha.', 'forestry_land_area'],
  // All of it, or what is under trees.
  ['Diện tích đất rừng 45 ha.', null],
])('land of no kind is none of woods: %s', (text, code) =>
  expect(rows(read(text).indicators, 'indicator_code')).toEqual([[code]]),
);

it('beds are those of hospitals where health is told of', () => {
  const codes = (text: string) => rows(read(text).indicators, 'indicator_code').flat();
  expect(codes('Du lịch: tổng số giường 2.300 giường.')).toEqual([null]);
  expect(codes('Y tế: tổng số giường 2.300 giường.')).toEqual(['hospital_beds']);
});

it.each([
  ['Có 3.200 người tham gia.', null],
  ['Có 3.200 người tham gia BHYT.', 'health_insurance_participants'],
  ['Cho vay 1.250 lượt khách hàng.', null],
  ['Đón 1.250 lượt khách.', 'tourist_arrivals'],
  ['Phòng giao dịch giải ngân 40 tỷ đồng cho 900 hộ vay.', null],
])('a label that may stand for several has no code: %s', (text, code) =>
  expect(rows(read(text).indicators, 'indicator_code')[0]).toEqual([code]),
);

it('what moved goes by the code of its level, and not of the count before it', () =>
  expect(
    rows(
      read('Có 64 doanh nghiệp thành lập mới với 510 lao động, tăng 12% về số doanh nghiệp và giảm 5% về số lao động.')
        .indicators,
      'label_vi',
      'indicator_code',
    )[2],
  ).toEqual(['doanh nghiệp thành lập mới', 'enterprises_new']));

it.each([
  ['Tỷ lệ thôn đạt chuẩn nông thôn mới đạt 42%.', null],
  ['Tỷ lệ xã đạt chuẩn nông thôn mới đạt 42%.', 'new_rural_communes_share'],
])('villages are no communes: %s', (text, code) =>
  expect(rows(read(text).indicators, 'indicator_code')).toEqual([[code]]),
);

it('clean water of towns, of the countryside and of all are three indicators', () =>
  expect(
    rows(
      read(
        'Tỷ lệ hộ sử dụng nước sạch đạt 62%; tỷ lệ dân cư đô thị sử dụng nước sạch đạt 93,5%; tỷ lệ dân số nông thôn sử dụng nước sạch đạt 51%.',
      ).indicators,
      'indicator_code',
    ),
  ).toEqual([['clean_water_share'], ['clean_water_urban_share'], ['clean_water_rural_share']]));

it('a grade is no other grade', () => {
  const codes = read(
    'Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ chiếm 80%; hoàn thành nhiệm vụ chiếm 20%.',
  ).indicators.map(({ indicator_code }) => indicator_code);
  expect(codes).toEqual(['party_organisations_good_share', null]);
});

it('what says that it is a number moves by no rate', () =>
  expect(
    rows(read('Số người tham gia BHYT là 27.940 người, tăng 1,2% so với năm 2020.').indicators, 'indicator_code'),
  ).toEqual([['health_insurance_participants'], ['health_insurance_participants']]));
