import { isRoute } from '../places/routes.ts';
import type { Context } from '../reading/context.ts';
import { mentionAt, type Reading, type Span, sentenceAt, textOf, word } from '../reading/reading.ts';
import { followsAction, hasProperName, isOnlyMeasured, tellsWorks } from './built-projects.ts';
import { endOfName } from './name-ends.ts';
import type { KindWords, Named } from './named-project.ts';
import { statusBefore, statusBehind } from './near-statuses.ts';
import { isOfSeveral, isOnlyOfNetwork } from './works-nouns.ts';

/** `Đường Nà Lộc - Nậm Mu`, `Cầu Bản Hon`: the road or bridge that is named in capitals at a token, as works; null where it is only a place. */
export function namedRoad(context: Context, reading: Reading, at: number, span: Span, kind: KindWords): Named | null {
  const to = endOfName(context, reading, at, span.to, kind.next);
  // `Đường cấp A có nền rộng 6,5 m`: all of a class.
  if (/^(?:cấp|loại|hạng) [A-DIVX]+$/u.test(textOf(reading, kind.next, kind.next + 2))) return null;
  // `Cầu Bản Hon | bị lũ cuốn trôi`: what came to harm.
  if (word(reading, to) === 'bị' && !followsAction(context, reading, at, to, span)) return null;
  const isNamed =
    isNamedAsWorks(context, reading, at, to) ||
    statusBehind(context, reading, to, span) ||
    statusBefore(context, reading, at, span);
  // `Đường đi lại khó khăn` names no road.
  const isOne = to > kind.next && !isOnlyMeasured(reading, to, span) && !isOfSeveral(reading, kind.next, to);
  return isNamed && isOne ? { from: at, to, kind: kind.value } : null;
}

/** Whether a road has a name of its own, and is neither where something is nor a road of the network. */
function isNamedAsWorks(context: Context, reading: Reading, at: number, to: number): boolean {
  // `Mực nước tại Cầu Ngan`, `trạm Cầu Ngan`, `Cầu Ngan 3,5‰`: where something is.
  const isWhere = /^(?:tại|ở|gần|qua|trạm)$/.test(word(reading, at - 1)) || mentionAt(reading, to)?.unit === '[ppth]';
  return (
    !isWhere &&
    hasProperName(reading, at + 1, to) &&
    !isOnlyOfNetwork(context, reading, at, to) &&
    isToldOfWorks(reading, at, to)
  );
}

/** Whether a road is named among works: in an entry or a footnote, by both its ends, or where its sentence tells of works; `Đường Trần Phú ùn tắc` is only where something is. */
function isToldOfWorks(reading: Reading, at: number, to: number): boolean {
  if (reading.block.marker !== null || reading.role === 'footnote' || isRoute(textOf(reading, at, to))) return true;
  const sentence = sentenceAt(reading, at);
  return sentence !== undefined && tellsWorks(reading, sentence);
}
