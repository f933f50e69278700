import type { LegalReference } from './types.js' with { 'resolution-mode': 'import' };

/** One citation of a document. */
declare const legal_references: readonly Readonly<LegalReference>[];
export = legal_references;
