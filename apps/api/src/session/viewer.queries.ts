import type { RequestContext } from '../platform/transaction';
import { hatsText, hatsValues, type Hat } from './hats';
import { sessionLimits, type LoginAs } from './session-store';
import type { HatType, Viewer } from './viewer.types';

interface SessionFacts {
  loginAs: LoginAs;
  hatKind: Hat['kind'];
  hatId: string | null;
  hatChosen: boolean;
  createdAt: Date;
  userId: string;
  name: string;
  demo: boolean;
}

const sessionText = `
  SELECT s.login_as AS "loginAs", s.hat_kind AS "hatKind", s.hat_id AS "hatId", s.hat_chosen AS "hatChosen",
         s.created_at AS "createdAt", u.id AS "userId", u.name, u.demo_code IS NOT NULL AS demo
    FROM session s JOIN app_user u ON u.id = s.user_id WHERE s.id = $1`;

/** The session of this request. Only for fields that need a log-in. */
export async function sessionOf(ctx: RequestContext): Promise<SessionFacts> {
  const [session] = await ctx.read<SessionFacts>('viewer-session', sessionText, [ctx.session?.id ?? null]);
  if (!session) throw new Error('There is no session here.');
  return session;
}

/** Who is logged in; null when nobody is. */
export async function readViewer(ctx: RequestContext): Promise<Viewer | null> {
  if (!ctx.session) return null;
  const session = await sessionOf(ctx);
  const { loginAs, userId } = session;
  const hats = await ctx.read<Hat>('hats', hatsText, hatsValues(userId, ctx.today, loginAs));
  const worn = hats.find((hat) => hat.kind === session.hatKind && hat.id === session.hatId);
  if (!worn) return null;
  const { idleMinutes, totalMinutes } = sessionLimits[loginAs];
  return {
    id: userId,
    name: session.name,
    hat: toHatType(worn),
    hats: hats.map(toHatType),
    hatChosen: session.hatChosen,
    role: worn.role,
    participantId: worn.participantId,
    organisationId: worn.organisationId,
    municipalityId: worn.tenantId,
    idleMinutes,
    sessionEndsAt: new Date(session.createdAt.getTime() + totalMinutes * 60_000),
    demo: session.demo,
  };
}

function toHatType({ kind, id, role, label, until, organisationName, tenantName }: Hat): HatType {
  return { kind, id, role, label, until, organisationName, municipalityName: tenantName };
}
