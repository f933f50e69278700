import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it, test } from 'vitest';
import { english } from '../pipeline/dataset/english/english.ts';
import { readTables } from '../pipeline/dataset/index.ts';
import { readDocument } from '../pipeline/document/index.ts';
import { readCodebook } from '../pipeline/read-codebook.ts';

const root = new URL('..', import.meta.url).pathname;
const codebook = readCodebook(`${root}sources/codebook`);
const facts = { sidecar: null, sha256: '0'.repeat(64), sizeBytes: 0 };
const read = (source: string) => readTables(readDocument(new VFile(source), codebook), 'test', codebook, facts);
const context = read('UBND thành phố Lai Châu báo cáo như sau: Trạm y tế xã San Thành được nâng cấp.');
const en = (text: string) => english(context, text);

describe('English of a name', () => {
  it.each([
    ['Về kết cấu hạ tầng điện', 'Power infrastructure'],
    ['NHIỆM VỤ QUÝ IV NĂM 2024', 'Tasks, Quarter IV of 2024'],
    ['Giải quyết thủ tục hành chính (TTHC)', 'Settlement of administrative procedures'],
    ['Cải tạo, nâng cấp đường tỉnh 128', 'Renovation and upgrading of Provincial Road 128'],
    ['Nâng cấp', 'Upgrading'],
    ['Đường Nà Khoa (giai đoạn 2)', 'Nà Khoa Road (Phase 2)'],
    ['Bệnh viện Sản - Nhi', 'Obstetrics and Paediatrics Hospital'],
    ['Kế hoạch sử dụng đất năm 2024', '2024 annual land-use plan'],
    [
      'Nghị quyết số 11-NQ/TW ngày 10/02/2022 của Bộ Chính trị',
      'Politburo Resolution No. 11-NQ/TW of 10 February 2022',
    ],
    [
      'Nghị quyết số 11-NQ/TW ngày 10 tháng 02 năm 2022 của Bộ Chính trị',
      'Politburo Resolution No. 11-NQ/TW of 10 February 2022',
    ],
    ['Chợ Nậm Loông', 'Nậm Loông Market'],
    ['Thư viện tỉnh', 'Provincial library'],
    ['Trạm y tế xã Bản Bo', 'Bản Bo Commune Health Station'],
    ['Ngày hội toàn dân bảo vệ ANTO năm 2023', 'All People Protecting National Security Festival, 2023'],
    ['Nâng cao độ tin cậy cung cấp điện cho các TBA', 'Improvement of supply reliability for transformer stations'],
    ['Cấp điện cho các TBA: Bản đông, Phan Lìn', 'Electricity supply for transformer stations: Bản Đông, Phan Lìn'],
    [
      'Cấp điện cho các TBA: 8A, Bản Mon 2, bản Nà Củng, CQT6.1',
      'Electricity supply for transformer stations: 8A, Bản Mon 2, Nà Củng Village, CQT6.1',
    ],
    ['Chợ phiên - Chợ đêm Mường Than', 'Mường Than periodic market and night market'],
    ['“Điểm” ngày hội tại phường Nam Cường', 'Model festival in Nam Cường Ward'],
    ['Trường PTDTBT Tiểu học Phiêng Luông', 'Phiêng Luông Ethnic Semi-boarding Primary School'],
    ['Dự án đường dây 110kV Phong thổ-Mường So', 'Phong Thổ–Mường So 110 kV power line project'],
  ])('%s', (vi, expected) => {
    expect(en(vi)).toBe(expected);
  });

  it('sets off places and years by commas', () => {
    expect(en('Đồ án quy hoạch phân khu I thành phố Lai Châu')).toBe('Zoning plan for Zone I, Lai Châu City');
    expect(en('Đồ án quy hoạch chung xây dựng xã Sùng Phài thành phố Lai Châu đến năm 2035')).toBe(
      'General construction plan of Sùng Phài Commune, Lai Châu City, to 2035',
    );
    expect(en('Cầu treo thôn 5 xã Khoen Luông')).toBe('Suspension bridge of Village 5, Khoen Luông Commune');
    expect(en('Quy hoạch chung xây dựng 02 xã San Thàng, Sùng Phài')).toBe(
      'General construction plans of San Thàng and Sùng Phài Communes',
    );
  });

  it('follows the names and numbers of the text', () => {
    for (const name of ['Tân Phong', 'Đông Phong', 'Nà Sài'])
      expect(en(`Ngày hội tại phường ${name} năm 2023`)).toBe(`Festival in ${name} Ward, 2023`);
    const stations = (list: string) => en(`Chống quá tải cho các TBA: ${list}, thành phố Lai Châu`);
    const lead = 'Overload relief for transformer stations:';
    expect(stations('Số 4.2, 5A, San Thàng 2')).toBe(`${lead} No. 4.2, 5A, San Thàng 2, Lai Châu City`);
    expect(stations('KDC số 7 MR, TĐC3.1, 8-10')).toBe(
      `${lead} Residential Area No. 7 (extension), Resettlement Area 3.1, 8-10, Lai Châu City`,
    );
    expect(stations('6 GĐ1A, Khu 2D, Suối Thầu')).toBe(`${lead} 6 (Phase 1A), Area 2D, Suối Thầu, Lai Châu City`);
  });

  it('names a place as the codebook does where the report misspells it', () => {
    expect(en('Trạm y tế San Thành')).toBe('San Thàng Health Station');
    expect(en('Trạm y tế Sơn Thịnh')).toBe('Sơn Thịnh Health Station');
  });

  it('is null where no phrase has a word', () => {
    expect(en('Về kết cấu hạ tầng xyz')).toBeNull();
    expect(en('KẾT CẤU HẠ TẦNG XYZ')).toBeNull();
    expect(en('Xyz hạ tầng')).toBeNull();
    expect(en('')).toBeNull();
  });
});

test('every title, label and name of the first report has English', () => {
  const path = `${root}sources/reports/lai-chau-nq11-2024/report.md`;
  const { tables } = read(readFileSync(path, 'utf8'));
  const missing = [
    ...tables.sections.filter((each) => each.title_en === null || each.topics_en.length !== each.topics.length),
    ...tables.indicators.filter((each) => each.label_en === null),
    ...[...tables.projects, ...tables.facilities, ...tables.footnote_items].filter((each) => each.name_en === null),
  ];
  expect(missing.map((each) => each.quote)).toEqual([]);
  const vietnamese = /(?<!\p{L})(?:của|và|các|số|xã|phường|huyện|tỉnh|thành phố|năm|TBA|KDC|TĐC)(?!\p{L})/u;
  const named = [...tables.projects, ...tables.facilities, ...tables.footnote_items].map((each) => each.name_en);
  const labelled = [...tables.sections.map((each) => each.title_en), ...tables.indicators.map((each) => each.label_en)];
  expect([...named, ...labelled].filter((each) => vietnamese.test(each ?? ''))).toEqual([]);
});

test('the phrases are many, and each is given once', () => {
  expect(codebook.phrases.length).toBeGreaterThanOrEqual(450);
  const texts = codebook.phrases.map(({ vi }) => vi.toLowerCase());
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  const gaps = codebook.phrases.flatMap(({ vi, en }) => `${vi} ${en}`.match(/\{\w*\}?/g) ?? []);
  expect(new Set(gaps)).toEqual(
    new Set(['{name}', '{place}', '{facility}', '{facilities}', '{number}', '{code}', '{date}', '{counted}']),
  );
});
