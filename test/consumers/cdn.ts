import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join, normalize } from 'node:path';
import { $ } from 'zx';

/** The host that the README names. */
const host = 'cdn.jsdelivr.net';

/**
 * Stands in for the content delivery network, so that the snippets of the README run as they stand.
 *
 * A server on the loopback address has a certificate for the network's name, and answers `…@<major>/<path>` with the
 * file `<path>` of the installed package. A proxy on the loopback address leads connections to that name there,
 * and refuses every other: no request leaves the machine.
 */
export interface Cdn {
  proxy: string;
  /** What programs need to use the proxy and to trust the certificate. */
  env: Record<string, string>;
  stop(): void;
}

/** @param packageFolder the installed package. @param folder for the certificate. */
export async function startCdn(packageFolder: string, folder: string, openssl: string): Promise<Cdn> {
  const { key, cert, certFile } = await makeCertificate(folder, openssl);
  const prefix = prefixOf(packageFolder);
  const server = createServer({ key, cert }, (request, response) => {
    const content = readPublished(packageFolder, prefix, request.url ?? '');
    response.writeHead(content === null ? 404 : 200, {
      'access-control-allow-origin': '*',
      'content-type': typeOf(request.url ?? ''),
    });
    response.end(content);
  });
  const port = await listen(server);
  const proxy = createProxy((_, response) => response.writeHead(403).end());
  proxy.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (request.url !== `${host}:443`) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const tunnel = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
  });
  const address = `http://127.0.0.1:${await listen(proxy)}`;
  const env = { https_proxy: address, HTTPS_PROXY: address, CURL_CA_BUNDLE: certFile, SSL_CERT_FILE: certFile };
  const stop = () => {
    for (const each of [proxy, server]) {
      each.close();
      each.closeAllConnections();
    }
  };
  return { proxy: address, env: { ...env, no_proxy: '', NO_PROXY: '' }, stop };
}

async function makeCertificate(folder: string, openssl: string) {
  const [keyFile, certFile] = [join(folder, 'cdn.key'), join(folder, 'cdn.crt')];
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  await $({
    quiet: true,
    timeout: '30s',
  })`${openssl} req -x509 -newkey rsa:2048 -nodes -days 2 ${names} -keyout ${keyFile} -out ${certFile}`;
  return { key: readFileSync(keyFile), cert: readFileSync(certFile), certFile };
}

/** Where the network has the newest version of the package's major version. */
function prefixOf(packageFolder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return `/npm/${name}@${version.split('.')[0]}/`;
}

function readPublished(packageFolder: string, prefix: string, path: string): Buffer | null {
  if (!path.startsWith(prefix)) return null;
  try {
    // Normalized from the root, a path cannot leave the package.
    return readFileSync(join(packageFolder, normalize(`/${decodeURIComponent(path.slice(prefix.length))}`)));
  } catch {
    return null;
  }
}

const types: Readonly<Record<string, string>> = {
  js: 'application/javascript',
  json: 'application/json',
  csv: 'text/csv',
};

function typeOf(path: string): string {
  return `${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
