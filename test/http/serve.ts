import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Serves a folder on loopback as a static host does: nothing but files, no listing, no rewriting. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = join(root, decodeURIComponent(pathname));
    const isServed = existsSync(file) && realpathSync(file).startsWith(root + sep) && statSync(file).isFile();
    if (!isServed) return response.writeHead(404).end();
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
