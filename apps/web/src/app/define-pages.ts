import type { ComponentType } from 'react';
import type { Page } from './areas';

/** A module of pages, as the router sees it. */
export type PageModule = Readonly<Record<string, ComponentType>>;

/** A page as the list of areas writes it: where it is loaded from is said once for all pages of a module. */
type PageRow<Component extends string> = Omit<Page, 'load' | 'component'> & { readonly component: Component };

/** The names of a module's exports that can be drawn without properties. */
type ComponentIn<Module> = {
  [K in keyof Module & string]: Module[K] extends ComponentType ? K : never;
}[keyof Module & string];

/**
 * Ties pages to the module that exports them: a component that the module does not export does not compile. The module is one
 * chunk. `others` are pages of the same area in chunks of their own, so that the landing page need not wait for them.
 */
export function definePages<Module extends object>(
  load: () => Promise<Module>,
  pages: readonly PageRow<ComponentIn<Module>>[],
  ...others: readonly { readonly pages: readonly Page[] }[]
): { readonly pages: readonly Page[] } {
  const loadComponents = async () => componentsOf(await load());
  return {
    pages: [...pages.map((page) => ({ ...page, load: loadComponents })), ...others.flatMap((other) => other.pages)],
  };
}

function componentsOf(module: object): PageModule {
  const entries = Object.entries(module);
  return Object.fromEntries(entries.filter((entry): entry is [string, ComponentType] => isComponent(entry[1])));
}

function isComponent(value: unknown): value is ComponentType {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);
}
