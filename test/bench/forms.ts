/** A text that repeats one form of the genre, or of no genre, as often as is asked for. */
export type Form = (times: number) => string;

const repeated =
  (piece: string, head = '', tail = ''): Form =>
  (times) =>
    `${head}${piece.repeat(times)}${tail}\n`;

const numbered =
  (piece: (i: number) => string, separator: string, head = ''): Form =>
  (times) =>
    `${head}${Array.from({ length: times }, (_, i) => piece(i)).join(separator)}\n`;

/** Forms whose reading once took, or may take, more than a text of their length should: most are one paragraph. */
export const forms: Readonly<Record<string, Form>> = {
  'counts with their capacity in brackets': repeated('xây dựng 5 trường (quy mô 12 phòng học), '),
  'counts with their capacity': repeated('xây dựng 5 trường quy mô 12 phòng học; '),
  sentences: repeated('Năm 2023, thu ngân sách đạt 130,436 tỷ đồng, tăng 4,5% so với năm 2022. '),
  paragraphs: repeated('Năm 2023, thu ngân sách đạt 130,436 tỷ đồng, tăng 4,5% so với năm 2022.\n\n'),
  'figures between commas': repeated('diện tích lúa 500 ha, '),
  'figures between semicolons': repeated('diện tích lúa 500 ha; '),
  'words without figures': repeated('công tác tuyên truyền được quan tâm chỉ đạo thường xuyên và '),
  'one word': repeated('phường '),
  'names in capitals': repeated('Tân Phong '),
  places: repeated('phường Tân Phong, xã San Thàng, '),
  'figures of places': repeated('phường Tân Phong có 12 tổ, '),
  'projects of one sentence': repeated('Dự án đường Nguyễn Văn Linh tổng mức đầu tư 120 tỷ đồng đã hoàn thành, '),
  projects: numbered((i) => `Dự án đường số ${i} tổng mức đầu tư 120 tỷ đồng đã hoàn thành.`, '\n\n'),
  'stations of a project': numbered((i) => `TBA số ${i}`, ', ', 'dự án cấp điện gồm '),
  bullets: repeated('- Trường Mầm non Tân Phong: 12 phòng học.\n\n'),
  'nested bullets': repeated('+ Đàn trâu 1.200 con.\n\n', '- Chăn nuôi:\n\n'),
  'wrapped lines': repeated('Công tác tuyên truyền được quan tâm chỉ đạo thường xuyên và\nđạt kết quả 12 lần của\n'),
  'short lines': repeated('Thu ngân sách 12 tỷ đồng\n'),
  headings: numbered((i) => `${(i % 90) + 1}. Về kinh tế\n\nĐạt 5 ha lúa.`, '\n\n'),
  'rows of a table': repeated(
    '| Diện tích lúa | ha | 130,5 |\n',
    '| Chỉ tiêu | Đơn vị | Năm 2023 |\n| --- | --- | --- |\n',
  ),
  'cells of a table, one below the other': repeated('Dân số\n\n4.100\n\n4.150\n\n', 'Chỉ tiêu\n\n2022\n\n2023\n\n'),
  'heads of no table, one below the other': repeated('Tên xã\n\nChủ hộ\n\nSố hộ\n\n12\n\n'),
  'lines in columns': repeated('  1   Diện tích lúa   ha   510   512\n', '  TT   Chỉ tiêu   ĐVT   2021   2022\n'),
  'groups of lines in columns': repeated(
    '  1   Lúa\n      Diện tích   510   512\n  2   Ngô         210   212\n',
    '  TT   Chỉ tiêu   2021   2022\n',
  ),
  'lines in columns without a head': repeated('  1   Diện tích lúa   ha   510   512\n\nNăm\n\n'),
  'pages of lines in columns': repeated(
    '\n             12\n\n TT    Chỉ tiêu (ha)     2023     2024\n  1    Diện tích lúa    130,5    140\n',
    ' TT    Chỉ tiêu (ha)     2023     2024\n  1    Diện tích ngô    130,5    140\n',
  ),
  'numbers that stand alone among lines in columns': repeated('\n   12\n', '  1    Diện tích lúa    130,5    140\n'),
  'rows of an HTML table': repeated(
    '<tr><td>Diện tích lúa</td><td>ha</td><td>130,5</td></tr>\n',
    '<table><tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Năm 2023</th></tr>\n',
  ),
  'lines that tabs part': repeated('Diện tích lúa\tha\t130,5\n', 'Chỉ tiêu\tĐơn vị\tNăm 2023\n'),
  'lines that spaces part': repeated('Diện tích lúa ha 130,5 140\n', 'Chỉ tiêu ĐVT Năm 2023 Năm 2024\n'),
  'lines that spaces part without a head': repeated('Diện tích lúa ha 130,5 140\n'),
  'names of groups above lines that spaces part': repeated('Tổng số\n', '', 'A 1 2\n'),
  'rules of a grid': repeated('+---+---+\n'),
  'rules of a grid of many columns': repeated(`${'+--'.repeat(70)}+\n`),
  'columns of a table': (times) =>
    `|${' Năm 2023 |'.repeat(times)}\n|${' --- |'.repeat(times)}\n| Diện tích lúa |${' 130,5 |'.repeat(times - 1)}\n`,
  'an outline of rows': numbered(
    (i) => `| ${(i % 9) + 1}.${i % 9} | Đàn trâu | con | ${i} |`,
    '\n',
    '| TT | Chỉ tiêu | ĐVT | Năm 2023 |\n|---|---|---|---|\n',
  ),
  'tables that pages cut': numbered(
    (i) => `| Số hộ | ${i} | 912 |\n|---|---|---|\n| Số thôn | 9 | 9 |\n\n${i % 99}\n`,
    '\n',
  ),
  'footnotes between paragraphs': numbered(
    (i) => `Có 12 trường[^${i % 999}] trên địa bàn.\n\n[^${i % 999}]: Gồm: trường Tân Phong; trường San Thàng 2.`,
    '\n\n',
  ),
  'references of a paragraph': repeated('có 12 trường⁽¹⁾ trên địa bàn, ', '', '\n\n⁽¹⁾ Gồm 3 trường.'),
  'entries of a footnote': numbered(
    (i) => `trường Tân Phong ${i % 100} năm 2023`,
    '; ',
    'Có 12 trường⁽¹⁾ trên địa bàn.\n\n⁽¹⁾ Gồm: ',
  ),
  citations: repeated('theo Quyết định số 338/QĐ-UBND ngày 11/4/2024 của UBND tỉnh về việc phê duyệt quy hoạch '),
  'legal bases': repeated('Căn cứ Luật số 35/2018/QH14;\n\n', 'BÁO CÁO\n\nKết quả\n\n'),
  'paragraphs that page breaks cut': repeated('Công tác tuyên truyền được quan tâm chỉ đạo thường xuyên và\n\n---\n\n'),
  'paragraphs that page numbers cut': repeated(
    'Công tác tuyên truyền được quan tâm chỉ đạo thường xuyên với\n\n12\n\n',
  ),
  'figures of one digit': repeated('1 1 1 1 '),
  'one figure of many digits': repeated('9999'),
  'digits between points': repeated('1.'),
  'digits between slashes': repeated('1/'),
  'open brackets': repeated('(12 ha '),
  'closing brackets': repeated(') 12 ha '),
  'brackets in brackets': (times) => `${'(12 ha '.repeat(times)}${')'.repeat(times)}\n`,
  'opening quotation marks': repeated('“ 5 ha '),
  'letters without spaces': repeated('abcđe'),
  emphasis: repeated('*đạt 5 ha* '),
  exponents: repeated('5 m² và 6 m<sup>3</sup> '),
  colons: repeated('a: 5 ha: '),
  'parts of parts': repeated('trong đó: 5 trường mầm non, 6 trường tiểu học, '),
  'breakdowns in brackets': repeated('gồm 5 trường (2 trường mầm non, 3 trường tiểu học); '),
  ratios: repeated('07/07 xã, phường đạt 100%, '),
  ranks: repeated('xếp thứ 3/8 huyện thành phố, '),
  'unknown units': repeated('đạt 1.250 chum rượu ngô, '),
  'figures that differ': numbered((i) => `Chỉ tiêu ${i.toString(36)}x đạt ${i} ha.`, '\n\n'),
  'one long label': repeated('tỷ lệ hộ nghèo đa chiều theo chuẩn mới của toàn tỉnh ', '', 'đạt 5%.'),
};
