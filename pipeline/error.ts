/** Where an input is wrong. */
export interface InputPlace {
  file: string;
  /** Counted from 1; undefined where the whole file is meant. */
  line?: number | undefined;
  column?: number | undefined;
}

/** Something that the person who runs the command can put right: no stack trace is shown for it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly exitCode = 1;
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** What is wrong, in one sentence without a full stop. */
  readonly problem: string;
  /** What to do about it. */
  readonly tip: string;

  constructor(place: InputPlace, problem: string, tip: string) {
    super(`${formatPlace(place)}: ${problem}`);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.problem = problem;
    this.tip = tip;
  }
}

/** `file:line:column: problem`, and on the next line what to do. */
export function formatInputError(error: InputError): string {
  return `${error.message}\n  ${error.tip}`;
}

function formatPlace({ file, line, column }: InputPlace): string {
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
