import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration as TypeORM wants it: a class whose instance has a name. Its text is kept for test templates. */
export type SqlMigration = (new () => MigrationInterface) & { readonly text: string };

/**
 * Turns the text of a `NNNN_name.sql` file into a TypeORM migration class. The number gives the order (TypeORM sorts by
 * a 13-digit time stamp at the end of the name). In the text, the word `inntak_app` stands for the role of DATABASE_URL.
 */
export function sqlMigration(fileName: string, text: string): SqlMigration {
  const match = /^(\d{4})_([a-z0-9_]+)$/.exec(fileName);
  if (!match) throw new Error(`Migration "${fileName}" must be named NNNN_words.`);
  const [, number, words] = match;

  return class implements MigrationInterface {
    static readonly text = text;
    readonly name = `${words ?? ''}_${1_700_000_000_000 + Number(number)}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(text.replaceAll(/\binntak_app\b/g, quoted(applicationRole)));
    }

    down(): Promise<void> {
      return Promise.reject(new Error('Migrations go forward only: write a new one that mends.'));
    }
  };
}

let applicationRole = 'inntak_app';

/** Names the role that receives the grants, before migrations run. */
export function grantTo(role: string): void {
  applicationRole = role;
}

/** A name as an SQL identifier. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
