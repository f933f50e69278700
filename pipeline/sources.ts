import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from './error.ts';
import { compileSidecarSchema, readSidecar, type Sidecar, type SidecarFile } from './sidecar.ts';
import { explain, readTextFile, sha256 } from './text-files.ts';

/** A report as it lies in `sources/reports/<id>/`, found to be what its sidecar says. */
export interface ReportSource {
  id: string;
  /** Path of report.md, for messages only. */
  file: string;
  bytes: Uint8Array;
  /** The bytes as text, with a byte order mark if there is one. */
  text: string;
  sidecar: Sidecar;
}

/**
 * Reads every `<folder>/<id>/report.md` with the `source.yaml` beside it, sorted by id.
 *
 * @throws InputError where a report is missing, empty or not UTF-8, where its sidecar is missing, invalid or
 * does not fit it, and where two reports have one id.
 */
export function readReports(folder: string): ReportSource[] {
  const names = listFolders(folder);
  const validate = compileSidecarSchema(join(folder, 'source.schema.json'));
  const sidecars = names.map((name) => readSidecar(join(folder, name, 'source.yaml'), validate));
  refuseSharedIds(sidecars);
  return sidecars.map((sidecar, index) => readReport(join(folder, names[index] ?? ''), names[index] ?? '', sidecar));
}

function listFolders(folder: string): string[] {
  const entries = readFolder(folder);
  // sort() without a comparator goes by code units, whatever the locale.
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  if (names.length > 0) return names.sort();
  throw new InputError({ file: folder }, 'no report here', 'Each report is a folder with report.md and source.yaml.');
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputError({ file: folder }, explain(error), 'It should hold a folder for each report.');
  }
}

function readReport(folder: string, name: string, { file: sidecarFile, data: sidecar, lineOf }: SidecarFile) {
  if (sidecar.id !== name) {
    const place = { file: sidecarFile, line: lineOf('id') };
    throw new InputError(place, `id is "${sidecar.id}" but the folder is "${name}"`, 'Give both the same name.');
  }
  const file = join(folder, 'report.md');
  const { bytes, text } = readTextFile(file);
  const tip = `Put back ${file} as it was received; for a new text, write its own sha256 and size_bytes.`;
  const digest = sha256(bytes);
  if (sidecar.sha256 !== digest) {
    const place = { file: sidecarFile, line: lineOf('sha256') };
    throw new InputError(place, `sha256 is not that of report.md, which is ${digest}`, tip);
  }
  if (sidecar.size_bytes !== bytes.length) {
    const place = { file: sidecarFile, line: lineOf('size_bytes') };
    throw new InputError(place, `size_bytes is ${sidecar.size_bytes} but report.md has ${bytes.length} bytes`, tip);
  }
  return { id: sidecar.id, file, bytes, text, sidecar };
}

function refuseSharedIds(sidecars: readonly SidecarFile[]): void {
  const seen = new Map<string, string>();
  for (const { file, data, lineOf } of sidecars) {
    const other = seen.get(data.id);
    if (other) {
      const place = { file, line: lineOf('id') };
      throw new InputError(place, `id "${data.id}" is that of ${other} too`, 'Give each report an id of its own.');
    }
    seen.set(data.id, file);
  }
}
