import { operationText } from '../scripts/lib/documents.mjs';
import { median } from './load.mjs';

const rowsPerPage = 15;
const farPage = 1000;
/** The most that can be asked for at a time, to get to the far page in fewer steps. */
const stride = 200;
const tries = 31;
/** A page far down shall cost about what the first one does. */
const mostTimes = 1.5;

/**
 * Asks for the first page and a far one of the register in turns, one request at a time, and prints how long each takes.
 *
 * @param {import('./product.mjs').RunningProduct} product
 * @param {(line: string) => void} print
 * @returns {Promise<number>} goals that were missed
 */
export async function comparePlaces(product, print) {
  const cookie = await product.logIn('lise');
  const query = operationText('Register');
  /** @param {number} first @param {string | null} after */
  const read = async (first, after) => {
    const response = await fetch(`${product.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { first, after } }),
    });
    const { data } = /** @type {{ data: { register: { edges: unknown[], pageInfo: { endCursor: string } } } }} */ (
      await response.json()
    );
    return data.register;
  };
  const before = rowsPerPage * (farPage - 1);
  /** @type {string | null} */
  let after = null;
  for (let passed = 0; passed < before;) {
    const { edges, pageInfo } = await read(Math.min(stride, before - passed), after);
    if (edges.length === 0) throw new Error(`The register has no page ${farPage}.`);
    passed += edges.length;
    after = pageInfo.endCursor;
  }
  /** @param {string | null} place */
  const time = async (place) => {
    const began = performance.now();
    const { edges } = await read(rowsPerPage, place);
    if (edges.length === 0) throw new Error('A page without rows is no page.');
    return performance.now() - began;
  };
  /** @type {number[]} */
  const near = [];
  /** @type {number[]} */
  const far = [];
  for (let turn = 0; turn < tries; turn += 1) {
    near.push(await time(null));
    far.push(await time(after));
  }
  const times = median(far) / median(near);
  const verdict = times <= mostTimes ? 'reached' : 'MISSED';
  print(
    `\nregister, ${rowsPerPage} rows: page 1 ${median(near).toFixed(1)} ms, page ${farPage} ${median(far).toFixed(1)} ms`,
  );
  print(`  goal: at most ${mostTimes} × page 1: ${times.toFixed(2)} (${verdict})`);
  return Number(times > mostTimes);
}
