import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('members of the Party', () => {
  it('are disciplined, whoever looked into them', () =>
    expect(
      labelsOf('Qua kiểm tra, giám sát đã thi hành kỷ luật đối với 2 tổ chức đảng và 14 đảng viên vi phạm.'),
    ).toEqual(['thi hành kỷ luật đối với tổ chức đảng', 'thi hành kỷ luật đối với đảng viên vi phạm']));

  it('are told by what was done with them, as organisations of it are', () =>
    expect(
      labelsOf(
        'Ủy ban kiểm tra các cấp giám sát với 16 chi bộ và 25 đảng viên. Đã kiểm tra khi có dấu hiệu vi phạm với 3 chi bộ.',
      ),
    ).toEqual(['giám sát với chi bộ', 'giám sát với đảng viên', 'kiểm tra khi có dấu hiệu vi phạm với chi bộ']));

  it('each deed has those that it was done to', () =>
    expect(
      labelsOf('Huyện ủy đã kiểm tra đối với 5 chi bộ và 12 đảng viên, giám sát đối với 2 chi bộ và 4 đảng viên.'),
    ).toEqual([
      'kiểm tra đối với chi bộ',
      'kiểm tra đối với đảng viên',
      'giám sát đối với chi bộ',
      'giám sát đối với đảng viên',
    ]));

  it.each(['tham mưu và giúp cấp ủy cùng cấp', 'tham mưu cấp ủy cùng cấp'])('whoever is helped to it: %s', (helped) =>
    expect(labelsOf(`Ủy ban Kiểm tra các cấp ${helped} kiểm tra 28 đảng viên.`)).toEqual(['kiểm tra đảng viên']),
  );

  it('may be counted on as cases', () =>
    expect(
      said('Kỷ luật 19 đảng viên, trong đó: khiển trách 15 trường hợp, cảnh cáo 04 trường hợp.').map(
        ([, , value, whole]) => [value, whole],
      ),
    ).toEqual([
      [19, null],
      [15, 19],
      [4, 19],
    ]));

  it('of another clause are others', () =>
    expect(labelsOf('Kết nạp 42 đảng viên mới; kiểm tra 12 tổ chức đảng và 65 đảng viên.')).toEqual([
      'Kết nạp đảng viên mới',
      'kiểm tra tổ chức đảng',
      'kiểm tra đảng viên',
    ]));

  it('are to be, and are people', () =>
    expect(
      rows(read('Mở lớp nhận thức về Đảng cho 56 quần chúng ưu tú.').indicators, 'label_vi', 'unit_measure'),
    ).toEqual([['Mở lớp nhận thức về Đảng quần chúng ưu tú', '{person}']]));
});

describe('what the law is made known by', () => {
  it('are copies, and no villages', () =>
    expect(rows(read('Cấp phát 2.500 bản tài liệu, 300 tờ gấp.').indicators, 'unit_measure')).toEqual([
      ['{copy}'],
      ['{copy}'],
    ]));

  it('and aid in law, by whom it is given', () =>
    expect(
      labelsOf(
        'Công tác tư pháp đạt kết quả tốt, Trung tâm Trợ giúp pháp lý nhà nước thực hiện 215 vụ việc trợ giúp pháp lý.',
      ),
    ).toEqual(['vụ việc trợ giúp pháp lý']));
});
