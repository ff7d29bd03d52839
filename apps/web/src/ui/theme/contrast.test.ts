import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WCAG 2.2 SC 1.4.6: what «Kort tekst» promises of its text. */
const enhanced = 7;

const read = (name: string) => readFileSync(join(__dirname, name), 'utf8');
const tokens = read('tokens.css');
const theme = read('inntak-theme.css');

type Values = ReadonlyMap<string, string>;
/** The custom properties that the block after a selector gives. */
function valuesIn(css: string, selector: string): Values {
  const start = css.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`No block for ${selector}.`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const short = valuesIn(tokens, "[data-text-level='short'] [data-color]");
const light: Values = new Map([
  ...valuesIn(theme, "[data-color-scheme='light']"),
  ...valuesIn(tokens, ':root'),
  ...short,
]);
const dark: Values = new Map([
  ...valuesIn(tokens, ':root'),
  ...valuesIn(theme, "[data-color-scheme='dark']"),
  ...valuesIn(tokens, "[data-color-scheme='dark']"),
  ...short,
]);

/** A colour as #rrggbb, followed through the tokens it is said with. */
function colourOf(scheme: Values, token: string): string {
  const value = scheme.get(token);
  if (value === undefined) throw new Error(`${token} is not in the theme.`);
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return name === undefined ? value : colourOf(scheme, name);
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(scheme: Values, text: string, ground: string): number {
  const [dim = 0, bright = 0] = [text, ground].map((token) => luminance(colourOf(scheme, token))).sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const colour = (name: string) => `--ds-color-${name}`;
const names = ['neutral', 'accent', 'info', 'success', 'warning', 'danger', 'fjord', 'honning'];
const grounds = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted'];
/** Text and what it stands on, on the pages of those who choose «Kort tekst». */
const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...names.flatMap((name) =>
    grounds.map((ground) => [colour(`${name}-text-default`), colour(`${name}-${ground}`)] as const),
  ),
  ...names.flatMap((name) =>
    [...grounds.map((ground) => colour(`neutral-${ground}`)), '--paper'].map(
      (ground) => [colour(`${name}-text-subtle`), ground] as const,
    ),
  ),
  [colour('accent-base-contrast-default'), colour('accent-base-default')],
  ['--on-ground', '--ground-honning'],
  ['--on-ground', '--ground-plum'],
  ['--on-ground', '--ground-grey'],
  ['--on-ground-fjord', '--ground-fjord'],
];

test.each([
  ['light', light],
  ['dark', dark],
])('«Kort tekst» stands 7:1 or more in %s', (_name, scheme) => {
  const weak = pairs
    .map(([text, ground]) => ({ text, ground, ratio: Math.round(contrast(scheme, text, ground) * 100) / 100 }))
    .filter(({ ratio }) => ratio < enhanced);
  expect(weak).toEqual([]);
});

test('the measure is the one of WCAG', () => {
  const known = new Map([
    ['--a', '#fff'],
    ['--b', '#000000'],
    ['--c', '#767676'],
  ]);
  expect(contrast(known, '--a', '--b')).toBeCloseTo(21, 5);
  expect(contrast(known, '--c', '--a')).toBeCloseTo(4.54, 2);
});
