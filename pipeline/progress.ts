/** Tells what is being done. */
export interface Progress {
  step(text: string): void;
  /** Nothing more is being done. */
  end(): void;
}

type Output = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number };

/** One line that is written over on a terminal, and gone at the end; a line a step where the output is piped. */
export function createProgress(output: Output): Progress {
  if (!output.isTTY) return { step: (text) => output.write(`${text}\n`), end: () => undefined };
  const clear = '\r\u001B[2K';
  return {
    // A line that wraps could not be written over.
    step: (text) => output.write(`${clear}${text.slice(0, (output.columns || 80) - 1)}`),
    end: () => output.write(clear),
  };
}
