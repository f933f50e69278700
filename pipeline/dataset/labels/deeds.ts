import { anyOf, perCodebook, type WithCodebook } from '../../codebook-words.ts';

/** What is done with cases, persons and files: two may share what they count. */
const patterns = perCodebook((codebook) => {
  const deed = anyOf(codebook, 'handling_act');
  return {
    joined: new RegExp(`(?:^| )(${deed}(?:, ${deed})*(?:,| và) ${deed})$`, 'iu'),
    last: new RegExp(`(?:^| )(${deed})$`, 'iu'),
    first: new RegExp(`^${deed}(?: lần đầu)?(?: |$)`, 'iu'),
    only: new RegExp(`^${deed}$`, 'iu'),
  };
});

/** `… đã điều tra, làm rõ`: the deeds that a clause ends with and that share their object; null where it ends with one. */
export function sharedDeeds({ codebook }: WithCodebook, text: string): string | null {
  return patterns(codebook).joined.exec(text)?.[1] ?? null;
}

/** The deed or the deeds that a clause ends with; null where it ends with none. */
export function deedAtEnd(known: WithCodebook, text: string): string | null {
  return sharedDeeds(known, text) ?? patterns(known.codebook).last.exec(text)?.[1] ?? null;
}

/** Whether words say what was done, and no kind. */
export function opensDeed({ codebook }: WithCodebook, text: string): boolean {
  return patterns(codebook).first.test(text);
}

/** `xây mới tuyến kênh`: what a deed was done to. */
export function withoutDeed({ codebook }: WithCodebook, text: string): string {
  return text.replace(patterns(codebook).first, '') || text;
}

/** Whether words say what was done and not to what. */
export function isDeed({ codebook }: WithCodebook, text: string): boolean {
  return patterns(codebook).only.test(text);
}

/** `khai thác 90 ha rừng trồng, 60 m3 gỗ`: whether words only say that goods were gathered, whatever they are measured in. */
export function isGathering(text: string): boolean {
  return /^(?:khai thác|thu hái|thu mua|đánh bắt)$/iu.test(text);
}
