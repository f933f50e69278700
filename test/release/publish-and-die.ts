import { writeSync } from 'node:fs';
import { realFileSystem } from '../../pipeline/release/file-system.ts';
import { publishStatic } from '../../pipeline/release/publish-static.ts';
import { dyingAt } from './failing-fs.ts';

// Publishes FROM to TO, and is killed at the Nth call to the file system; never where N is 0.

const [from = '', to = '', n = '0'] = process.argv.slice(2);

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

writeSync(1, 'starting\n');
publishStatic(from, to, n === '0' ? realFileSystem : dyingAt(Number(n), die));
