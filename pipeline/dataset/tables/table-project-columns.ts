/** What of a column tells what it holds. */
interface Headed {
  heading: string;
  unit: { unit: string | null } | null;
}

/** A head over several columns that says nothing of what they hold: `Quyết định đầu tư | TMĐT`. */
const above = /^quyết định (?:phê duyệt )?(?:đầu tư|dự án) (?=số|TMĐT|tổng|trong đó)/iu;
const part = /^(.*?) ?trong đó ?:? ?(?=\S)/iu;

/** Heads of columns of projects, spelt out: `Tổng mức đầu tư: NSTW` of `Quyết định đầu tư | TMĐT | Trong đó: NSTW`. */
export function spellHeads<Column extends Headed>(columns: Column[]): Column[] {
  let whole = '';
  return columns.map((column, at) => {
    // `Tổng cộng | Trong đó: NSTW`: money, as its parts are.
    const next = columns[at + 1]?.heading ?? '';
    const isSum = /^tổng(?: số| cộng)?$/iu.test(column.heading) && isMoney(next);
    const heading = (isSum ? 'Tổng vốn' : column.heading)
      .replace(above, '')
      .replace(/(?<!\p{L})TMĐT(?!\p{L})/u, 'Tổng mức đầu tư')
      .replace(/(?<=\S) tổng (?:số|cộng)$/iu, '');
    const [opening, over] = part.exec(heading) ?? [];
    if (opening === undefined) whole = heading;
    const of = over || whole;
    return { ...column, heading: opening && of ? `${of}: ${heading.slice(opening.length)}` : heading };
  });
}

/** What words of a project a column holds. */
type Told = 'owner' | 'place' | 'time' | 'decision';

const heads: readonly (readonly [RegExp, Told])[] = [
  [/^(?:chủ|đơn vị|cơ quan|nhà|ban) (?:đầu tư|dự án|quản lý|thực hiện|thi công|thầu|chủ trì)/iu, 'owner'],
  [/^(?:địa điểm|địa bàn|vị trí|nơi)(?!\p{L})/iu, 'place'],
  [/^(?:quyết định|QĐ|chủ trương|số.* (?:QĐ|quyết định))(?!\p{L})/iu, 'decision'],
  [/^(?:thời gian|thời hạn|năm|ngày|tiến độ)(?! ?[\p{L}\d]*\d)|khởi công|^(?:hoàn thành|KC|HT)$|KC ?-/iu, 'time'],
];

/** What a column of a table of projects holds beside figures, by its heading; null for anything else. */
export function toldIn(heading: string): Told | null {
  return heads.find(([head]) => head.test(heading))?.[1] ?? null;
}

const money =
  /mức|vốn|kinh phí|ngân sách|NSTW|NSĐP|NST|(?<!\p{L})NS (?:TW|trung ương|tỉnh|huyện|xã|địa phương)|dự toán|giải ngân|giá trị|kế hoạch|TMĐT|(?:^| )KHV?(?: |$)/iu;

/** Whether a column of a table of projects holds money. */
export function isMoney(heading: string): boolean {
  return money.test(heading);
}

/** Whether a column of a table of projects holds another figure than money, or none. */
export function isSize(heading: string): boolean {
  return (
    heading === '' ||
    /quy mô|diện tích|chiều (?:dài|rộng)|dài|công suất|năng lực|tiến độ|khối lượng|tỷ lệ|tỉ lệ|%|^số |mã|năm (?!\d)|^năm$|nhóm|hạng|thứ tự|ưu tiên/iu.test(
      heading,
    )
  );
}

/** Whether a column tells what was paid or set aside for projects in a period. */
export function isSpent(heading: string): boolean {
  return /giải ngân|thanh toán|bố trí|kế hoạch|(?:^| )KHV?(?: |$)|thực hiện/iu.test(heading);
}

const wholeCost = /tổng mức|TMĐT|mức đầu tư|vốn đăng ký|tổng (?:số )?vốn đầu tư|tổng dự toán/iu;
/** Money of which a part of the cost is meant: paid, or for a time. */
const partOfCost =
  /giải ngân|kế hoạch|(?:^| )KHV?(?: |$)|l[ũu]y kế|luỹ kế|bố trí|thanh toán|quyết toán|trong đó|thực hiện|\d{4}|tạm ứng/iu;

/** Ordinal of the column of what projects cost in all: the one that says so, or else, where no money is allotted, the first of money that is not of a year; -1 for none. */
export function costColumn(columns: readonly Headed[], allots: boolean): number {
  const whole = columns.findIndex(({ heading }) => wholeCost.test(heading));
  return whole >= 0 || allots ? whole : columns.findIndex((column) => isMoney(column.heading) && !isPart(column));
}

/** Whether a column holds what projects cost in all, which is no plan of a year. */
export function isWholeCost({ heading }: Pick<Headed, 'heading'>): boolean {
  return wholeCost.test(heading) && !partOfCost.test(heading);
}

function isPart({ heading, unit }: Headed): boolean {
  return unit?.unit === '%' || partOfCost.test(heading);
}
