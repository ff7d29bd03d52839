import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import style from './style.css?raw';

/** The style sheet of the server's own pages, with the web application's font where that is built. */
export function pageStyle(webDist: string | null): string {
  const assets = webDist === null ? null : join(webDist, 'assets');
  const files = assets !== null && existsSync(assets) ? readdirSync(assets) : [];
  const font = files.find((name) => /^atkinson-hyperlegible-next-latin-wght-normal-.*\.woff2$/.test(name));
  if (!font) return style;
  return `@font-face {
  font-family: 'Atkinson Hyperlegible Next Variable';
  font-weight: 200 800;
  font-display: swap;
  src: url('/assets/${font}') format('woff2');
}
${style}`;
}
