const { readFileSync } = require('node:fs');

/** Jest's counterpart of Vite's `?inline`: the file's bytes as a data address are the default export. */
module.exports = {
  /** @param {string} _text not the bytes: read as text @param {string} path */
  process: (_text, path) => {
    const address = `data:application/octet-stream;base64,${readFileSync(path).toString('base64')}`;
    return {
      code: `Object.defineProperty(exports, '__esModule', { value: true }); exports.default = ${JSON.stringify(address)};`,
    };
  },
};
