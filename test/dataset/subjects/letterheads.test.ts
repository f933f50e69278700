import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const body = 'I. Kinh tế\n\nTrồng mới 12 ha chè.';
const head = (text: string) => read(`${text}\n\n${body}`).reports[0];
const foot = (text: string) => read(`${body}\n\n${text}`).reports[0];

/** The area that a figure of a report with this header is of. */
function areaUnder(text: string) {
  const { indicators, places } = read(`${text}\n\n${body}`);
  const place = places.find(({ id }) => id === indicators[0]?.ref_area);
  return place && [place.name_vi.toLowerCase(), place.kind];
}

describe('a header', () => {
  it.each([
    ['Số: ……/BC-KT\n\nNậm Pông, ngày … tháng 9 năm 2024', null, 'BC-KT', '2024-09'],
    ['Số:      /BC-KT\n\nNậm Pông, ngày      tháng      năm 2024', null, 'BC-KT', '2024'],
    ['Số: 45/BC-KT\n\nNậm Pông, ngày 28/6/2024', '45', 'BC-KT', '2024-06-28'],
  ])('with what is left to be written in: %s', (lines, number, symbol, issued) =>
    expect(head(`UBND HUYỆN NẬM PÔNG\n\n${lines}\n\nBÁO CÁO\n\nKết quả năm 2024`)).toMatchObject({
      document_number: number,
      document_symbol: symbol,
      place: 'Nậm Pông',
      issued_on: issued,
    }),
  );

  it('in the cells of a table', () => {
    const header = `| **UBND HUYỆN NẬM PÔNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|:---:|:---:|
| Số: 312/BC-UBND | *Nậm Pông, ngày 28 tháng 11 năm 2023* |

**BÁO CÁO**

**Kết quả phát triển kinh tế - xã hội năm 2023**`;
    expect(head(header)).toMatchObject({
      document_number: '312',
      document_symbol: 'BC-UBND',
      document_type: 'BÁO CÁO',
      issuer: 'UBND HUYỆN NẬM PÔNG',
      place: 'Nậm Pông',
      issued_on: '2023-11-28',
      title: 'Kết quả phát triển kinh tế - xã hội năm 2023',
    });
    expect(read(`${header}\n\n${body}`).indicators).toHaveLength(1);
  });

  it('in two columns on one line, with the title behind the type', () =>
    expect(
      head(`UBND TỈNH HÀ GIANG
SỞ Y TẾ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:      /BC-SYT          Hà Giang, ngày      tháng 6 năm 2024

BÁO CÁO
TỔNG KẾT CÔNG TÁC Y TẾ NĂM 2023`),
    ).toMatchObject({
      document_number: null,
      document_symbol: 'BC-SYT',
      document_type: 'BÁO CÁO',
      issuer: 'UBND TỈNH HÀ GIANG SỞ Y TẾ',
      issued_on: '2024-06',
      title: 'TỔNG KẾT CÔNG TÁC Y TẾ NĂM 2023',
    }));

  it('of a Party committee', () =>
    expect(
      head(`ĐẢNG ỦY XÃ NẬM PÔNG
*
Số 25-BC/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Nậm Pông, ngày 15 tháng 12 năm 2022

BÁO CÁO
kết quả lãnh đạo thực hiện nhiệm vụ năm 2022`),
    ).toMatchObject({
      document_number: '25',
      document_symbol: 'BC/ĐU',
      issuer: 'ĐẢNG ỦY XÃ NẬM PÔNG',
      issued_on: '2022-12-15',
    }));

  it.each([
    ['# BÁO CÁO TÌNH HÌNH KINH TẾ QUÝ I NĂM 2024', 'BÁO CÁO', 'TÌNH HÌNH KINH TẾ QUÝ I NĂM 2024'],
    ['# Báo cáo tình hình kinh tế quý I năm 2024', 'BÁO CÁO', 'tình hình kinh tế quý I năm 2024'],
    ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ NĂM 2025', 'KẾ HOẠCH', 'PHÁT TRIỂN KINH TẾ NĂM 2025'],
  ])('that is one line: %s', (text, document_type, title) =>
    expect(head(text)).toMatchObject({ document_type, title }),
  );

  it.each(['Báo cáo của các xã cho biết có 12 ha chè.', 'I. BÁO CÁO KẾT QUẢ NĂM 2023'])('is none: %s', (text) =>
    expect(head(text)).toMatchObject({ document_type: null, title: null }),
  );

  it('ends its title before the body that resolves', () =>
    expect(
      head(
        'HỘI ĐỒNG NHÂN DÂN\nHUYỆN NẬM PÔNG\n\nSố: 45/NQ-HĐND\n\nNGHỊ QUYẾT\n\nVề kế hoạch năm 2025\n\nHỘI ĐỒNG NHÂN DÂN HUYỆN NẬM PÔNG\nKHÓA XII, KỲ HỌP THỨ 15',
      ),
    ).toMatchObject({ document_type: 'NGHỊ QUYẾT', title: 'Về kế hoạch năm 2025' }));

  it('keeps the month of a day that no calendar has', () =>
    expect(head('UBND XÃ NẬM PÔNG\n\nNậm Pông, ngày 31 tháng 11 năm 2023')?.issued_on).toBe('2023-11'));

  it('names whom the issuer answers to as well, which did not issue the report', () =>
    expect(head('UBND HUYỆN MƯỜNG BON\nUBND XÃ NẬM PÔNG\n\nSố: 8/BC-UBND\n\nBÁO CÁO\n\nKết quả năm 2023')?.issuer).toBe(
      'UBND XÃ NẬM PÔNG',
    ));

  it.each([
    ['UBND HUYỆN MƯỜNG BON\nUBND XÃ NẬM PÔNG\n\nSố: 8/BC-UBND', ['nậm pông', 'commune']],
    ['UBND TỈNH HÀ GIANG\nSỞ Y TẾ\n\nSố: 8/BC-SYT', ['hà giang', 'province']],
    ['ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI\nHUYỆN NẬM PÔNG\tĐộc lập - Tự do\n\nSố: 8/BC-UBND', ['nậm pông', 'district']],
  ])('says whose figures they are: %s', (text, area) => expect(areaUnder(text)).toEqual(area));
});

describe('a text without a header', () => {
  it.each([
    ['Trên địa bàn huyện Nậm Pông trồng 12 ha chè.', 'Nậm Pông'],
    ['Theo chỉ đạo của UBND tỉnh Hà Giang, các xã trồng mới chè. Diện tích đạt 12 ha.', null],
  ])('is of the area that it calls its own: %s', (text, name) => {
    const { indicators, places } = read(text);
    expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi ?? null).toBe(name);
  });
});

describe('a close', () => {
  const signed = (text: string) => {
    const { signatory_authority, signatory_role, signatory_name, recipients } = foot(text) ?? {};
    return [signatory_authority, signatory_role, signatory_name, recipients];
  };

  it.each([
    [
      'in the cells of a table',
      '| **Nơi nhận:**<br>- UBND tỉnh (b/c);<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br>**Lò Văn Ín** |\n|---|---|',
      ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Văn Ín', ['UBND tỉnh (b/c)']],
    ],
    [
      'in the paragraphs of an HTML table',
      '<table><tr><td><p>Nơi nhận:</p><p>- UBND tỉnh;</p><p>- Lưu: VT.</p></td><td><p>TL. CHỦ TỊCH</p><p>CHÁNH VĂN PHÒNG</p><p>Hà Văn Páo</p></td></tr></table>',
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Hà Văn Páo', ['UBND tỉnh']],
    ],
    [
      'in two columns on one line',
      'Nơi nhận:             TM. ỦY BAN NHÂN DÂN\n\n- UBND tỉnh;             KT. CHỦ TỊCH\n\n- Các sở, ngành;         PHÓ CHỦ TỊCH\n\n- Lưu: VT.\n\n(Đã ký)\n\nVàng A Páo',
      ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Vàng A Páo', ['UBND tỉnh', 'Các sở, ngành']],
    ],
    [
      'of a Party committee',
      'T/M BAN CHẤP HÀNH\nBÍ THƯ\nChảo Láo Lở',
      ['T/M BAN CHẤP HÀNH', 'BÍ THƯ', 'Chảo Láo Lở', []],
    ],
    ['of an office', 'GIÁM ĐỐC\n\n(đã ký)\n\nTrần Thị Hoa', [null, 'GIÁM ĐỐC', 'Trần Thị Hoa', []]],
    [
      'with a head that acts',
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nQ. CHỦ TỊCH\n\nHà Văn Páo',
      ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH', 'Hà Văn Páo', ['Như trên']],
    ],
  ])('%s', (_, text, expected) => expect(signed(text)).toEqual(expected));

  it('is none where a role only heads a paragraph', () =>
    expect(foot('GIÁM ĐỐC\n\nSở đã giao 12 chỉ tiêu cho các phòng.')?.signatory_role).toBeNull());
});

describe('parts of a report', () => {
  it('have their title on the next line, and the sections below them', () =>
    expect(
      rows(
        read(
          'PHẦN THỨ NHẤT\n\nKẾT QUẢ NĂM 2023\n\nI. Kinh tế\n\nTốt.\n\nPhần II\nNHIỆM VỤ NĂM 2024\n\nI. Kinh tế\n\nTốt.',
        ).sections,
        'number',
        'title',
        'level',
      ),
    ).toEqual([
      ['1', 'KẾT QUẢ NĂM 2023', 1],
      ['1.I', 'Kinh tế', 2],
      ['II', 'NHIỆM VỤ NĂM 2024', 1],
      ['II.I', 'Kinh tế', 2],
    ]));
});
