import { describe, expect, it } from 'vitest';
import type { Place } from '../../dist/types.d.ts';
import { inReport, namesOf, read, rows } from './read.ts';

/** The places of a sentence in a report of the city, without the city itself. */
function placesOf(sentence: string): Place[] {
  return read(inReport(`I. Kết quả\n\n${sentence}`)).places.filter((place) => place.kind !== 'city');
}

describe('what a place is comes from the codebook', () => {
  it('and not from the word before a list', () => {
    expect(rows(placesOf('Trồng lúa tại phường Quyết Thắng, San Thàng và Sùng Phài.'), 'name_vi', 'kind')).toEqual([
      ['Quyết Thắng', 'ward'],
      ['San Thàng', 'commune'],
      ['Sùng Phài', 'commune'],
    ]);
  });

  it.each([
    ['Giáp với tỉnh Điện Biên.', 'Điện Biên', 'province'],
    ['Giáp với huyện Tam Đường.', 'Tam Đường', 'district'],
    ['Hợp tác với các địa phương Lào Cai, Yên Bái.', 'Lào Cai', 'province'],
    ['Trồng chè tại bản Nà Củng.', 'Nà Củng', 'village'],
    ['Mở rộng tuyến QL4D.', 'QL4D', 'road'],
    ['Nâng cấp đường ấp Tân Lợi.', 'Tân Lợi', 'village'],
    ['Xây nhà văn hóa buôn Kla.', 'Kla', 'village'],
    ['Hoàn thành hẻm ở khóm Bình An.', 'Bình An', 'residential_area'],
    ['Ra mắt khu phố Hòa Bình.', 'Hòa Bình', 'residential_area'],
    ['Mở rộng tỉnh lộ 130.', 'tỉnh lộ 130', 'road'],
    ['Mở rộng quốc lộ 32.', 'quốc lộ 32', 'road'],
    ['Nối với cao tốc Hà Nội - Hòa Bình.', 'cao tốc Hà Nội - Hòa Bình', 'road'],
    ['Trồng cây dọc đường số 9.', 'đường số 9', 'road'],
  ])('%s', (sentence, name, kind) => {
    expect(rows(placesOf(sentence), 'name_vi', 'kind')).toContainEqual([name, kind]);
  });

  it('an unknown commune is one by its word, without a code', () => {
    const [place] = placesOf('Thăm hỏi tại xã Hòa Bình Yên.');
    expect(place).toMatchObject({ name_vi: 'Hòa Bình Yên', kind: 'commune', place_code: null, official_code: null });
  });
});

it('what is called after a place does not name it', () => {
  const named = (sentence: string) => placesOf(sentence).map(({ name_vi }) => name_vi);
  expect(named('Phối hợp với Công ty Cổ phần Chè Điện Biên.')).toEqual([]);
  expect(named('Công ty Điện lực đã đóng điện tại Điện Biên.')).toEqual(['Điện Biên']);
  expect(named('Công ty Xây dựng tỉnh Điện Biên trúng thầu.')).toEqual(['Điện Biên']);
});

it('stations are no places, and the villages that they stand in are', () => {
  const { places, projects } = read(
    inReport('I. Kết quả\n\nMột số dự án như: Chống quá tải cho các TBA: Số 3, Bản Mon, San Thàng 2, bản Nà Củng.'),
  );
  expect(rows(places, 'name_vi', 'kind')).toEqual([
    ['Lai Châu', 'city'],
    ['Nà Củng', 'village'],
  ]);
  expect(projects[0]?.components).toEqual(['Số 3', 'Bản Mon', 'San Thàng 2', 'bản Nà Củng']);
});

describe('names as the report writes them', () => {
  it.each([
    ['Trồng rau tại xã San Thành.', 'San Thàng'],
    ['Họp tại phường Quyết Thằng.', 'Quyết Thắng'],
    ['Thăm huyện Sin Hồ.', 'Sìn Hồ'],
  ])('a slip keeps the name right and the spelling as a variant: %s', (sentence, name) => {
    const place = placesOf(sentence).find((each) => each.name_vi === name);
    expect(place?.variants).toEqual([sentence.match(/(?:xã|phường|huyện) (.+)\./u)?.[1]]);
  });

  it('each place is one record with all its mentions', () => {
    const found = placesOf('Xã San Thàng trồng rau. Xã San Thành trồng hoa. Phường Tân Phong trồng chè.');
    expect(rows(found, 'name_vi', 'mention_count', 'variants')).toEqual([
      ['San Thàng', 2, ['San Thành']],
      ['Tân Phong', 1, []],
    ]);
  });

  it.each(['Họp tại phường Quyết Tiến Thành.', 'Tham gia hợp tác xã Quyết Tiến.'])(
    'a name that only begins or ends like a place is not that place: %s',
    (sentence) => {
      expect(placesOf(sentence).map(({ name_vi }) => name_vi)).not.toContain('Quyết Tiến');
    },
  );

  it('the ends of a route are places without a word for their kind', () => {
    const names = placesOf('Mở tuyến San Thàng - Sùng Phài.').map(({ name_vi }) => name_vi);
    expect(names).toEqual(['San Thàng', 'Sùng Phài']);
  });

  it('a village lies in the commune behind its name', () => {
    const found = placesOf('Khảo sát tại bản Nà Củng xã Sùng Phài.');
    const [village, commune] = found;
    expect([village?.kind, village?.parent_id]).toEqual(['village', commune?.id]);
  });

  it('a numbered village keeps its number', () => {
    const [village] = placesOf('Khảo sát tại thôn Xuân Phú 2, xã Sùng Phài.');
    expect(village?.name_vi).toBe('Xuân Phú 2');
  });

  it('a ward lies in its city', () => {
    const { places } = read(inReport('I. Kết quả\n\nHọp tại phường Tân Phong.'));
    const city = places.find((each) => each.kind === 'city');
    expect(places.find((each) => each.kind === 'ward')?.parent_id).toBe(city?.id);
  });
});

describe('codes are those of the date of the report', () => {
  const city = 'thành phố Lai Châu';
  const province = 'tỉnh Lai Châu';
  it.each([
    ['Tân Phong', 'ngày 15 tháng 10 năm 2024', city, '03387'],
    ['Tân Phong', 'ngày 15 tháng 10 năm 2025', province, '03408'],
    ['Tân Phong', 'ngày    tháng 6 năm 2025', city, '03387'],
    ['Đông Phong', 'ngày 15 tháng 10 năm 2024', city, '03408'],
    ['Đông Phong', 'ngày 15 tháng 10 năm 2025', province, null],
    ['Quyết Tiến', 'ngày 15 tháng 10 năm 2024', city, '03388'],
    ['Đoàn Kết', 'ngày 15 tháng 10 năm 2024', city, '03389'],
    ['Đoàn Kết', 'ngày 15 tháng 10 năm 2025', province, '03388'],
  ])('phường %s, %s, %s: %s', (name, issued, area, code) => {
    const { places } = read(inReport(`I. Kết quả\n\nHọp tại phường ${name}.`, issued, area));
    const found = places.find((each) => each.name_vi === name);
    expect([found?.kind, found?.official_code]).toEqual(['ward', code]);
  });

  it('phường Tân Phong of July 2025, the day left blank', () => {
    const { places } = read(inReport('I. Kết quả\n\nHọp tại phường Tân Phong.', 'ngày    tháng 7 năm 2025', province));
    expect(places.find((each) => each.name_vi === 'Tân Phong')?.official_code).toBe('03408');
  });

  it('a code says how long it holds', () => {
    const [place] = placesOf('Họp tại phường Đông Phong.');
    expect(place).toMatchObject({ official_code: '03408', code_valid_to: '2025-06-30' });
  });

  it('a place that has had two codes has none in a report without a date', () => {
    const { places } = read('Họp tại phường Tân Phong, thành phố Lai Châu.');
    expect(places.find((each) => each.name_vi === 'Tân Phong')?.official_code).toBeNull();
  });
});

describe('the area of a text without a header', () => {
  const area = (text: string) => {
    const tables = read(text);
    const people = tables.indicators.find(({ obs_value }) => obs_value === 12500);
    return namesOf(tables, [people?.ref_area ?? '']);
  };

  it.each([
    'Trên địa bàn huyện Tam Đường có 12.500 hộ dân.',
    'Huyện Tam Đường có dân số 12.500 người.',
    'UBND huyện Tam Đường báo cáo: dân số 12.500 người.',
  ])('is what it speaks of as its own: %s', (text) => expect(area(text)).toEqual(['Tam Đường']));

  it.each([
    'Dân số 12.500 người. Đường nối huyện Tam Đường đã thông xe.',
    'Dân số 12.500 người.\n\n| Xã | Số hộ |\n|---|---|\n| Xã Bản Hon | 62 |',
  ])('is not one that it only names: %s', (text) => expect(area(text)).toEqual([undefined]));
});

describe('names in a table and in capitals', () => {
  it.each([
    [
      'end with their cell',
      '| Xã | Kết quả |\n|---|---|\n| Xã Nậm Lúc | Đạt chuẩn |\n| Xã Pa Lừng | Chưa đạt |',
      ['Nậm Lúc', 'Pa Lừng'],
    ],
    ['do not begin in the next one', '| Xã | Tổng số hộ |\n|---|---|\n| Xã Nậm Lúc | 62 |', ['Nậm Lúc']],
    ['are no society', '## KINH TẾ - XÃ HỘI\n\nDân số xã Nậm Lúc là 62 người.', ['Nậm Lúc']],
    ['are written as names', '## TÌNH HÌNH XÃ NẬM LÚC\n\nDân số 62 người.', ['Nậm Lúc']],
  ])('%s', (_, text, names) => expect(read(text).places.map(({ name_vi }) => name_vi)).toEqual(names));
});

it('the word for a region is no other spelling of its name', () =>
  expect(
    rows(
      read('Đẩy mạnh liên kết vùng Tây Bắc. Bản sắc Tây Bắc được giữ gìn.').places,
      'name_vi',
      'variants',
      'mention_count',
    ),
  ).toEqual([['Tây Bắc', [], 2]]));

it('the provinces of a region are all of it', () =>
  expect(
    read('Diện tích cá lóc của các tỉnh Đồng bằng sông Cửu Long đạt 392 ha.').places.map(({ kind, name_vi }) => [
      kind,
      name_vi,
    ]),
  ).toEqual([['region', 'Đồng bằng sông Cửu Long']]));

it('a person whose name a city bears is no place', () => {
  const { indicators } = read(
    'Giải phóng mặt bằng đường Hồ Chí Minh được 9,8 km; tuyên truyền tư tưởng Hồ Chí Minh cho 120 đảng viên.',
  );
  expect(indicators.map(({ ref_area }) => ref_area)).toEqual([null, null]);
});
