/** Jest's counterpart of Vite's `?raw`: the file's text is the default export. */
module.exports = {
  /** @param {string} text */
  process: (text) => ({
    code: `Object.defineProperty(exports, '__esModule', { value: true }); exports.default = ${JSON.stringify(text)};`,
  }),
};
