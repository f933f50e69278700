export { reports } from './reports.js';
export { sections } from './sections.js';
export { indicators } from './indicators.js';
export { projects } from './projects.js';
export { facilities } from './facilities.js';
export { footnotes } from './footnotes.js';
export { footnote_items } from './footnote_items.js';
export { legal_references } from './legal_references.js';
export { places } from './places.js';
export { mentions } from './mentions.js';
export { checks } from './checks.js';
export { anomalies } from './anomalies.js';
export type {
  Report,
  Section,
  Indicator,
  Project,
  Facility,
  Footnote,
  FootnoteItem,
  LegalReference,
  Place,
  Mention,
  Check,
  Anomaly,
} from './types.js';
