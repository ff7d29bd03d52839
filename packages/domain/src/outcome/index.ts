/** What a rule says: yes with a value, or no with a typed violation. Never thrown. */
export type Outcome<T, V> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly violation: V };

/** The rule says yes. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The rule says no; the violation carries what the person needs to act on it. */
export function refuse<V>(violation: V): { readonly ok: false; readonly violation: V } {
  return { ok: false, violation };
}
