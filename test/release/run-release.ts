import { formatError } from '../../pipeline/error.ts';
import { type ReleaseOptions, release } from '../../pipeline/release/release.ts';

// Releases the project in a folder: ROOT and the options as JSON.

const [root = '', options = '{}'] = process.argv.slice(2);

try {
  await release(root, JSON.parse(options) as ReleaseOptions, (line) => console.log(line));
} catch (error) {
  console.error(formatError(error, false));
  process.exitCode = 1;
}
