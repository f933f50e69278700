const works = /^(?:(?:các )?(?:tuyến|đoạn|nhánh) )?(?:đường|kênh|mương|rãnh|đê|kè|đường ống|cáp|bờ)(?: |$)/iu;
const ends = / (?:từ|nối) [^,;:()]+ (?:đến|tới|đi|sang|với|-|–) [^,;:()]+$/iu;

/** Whether words name works by both their ends: `đường giao thông từ Nà Pồng đến Khuổi Lầy`. No list of places has to know them. */
export function isRoute(text: string): boolean {
  return works.test(text) && ends.test(text);
}
