import { InputError } from '../error.ts';

/** package.json with another version; its form stays. */
export function setPackageVersion(text: string, version: string): string {
  return text.replace(/^( {2}"version": ")[^"]*/m, `$1${version}`);
}

/** package-lock.json, in which the version of the package stands twice. */
export function setLockVersion(text: string, version: string): string {
  const lock = JSON.parse(text);
  lock.version = version;
  if (lock.packages?.['']) lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/**
 * CITATION.cff with another version and the date of its release.
 *
 * @param file names it in the error.
 * @throws InputError where it has no version.
 */
export function setCitation(text: string, file: string, version: string, date: string): string {
  if (!/^version:/m.test(text))
    throw new InputError({ file }, 'no field "version"', 'Add it: what is cited is a version.');
  const undated = text.replace(/^date-released:.*\n/m, '');
  return undated.replace(/^version:.*$/m, `version: ${version}\ndate-released: "${date}"`);
}

/**
 * Has the addresses of the package, `name@1/…` and `name@1.2.3/…`, follow its version. Those of any other version stay.
 */
export function moveAddresses(text: string, name: string, from: string, to: string): string {
  const majorOf = (version: string) => version.split('.')[0] ?? version;
  const address = new RegExp(`(?<=(?:^|[^\\w-])${name}@)(\\d+(?:\\.\\d+\\.\\d+(?:-[\\w.]+)?)?)`, 'gm');
  return text.replace(address, (version) => {
    if (version === from) return to;
    return version === majorOf(from) ? majorOf(to) : version;
  });
}
