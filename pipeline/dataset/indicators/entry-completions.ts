import { withEconomicMeasure } from '../labels/economic-parts.ts';
import { branchOfEntry } from '../labels/fishery-branches.ts';
import type { Said } from '../labels/found-label.ts';
import { measureOfEntry, withCrop } from '../labels/growing.ts';
import { ofHarmed } from '../labels/harm.ts';
import { isBareNumber } from '../labels/label-wholes.ts';
import { withConversion, withListedAct, withListedCrop } from '../labels/listed-crops.ts';
import {
  withSharedAbout,
  withSharedCause,
  withSharedCount,
  withSharedMeasure,
  withSharedWhole,
} from '../labels/listed-measures.ts';
import { withNamed } from '../labels/market-labels.ts';
import { rateOfVaccination, weightOfThose } from '../labels/outbreaks.ts';
import { withSharedKind, withStructure } from '../labels/parts-of-structures.ts';
import { withPeople } from '../labels/peoples.ts';
import { areaOfPest, rateOfPest } from '../labels/pests.ts';
import { withPrices } from '../labels/price-groups.ts';
import { withSharedObject } from '../labels/shared-objects.ts';
import { withSharedOwner } from '../labels/shared-owners.ts';
import { withSibling } from '../labels/sibling-labels.ts';

/** A label with what the entry itself or those before it in its list say once for all of them; the label itself where they say nothing. */
type Completion = (said: Said, label: string) => string;

/** What fields of their own call what they measure; hardly a label is of two, and they may stand in any order. */
const ofFields: readonly Completion[] = [
  ({ context }, label) => measureOfEntry(context, label),
  ({ figure }, label) => branchOfEntry(figure, label),
  ({ figure, carried }, label) => ofHarmed(figure, label, carried),
  ({ figure, carried }, label) => withListedAct(figure, label, carried),
  ({ figure, carried }, label) => areaOfPest(figure, label, carried),
  ({ figure, carried }, label) => rateOfPest(figure, label, carried),
  ({ figure, carried }, label) => weightOfThose(figure, label, carried),
  ({ figure, carried }, label) => rateOfVaccination(figure, label, carried),
  ({ figure, carried, measure }, label) => (measure === 'change' ? withPrices(figure, label, carried) : label),
];

/** What is all of a label as soon as one knows it: the whole that moved, whose it is, a name of its kind, what became of those counted, the cause; in any order. */
const inFull: readonly Completion[] = [
  ({ figure, carried, measure }, label) =>
    measure === 'change' || measure === 'target' ? withSharedWhole(figure, label, carried) : label,
  ({ figure, carried }, label) => withSharedOwner(figure, label, carried),
  ({ figure, carried, measure }, label) => (measure === 'change' ? label : withSharedObject(figure, label, carried)),
  // `số trường mầm non là 141, tiểu học 206`: beside a name of its kind, and no part of the measure alone.
  ({ context, figure, carried }, label) =>
    isBareNumber(figure) ? withSibling(context.codebook, figure, label, carried) : label,
  ({ figure, carried }, label) => withSharedCount(figure, label, carried),
  ({ figure, carried }, label) => withSharedCause(figure, label, carried),
];

/** What else the list says. What the entry before shares comes first: a crop alone takes the measure that its unit implies. */
const ofList: readonly Completion[] = [
  ({ figure, carried, measure }, label) => {
    // `cơ cấu kinh tế: dịch vụ chiếm 37%; thuế sản phẩm chiếm 9%`: shares go on with the structure, whatever was measured before it.
    const shared = measure === 'share' ? withSharedKind(figure, withStructure(figure, label, carried), carried) : label;
    return shared === label ? withEconomicMeasure(figure, measure, label, carried) : shared;
  },
  ({ figure, carried }, label) => withNamed(figure, label, carried),
  ({ figure, carried }, label) => withSharedAbout(figure, label, carried),
  ({ figure, carried }, label) => withSharedMeasure(figure, label, carried),
  ({ figure, carried }, label) => withListedCrop(figure, label, carried),
  ({ context, figure }, label) => withCrop(context, figure, label),
  ({ figure, carried }, label) => withConversion(figure, label, carried),
  ({ figure, carried }, label) => withStructure(figure, label, carried),
  ({ context, figure }, label) => withPeople(context, figure, label),
];

/** The label of an entry of a list, with what it leaves to the entries before it and to the words that open it. */
export function completed(said: Said, label: string): string {
  const own = complete(ofFields, said, label);
  for (const completion of inFull) {
    const full = completion(said, own);
    if (full !== own) return full;
  }
  return complete(ofList, said, own);
}

function complete(completions: readonly Completion[], said: Said, label: string): string {
  return completions.reduce((text, completion) => completion(said, text), label);
}
