import {
  orderRule2027,
  orderRule2027WithLottery,
  type Applicant,
  type Eligibility,
  type RoomPiece,
  type RoundOffer,
  type RoundPart,
  type RoundSnapshot,
} from '@inntak/domain/allocation';
import type { WishState } from '@inntak/domain/applications';
import type { Weekday } from '@inntak/domain/calendar';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { LockedRound } from './round-store';

interface PartRow {
  offerId: string;
  workAreaId: string | null;
  decidedBy: 'municipality' | 'nav' | 'nobody';
  weekdays: Weekday[] | null;
  days: number | null;
}
interface WishRow {
  id: string;
  rank: number;
  state: WishState;
  /** Somebody has found it suitable, and it is documented. */
  found: boolean;
  municipal: boolean;
  nav: boolean;
  parts: PartRow[];
}
/** Somebody in the round, as the database tells it: ids and facts, never a name. */
export interface ApplicantRow {
  id: string;
  applicationId: string;
  municipalityId: string;
  ticket: string;
  needClass: number | null;
  leavesSchool: boolean;
  waitingSince: string;
  late: boolean;
  busy: Weekday[];
  settled: boolean;
  wishes: WishRow[];
}
interface RoomRow extends Omit<RoomPiece, 'slot'> {
  offerId: string;
  slot: number;
}

const applicantsText = 'SELECT * FROM round_applicants($1)';
const roomText = 'SELECT * FROM round_room($1)';

/** Everybody in the round as things stand now. */
export function readApplicants(ctx: RequestContext, roundId: string): Promise<ApplicantRow[]> {
  return ctx.read<ApplicantRow>('round-applicants', applicantsText, [roundId]);
}

/** Everything a proposal rests on, as it stands now. */
export async function readSnapshot(
  ctx: RequestContext,
  round: Pick<LockedRound, 'id' | 'seed' | 'startsOn'>,
): Promise<{ readonly snapshot: RoundSnapshot; readonly applicants: readonly ApplicantRow[] }> {
  const [applicants, room, known] = await Promise.all([
    readApplicants(ctx, round.id),
    ctx.read<RoomRow>('round-room', roomText, [round.id]),
    catalogue(ctx),
  ]);
  const offerIds = [...new Set(room.map(({ offerId }) => offerId))];
  const offers = offerIds.map((id): RoundOffer => {
    const { capacityUnit, openOn, municipalities } = known.offer(id);
    return {
      id,
      unit: capacityUnit,
      openOn,
      serves: municipalities.map((municipality) => municipality.id),
      room: room.filter(({ offerId }) => offerId === id).map(toPiece),
    };
  });
  const rule = round.seed === null ? orderRule2027 : orderRule2027WithLottery;
  const snapshot = {
    rule,
    seed: round.seed,
    startsOn: round.startsOn,
    offers,
    applicants: applicants.map((row) => toApplicant(row)),
  };
  return { snapshot, applicants };
}

function toPiece({ slot, from, shut, open, kept, taken }: RoomRow): RoomPiece {
  return { slot: slot === 0 ? null : (slot as Weekday), from, shut, open, kept, taken };
}

function toApplicant(row: ApplicantRow): Applicant {
  const { id, municipalityId, ticket, needClass, leavesSchool, waitingSince, busy, settled, wishes } = row;
  return {
    id,
    municipalityId,
    ticket,
    needClass,
    leavesSchool,
    waitingSince,
    busy,
    settled,
    // A wish for low-threshold offers alone needs no round.
    wishes: wishes
      .filter(({ municipal, nav }) => municipal || nav)
      .map((wish) => ({ id: wish.id, rank: wish.rank, eligibility: eligibilityOf(wish), parts: municipalParts(wish) })),
  };
}

/** NAV's share of a wish stands on NAV's list; the municipality's list holds the municipality's own. */
function municipalParts({ parts }: WishRow): RoundPart[] {
  return parts
    .filter(({ decidedBy }) => decidedBy === 'municipality')
    .map(({ offerId, weekdays, days }) => ({ offerId, weekdays, days }));
}

function eligibilityOf({ state, found, municipal }: WishRow): Eligibility {
  if (state === 'notSuitable' || state === 'notRelevantForNav') return 'notSuitable';
  if (!municipal) return 'navDecides';
  return state === 'suitable' || found ? 'suitable' : 'notAssessed';
}
