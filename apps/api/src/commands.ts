/** What the bundle can do, by name. Each loads only what it needs. */
export const commands: Readonly<Record<string, (() => Promise<void>) | undefined>> = {
  /** Serves HTTP and runs jobs until it is told to stop. */
  serve: async () => (await import('./serve')).serve(),
  /** Brings the database up to date, as its owner. */
  migrate: async () => (await import('./platform/database/migrate-command')).migrateCommand(),
  /** Fills in the reference data and, where log-in is the demo, the fictional people. What is there stays. */
  seed: async () => (await import('./seed-command')).seedCommand(),
  /** Prints the demo log-ins. */
  'demo-logins': async () => (await import('./demo/print-logins')).printLogIns(),
  /** Prints the GraphQL schema. */
  schema: async () => {
    const { schemaText } = await import('./schema');
    process.stdout.write(await schemaText());
  },
};
