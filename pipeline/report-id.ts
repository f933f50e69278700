import { basename, extname } from 'node:path';
import { withoutDiacritics } from './document/letters.ts';

/** Ids for reports outside `sources/`, from their file names; a name that comes again gets a number. */
export function createIdMaker(): (path: string) => string {
  const used = new Set<string>();
  return (path) => {
    const slug = slugOf(basename(path, extname(path))) || 'report';
    let id = slug;
    for (let number = 2; used.has(id); number += 1) id = `${slug}-${number}`;
    used.add(id);
    return id;
  };
}

/** `Báo cáo số 5` → `bao-cao-so-5`. */
function slugOf(name: string): string {
  return withoutDiacritics(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
