import * as nodeFs from 'node:fs';

/** The calls by which a tree is published; a test can have any of them fail. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'closeSync'
  | 'existsSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readlinkSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'symlinkSync'
  | 'writeFileSync'
>;

export const realFileSystem: FileSystem = nodeFs;

/** Has what was written to a file or folder reach the disk. */
export function flush(path: string, fs: FileSystem): void {
  const handle = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
