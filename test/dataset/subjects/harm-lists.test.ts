import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

/** Labels, values and the values of the wholes of what a text counts. */
function said(text: string): unknown[][] {
  const { indicators } = read(text);
  return rows(indicators, 'label_vi', 'obs_value', 'parent_id').map(([label, value, parent]) => [
    label,
    value,
    indicators.find(({ id }) => id === parent)?.obs_value ?? null,
  ]);
}

describe('what came to harm, told apart by place', () => {
  it('the first of a bracket that places open is a count, too', () => {
    expect(said('Giông lốc làm 61 căn nhà bị sập (Sơn La 7, Điện Biên 4, Lai Châu 50).')).toEqual([
      ['căn nhà bị sập', 61, null],
      ['căn nhà bị sập Sơn La', 7, 61],
      ['căn nhà bị sập Điện Biên', 4, 61],
      ['căn nhà bị sập Lai Châu', 50, 61],
    ]);
    // Names of what is counted are no counts.
    expect(said('Xã có 2 khu dân cư mới (Nậm Loỏng 2, Tân Phong 3).')).toEqual([]);
  });

  it('a part is in its own place, not in those of the whole; what another bracket counts is none of it', () => {
    const text =
      'Triều cường làm ngập 900 hộ dân tại các tỉnh Bến Tre, Trà Vinh. Trong đó, Bến Tre có 500 hộ (tại 4 huyện), ' +
      'Trà Vinh có 400 hộ (tại 3 huyện).';
    expect(said(text).map(([label, , whole]) => [label, whole])).toEqual([
      [expect.stringContaining('các tỉnh Bến Tre, Trà Vinh'), null],
      [expect.stringMatching(/hộ dân Bến Tre$/), 900],
      ['số huyện', 500],
      [expect.stringMatching(/hộ dân Trà Vinh$/), 900],
      ['số huyện', 400],
    ]);
  });

  it('communes with their households', () => {
    const text = 'Tỉnh Phú Yên có 9 xã/640 hộ ngập lụt, trong đó huyện Tuy An có 4 xã/310 hộ.';
    expect(said(text).map(([label, value, whole]) => [String(label).replace(/ Tỉnh.*/, ''), value, whole])).toEqual([
      ['xã ngập lụt', 9, null],
      ['hộ ngập lụt', 640, null],
      ['xã ngập lụt', 4, 9],
      ['hộ ngập lụt', 310, 640],
    ]);
  });
});

describe('harm that is told behind the last of a list', () => {
  it('came to all of them', () => {
    expect(
      said('Mưa lớn làm 260 m đường huyện, 45 m kè sông và 8 cống bị sạt lở, hư hỏng.').map(([label]) => label),
    ).toEqual(['đường huyện bị sạt lở, hư hỏng', 'kè sông bị sạt lở, hư hỏng', 'cống bị sạt lở, hư hỏng']);
  });

  it('came to the last alone where the others are what a place has', () => {
    expect(said('Xã có 14 km kênh, 5 cống bị hư hỏng.').map(([label]) => label)).toEqual([
      expect.not.stringContaining('hư hỏng'),
      'cống bị hư hỏng',
    ]);
  });

  it('points of slides are places, and no score', () => {
    expect(rows(read('Mưa lũ làm 9 điểm bị sạt lở.').indicators, 'label_vi', 'unit_measure')).toEqual([
      ['điểm bị sạt lở', '{site}'],
    ]);
  });
});

describe('what stands around a count', () => {
  it('who tells it, and of which moment it is, are no part of its name', () => {
    expect(said('Về nhà ở, theo thống kê, huyện Mường La có 34 nhà bị ngập.').map(([label]) => label)).toEqual([
      'nhà bị ngập',
    ]);
    const herds = 'Theo kết quả điều tra chăn nuôi, tại thời điểm 1/4/2019 trên địa bàn huyện có 8.900 con trâu.';
    expect(rows(read(herds).indicators, 'label_vi', 'time_period')).toEqual([['con trâu', '2019-04-01']]);
  });

  it('what is said of those counted stands behind whose they are', () => {
    expect(said('Toàn huyện có 42 sản phẩm của 30 chủ thể được công nhận OCOP.').map(([label]) => label)).toEqual([
      'sản phẩm được công nhận OCOP',
      'chủ thể có sản phẩm được công nhận OCOP',
    ]);
  });

  it('the yield of all of a season is that of the crop told before', () => {
    const text =
      'Toàn tỉnh thu hoạch được 42 nghìn ha lúa đông xuân. Theo các huyện, năng suất cả vụ ước đạt 61,5 tạ/ha; sản lượng đạt 258 nghìn tấn.';
    expect(said(text).map(([label]) => label)).toEqual([
      'diện tích thu hoạch lúa đông xuân',
      'năng suất cả vụ lúa đông xuân',
      'sản lượng lúa đông xuân',
    ]);
  });

  it('what those counted do stands behind their share of all', () => {
    expect(
      said('Toàn tỉnh có 1.900 tàu cá, trong đó 410 tàu, chiếm 21,6% làm nghề lưới rê.').map(([label]) => label),
    ).toEqual(['tàu cá', 'tàu làm nghề lưới rê', 'tàu làm nghề lưới rê']);
  });

  it('a classifier alone does not go on', () => {
    expect(said('Đàn bò sữa tăng lên 5.400 con và bò cái cho sữa tăng lên 2.100 con.').map(([label]) => label)).toEqual(
      ['Đàn bò sữa', 'bò cái cho sữa'],
    );
  });

  it('animals of another kind are not those of the whole', () => {
    const text = 'Xã có 42 nghìn con gia cầm, tăng 3% (trong đó, gà 31 nghìn con tăng 4%).';
    expect(said(text).map(([label]) => label)).toEqual(['con gia cầm', 'con gia cầm', 'số gà', 'số gà']);
  });

  it('what is grown may be told before the comma', () => {
    expect(
      said('Trong công tác gieo cấy lúa mùa, toàn huyện đã gieo cấy 3.100 ha, đạt 97% kế hoạch.').map(
        ([label]) => label,
      ),
    ).toEqual(['diện tích gieo cấy lúa mùa', 'diện tích gieo cấy lúa mùa so với kế hoạch']);
  });
});

it('a name that no list knows is a place of its own, and no area of another', () => {
  const { indicators, places } = read('Tỉnh Quảng Trị có 15 xã bị ngập. Trong đó, huyện Hải Lăng 3 xã, Vĩnh Tân 2 xã.');
  const names = indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi ?? null);
  expect(names).toEqual(['Quảng Trị', 'Hải Lăng', 'Vĩnh Tân']);
});

describe('counts told again', () => {
  it('what moved counts what the figure before it does, by the first words of its noun', () => {
    const { indicators } = read('Tỉnh có 12 đơn vị cấp xã được công nhận đạt chuẩn, tăng 3 đơn vị so với năm 2020.');
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure')).toEqual([
      ['đơn vị cấp xã được công nhận đạt chuẩn', 12, '{commune}'],
      ['đơn vị cấp xã được công nhận đạt chuẩn', 3, '{commune}'],
    ]);
    expect(indicators[1]?.parent_id).toBe(indicators[0]?.id);
  });

  it('shares in a sentence of their own are of those that they name', () => {
    const text =
      'Đã công nhận 48 sản phẩm OCOP với 26 chủ thể tham gia. Trong đó, 62,5% sản phẩm 3 sao, 37,5% sản phẩm 4 sao.';
    expect(said(text).map(([, value, whole]) => [value, whole])).toEqual([
      [48, null],
      [26, null],
      [62.5, 48],
      [37.5, 48],
    ]);
  });

  it('who has them, and that it is a first count, are no part of a label', () => {
    expect(said('Dịch phát sinh tại 21 hộ thuộc 05 xã.').map(([label]) => label)[1]).not.toMatch(/^thuộc/);
    const drought = 'Qua thống kê sơ bộ, đến nay khô hạn đã làm cho gần 2.100 ha cây trồng bị thiếu nước tưới.';
    expect(said(drought).map(([label]) => label)).toEqual(['diện tích cây trồng bị thiếu nước tưới']);
  });
});

it('an entry of a list that leaves out its unit has that of the one before it', () => {
  const text = 'Diện tích chè bị sương muối của một số tỉnh: Sơn La 1.200 ha; Điện Biên 315; Lai Châu 410 ha.';
  expect(rows(read(text).indicators, 'label_vi', 'obs_value', 'unit_measure')).toEqual([
    [expect.stringMatching(/^Diện tích chè .*Sơn La$/), 1200, 'har'],
    [expect.stringMatching(/^Diện tích chè .*Điện Biên$/), 315, 'har'],
    [expect.stringMatching(/^Diện tích chè .*Lai Châu$/), 410, 'har'],
  ]);
});

it('harm behind the last of a list came to all of it, and harm before the first too', () =>
  expect(
    labelsOf(
      `Về nông nghiệp: 215 ha lúa, 87 ha hoa màu bị ngập; 8 ha nuôi trồng thủy sản bị thiệt hại; 2 ha rừng bị gãy đổ.

Về thủy lợi: sạt lở 425 m kênh mương, 132 m đê, kè.

Đã huy động 240 lượt người, 15 phương tiện các loại.`,
    ),
  ).toEqual([
    'diện tích lúa bị ngập',
    'diện tích hoa màu bị ngập',
    'diện tích nuôi trồng thủy sản bị thiệt hại',
    'diện tích rừng bị gãy đổ',
    'sạt lở kênh mương',
    'sạt lở đê, kè',
    'huy động lượt người',
    'huy động phương tiện các loại',
  ]));

it('what came to others that no figure counts, too', () =>
  expect(
    labelsOf('Hơn 100 ha lúa mùa và nhiều diện tích rau màu bị ngập; 50 căn nhà và nhiều công trình bị hư hỏng nặng.'),
  ).toEqual(['diện tích lúa mùa bị ngập', 'căn nhà bị hư hỏng nặng']));

it('what happened in a field that the sentence opens with, and not to the places that have it', () =>
  expect(
    labelsOf('Về đê điều, đã xảy ra 7 sự cố, gồm Bắc Ninh 5, Hà Nội 2. Các địa phương có 19 ngôi nhà bị sập.'),
  ).toEqual(['sự cố đê điều', 'sự cố đê điều Bắc Ninh', 'sự cố đê điều Hà Nội', 'ngôi nhà bị sập']));
