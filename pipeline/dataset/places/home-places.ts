import type { Project } from '../../../dist/types.d.ts';
import type { Context } from '../reading/context.ts';
import { placeId } from './place-spans.ts';

/** Kinds of what a government plans and holds in its own area. */
const ownKinds: ReadonlySet<string> = new Set(['planning', 'event', 'exercise']);
/** Plans and events of more than the report's area. */
const wider = /quốc gia|toàn quốc|cả nước|vùng|liên tỉnh|khu vực|ngành/iu;

/** Words for the report's own area at the end of a name: `nghĩa trang thành phố`. */
const ownWords: Partial<Record<string, RegExp>> = {
  province: / tỉnh$/u,
  city: / thành phố$/u,
  district: / huyện$/u,
  commune: / xã$/u,
  ward: / phường$/u,
};

/** The area of the report, where it says of its own plans and events nothing else; none for those of the country or a region. */
export function placesAtHome(context: Context, { kind, name_vi }: Pick<Project, 'kind' | 'name_vi'>): string[] {
  const isOwn = ownKinds.has(kind) && !wider.test(name_vi);
  return isOwn || ownWords[context.home?.kind ?? '']?.test(name_vi) ? homeOf(context) : [];
}

/** The id of the area that a report is about, if it says so. */
export function homeOf(context: Context): string[] {
  return context.home ? [placeId(context, context.home.id)] : [];
}
