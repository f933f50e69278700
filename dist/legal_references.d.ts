import type { LegalReference } from './types.js';

/** One citation of a document. */
export declare const legal_references: readonly Readonly<LegalReference>[];
export type { LegalReference };
