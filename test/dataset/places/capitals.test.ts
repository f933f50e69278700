import { expect, it } from 'vitest';
import { read } from '../read.ts';

function placesOf(title: string): string[] {
  return read(`# BÁO CÁO\n# ${title}\n\nCó 12 hộ nghèo.\n`).places.map(({ name_vi }) => name_vi);
}

it.each([
  'TÌNH HÌNH TRÊN ĐỊA BÀN TỈNH NĂM 2024',
  'PHÁT TRIỂN HUYỆN GIAI ĐOẠN 2021-2025',
  'HỖ TRỢ CÁC XÃ BIÊN GIỚI NĂM 2024',
  'KẾT QUẢ XÂY DỰNG XÃ ĐẠT CHUẨN NÔNG THÔN MỚI',
  'ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ XXV',
])('what goes on with a title in capitals is no name of a place: %s', (title) => expect(placesOf(title)).toEqual([]));

it.each([
  ['KẾT QUẢ CỦA HUYỆN NĂM CĂN NĂM 2024', 'Năm Căn'],
  ['THÀNH PHỐ BIÊN HÒA NĂM 2024', 'Biên Hòa'],
  ['HUYỆN VĂN BÀN 6 THÁNG ĐẦU NĂM 2024', 'Văn Bàn'],
  ['HUYỆN NẬM XANH VỀ PHÁT TRIỂN DU LỊCH', 'Nậm Xanh'],
])('a name that begins like such a word is one: %s', (title, name) => expect(placesOf(title)).toEqual([name]));
