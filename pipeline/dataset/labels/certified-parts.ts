import type { WithCodebook } from '../../codebook-words.ts';
import { namesCrop } from './growing.ts';

/** The area or the output of a crop, and no more. */
const bare = /^((?:tổng )?(?:diện tích|sản lượng)) (\S.*)$/iu;

/** By what standard all of something is grown, or what came to it. */
const told =
  /^(?:tổng )?(?:diện tích|sản lượng) (?:.*? )?((?:(?:được )?(?:cấp )?(?:giấy )?chứng nhận |đạt (?:tiêu )?chuẩn |theo (?:tiêu chuẩn |hướng |quy trình )?)?(?:VietGAP|GlobalGAP|hữu cơ|an toàn|ứng dụng công nghệ cao)(?: .*)?|bị .*)$/iu;

/** `diện tích sản xuất VietGAP 90 ha, trong đó diện tích rau 40 ha, chè 20 ha`: a crop that is grown as the whole is; the label itself for other parts. */
export function withStandard(known: WithCodebook, label: string, whole: string): string {
  const [, measure, crop = ''] = bare.exec(label) ?? [];
  const standard = measure === undefined || told.test(label) ? undefined : told.exec(whole)?.[1];
  return standard !== undefined && namesCrop(known, crop) ? `${label} ${standard}` : label;
}
