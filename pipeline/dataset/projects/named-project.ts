import type { ProjectKind } from '../../codebook.ts';

/** A project that a sentence names: the tokens of its name. */
export interface Named {
  from: number;
  to: number;
  kind: ProjectKind;
  /** Several of a kind, that no one project is named by: `02 đồ án quy hoạch`. */
  plural?: boolean;
}

/** A kind whose words stand at a token, and the token behind these. */
export interface KindWords {
  value: ProjectKind;
  next: number;
}
