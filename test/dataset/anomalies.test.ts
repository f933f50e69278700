import { describe, expect, it } from 'vitest';
import type { Anomaly } from '../../dist/types.d.ts';
import { inReport, read, rows } from './read.ts';

/** A body of a report with nothing odd about it. */
const plain = 'I. Kết quả\n\nTốt.';

/** What a text's anomalies of a kind say. */
function found(text: string, kind: Anomaly['kind']): { quote: string; suggestion: string | null }[] {
  return read(text).anomalies.filter((each) => each.kind === kind);
}

describe('anomalies of the words', () => {
  const cases: [Anomaly['kind'], string, string, string | null][] = [
    ['misspelling', inReport('I. Kết quả\n\nHọp tại xã San Thành.'), 'San Thành', 'San Thàng'],
    ['misspelling', 'Giữ vững ANTO trên địa bàn.', 'ANTO', 'ANTQ'],
    ['misspelling', 'Đạt 98% chi tiêu giao.', 'chi tiêu', 'chỉ tiêu'],
    ['spelling_variant', 'Thực hiện chỉ đạo của Bộ chính trị.', 'Bộ chính trị', 'Bộ Chính trị'],
    ['repeated_word', 'Công tác quản lý được được quan tâm.', 'được được', 'được'],
    ['repeated_word', 'Tăng 5% với với năm 2022.', 'với với', 'so với'],
    ['other', 'Phục vụ người nhân dân trong xã.', 'người nhân dân', 'nhân dân'],
    ['missing_word', 'Phối hợp góp đẩy nhanh tiến độ.', 'góp đẩy nhanh', 'góp phần đẩy nhanh'],
    ['missing_space', 'Thu ngân sách đạt khá.Các xã hoàn thành.', '.Các', '. Các'],
    ['missing_space', 'Thu ngân sách đạt64,2% dự toán.', 'đạt64,2%', 'đạt 64,2%'],
    ['missing_space', 'Toàn xã có 1.250hộ dân.', '1.250hộ dân', '1.250 hộ dân'],
    ['misspelling', 'Chăn nuôi gia sức, gia cầm ổn định.', 'gia sức, gia cầm', 'gia súc, gia cầm'],
    ['misspelling', 'Tung học cơ sở: 04 trường.', 'Tung học cơ sở', 'Trung học cơ sở'],
    ['decimal_point', 'Tổng vốn đạt 2.5 tỷ đồng.', '2.5 tỷ đồng', '2,5 tỷ đồng'],
    ['extra_space', 'Thu ngân sách đạt 12 ,5 tỷ đồng.', '12 ,5 tỷ đồng', '12,5 tỷ đồng'],
    ['extra_space', 'Chi đầu tư 1. 234 triệu đồng.', '1. 234 triệu đồng', '1.234 triệu đồng'],
    ['misspelling', 'Tỷ lệ hộ nghèo giảm O,5%.', 'O,5%', '0,5%'],
    ['misspelling', 'Trồng mới 1O0 ha chè.', '1O0 ha', '100 ha'],
    ['unreadable_number', 'Tổng vốn đạt 1.23.456,7 đồng.', '1.23.456,7', null],
    ['unknown_unit', 'Thu hoạch 35 gùi.', '35 gùi', null],
    ['unknown_unit', 'Trao tặng 15 lẵng hoa tươi, 20 suất quà.', '15 lẵng hoa tươi', null],
    ['unknown_unit', 'Toàn huyện có 6 vựa cá được cấp phép.', '6 vựa cá', null],
    ['misspelling', 'CHĂN NUÔI GIA SỨC, GIA CẦM.', 'GIA SỨC, GIA CẦM', 'GIA SÚC, GIA CẦM'],
    ['spelling_variant', 'Vùng Nam Trung bộ có mưa.', 'Nam Trung bộ', 'Nam Trung Bộ'],
    ['orphan_footnote', 'Kết quả tốt.\n\n⁽⁴⁾ Nhân dân đồng thuận.\n', 'Nhân dân đồng thuận.', null],
    ['orphan_anchor', 'Kết quả tốt⁽⁴⁾ ở các xã.\n', 'Kết quả tốt', null],
    ['count_mismatch', 'Huyện có 04 dân tộc: Thái, Lự, Khơ Mú cùng sinh sống.', '04 dân tộc', null],
    ['arithmetic_mismatch', 'Có 45/60 hộ dân được sử dụng nước sạch, chiếm 80%.', '80%', null],
    ['missing_annex', inReport('I. Kết quả\n\nChi tiết tại Phụ lục kèm theo.'), 'Phụ lục kèm theo', null],
    ['place_kind', inReport('I. Kết quả\n\nTrồng lúa tại phường Quyết Thắng và Sùng Phài.'), 'Sùng Phài', null],
  ];

  it.each(cases)('%s: %s', (kind, text, quote, suggestion) => {
    const [first, ...others] = found(text, kind);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ quote: expect.stringContaining(quote), suggestion });
  });

  it.each([
    ['misspelling', inReport('I. Kết quả\n\nHọp tại xã San Thàng.')],
    ['place_kind', inReport('I. Kết quả\n\nTrồng lúa tại phường Quyết Thắng và xã Sùng Phài.')],
    ['repeated_word', 'Cán bộ luôn luôn gương mẫu.'],
    ['other', 'Phục vụ người dân và nhân dân trong xã.'],
    ['missing_space', 'Giữ gìn TP.Lai Châu sạch đẹp.'],
    ['decimal_point', 'Tổng vốn đạt 2.500 tỷ đồng.'],
    ['unknown_unit', 'Thu hoạch 35 tấn.'],
    ['unknown_unit', 'Tịch thu 4 cưa xăng, 15 bánh heroin và 250 hóa đơn.'],
    ['unknown_unit', 'Cơ quan điều tra tiếp nhận 45 tố giác, tin báo về tội phạm.'],
    ['unknown_unit', 'Huyện có 6 cụm dân cư, 12 lò gạch và 9 bàn bóng bàn.'],
    ['unknown_unit', 'Xã có 14 cánh đồng lớn.'],
    ['missing_word', 'Xử phạt các hành vi vi phạm Luật Giao thông đường bộ.'],
    ['misspelling', 'Mực nước thấp hơn TBNN từ 0,5 m.'],
    ['count_mismatch', 'Toàn tỉnh có 1.145 người đi làm việc ở nước ngoài (Nhật Bản, Hàn Quốc...).'],
    ['arithmetic_mismatch', 'Chuyển đổi cây trồng 29,5 ha/20 ha.'],
    ['arithmetic_mismatch', 'Đã giải quyết việc làm cho 42.493/40.300 người.'],
    ['arithmetic_mismatch', 'Có 15/36 hộ dân được sử dụng nước sạch, chiếm 41,6%.'],
    ['arithmetic_mismatch', 'Trường đạt chuẩn quốc gia là 45/53 trường, đạt tỷ lệ 85% (chỉ tiêu Nghị quyết đạt 94%).'],
    ['count_mismatch', 'Huyện có 03 dân tộc: Thái, Lự, Khơ Mú cùng sinh sống.'],
    ['arithmetic_mismatch', 'Có 45/60 hộ dân được sử dụng nước sạch, chiếm 75%.'],
    ['orphan_anchor', 'Kết quả tốt⁽¹⁾.\n\n⁽¹⁾ Nhân dân đồng thuận.\n'],
    ['missing_annex', inReport('I. Kết quả\n\n(Có biểu tổng hợp kèm theo)\n\n## PHỤ LỤC\n\nBiểu tổng hợp.')],
  ] as const)('no %s: %s', (kind, text) => {
    expect(found(text, kind)).toEqual([]);
  });
});

describe('anomalies of the header', () => {
  it.each([
    ['missing_number', inReport(plain).replace('Số: 12/', 'Số:   /'), inReport(plain)],
    ['missing_date', inReport(plain, 'ngày    tháng 10 năm 2024'), inReport(plain)],
    ['missing_issuer', inReport(plain), inReport(plain).replace('Số:', 'ỦY BAN NHÂN DÂN THÀNH PHỐ LAI CHÂU\n\nSố:')],
  ] as const)('%s', (kind, odd, regular) => {
    expect(found(odd, kind)).toMatchObject([{ subject_ids: ['text'], suggestion: null }]);
    expect(found(regular, kind)).toEqual([]);
  });

  it('a fragment misses nothing: it has no header', () => {
    expect(read('Thu ngân sách năm 2023 đạt 45 tỷ đồng.').anomalies).toEqual([]);
  });
});

describe('an anomaly', () => {
  it('quotes the whole announcement of an annex', () => {
    const [first] = found(inReport('I. Kết quả\n\n(Có biểu tổng hợp kèm theo)'), 'missing_annex');
    expect(first?.quote).toContain('Có biểu tổng hợp kèm theo');
  });

  it('is none of an annex that stands under its own name in capitals', () => {
    const text = inReport('I. Kết quả\n\nChi tiết tại Phụ lục kèm theo.\n\nPHỤ LỤC\n\nBiểu tổng hợp.');
    expect(found(text, 'missing_annex')).toEqual([]);
  });

  it('names the records that it touches, and stands where the words do', () => {
    const text = 'Tổng vốn đạt 2.5 tỷ đồng.';
    const { anomalies, indicators } = read(text);
    const [slip] = anomalies;
    expect(slip?.subject_ids).toEqual([indicators[0]?.id]);
    expect(text.slice(slip?.source_start, slip?.source_end)).toBe('2.5 tỷ đồng');
    expect(indicators[0]?.obs_value).toBe(2.5);
  });

  it('leaves a number that cannot be read without a value', () => {
    const { mentions, indicators } = read('Tổng vốn đạt 1.23.456,7 đồng.');
    expect(indicators).toEqual([]);
    expect(mentions).toMatchObject([{ text: '1.23.456,7', value: null, reason: 'unreadable number' }]);
  });
});

it('a slip touches what it names, and else what says it in the fewest words', () => {
  const { anomalies, indicators } = read(
    inReport(
      'I. Kết quả\n\nNăm 2024, số hộ dùng nước sạch đạt 90% (tăng 2% với với năm 2023); thu ngân sách đạt 12 tỷ đồng.',
    ),
  );
  const touched = anomalies.find(({ kind }) => kind === 'repeated_word')?.subject_ids;
  expect(touched).toEqual(indicators.filter(({ measure }) => measure === 'change').map(({ id }) => id));
});

describe('stations', () => {
  const slips = (list: string) =>
    read(inReport(`I. Kết quả\n\nMột số dự án như: Chống quá tải cho các TBA: ${list}.`)).anomalies.flatMap(
      ({ kind, quote, suggestion }) => (kind === 'missing_issuer' ? [] : [[kind, quote, suggestion]]),
    );

  it('are spelt in one way', () => {
    expect(
      slips('KDC 3, TĐC2.1, Bản Mon; Cấp điện cho các TBA: TĐC 2.1, Bản mon, Kdc 3; Cấp điện cho các TBA: TĐC 2.1'),
    ).toEqual([
      ['spelling_variant', 'Kdc 3', 'KDC 3'],
      ['spelling_variant', 'TĐC2.1', 'TĐC 2.1'],
      ['spelling_variant', 'Bản mon', 'Bản Mon'],
    ]);
    expect(slips('Số 4, Chợ Nà Mon; Cấp điện cho các TBA: Nà Củng, số 4, chợ Nà Mon')).toEqual([]);
  });

  it('have the marks of the place that they are called after', () => {
    expect(slips('Lân Nhi Thàng, Nùng Nang')).toEqual([['misspelling', 'Lân Nhi Thàng', 'Lản Nhì Thàng']]);
  });
});

describe('ranks', () => {
  const oddRanks = (text: string) => found(text, 'other').map(({ quote }) => quote);

  it.each([
    'Chỉ số cải cách hành chính cấp tỉnh năm 2022, huyện xếp thứ 4/9 huyện, thị xã',
    'Chỉ số chuyển đổi số cấp huyện, xã xếp thứ 2/14 xã, thị trấn',
  ])('among units that an index of another level does not rank: %s', (text) =>
    expect(oddRanks(`${text}.`)).toEqual([text]),
  );

  it.each([
    'Chỉ số cải cách hành chính cấp tỉnh xếp thứ 24/63 tỉnh, thành phố.',
    'Chỉ số cải cách hành chính cấp huyện xếp thứ 4/9 huyện, thị xã.',
    'Chỉ số cải cách hành chính cấp tỉnh đạt 82 điểm. Huyện xếp thứ 4/9 huyện.',
    'Chỉ số cải cách hành chính xếp thứ 4/9 huyện.',
  ])('among units of its level, or of an index that says none, are nothing odd: %s', (text) =>
    expect(oddRanks(text)).toEqual([]),
  );
});

it('a day that no calendar has is one, and its record keeps the month', () => {
  const { anomalies, legal_references } = read('Căn cứ Quyết định số 15/QĐ-UBND ngày 31/9/2023;');
  expect(legal_references[0]?.issued_on).toBe('2023-09');
  expect(rows(anomalies, 'kind', 'explanation_en', 'subject_ids')).toEqual([
    ['other', '“ngày 31/9/2023” is no day of the calendar.', [legal_references[0]?.id]],
  ]);
});
