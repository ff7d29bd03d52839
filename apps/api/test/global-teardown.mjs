/** Stops the PostgreSQL that global-setup started, if it did. */
export default async function globalTeardown() {
  await globalThis.stopTestPostgres?.();
}
