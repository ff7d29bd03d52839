import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user "nobody" of Linux: it exists everywhere and owns nothing. */
const nobody = 65534;

/**
 * A way to run PostgreSQL, which refuses to run as root.
 *
 * @typedef {object} RunAs
 * @property {string[]} prefix program and arguments to put before PostgreSQL's own
 * @property {{ uid: number, gid: number } | undefined} ids user to switch to in spawn
 * @property {number | undefined} owner the user who must own the cluster's files; undefined = whoever runs this
 */

/** @type {RunAs} */
const directly = { prefix: [], ids: undefined, owner: undefined };

/** @type {RunAs} */
const asNobody = { prefix: [], ids: { uid: nobody, gid: nobody }, owner: nobody };

/**
 * Nobody, with the right to pass through folders that only root may enter (the project may lie under /root).
 *
 * @type {RunAs}
 */
const asNobodyWithPassage = {
  prefix: [
    'setpriv',
    '--securebits=+no_setuid_fixup',
    `--reuid=${nobody}`,
    `--regid=${nobody}`,
    '--clear-groups',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
  ],
  ids: undefined,
  owner: nobody,
};

/**
 * Root in disguise: inside a user namespace of its own it is an ordinary user.
 *
 * @type {RunAs}
 */
const inNamespace = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'],
  ids: undefined,
  owner: 0,
};

/**
 * Chooses how to run PostgreSQL: an ordinary user directly; root as nobody where nobody can reach the files, else with
 * one extra capability, else in a user namespace. Creates no users on the machine.
 *
 * @param {string} binary a PostgreSQL program to try with
 * @param {string} dataDir an existing folder that the server must be able to enter
 * @returns {RunAs}
 * @throws when root cannot run it in any of these ways
 */
export function chooseRunAs(binary, dataDir) {
  if (process.getuid?.() !== 0) return directly;
  if (othersMayEnter(dataDir) && works(asNobody, binary)) return asNobody;
  const found = [asNobodyWithPassage, inNamespace].find((way) => works(way, binary));
  if (found) return found;
  throw new Error(
    'PostgreSQL does not run as root, and no other way worked here (setpriv, unshare). ' +
      'Run this as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL.',
  );
}

/** @param {RunAs} way @param {string} binary */
function works(way, binary) {
  const [program, ...args] = [...way.prefix, binary, '--version'];
  return spawnSync(String(program), args, { ...way.ids, stdio: 'ignore', cwd: '/' }).status === 0;
}

/** @param {string} directory absolute @returns {boolean} */
function othersMayEnter(directory) {
  const parent = dirname(directory);
  return (statSync(directory).mode & 0o001) !== 0 && (parent === directory || othersMayEnter(parent));
}
