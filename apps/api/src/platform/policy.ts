import { Extensions } from 'type-graphql';

/** What a root field says about who may ask and what is remembered. */
export interface PolicyExtension {
  /** The action in the words of the domain: `placement.end`; `public` for what anybody may read without logging in. */
  readonly policy: string;
  /** The query writes an audit row for what it shows (a case, or a list of people), so its transaction may write. */
  readonly records?: boolean;
}

/**
 * Stands on every root field. Anything but `public` needs a log-in; what the actor may see is then for the database's
 * row-level security, and what the actor may do for the domain's tables.
 */
export function Policy(policy: string, options: { readonly records?: boolean } = {}): MethodDecorator {
  return Extensions({ policy, ...options } satisfies PolicyExtension);
}
