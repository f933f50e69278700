import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry on loopback with one package: version → its .tgz. Any other package is unknown to it. */
export async function serveRegistry(name: string, tarballs: ReadonlyMap<string, Buffer>) {
  const server = createServer((request, response) => {
    const address = `http://${request.headers.host}`;
    const version = /\/-\/(.+)\.tgz$/.exec(request.url ?? '')?.[1];
    const tarball = version === undefined ? undefined : tarballs.get(version);
    if (tarball) return response.end(tarball);
    if (request.url?.split('?')[0] !== `/${name}`) return response.writeHead(404).end('{"error":"not found"}');
    const versions = [...tarballs].map(([each, bytes]) => {
      const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
      return [each, { name, version: each, dist: { tarball: `${address}/${name}/-/${each}.tgz`, integrity } }];
    });
    const latest = [...tarballs.keys()].at(-1);
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ name, 'dist-tags': { latest }, versions: Object.fromEntries(versions) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
