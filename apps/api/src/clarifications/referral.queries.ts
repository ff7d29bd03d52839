import type { ReferralState } from '@inntak/domain/clarifications';
import { applicationJson, type ApplicationJson } from '../applications/application-json';
import { catalogue } from '../offers/catalogue';
import { participantJson, type ParticipantJson } from '../participants/participant-json';
import { fromCursor, pageOf, type Connection, type PageArgs } from '../platform/connection';
import type { RequestContext } from '../platform/transaction';
import { caseworkerJson, finishReferral, referralObject, type ReferralJson } from './referral-json';
import type { Referral } from './referral.types';

interface Row {
  referral: ReferralJson;
  application: ApplicationJson;
  participant: ParticipantJson;
  caseworker: Referral['caseworker'];
  createdAt: string;
}

const columns = `${referralObject()} AS referral, ${applicationJson('re.application_id')} AS application,
  ${participantJson('re.participant_id')} AS participant, re.created_at::text AS "createdAt",
  ${caseworkerJson('re.application_id')} AS caseworker`;

const oneText = `SELECT ${columns} FROM referral re WHERE re.id = $1`;

/** A referral and whom it is about, or null when it is unknown or not the actor's to see. */
export async function findReferral(ctx: RequestContext, id: string): Promise<Referral | null> {
  const [[row], offers] = await Promise.all([ctx.read<Row>('referral', oneText, [id]), catalogue(ctx)]);
  return row === undefined ? null : finish(ctx, offers, row);
}

/** A referral that a step was just taken on. */
export async function readReferral(ctx: RequestContext, id: string): Promise<Referral> {
  const referral = await findReferral(ctx, id);
  if (referral === null) throw new Error('A referral that was just changed must be there.');
  return referral;
}

const list = (state: boolean, after: boolean) => {
  const byState = state ? 'AND re.state = $3' : '';
  const key = state ? ['$4', '$5'] : ['$3', '$4'];
  const text = `SELECT ${columns} FROM referral re WHERE re.organisation_id = $1 ${byState}
    ${after ? `AND (re.created_at, re.id) > (${key[0] ?? ''}::timestamptz, ${key[1] ?? ''}::uuid)` : ''}
    ORDER BY re.created_at, re.id LIMIT $2`;
  return { name: `referrals${state ? '-state' : ''}${after ? '-after' : ''}`, text };
};
const shapes = new Map([true, false].flatMap((s) => [true, false].map((a) => [`${s}${a}`, list(s, a)] as const)));

const countText = (state: boolean) => `SELECT count(*)::int AS total FROM (SELECT 1 FROM referral re
  WHERE re.organisation_id = $1 ${state ? 'AND re.state = $2' : ''} LIMIT 1001) t`;
const countAll = countText(false);
const countState = countText(true);

/** What the actor's own organisation is asked, the oldest first. Empty for who is at none that is asked. */
export async function listReferrals(
  ctx: RequestContext,
  state: ReferralState | null,
  page: PageArgs,
): Promise<Connection<Referral>> {
  const { organisationId } = ctx.actor;
  const after = fromCursor(page.after, ['instant', 'uuid']);
  const shape = shapes.get(`${state !== null}${after !== null}`);
  if (organisationId === null || shape === undefined) return pageOf<Referral>([], page, 0, ({ id }) => [id]);
  const filter = state === null ? [] : [state];
  const [rows, counts, offers] = await Promise.all([
    ctx.read<Row>(shape.name, shape.text, [organisationId, page.first + 1, ...filter, ...(after ?? [])]),
    ctx.read<{ total: number }>(
      state === null ? 'referrals-count' : 'referrals-count-state',
      state === null ? countAll : countState,
      [organisationId, ...filter],
    ),
    catalogue(ctx),
  ]);
  const keys = new Map(rows.map(({ referral, createdAt }) => [referral.id, createdAt.replace(' ', 'T')]));
  const referrals = rows.map((row) => finish(ctx, offers, row));
  return pageOf(referrals, page, counts[0]?.total ?? 0, ({ id }) => [keys.get(id) ?? '', id]);
}

function finish(ctx: RequestContext, offers: Awaited<ReturnType<typeof catalogue>>, row: Row): Referral {
  const { referral, application, participant, caseworker } = row;
  return finishReferral(ctx, offers, referral, { ...application, participant, caseworker });
}
