/** What the command line understands. */
export const usage = `Usage:
  npm run build [-- [--sources DIR] [--out DIR]]
      sources → dist; with --out, README.md stays as it is
  npm run --silent extract -- FILE…
      any reports → one JSON record a line on standard output; "-" reads standard input
  npm run --silent explain -- FILE [--line N]
      what was read in each sentence, by which rule, and what became of it
  npm run types:write
      schemas → dist/types.d.ts, after a change to a schema
  npm run --silent diff -- OLD NEW [--json]
      what changed between two builds, and the version bump that it needs; each is a folder, a .tgz or name@version
  npm run release -- [--against OLD] [--date YYYY-MM-DD] [--dry-run]
      the next version, from what changed since OLD (the last published one): set, built, tested, packed, tagged, pushed
  npm run publish-static -- --to DIR [--from DIST]
      dist → DIR/vX.Y.Z/, with DIR/vX/, DIR/latest/ and DIR/versions.json
`;
