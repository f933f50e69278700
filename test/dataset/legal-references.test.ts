import { describe, expect, it } from 'vitest';
import type { LegalReference } from '../../dist/types.d.ts';
import { inReport, only, read, rows } from './read.ts';

describe('a citation', () => {
  const cases: [string, Partial<LegalReference>][] = [
    [
      'Thực hiện Nghị quyết số 21-NQ/TU ngày 14/5/2021 của Tỉnh ủy về phát triển nông nghiệp hàng hóa.',
      {
        document_type: 'NQ',
        number: '21',
        symbol: 'NQ/TU',
        issued_on: '2021-05-14',
        issuer: 'Tỉnh ủy',
        subject: 'phát triển nông nghiệp hàng hóa',
        canonical_id: '21-NQ/TU',
        cited_as: 'implements',
      },
    ],
    [
      'Thực hiện Nghị quyết 21-NQ/TU.',
      { number: '21', issued_on: null, issuer: null, subject: null, canonical_id: '21-NQ/TU' },
    ],
    [
      'Theo Nghị định số 45/2019/NĐ-CP ngày 21 tháng 5 năm 2019 của Chính phủ.',
      {
        document_type: 'NĐ',
        number: '45/2019',
        issued_on: '2019-05-21',
        issuer: 'Chính phủ',
        canonical_id: '45/2019/NĐ-CP',
      },
    ],
    [
      'Ban hành Công văn số 907/UBND-NV ngày 02/02/2023.',
      { document_type: 'CV', number: '907', symbol: 'UBND-NV', issued_on: '2023-02-02' },
    ],
    [
      'Được công nhận tại Quyết định số 88/QĐ-UBND ngày 6/7/2022.',
      { document_type: 'QĐ', cited_as: 'decision', issued_on: '2022-07-06' },
    ],
    [
      'Ban hành Kế hoạch số 057/KH-UBND.',
      { document_type: 'KH', number: expect.stringMatching(/^0?57$/) as string, canonical_id: '57/KH-UBND' },
    ],
    [
      'Căn cứ Luật Đầu tư công số 39/2019/QH14 ngày 13/6/2019.',
      { document_type: 'L', number: '39/2019', quote: 'Luật Đầu tư công số 39/2019/QH14 ngày 13/6/2019' },
    ],
    ['Căn cứ Bộ luật Lao động số 45/2019/QH14.', { document_type: 'L', quote: 'Bộ luật Lao động số 45/2019/QH14' }],
    ['Theo Nghị quyết số 29/2021/QH15.', { document_type: 'NQ', symbol: 'QH15' }],
    ['Theo văn bản số 29/2021/QH15.', { document_type: null, document_type_en: null }],
    [
      'Thực hiện Chương trình hành động số 19-CTr/HU của Huyện ủy về giảm nghèo, UBND huyện báo cáo kết quả như sau:',
      {
        document_type: 'CTr',
        subject: 'giảm nghèo',
        cited_as: 'implements',
        quote: 'Chương trình hành động số 19-CTr/HU của Huyện ủy về giảm nghèo',
      },
    ],
    ['Tuyên truyền Nghị quyết số 21-NQ/TU trong nhân dân.', { cited_as: 'implements' }],
  ];

  it.each(cases)('%s', (text, fields) => {
    expect(only(read(text).legal_references)).toMatchObject(fields);
  });

  it.each([
    ['UBND thành phố đã ban hành Kế hoạch số 57/KH-UBND ngày 06/3/2023.', 'UBND thành phố'],
    ['Hội đồng nhân dân tỉnh Sơn La thông qua Nghị quyết số 12/NQ-HĐND.', 'Hội đồng nhân dân tỉnh Sơn La'],
    ['Đề án đã được Chủ tịch UBND huyện phê duyệt tại Quyết định số 88/QĐ-UBND ngày 6/7/2022.', 'Chủ tịch UBND huyện'],
    ['Trình HĐND xã thông qua Nghị quyết số 12/NQ-HĐND.', 'HĐND xã'],
    ['Đã phê duyệt tại Quyết định số 88/QĐ-UBND.', null],
    ['Các thôn xây dựng Kế hoạch số 57/KH-UBND.', null],
    ['Phòng Nội vụ tham mưu UBND huyện giao Kế hoạch số 57/KH-UBND.', null],
  ])('is issued by the body that the sentence names: %s', (text, issuer) => {
    expect(only(read(text).legal_references).issuer).toBe(issuer);
  });

  it('full and short ones have one canonical id', () => {
    const text = 'Thực hiện Nghị quyết số 21-NQ/TU ngày 14/5/2021 của Tỉnh ủy. Nghị quyết 21-NQ/TU đã được quán triệt.';
    const { legal_references } = read(text);
    expect(rows(legal_references, 'canonical_id', 'issued_on')).toEqual([
      ['21-NQ/TU', '2021-05-14'],
      ['21-NQ/TU', null],
    ]);
    expect(new Set(legal_references.map(({ id }) => id)).size).toBe(2);
  });

  it('a dash for a hyphen is the same document', () => {
    expect(rows(read('Nghị quyết 21–NQ/TU đã được quán triệt.').legal_references, 'canonical_id')).toEqual([
      ['21-NQ/TU'],
    ]);
  });

  it('a subject ends where the sentence goes on', () => {
    const text = 'Thực hiện Nghị quyết số 21-NQ/TU về phát triển nông nghiệp, các xã đã vào cuộc.';
    expect(only(read(text).legal_references).subject).toBe('phát triển nông nghiệp');
  });

  it('a list has one record each, with its own date', () => {
    const text =
      'Triển khai thực hiện các Quyết định số 11/QĐ-UBND ngày 03/02/2023; số 12/QĐ-UBND ngày 04/02/2023 của UBND tỉnh.';
    expect(rows(read(text).legal_references, 'canonical_id', 'issued_on')).toEqual([
      ['11/QĐ-UBND', '2023-02-03'],
      ['12/QĐ-UBND', '2023-02-04'],
    ]);
  });

  it('a subject may cite another document, which is a record of its own', () => {
    const text = 'Ban hành Kế hoạch số 30/KH-UBND ngày 01/3/2022 về việc thực hiện Nghị quyết số 21-NQ/TU của Tỉnh ủy.';
    expect(rows(read(text).legal_references, 'canonical_id', 'issuer', 'subject')).toEqual([
      ['30/KH-UBND', null, 'thực hiện Nghị quyết số 21-NQ/TU của Tỉnh ủy'],
      ['21-NQ/TU', 'Tỉnh ủy', null],
    ]);
  });

  it('numbers and dates of documents are no indicators', () => {
    const { indicators, legal_references, mentions } = read(
      'Thực hiện Quyết định số 11/QĐ-UBND ngày 03/02/2023 của UBND tỉnh.',
    );
    const { id } = only(legal_references);
    expect(indicators).toEqual([]);
    expect(rows(mentions, 'text', 'kind', 'record_id')).toEqual([
      ['11/QĐ-UBND', 'citation', id],
      [expect.stringContaining('03/02/2023'), 'date', id],
    ]);
  });

  it('“Căn cứ” cites what the report rests on', () => {
    const text = inReport('Căn cứ Công văn số 907/UBND-NV ngày 02/02/2023 của UBND tỉnh.\n\nI. Kết quả\n\nTốt.');
    expect(only(read(text).legal_references)).toMatchObject({ canonical_id: '907/UBND-NV', cited_as: 'basis' });
  });

  it('“Căn cứ” does so in the body, too, and in a list over several lines of one paragraph', () => {
    const text =
      'Căn cứ các Nghị định của Chính phủ: số 11/2031/NĐ-CP ngày 10/9/2031 về kế hoạch; số 12/2031/NĐ-CP ngày 13/9/2031 về sửa đổi Nghị định số 11/2031/NĐ-CP và số 13/2032/NĐ-CP ngày 02/12/2032 về cơ chế đặc thù; Quyết định số 88/QĐ-UBND ngày 6/7/2032 của UBND tỉnh.';
    expect(rows(read(text).legal_references, 'canonical_id', 'cited_as', 'subject')).toEqual([
      ['11/2031/NĐ-CP', 'basis', 'kế hoạch'],
      ['12/2031/NĐ-CP', 'basis', 'sửa đổi Nghị định số 11/2031/NĐ-CP'],
      ['11/2031/NĐ-CP', 'other', null],
      ['13/2032/NĐ-CP', 'basis', 'cơ chế đặc thù'],
      ['88/QĐ-UBND', 'basis', null],
    ]);
  });

  it.each([
    [
      'Kế hoạch 57/KH-UBND ngày 17/7/2031 của UBND tỉnh Kế hoạch thực hiện chương trình nông thôn mới.',
      ['UBND tỉnh', 'Kế hoạch 57/KH-UBND ngày 17/7/2031 của UBND tỉnh'],
    ],
    [
      'Chỉ thị số 20/CT-TTg ngày 29/7/2031 của Thủ tướng Chính phủ và hướng dẫn của sở.',
      ['Thủ tướng Chính phủ', 'Chỉ thị số 20/CT-TTg ngày 29/7/2031 của Thủ tướng Chính phủ'],
    ],
    [
      'Nghị quyết số 06/NQ-HĐND ngày 16/7/2031 của HĐND tỉnh thông qua chính sách hỗ trợ, Chủ tịch UBND tỉnh yêu cầu các sở báo cáo.',
      ['HĐND tỉnh', 'Nghị quyết số 06/NQ-HĐND ngày 16/7/2031 của HĐND tỉnh thông qua chính sách hỗ trợ'],
    ],
    [
      'Văn bản số 907/UBND-NV ngày 17/7/2031 của Sở Kế hoạch và Đầu tư về đầu tư công.',
      ['Sở Kế hoạch và Đầu tư', 'Văn bản số 907/UBND-NV ngày 17/7/2031 của Sở Kế hoạch và Đầu tư về đầu tư công'],
    ],
  ])('has the name of its issuer, and no more: %s', (text, expected) => {
    expect(rows(read(text).legal_references, 'issuer', 'quote')).toEqual([expected]);
  });

  it.each([
    [
      'Thực hiện tốt Chỉ thị số 19/CT-TTg về kế hoạch 5 năm (2031 - 2035) theo nghị quyết và Kế hoạch số 16/KH-HĐTĐ của Hội đồng Thi đua - Khen thưởng.',
      [
        ['kế hoạch 5 năm (2031 - 2035) theo nghị quyết', null, 'implements'],
        [null, 'Hội đồng Thi đua - Khen thưởng', 'implements'],
      ],
    ],
    [
      'Theo Quyết định số 25/QĐ-UBND về việc ban hành tiêu chí, giai đoạn 2031 - 2035 thì xã đáp ứng 11 tiêu chí.',
      [['ban hành tiêu chí, giai đoạn 2031 - 2035', null, 'decision']],
    ],
  ])('ends where the sentence goes on about something else: %s', (text, expected) => {
    expect(rows(read(text).legal_references, 'subject', 'issuer', 'cited_as')).toEqual(expected);
  });

  it.each([
    ['Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;', ['Tổ chức HĐND và UBND', '2003-11-26']],
    ['Căn cứ Luật Bảo vệ, chăm sóc sức khỏe nhân dân năm 1989;', ['Bảo vệ, chăm sóc sức khỏe nhân dân', '1989']],
  ])('a law has all of its name: %s', (text, expected) => {
    expect(rows(read(text).legal_references, 'subject', 'issued_on')).toEqual([expected]);
  });

  it('a subject ends before a further document that it does nothing to', () => {
    const text = 'Thực hiện Kế hoạch số 30/KH-UBND về triển khai chương trình nông thôn mới, Kế hoạch số 31/KH-UBND.';
    expect(rows(read(text).legal_references, 'subject', 'cited_as')).toEqual([
      ['triển khai chương trình nông thôn mới', 'implements'],
      [null, 'implements'],
    ]);
  });

  it('is quoted from the words for its type, and decides on the works of a row', () => {
    const shown = (text: string) => rows(read(text).legal_references, 'quote', 'cited_as');
    expect(shown('Theo Báo cáo kết quả thẩm định số 211/BC-SXD.')).toEqual([
      ['Báo cáo kết quả thẩm định số 211/BC-SXD', 'other'],
    ]);
    expect(shown('Quyết định phê duyệt dự án số 12/QĐ-UBND.')).toEqual([['số 12/QĐ-UBND', 'decision']]);
    expect(shown('Xét Tờ trình số 41/TTr-UBND; Báo cáo thẩm tra số 21/BC-KTNS.').map(([, as]) => as)).toEqual([
      'basis',
      'basis',
    ]);
    expect(
      shown('| TT | Dự án | Quyết định |\n|---|---|---|\n| 1 | Cầu Nậm Na | 18/QĐ-UBND ngày 02/01/2031 |\n'),
    ).toEqual([['18/QĐ-UBND ngày 02/01/2031', 'decision']]);
  });

  it('the number of the report itself is no citation', () => {
    expect(read(inReport('I. Kết quả\n\nTốt.')).legal_references).toEqual([]);
  });
});

describe('a document by its type and number alone', () => {
  const shown = (text: string) =>
    rows(read(text).legal_references, 'document_type', 'number', 'symbol', 'issuer', 'canonical_id');

  it.each([
    ['Thực hiện Nghị quyết 27 của Huyện ủy.', ['NQ', '27', null, 'Huyện ủy', 'nghi-quyet-27']],
    ['Đề án 06 được triển khai ở các thôn.', ['ĐA', '06', null, null, 'de-an-06']],
    ['Theo Nghị định 28 năm 2022.', ['NĐ', '28/2022', null, null, 'nghi-dinh-28-2022']],
    ['Theo văn bản số 61.', [null, '61', null, null, 'van-ban-61']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]));

  it('has the id of the one that is cited by its symbol, too', () =>
    expect(
      shown('Triển khai Nghị quyết số 27-NQ/HU của Huyện ủy. Nghị quyết 27 được quán triệt. Kế hoạch số 27 là khác.'),
    ).toEqual([
      ['NQ', '27', 'NQ/HU', 'Huyện ủy', '27-NQ/HU'],
      ['NQ', '27', null, null, '27-NQ/HU'],
      ['KH', '27', null, null, 'ke-hoach-27'],
    ]));

  it('needs no full form in the report', () =>
    expect(read('Chương trình 135 được các xã triển khai.').checks.filter(({ kind }) => kind === 'reference')).toEqual(
      [],
    ));
});

describe('several documents of one sentence', () => {
  const shown = (text: string) =>
    rows(read(text).legal_references, 'document_type', 'number', 'issuer', 'subject', 'cited_as');

  it('the next one is no part of the name of who issued the last, nor of what it is about', () =>
    expect(
      shown(
        'Thực hiện Chỉ thị số 14-CT/TW ngày 12/02/2018 của Ban Bí thư, Quyết định số 871/QĐ-TTg ngày 04/6/2022 của Thủ tướng Chính phủ phê duyệt danh sách các xã khu vực II và Kế hoạch số 68-KH/HU của Huyện ủy và Thông tư 9/2022/TT-UBDT của Ủy ban Dân tộc.',
      ),
    ).toEqual([
      ['CT', '14', 'Ban Bí thư', null, 'implements'],
      ['QĐ', '871', 'Thủ tướng Chính phủ', 'phê duyệt danh sách các xã khu vực II', 'implements'],
      ['KH', '68', 'Huyện ủy', null, 'implements'],
      ['TT', '9/2022', 'Ủy ban Dân tộc', null, 'implements'],
    ]));

  it('those that one amends are what it is about', () =>
    expect(
      shown('Ban hành Quyết định số 8/QĐ-UBND về sửa đổi Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND.')[0]?.[3],
    ).toBe('sửa đổi Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND'));
});

it('documents of several bodies are of the type that their words or their symbol tell', () => {
  const { legal_references } = read(
    'Kế hoạch phối hợp số 16/KHPH-CAH-PGD; Chương trình phối hợp số 03/CTrPH-HPN-CAH; Thông tư liên tịch số 15/2014/TTLT-BTTTT-BKHĐT ngày 07/10/2014 của Bộ trưởng Bộ Thông tin và Truyền thông và Bộ trưởng Bộ Kế hoạch và Đầu tư; văn bản của Điện lực (số 112/PCLC-KH).',
  );
  expect(rows(legal_references, 'document_type', 'symbol', 'issuer')).toEqual([
    ['KH', 'KHPH-CAH-PGD', null],
    ['CTr', 'CTrPH-HPN-CAH', null],
    ['TTLT', 'TTLT-BTTTT-BKHĐT', 'Bộ trưởng Bộ Thông tin và Truyền thông và Bộ trưởng Bộ Kế hoạch và Đầu tư'],
    ['CV', 'PCLC-KH', null],
  ]);
});

it('a regulation of the Party is none of its decisions, though both have one code', () => {
  const { legal_references } = read('Thực hiện Quy định số 38-QĐ/TW và Quyết định số 251-QĐ/TU.');
  expect(rows(legal_references, 'document_type_en', 'cited_as')).toEqual([
    ['rules', 'implements'],
    ['decision', 'implements'],
  ]);
});

it('one symbol serves the numbers of a list', () => {
  const references = read(
    'UBND huyện đã ban hành các kế hoạch (số 101, 102 và 103/KH-UBND), các Quyết định số 15, 16/QĐ-UBND ngày 10/3/2022.',
  ).legal_references;
  expect(rows(references, 'canonical_id')).toEqual([
    ['101/KH-UBND'],
    ['102/KH-UBND'],
    ['103/KH-UBND'],
    ['15/QĐ-UBND'],
    ['16/QĐ-UBND'],
  ]);
});
