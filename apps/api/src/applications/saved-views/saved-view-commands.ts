import { randomUUID } from 'node:crypto';
import { addView, mayKeepViews, nameView, type SavedViewViolation } from '@inntak/domain/applications';
import { accept } from '@inntak/domain/outcome';
import { mutation, savedOne, type Versioned } from '../../platform/mutation';
import type { Refusal } from '../../platform/results';
import { violationTexts } from '../../platform/texts/violation-texts';
import type { RequestContext } from '../../platform/transaction';
import { checkHolder } from '../office/worklist-holders';
import { readSavedViews } from '../office/worklist.queries';
import type {
  DeleteWorklistViewInput,
  RenameWorklistViewInput,
  SavedWorklistViewsPayload,
  SaveWorklistViewInput,
} from './saved-view.types';

interface NewView {
  readonly names: readonly string[];
  readonly offerId: string | null;
  readonly schoolId: string | null;
}

interface StoredView extends Versioned {
  readonly id: string;
  readonly otherNames: readonly string[];
}

/** Keeps what the list is narrowed to, under a name of one's own. Not found: there is no such offer or school. */
export function saveWorklistView(
  ctx: RequestContext,
  input: SaveWorklistViewInput,
): Promise<SavedWorklistViewsPayload | Refusal> {
  const { userId, tenantId } = ctx.actor;
  const nextWith = checkHolder(input.nextWith ?? null);
  const id = randomUUID();
  return mutation<NewView, SavedViewViolation, string, string, SavedWorklistViewsPayload>(ctx, {
    lock: () => lockNames(ctx, input),
    authorize: () => mayKeepViews(ctx.actor),
    decide: ({ names }) => addView(input.name, names),
    save: async (name, { offerId, schoolId }) => {
      await ctx.sql(
        `INSERT INTO saved_view (id, user_id, tenant_id, name, view, sort, state, offer_id, school_id, next_with)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, userId, tenantId, name, input.view, input.sort, input.state ?? null, offerId, schoolId, nextWith],
      );
      return id;
    },
    record: () => recordOf(id, 'savedView.saved'),
    answer: () => fresh(ctx),
    explain: violationTexts,
    violationOf: taken(input),
  });
}

/** Calls a view something else. */
export function renameWorklistView(
  ctx: RequestContext,
  input: RenameWorklistViewInput,
): Promise<SavedWorklistViewsPayload | Refusal> {
  return mutation<StoredView, SavedViewViolation, string, StoredView, SavedWorklistViewsPayload>(ctx, {
    lock: () => lockView(ctx, input.id),
    authorize: () => mayKeepViews(ctx.actor),
    version: input.version,
    decide: ({ otherNames }) => nameView(input.name, otherNames),
    save: async (name, view) => {
      const { rowCount } = await ctx.sql(
        'UPDATE saved_view SET name = $3, version = version + 1 WHERE id = $1 AND version = $2',
        [view.id, view.version, name],
      );
      savedOne(rowCount);
      return view;
    },
    record: ({ id }) => recordOf(id, 'savedView.renamed'),
    answer: () => fresh(ctx),
    explain: violationTexts,
    violationOf: taken(input),
  });
}

/** Takes a view away. The cases in it stay where they are. */
export function deleteWorklistView(
  ctx: RequestContext,
  input: DeleteWorklistViewInput,
): Promise<SavedWorklistViewsPayload | Refusal> {
  return mutation<StoredView, SavedViewViolation, null, StoredView, SavedWorklistViewsPayload>(ctx, {
    lock: () => lockView(ctx, input.id),
    authorize: () => mayKeepViews(ctx.actor),
    version: input.version,
    decide: () => accept(null),
    save: async (_, view) => {
      const { rowCount } = await ctx.sql('DELETE FROM saved_view WHERE id = $1 AND version = $2', [
        view.id,
        view.version,
      ]);
      savedOne(rowCount);
      return view;
    },
    record: ({ id }) => recordOf(id, 'savedView.deleted'),
    answer: () => fresh(ctx),
    explain: violationTexts,
  });
}

/** Somebody at another screen, with the same log-in, was faster. */
const taken = ({ name }: { readonly name: string }): Record<string, SavedViewViolation> => ({
  saved_view_one_name: { rule: 'view-name-taken', field: 'name', name: name.trim() },
});

/**
 * The names that are taken, and what the codes stand for; null when one of them stands for nothing. Two windows of one person
 * wait for each other, in a statement of its own: the names are read when the other's view is there.
 */
async function lockNames(ctx: RequestContext, input: SaveWorklistViewInput): Promise<NewView | null> {
  const { userId, tenantId } = ctx.actor;
  await ctx.sql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`saved views ${userId} ${tenantId ?? ''}`]);
  const [offerCode, schoolCode] = [input.offerCode ?? null, input.schoolCode ?? null];
  const { rows } = await ctx.sql<NewView>(
    `SELECT ARRAY(SELECT name FROM saved_view WHERE user_id = $1 AND tenant_id = $2) AS names,
            (SELECT id FROM offer WHERE code = $3) AS "offerId",
            (SELECT id FROM organisation WHERE code = $4 AND kind = 'school') AS "schoolId"`,
    [userId, tenantId, offerCode, schoolCode],
  );
  const [found] = rows;
  if (!found || (offerCode !== null && found.offerId === null)) return null;
  return schoolCode !== null && found.schoolId === null ? null : found;
}

/** One of the actor's own; nobody else's is there for her. */
async function lockView(ctx: RequestContext, id: string): Promise<StoredView | null> {
  const { rows } = await ctx.sql<StoredView>(
    `SELECT v.id, v.version, ARRAY(SELECT o.name FROM saved_view o WHERE o.user_id = v.user_id AND o.tenant_id = v.tenant_id
              AND o.id <> v.id) AS "otherNames"
       FROM saved_view v WHERE v.id = $1 AND v.user_id = $2 FOR NO KEY UPDATE`,
    [id, ctx.actor.userId],
  );
  return rows[0] ?? null;
}

async function fresh(ctx: RequestContext): Promise<SavedWorklistViewsPayload> {
  return { savedWorklistViews: await readSavedViews(ctx) };
}

// A view is about nobody: the audit says that it was made, named anew or taken away, and by whom.
function recordOf(id: string, action: string) {
  return { history: null, audit: { action, participantIds: [], object: { type: 'savedView', id } } };
}
