import { describe, expect, it } from 'vitest';
import { inReport, only, read } from './read.ts';

const whole = `Số: 58/BC-UBND Lai Châu, ngày 09 tháng 7 năm 2023

BÁO CÁO

Kết quả thực hiện Nghị quyết số 21-NQ/TU ngày 14/5/2021 của Tỉnh ủy về phát triển nông nghiệp

Ủy ban nhân dân huyện Than Uyên báo cáo kết quả như sau:

I. Kết quả

Tốt.

Nơi nhận:

- UBND tỉnh;
- Các phòng, ban;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH**

Lò Văn Hương
`;

describe('the record of a report', () => {
  it('has what header and close say', () => {
    expect(only(read(whole).reports)).toMatchObject({
      document_number: '58',
      document_symbol: 'BC-UBND',
      document_type: 'BÁO CÁO',
      issuer: 'Ủy ban nhân dân huyện Than Uyên',
      place: 'Lai Châu',
      issued_on: '2023-07-09',
      title: expect.stringMatching(/^Kết quả thực hiện .* về phát triển nông nghiệp$/),
      subject_document: '21-NQ/TU',
      signatory_name: 'Lò Văn Hương',
      signatory_role: 'CHỦ TỊCH',
      signatory_authority: 'TM. ỦY BAN NHÂN DÂN',
      recipients: ['UBND tỉnh', 'Các phòng, ban'],
      annex_announced: false,
    });
  });

  it.each([
    ['ngày 09 tháng 7 năm 2023', '2023-07-09'],
    ['ngày    tháng 7 năm 2023', '2023-07'],
    ['ngày    tháng    năm 2023', '2023'],
  ])('issued on: %s', (issued, date) => {
    expect(only(read(inReport('I. Kết quả\n\nTốt.', issued)).reports).issued_on).toBe(date);
  });

  it.each(['KẾT LUẬN', 'CÔNG ĐIỆN', 'NGHỊ QUYẾT LIÊN TỊCH'])(
    'a document may be any of the types that there are: %s',
    (type) => {
      expect(only(read(whole.replace('BÁO CÁO', type)).reports).document_type).toBe(type);
    },
  );

  it('works that a title names are no type', () => {
    expect(only(read('# DỰ ÁN ĐƯỜNG VÀNH ĐAI\n\nĐã thi công 4 km.').reports).document_type).toBeNull();
  });

  it('a number left blank is null', () => {
    const { document_number, document_symbol } = only(read(whole.replace('Số: 58/', 'Số:   /')).reports);
    expect([document_number, document_symbol]).toEqual([null, 'BC-UBND']);
  });

  it('a fragment has null where a header and a close would be', () => {
    expect(only(read('Thu ngân sách năm 2023 đạt 45 tỷ đồng.').reports)).toMatchObject({
      document_number: null,
      document_symbol: null,
      document_type: null,
      issuer: null,
      place: null,
      issued_on: null,
      title: null,
      title_en: null,
      subject_document: null,
      signatory_name: null,
      signatory_role: null,
      signatory_authority: null,
      recipients: [],
      annex_announced: false,
      received_on: null,
      licence: null,
      source: null,
    });
  });

  it.each([
    ['(Có biểu tổng hợp kèm theo)', true],
    ['(Chi tiết tại Phụ lục kèm theo)', true],
    ['Quy chế ban hành kèm theo Quyết định số 11/QĐ-UBND.', false],
    ['Kết quả tốt.', false],
  ])('an annex is announced: %s', (text, announced) => {
    expect(only(read(inReport(`I. Kết quả\n\n${text}`)).reports).annex_announced).toBe(announced);
  });
});

it('a date with slashes in a citation heads no report', () => {
  const { indicators, reports } = read(
    'Các chỉ tiêu chủ yếu\n\nThu nhập bình quân 45 triệu đồng.\n\nSố thôn đạt chuẩn (theo Chỉ thị 12-CT/HU, ngày 14/3/2018 của Huyện ủy): 6 thôn.',
  );
  expect(reports[0]?.issued_on).toBeNull();
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([45, 6]);
});
