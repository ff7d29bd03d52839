import type { ComponentType } from 'react';
import type { Page } from './areas';

/** A module of pages, as the router sees it. */
export type PageModule = Readonly<Record<string, ComponentType>>;

/** The names of a module's exports that can be drawn without properties. */
type ComponentIn<Module> = {
  [K in keyof Module & string]: Module[K] extends ComponentType ? K : never;
}[keyof Module & string];

/** Ties pages to the module that exports them: a component that the module does not export does not compile. */
export function definePages<Module extends object>(
  load: () => Promise<Module>,
  pages: readonly (Page & { readonly component: ComponentIn<Module> })[],
): { readonly load: () => Promise<PageModule>; readonly pages: readonly Page[] } {
  return {
    pages,
    load: async () => {
      const found = await load();
      const named = Object.entries(found).filter((entry): entry is [string, ComponentType] => isComponent(entry[1]));
      return Object.fromEntries(named);
    },
  };
}

function isComponent(value: unknown): value is ComponentType {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);
}
