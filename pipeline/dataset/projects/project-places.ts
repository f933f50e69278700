import { placeId, spanAt } from '../places/place-spans.ts';
import { placesIn } from '../places.ts';
import type { Context } from '../reading/context.ts';
import { textOf, tokenBehind, word } from '../reading/reading.ts';
import type { Component } from './components.ts';
import { isEvent } from './named-events.ts';
import type { ProjectSpan } from './project-spans.ts';

/** The places of a project: in its name up to a token, of what it lists, and in the words around it; its report's where it says so. */
export function placesOf(
  context: Context,
  span: ProjectSpan,
  lists: Component[][],
  to: number,
  end: number,
  name: string,
): string[] {
  const places = new Set(placesIn(context, span.reading, span.from, to));
  for (const list of lists) for (const place of list[0]?.places ?? []) places.add(place);
  for (const id of placesOfClause(context, span, end)) places.add(id);
  if (places.size === 0 && context.home && /trên địa bàn (?:tỉnh|huyện|thành phố|xã|phường)/iu.test(name))
    places.add(placeId(context, context.home.id));
  return [...places];
}

/** `Nhà máy nước Nà Lộc | được triển khai tại xã Tam Hưng`: where works are, directly behind their name. */
const builtAt =
  /^(?:(?:đã |đang |sẽ )?được )?(?:(?:triển khai|thực hiện|thi công|đầu tư)(?: xây dựng)?|xây dựng|nằm) (?:tại|trên|ở) [^,;:.()]*?(?=[,;:.]|$| (?:có|với|đã|sẽ|đang|vừa|do|và(?! (?:xã|phường|thị|huyện|thành|tỉnh) )) )/iu;

/** How far behind a name the places of a project, and how far before it those who organise an event, are looked for, in tokens. */
const nearPlaces = 24;
const nearOrganisers = 12;

/** Places that the rest of a clause gives an event or a facility in use, and those directly behind the name of works. */
function placesOfClause(context: Context, span: ProjectSpan, end: number): string[] {
  const { reading } = span;
  const local = ['event', 'exercise', 'sport', 'health', 'education', 'culture'].includes(span.kind.kind);
  const inBracket = word(reading, span.to) === '(' ? spanAt(context, reading, span.to + 1) : null;
  // `Quy hoạch phân khu số 1 (phường Hoa Ban, 312 ha)`.
  if (inBracket && !inBracket.excluded) return [inBracket.id];
  if (!local) {
    const told = builtAt.exec(textOf(reading, span.to, Math.min(end, span.to + nearPlaces)))?.[0].length ?? 0;
    return told === 0 ? [] : placesIn(context, reading, span.to, tokenBehind(reading, span.to, told));
  }
  const behind = placesIn(context, reading, span.to, Math.min(end, span.to + nearPlaces));
  // `thành phố Lai Châu đã tổ chức Hội nghị`: who organised it, where nothing says where it was.
  if (!isEvent(span.kind) || behind.length > 0 || placesIn(context, reading, span.from, span.to).length > 0)
    return behind;
  const sentence = reading.sentences.find((each) => each.from <= span.from && span.from < each.to);
  return sentence && span.from - sentence.from < nearOrganisers
    ? placesIn(context, reading, sentence.from, span.from).slice(-1)
    : [];
}
