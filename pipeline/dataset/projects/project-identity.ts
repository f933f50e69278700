import type { Project } from '../../../dist/types.d.ts';
import { slug } from '../reading/ids.ts';

/** What makes two namings the same project: kind and name without type words, plan numbers in arabic. */
function identity(record: Project): string {
  const name = slug(record.name_vi)
    .replace(/^(?:do-an-|du-an-|cong-trinh-|(?:dau-tu-)?xay-dung-|dau-tu-)+/, '')
    .replace(/\bqhpk\b/, 'quy-hoach-phan-khu')
    .replace(/\bqhct\b/, 'quy-hoach-chi-tiet')
    .replace(/^phan-khu/, 'quy-hoach-phan-khu');
  const zone = /^quy-hoach-phan-khu-([ivx]+|\d+)\b/.exec(name);
  return zone ? `zone ${romanToNumber(zone[1] as string)}` : `${record.kind} ${name}`;
}

function romanToNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charAt(i)] ?? 0;
    total += value < (values[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}

/** A name without the groups of stations behind a semicolon: an id must not move when one is added. */
export function firstPart(name: string): string {
  return name.split(';', 1)[0] ?? name;
}

/** The identity of works without their years, and without where they are: `Dự án cấp điện tỉnh Hà Nam, giai đoạn 2021-2025`, `Nhà máy điện Nà Lộc, xã Nậm Mu`. */
function bareIdentity(record: Project): string {
  const whole = identity(record);
  if (/^(?:event|exercise|planning|programme|zone) /.test(whole)) return whole;
  const [name = ''] = record.name_vi.split(',', 1);
  return identity({ ...record, name_vi: name }).replace(yearsAtEnd, '');
}

const yearsAtEnd = /-(?:giai-doan|nam)(?:-\d{4}){1,2}$/;

/** The projects that were named so far: each by its name, and works by their bare name too, where one of two namings says no more. */
export class NamedProjects {
  readonly #byName = new Map<string, Project>();
  readonly #byBareName = new Map<string, { name: string; record: Project }>();

  /** The project that a record names again; undefined for another. */
  find(record: Project): Project | undefined {
    const name = identity(record);
    const bare = bareIdentity(record);
    const short = this.#byBareName.get(bare);
    const isOne = short && (name === bare || short.name === bare);
    const known = this.#byName.get(name) ?? (isOne ? short.record : undefined);
    return known && !differs(known, record) ? known : undefined;
  }

  add(record: Project): void {
    const name = identity(record);
    this.#byName.set(name, record);
    this.#byBareName.set(bareIdentity(record), { name, record });
  }
}

/** Whether two of a name state another size, cost or time: they are two projects, or the report errs; neither figure may go. */
function differs(first: Project, second: Project): boolean {
  return (['area_ha', 'length_km', 'budget_vnd', 'year'] as const).some(
    (field) => first[field] !== null && second[field] !== null && first[field] !== second[field],
  );
}

/** A second naming adds what the first did not say. */
export function mergeInto(first: Project, second: Project): void {
  const target = first as unknown as Record<string, unknown>;
  if (isFuller(second.name_vi, first.name_vi)) {
    const { name_vi, name_en, status, status_text, source_start, source_end, source_line, quote } = second;
    Object.assign(first, {
      name_vi,
      name_en,
      source_start,
      source_end,
      source_line,
      quote,
      ...(status && { status, status_text }),
    });
  }
  for (const [field, value] of Object.entries(second)) {
    const here = target[field];
    if (Array.isArray(here) && Array.isArray(value)) target[field] = [...new Set([...here, ...value])];
    else if (here === null) target[field] = value;
  }
}

/** `Đồ án Quy hoạch phân khu II` names what `phân khu II` names, in full. */
function isFuller(name: string, short: string): boolean {
  return name.length > short.length && !/^(?:đầu tư|xây dựng) /iu.test(name) && slug(name).endsWith(`-${slug(short)}`);
}
