import type { Figure } from '../figures/figures.ts';
import type { Carried } from '../ties/observed.ts';

/** How works fare, or what came to them, behind their noun. */
const faring =
  /^ (?:(?:tương đối|kém|chưa|không|đang|đã|còn|bị|được|ngừng|tạm|xuống) )*(?:hoạt động|bền vững|ngừng|dừng|xuống cấp|hư hỏng|khai thác|vận hành)(?: |$)/iu;

/** `164 công trình cấp nước, trong đó 78 công trình hoạt động bền vững`: works told by how they fare are of those that were counted before; null for other nouns. */
export function toldWorks({ mention }: Figure, noun: string, { works }: Carried): string | null {
  const unit = mention.unitText?.toLowerCase() ?? '';
  const isOfUnit = unit !== '' && works?.toLowerCase().startsWith(`${unit} `);
  return isOfUnit && faring.test(noun.slice(unit.length)) ? `${works}${noun.slice(unit.length)}` : null;
}
