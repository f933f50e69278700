import { basename, extname } from 'node:path';

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
  const letters = name.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
