import { fromTree, get, readVersion } from './http/read-version.ts';
import { serveFolder } from './http/serve.ts';

// Serves a static tree on 127.0.0.1 and reads every version in it over HTTP: `npx tsx test/read-over-http.ts DIR`.

const [folder = 'tree'] = process.argv.slice(2);
const { address, close } = await serveFolder(folder);
try {
  const { versions } = JSON.parse((await get(`${address}versions.json`)).toString());
  for (const { path } of versions) {
    const { version, released_on, tables, files } = await readVersion(new URL(path, address).href, fromTree(address));
    const records = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
    const date = released_on ?? 'not released';
    console.log(`${version} (${date}): ${records} records in ${Object.keys(tables).length} tables, ${files} files`);
  }
} finally {
  close();
}
