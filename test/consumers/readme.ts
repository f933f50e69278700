/** A fenced block of the README. */
export interface Snippet {
  /** The nearest heading above it. */
  heading: string;
  /** The word after the fence: js, python. */
  language: string;
  code: string;
  /** Line of the opening fence, from 1. */
  line: number;
}

/** Every fenced block of a Markdown text, as it stands. */
export function readSnippets(markdown: string): Snippet[] {
  const snippets: Snippet[] = [];
  let heading = '';
  let open: (Snippet & { fence: string }) | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^(`{3,})(\w*)/.exec(line);
    if (open && line === open.fence) {
      const { fence: _, ...snippet } = open;
      snippets.push(snippet);
      open = null;
    } else if (open) open.code += `${line}\n`;
    else if (fence) open = { heading, language: fence[2] ?? '', code: '', line: index + 1, fence: fence[1] ?? '' };
    else heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
  }
  if (open) throw new Error(`README.md:${open.line}: the block is not closed`);
  return snippets;
}

/**
 * The only snippet with a heading and language.
 *
 * @throws where there is none, or more than one.
 */
export function findSnippet(snippets: readonly Snippet[], heading: string, language: string): Snippet {
  const found = snippets.filter((snippet) => snippet.heading === heading && snippet.language === language);
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(`README.md has ${found.length} ${language} snippets under "${heading}", not one`);
}
