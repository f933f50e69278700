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
