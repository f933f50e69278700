/** Where the copy of a report is published. */
export function sourcePath(reportId: string): string {
  return `sources/${reportId}.md`;
}

/**
 * The reports, so that a quote can be checked against its offsets.
 *
 * @param reports report id → text; as text is decoded without loss, the copies are the same bytes.
 */
export function writeSources(reports: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...reports].map(([id, text]) => [sourcePath(id), text]));
}
