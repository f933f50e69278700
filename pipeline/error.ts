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

/** A defect of the program, with the file that was being read when it showed. */
class InternalError extends Error {
  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Runs `work`; an error that nobody foresaw leaves with the name of the file that was being read. */
export function whileReading<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InternalError(file, error);
  }
}

/**
 * An error as the command line shows it: `file:line:column: problem`, and on the next line what to do.
 *
 * @param withStack adds the stack trace of a defect.
 */
export function formatError(error: unknown, withStack: boolean): string {
  if (error instanceof InputError) return `${error.message}\n  ${error.tip}`;
  const { message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const opening = error instanceof InternalError ? 'internal error while reading ' : 'internal error: ';
  const trace = withStack ? `\n${(cause instanceof Error ? cause.stack : undefined) ?? stack}` : '';
  const tip = 'This is a defect of the program: please report it, with the file. DEBUG=1 shows where it happened.';
  return `${opening}${message}\n  ${tip}${trace}`;
}

function formatPlace({ file, line, column }: InputPlace): string {
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
