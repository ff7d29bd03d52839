import type { RequestContext } from '../platform/transaction';
import { hatsText, hatsValues, type Hat, type HatScope } from './hats';
import { sessionLimits, type LoginAs } from './session-store';
import type { HatType, Viewer } from './viewer.types';

interface SessionFacts {
  loginAs: LoginAs;
  hats: HatScope;
  hatKind: Hat['kind'];
  hatId: string | null;
  hatChosen: boolean;
  createdAt: Date;
  seenAt: Date;
  userId: string;
  name: string;
}

const sessionText = `
  SELECT s.login_as AS "loginAs", s.hats, s.hat_kind AS "hatKind", s.hat_id AS "hatId", s.hat_chosen AS "hatChosen",
         s.created_at AS "createdAt", s.seen_at AS "seenAt", u.id AS "userId", u.name
    FROM session s JOIN app_user u ON u.id = s.user_id WHERE s.id = $1`;

/** The session of this request. Only for fields that need a log-in. */
async function sessionOf(ctx: RequestContext): Promise<SessionFacts> {
  const [session] = await ctx.read<SessionFacts>('viewer-session', sessionText, [ctx.session?.id ?? null]);
  if (!session) throw new Error('There is no session here.');
  return session;
}

/** Who is logged in; null when nobody is. */
export async function readViewer(ctx: RequestContext): Promise<Viewer | null> {
  if (!ctx.session) return null;
  const session = await sessionOf(ctx);
  const hats = await hatsOf(ctx, session);
  const worn = hats.find((hat) => hat.kind === session.hatKind && hat.id === session.hatId);
  if (!worn) return null;
  const show = (hat: Hat) => toHatType(hat, session.userId);
  return {
    id: session.userId,
    name: session.name,
    activeHat: show(worn),
    hats: hats.map(show),
    hatChosen: session.hatChosen,
    sessionEndsAt: endOf(session),
  };
}

/** The hat of that id, when it is the viewer's to wear with this kind of log-in. */
export async function readOwnHat(ctx: RequestContext, hatId: string): Promise<Hat | null> {
  const session = await sessionOf(ctx);
  const hats = await hatsOf(ctx, session);
  return hats.find((hat) => idOf(hat, session.userId) === hatId) ?? null;
}

function hatsOf(ctx: RequestContext, session: SessionFacts): Promise<Hat[]> {
  return ctx.read<Hat>('hats', hatsText, hatsValues(session.userId, ctx.today, session));
}

/** The hat `self` has the id of the user who wears it. */
function idOf(hat: Hat, userId: string): string {
  return hat.id ?? userId;
}

/** Whichever comes first: too long without use, or too long in all. */
function endOf({ hatKind, createdAt, seenAt }: SessionFacts): Date {
  const { idleMinutes, totalMinutes } = sessionLimits(hatKind);
  return new Date(Math.min(seenAt.getTime() + idleMinutes * 60_000, createdAt.getTime() + totalMinutes * 60_000));
}

function toHatType(hat: Hat, userId: string): HatType {
  const { kind, role, label, organisation, municipality, until } = hat;
  const actingFor = kind === 'representation' ? label : null;
  return { id: idOf(hat, userId), kind, role, label, organisation, municipality, actingFor, validUntil: until };
}
