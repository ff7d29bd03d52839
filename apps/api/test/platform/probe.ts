import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { IsOptional, MaxLength } from 'class-validator';
import type pg from 'pg';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { recordCaseRead } from '../../src/platform/audit';
import { addJob, job } from '../../src/platform/jobs/job';
import { mutation, savedOne } from '../../src/platform/mutation';
import { Policy } from '../../src/platform/policy';
import { resultOf, type Refusal } from '../../src/platform/results';
import { DateTime, Day, ID } from '../../src/platform/scalars';
import type { RequestContext } from '../../src/platform/transaction';

/** A table of the platform's own tests: a seat that one person can take. Places above 3 are refused at COMMIT only. */
export async function createProbeTable(owner: pg.Pool): Promise<void> {
  await owner.query(`
    CREATE TABLE probe (id uuid PRIMARY KEY, place int NOT NULL UNIQUE, version int NOT NULL DEFAULT 1);
    CREATE FUNCTION probe_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.place > 3 THEN RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'probe_full', MESSAGE = 'full'; END IF;
      RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER probe_full AFTER INSERT OR UPDATE ON probe DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION probe_full();
    INSERT INTO probe (id, place) VALUES ('${probeIds.one}', 1), ('${probeIds.two}', 2);
    GRANT SELECT, UPDATE ON probe TO PUBLIC`);
}

export const probeIds = {
  one: '00000000-0000-4000-8000-000000000001',
  two: '00000000-0000-4000-8000-000000000002',
  unknown: '00000000-0000-4000-8000-000000000009',
} as const;

interface ProbeRow {
  id: string;
  place: number;
  version: number;
}
type ProbeViolation = { rule: 'place-odd'; place: number } | { rule: 'full' };

/** Fails with something that must not be stored. */
export const failingJob = job<{ seat: number }>('probe.failing', () => Promise.reject(new Error('about 01010112345')));

/** Every payload that the probe job was run with. */
export const jobRuns: { seat: number; role: string }[] = [];
export const probeJob = job<{ seat: number }>('probe.moved', (ctx, { seat }) => {
  jobRuns.push({ seat, role: ctx.actor.role });
  return Promise.resolve();
});

@ObjectType({ description: 'A seat.' })
export class Probe {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { description: 'Where.' })
  place!: number;
  @Field(() => Int, { description: 'How often changed.' })
  version!: number;
  @Field(() => Probe, { nullable: true, description: 'Itself again, for depth.' })
  again?: Probe | null;
}

@InputType({ description: 'Where to move.' })
export class MoveInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { description: 'Where to.' })
  place!: number;
  @Field(() => Int, { description: 'The version seen.' })
  version!: number;
  @Field(() => Day, { nullable: true, description: 'When.' })
  day?: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @MaxLength(20)
  why?: string | null;
}

@ObjectType({ description: 'Moved.' })
export class MovePayload {
  @Field(() => Probe, { description: 'The seat.' })
  probe!: Probe;
}
export const MoveResult = resultOf('MoveResult', MovePayload);

@Resolver()
export class ProbeResolver {
  @Query(() => Probe, { nullable: true, description: 'One seat; the reading is recorded.' })
  @Policy('probe.read', { records: true })
  async probe(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Probe | null> {
    const [row] = await ctx.read<ProbeRow>('probe', 'SELECT id, place, version FROM probe WHERE id = $1', [id]);
    if (!row) return null;
    recordCaseRead(ctx, { action: 'probe.read', participantId: id, object: { type: 'probe', id } });
    return { ...row, again: { ...row, again: row } };
  }

  @Query(() => DateTime, { description: 'Business time.' })
  @Policy('public')
  time(
    @Arg('echo', () => String, { nullable: true, description: 'Ignored.' }) _echo: string,
    @Ctx() ctx: RequestContext,
  ): Date {
    return ctx.now;
  }

  @Query(() => Int, { description: 'Asks the database nothing.' })
  @Policy('probe.quiet')
  quiet(): number {
    return 1;
  }

  @Query(() => Int, { description: 'Tries to write although it is a query that records nothing.' })
  @Policy('public')
  async sneakyWrite(@Ctx() ctx: RequestContext): Promise<number> {
    return (await ctx.sql('UPDATE probe SET place = 3')).rowCount;
  }

  @Query(() => Int, { description: 'Fails with something secret in the message.' })
  @Policy('public')
  broken(): number {
    throw new Error('secret: 01010112345');
  }

  @Query(() => Int, { description: 'Reads one row.' })
  @Policy('public')
  async one(@Ctx() ctx: RequestContext): Promise<number> {
    return (await ctx.read('one', 'SELECT 1 AS one')).length;
  }

  @Query(() => Int, { description: 'Takes a while.' })
  @Policy('public')
  async slow(@Ctx() ctx: RequestContext): Promise<number> {
    return (await ctx.sql('SELECT pg_sleep(5)')).rowCount;
  }

  @Mutation(() => Int, { description: '1 when TypeORM and SQL speak on one client.' })
  @Policy('public')
  async shared(@Ctx() ctx: RequestContext): Promise<number> {
    const rows: unknown = await ctx.manager.query('SELECT pg_backend_pid() AS pid');
    const raw = await ctx.read('pid', 'SELECT pg_backend_pid() AS pid');
    return JSON.stringify(rows) === JSON.stringify(raw) ? 1 : 0;
  }

  @Mutation(() => MoveResult, { description: 'Moves to another place.' })
  @Policy('probe.move')
  move(
    @Arg('input', () => MoveInput, { description: 'Where to.' }) input: MoveInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MovePayload | Refusal> {
    return mutation<ProbeRow | null, ProbeViolation, ProbeRow, ProbeRow, MovePayload>(ctx, {
      lock: async () =>
        (
          await ctx.sql<ProbeRow>('SELECT id, place, version FROM probe WHERE id = $1 FOR NO KEY UPDATE NOWAIT', [
            input.id,
          ])
        ).rows[0] ?? null,
      version: input.version,
      authorize: accept,
      decide: async (probe): Promise<Outcome<ProbeRow, ProbeViolation>> => {
        await addJob(ctx, probeJob, { seat: input.place });
        return input.place % 2 === 1 && input.place !== 1
          ? refuse({ rule: 'place-odd', place: input.place })
          : accept({ ...probe, place: input.place });
      },
      save: async (moved, { version }) => {
        const { rowCount } = await ctx.sql(
          'UPDATE probe SET place = $3, version = version + 1 WHERE id = $1 AND version = $2',
          [moved.id, version, moved.place],
        );
        savedOne(rowCount);
        return { ...moved, version: version + 1 };
      },
      record: ({ id }) => ({
        history: null,
        audit: { action: 'probe.moved', participantIds: [id], object: { type: 'probe', id } },
      }),
      answer: (probe) => ({ probe }),
      explain: {
        'place-odd': ({ place }) => ({ message: 'Plassen er oddetall.', field: 'place', facts: { place } }),
        full: () => ({ message: 'Det er fullt.' }),
      },
      violationOf: { probe_full: { rule: 'full' } },
    });
  }
}
