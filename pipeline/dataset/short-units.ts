import type { Carried } from './companions.ts';
import type { Figure } from './figures.ts';

/** `12 đơn vị cấp xã đạt chuẩn, tăng 3 đơn vị`: what moved counts what the figure before it does, by the first words of its noun. */
export function takeFullUnit({ mention, sentence, lead }: Figure, { observed }: Carried): void {
  const last = observed.at(-1);
  const noun = mention.unitText?.toLowerCase();
  if (!noun || last?.figure.sentence !== sentence || !/(?:^| )(?:tăng|giảm)(?: |$)/.test(lead)) return;
  const { unit, unitText } = last.figure.mention;
  if (unit !== null && unitText?.toLowerCase().startsWith(`${noun} `)) Object.assign(mention, { unit });
}
