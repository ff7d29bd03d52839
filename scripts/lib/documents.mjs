import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { inProject } from './workspace.mjs';

/** The first argument of each `graphql(...)` in the web: an operation or a fragment. */
const documentText = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`/gs;

/**
 * @typedef {object} WrittenDocument
 * @property {string} file
 * @property {string[]} fragments names it defines
 * @property {string[]} spreads names of fragments that it uses
 * @property {boolean} isOperation
 * @property {string} text
 */

/**
 * Checks every document that the web sends against a schema. TypeScript cannot: to gql.tada, a field that the schema does
 * not have is only `unknown`.
 *
 * @param {string} schemaText
 * @returns {string[]} complaints, each with its file
 */
export function invalidDocuments(schemaText) {
  const schema = buildSchema(schemaText);
  const documents = writtenDocuments();
  const byFragment = new Map(documents.flatMap((written) => written.fragments.map((name) => [name, written])));
  const used = new Set(documents.flatMap(({ spreads }) => spreads));

  const complaints = documents
    .filter(({ isOperation }) => isOperation)
    .flatMap((operation) => {
      const text = [operation, ...withFragments(operation, byFragment)].map((written) => written.text).join('\n');
      return validate(schema, parse(text)).map(({ message }) => `${operation.file}: ${message}`);
    });
  const unused = documents
    .flatMap(({ file, fragments }) => fragments.map((name) => ({ file, name })))
    .filter(({ name }) => !used.has(name))
    .map(({ file, name }) => `${file}: fragment ${name} is not used by any document`);
  return [...new Set([...complaints, ...unused])];
}

/**
 * Every document's text, in an order that depends on the texts alone.
 *
 * @returns {string}
 */
export function allDocuments() {
  return writtenDocuments()
    .map(({ text }) => text)
    .sort()
    .join('\n');
}

/**
 * An operation of the web with all fragments that it uses, as the browser sends it.
 *
 * @param {string} name
 */
export function operationText(name) {
  const documents = writtenDocuments();
  const operation = documents.find(({ isOperation, text }) => isOperation && new RegExp(`\\b${name}\\b`).test(text));
  if (!operation) throw new Error(`The web has no operation ${name}.`);
  const byFragment = new Map(documents.flatMap((written) => written.fragments.map((fragment) => [fragment, written])));
  return [operation, ...withFragments(operation, byFragment)].map(({ text }) => text).join('\n');
}

/** @returns {WrittenDocument[]} */
function writtenDocuments() {
  const source = inProject('apps/web/src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  return files.flatMap((file) =>
    [...readFileSync(`${source}/${file}`, 'utf8').matchAll(documentText)].map(([, text = '']) => ({
      file: `apps/web/src/${file}`,
      text,
      isOperation: /^\s*(?:query|mutation|subscription)\b/m.test(text),
      fragments: names(text, /\bfragment\s+(\w+)\s+on\b/g),
      spreads: names(text, /\.\.\.\s*(?!on\b)(\w+)/g),
    })),
  );
}

/** @param {WrittenDocument} operation @param {Map<string, WrittenDocument>} byFragment @returns {Set<WrittenDocument>} */
function withFragments(operation, byFragment) {
  /** @type {Set<WrittenDocument>} */
  const found = new Set();
  /** @param {WrittenDocument} written */
  const follow = (written) => {
    for (const name of written.spreads) {
      const next = byFragment.get(name);
      if (next && next !== operation && !found.has(next)) {
        found.add(next);
        follow(next);
      }
    }
  };
  follow(operation);
  return found;
}

/** @param {string} text @param {RegExp} pattern */
const names = (text, pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name);
