import { Link as RouterLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> {
  /** A path of the product with its ids filled in, from `lib/paths`. */
  readonly to: string;
  /** Search parameters, e.g. the filters of a list. */
  readonly search?: Readonly<Record<string, string>>;
  /** The id of a place on that page. */
  readonly hash?: string;
  readonly children: ReactNode;
}

/** A link within the product. The current page is marked `aria-current="page"` where `exact` path and link are the same. */
export function Link({ to, search, hash, children, ...rest }: LinkProps) {
  return (
    <RouterLink
      to={to}
      {...(search ? { search } : {})}
      {...(hash ? { hash } : {})}
      activeOptions={{ exact: true, includeSearch: false }}
      {...rest}
    >
      {children}
    </RouterLink>
  );
}
