import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Pages that were found clean, as they stood and at that width: the same page met again is not judged again. */
const clean = new Set<string>();

/** How long a page must stand as it was judged for a finding to be believed. */
const standsForMs = 250;

/**
 * What axe finds on the page against WCAG 2.2 AA, a line per rule that is broken. A page may have been judged in the middle of a
 * step, e.g. between a new width and the next drawing: what is found on a page that then changes by itself is looked at again.
 */
export async function axeFinds(page: Page): Promise<string[]> {
  for (;;) {
    const print = await printOf(page);
    if (clean.has(print)) return [];
    const found = await judged(page);
    if (found.length === 0) {
      clean.add(print);
      return found;
    }
    await page.waitForTimeout(standsForMs);
    if ((await printOf(page)) === print) return found;
  }
}

/** Told to report violations only: describing every element that passes costs more than the judging. */
async function judged(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const judge = (window as Window & { axe?: typeof axe }).axe;
    const result = await judge?.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return result?.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, rules);
  if (!found) throw new Error(`axe did not run at ${page.url()}.`);
  return found;
}

/** The page's elements with the window's width. */
async function printOf(page: Page): Promise<string> {
  const hash = createHash('sha256').update(await page.content());
  return hash.update(String(page.viewportSize()?.width)).digest('base64');
}
