import { expect, it } from 'vitest';
import { read } from '../dataset/read.ts';

it('a letterhead whose cells a converter left on lines between bars is one', () => {
  const { reports } = read(
    'BỘ\nNỘI VỤ\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố:\n59/BC-BNV\n|\nHà\nNội, ngày 06 tháng 07 năm 2010\n|\nBÁO CÁO\nKẾT QUẢ 6 THÁNG ĐẦU NĂM 2010\n\nCó 12 hộ nghèo.',
  );
  expect(reports[0]).toMatchObject({
    issuer: 'BỘ NỘI VỤ',
    document_number: '59',
    document_symbol: 'BC-BNV',
    place: 'Hà Nội',
    issued_on: '2010-07-06',
    title: 'KẾT QUẢ 6 THÁNG ĐẦU NĂM 2010',
  });
});

it('a symbol may stand below the word for its number, which is left to be written in', () => {
  const { reports } = read('UBND XÃ NẬM XANH\nSố:\n\n/BC-UBND\n\nBÁO CÁO\nKết quả năm 2018\n\nCó 12 hộ nghèo.');
  expect(reports[0]).toMatchObject({ document_number: null, document_symbol: 'BC-UBND' });
});

it('a title ends before the one who issues the document', () => {
  const { reports } = read(
    'ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc phê duyệt kế hoạch năm 2018\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCó 12 hộ nghèo.',
  );
  expect(reports[0]?.title).toBe('Về việc phê duyệt kế hoạch năm 2018');
});

it('a programme of action is a type of documents, alone on its line or with its title', () => {
  const alone = read('HUYỆN ỦY NẬM XANH\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện nghị quyết\n\nCó 12 hộ nghèo.');
  const within = read('HUYỆN ỦY NẬM XANH\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT\n\nCó 12 hộ nghèo.');
  expect(alone.reports[0]?.document_type).toBe('CHƯƠNG TRÌNH HÀNH ĐỘNG');
  expect(within.reports[0]).toMatchObject({
    document_type: 'CHƯƠNG TRÌNH HÀNH ĐỘNG',
    title: 'THỰC HIỆN NGHỊ QUYẾT',
  });
});

it.each([
  ['# Báo cáo số 123/BC-UBND ngày 15/6/2018 về kết quả 6 tháng đầu năm', '123', '2018-06-15', '2018-01/2018-06'],
  ['# Báo cáo 37/BC-UBND năm 2013 về kết quả 9 tháng năm 2013', '37', '2013', '2013-01/2013-09'],
  ['# Báo cáo số 45/BC-UBND ngày 02 tháng 7 năm 2019 về kết quả năm 2018', '45', '2019-07-02', '2018'],
])('a title is left without the number and date that it opens with: %s', (title, number, date, period) => {
  const { reports, indicators } = read(`${title}\n\nCó 12 hộ nghèo.`);
  expect(reports[0]).toMatchObject({
    document_type: 'BÁO CÁO',
    document_number: number,
    document_symbol: 'BC-UBND',
    issued_on: date,
    title: title.slice(title.indexOf('về')),
  });
  expect(indicators[0]?.time_period).toBe(period);
});

it.each(['# BÁO CÁO KẾT QUẢ GIẢM NGHÈO NĂM 2018', '# BÁO CÁO\n\n# KẾT QUẢ GIẢM NGHÈO NĂM 2018'])(
  'a heading in capitals that lies deeper than the title is none of it: %s',
  (title) => {
    const { reports, sections } = read(`${title}\n\n## TÌNH HÌNH CHUNG\n\nCó 12 hộ nghèo.`);
    expect(reports[0]?.title).toBe('KẾT QUẢ GIẢM NGHÈO NĂM 2018');
    expect(sections.map((section) => section.title)).toEqual(['TÌNH HÌNH CHUNG']);
  },
);

it('what somebody tells by reports is no legal basis', () =>
  expect(
    read(
      'Căn cứ báo cáo nhanh của các huyện, Văn phòng Ban Chỉ huy cho biết, toàn tỉnh có 12 nhà bị tốc mái.',
    ).indicators.map(({ label_vi, obs_value }) => [label_vi, obs_value]),
  ).toEqual([['nhà bị tốc mái', 12]]));
