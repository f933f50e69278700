import type { Project } from '../../../dist/types.d.ts';
import type { Mention } from '../../mention/types.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import { mentionsIn, type Reading, textOf, timeAt, tokenFrom } from '../reading/reading.ts';

/**
 * The decision behind a name, `đã được UBND … phê duyệt tại Quyết định số 338/QĐ-UBND ngày 11/4/2024`, or else before it.
 * @param name the first token of the name; none before the first of the text
 */
export function readDecision(context: Context, reading: Reading, from: number, to: number, name = 0) {
  const fields: Pick<Project, 'decision_number' | 'decision_on' | 'decided_by'> = {
    decision_number: null,
    decision_on: null,
    decided_by: null,
  };
  const mention = mentionsIn(reading, from, to).find(isDecision);
  if (!mention) return { fields: { ...fields, ...decisionBefore(context, reading, name) }, end: from };
  const cited = context.citations.get(recordIdOf(context, mention) ?? '');
  fields.decision_number = reading.text.slice(mention.start, mention.end);
  fields.decision_on = cited?.issued_on ?? null;
  const by = /được (.{2,60}?) (?:phê duyệt|chấp thuận|ban hành|quyết định)/u.exec(
    textOf(reading, from, tokenFrom(reading, mention.start)),
  );
  fields.decided_by = by?.[1] ?? cited?.issuer ?? null;
  let end = tokenFrom(reading, mention.end);
  const time = timeAt(reading, end);
  if (time) end = tokenFrom(reading, time.end);
  return { fields, end };
}

/** Whether a citation is of a decision or a resolution. */
function isDecision({ citation }: Mention): boolean {
  return /QĐ|NQ/u.test(citation?.symbol ?? '');
}

/** Farthest decision before the name of what it approves, in tokens. */
const farthestDecision = 40;
const approving =
  /^(?:,? ngày [\d/.]+| ngày \d+ tháng \d+ năm \d+)?(?: của [^,;:.]{2,60}?)?,? (?:(?:về )?việc )?(?:phê duyệt|chấp thuận|cho phép)(?: (?:điều chỉnh|bổ sung|chủ trương|nhà đầu tư|đầu tư|xây dựng|và|kinh doanh|kết cấu|hạ tầng|kỹ thuật|chấp thuận|dự án|công trình|báo cáo kinh tế|thiết kế|-))*,? $/iu;

/** `ký Quyết định số 234/QĐ-TTg chấp thuận chủ trương đầu tư dự án | Khu công nghiệp Tân Lập`: the decision whose words end in the name of what it approves. */
function decisionBefore(context: Context, reading: Reading, name: number) {
  const mention = mentionsIn(reading, Math.max(0, name - farthestDecision), name).findLast((each) => each.citation);
  const start = reading.tokens[name]?.start ?? 0;
  if (!mention || !isDecision(mention)) return null;
  if (!approving.test(reading.text.slice(mention.end, start))) return null;
  const cited = context.citations.get(recordIdOf(context, mention) ?? '');
  return {
    decision_number: reading.text.slice(mention.start, mention.end),
    decision_on: cited?.issued_on ?? null,
    decided_by: cited?.issuer ?? null,
  };
}
