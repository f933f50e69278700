import type { Facility } from '../../../dist/types.d.ts';
import type { FacilityKind } from '../../codebook.ts';
import type { Block } from '../../document/types.ts';
import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import type { Reading } from '../reading/reading.ts';

/** A counted class of facilities with where its figure stands. */
export interface CountedFacility {
  figure: Figure;
  record: Facility;
  kind: FacilityKind;
  /** Token behind its noun. */
  nounTo: number;
  /** The total that it breaks down. */
  parent: CountedFacility | null;
}

/** The offsets behind the noun of a class and behind the standard that it meets, where a footnote's mark may stand. */
function behindWords(each: CountedFacility): number[] {
  const { text, tokens } = each.figure.reading;
  const noun = tokens[each.nounTo - 1]?.end ?? 0;
  const standard = each.record.standard_met ?? '';
  const at = standard === '' ? -1 : text.indexOf(standard, noun);
  return at < 0 ? [noun] : [noun, at + standard.length];
}

/** How many classes back the total of a breakdown is looked for. */
const reach = 200;

/** The counted classes of a report so far. Each look-up costs the same however many there are. */
export class CountedFacilities {
  /** Those of the reading that is being read. */
  here: CountedFacility[] = [];
  readonly #byBlock = new Map<Block, Map<number, CountedFacility>>();
  readonly #byCount = new Map<string, CountedFacility>();
  readonly #byShare = new Map<string, CountedFacility>();

  /** Begins a reading. */
  open({ block }: Reading): void {
    this.here = [];
    this.#byBlock.set(block, new Map());
  }

  /** Adds a class of the reading that is being read. */
  add(each: CountedFacility): void {
    const { figure, record, kind } = each;
    this.here.push(each);
    const ends = this.#byBlock.get(figure.reading.block);
    ends?.set(figure.mention.end, each);
    for (const end of behindWords(each)) if (!ends?.has(end)) ends?.set(end, each);
    const key = `${record.count} ${kind.sector}`;
    if (record.total === null && !this.#byCount.has(key)) this.#byCount.set(key, each);
    if (record.total !== null && record.standard_met === null) this.#byShare.set(`${kind.code} ${record.total}`, each);
  }

  /** The class whose numeral, noun or standard ends at an offset of a block's text. */
  endingAt(block: Block, offset: number): CountedFacility | null {
    return this.#byBlock.get(block)?.get(offset) ?? null;
  }

  /** The last class before a bracket of this reading that stands in none itself. */
  beforeBracket(bracket: number): CountedFacility | null {
    return this.here.slice(-reach).findLast(({ figure }) => figure.bracket < 0 && figure.next <= bracket) ?? null;
  }

  /** The last class of this reading that stands in no bracket, or in the one that begins at a token. */
  outsideBrackets(bracket: number): CountedFacility | null {
    return this.here.slice(-reach).findLast(({ figure }) => figure.bracket < 0 || figure.bracket === bracket) ?? null;
  }

  /** The last class of this reading of a kind, whatever standard it meets. */
  lastOf({ code }: FacilityKind): CountedFacility | null {
    return (
      this.here.slice(-reach).findLast(({ kind, record }) => kind.code === code && record.standard_met === null) ?? null
    );
  }

  /** Those of the same units that have such a facility, of which some meet a standard: `07/07 xã có trạm y tế`. */
  ofShare({ code }: FacilityKind, { value, valueTo }: Mention): CountedFacility | null {
    const share = this.#byShare.get(`${code} ${valueTo}`);
    return share && (share.record.count ?? 0) >= (value ?? 0) ? share : null;
  }

  /** The last class of this reading of a kind with this count: `109/111 xã có nhà văn hóa`, of which `101/109` meet a standard. */
  withCount({ code }: FacilityKind, count: number | null): CountedFacility | null {
    return this.here.slice(-reach).findLast(({ kind, record }) => kind.code === code && record.count === count) ?? null;
  }

  /** The first class of the report with this count, in this sector. */
  ofCount(count: number | null, sector: string): CountedFacility | null {
    return this.#byCount.get(`${count} ${sector}`) ?? null;
  }
}
