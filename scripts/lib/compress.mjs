import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Below this, compressing saves less than the header that tells of it. */
const smallest = 1024;

/**
 * Writes a `.br` and a `.gz` beside each text file of a built web application, which the API sends to browsers that take
 * them: compressed once, instead of at every request.
 *
 * @param {string} directory
 */
export function compressFiles(directory) {
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const file = join(directory, name);
    if (!/\.(js|css|html|svg|json)$/.test(name) || statSync(file).size < smallest) continue;
    const text = readFileSync(file);
    // One below the best: a tenth of its time for a hundredth of its gain.
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  }
}
