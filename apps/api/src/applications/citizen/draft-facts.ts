import {
  roundOn,
  submitApplication,
  type ApplicationDraft,
  type IntakeRound,
  type Submission,
  type SubmitViolation,
} from '@inntak/domain/applications';
import type { Day } from '@inntak/domain/calendar';
import type { Outcome } from '@inntak/domain/outcome';
import type { Answers } from '@inntak/domain/offers';
import { catalogue } from '../../offers/catalogue';
import type { RequestContext } from '../../platform/transaction';
import type { LockedApplication } from '../take-application-step';
import { answersJson, wishesJson, type AnswerJson, type WishJson } from '../wish-json';

interface Row {
  wishes: WishJson[];
  answers: AnswerJson[];
  movedInOn: string | null;
  rounds: Omit<IntakeRound, 'startsOn'>[];
}

const text = `
  SELECT ${wishesJson('a.id')} AS wishes, ${answersJson('a.id')} AS answers,
         (SELECT p.moved_in_on FROM participant p WHERE p.id = a.participant_id) AS "movedInOn",
         (SELECT coalesce(json_agg(json_build_object('id', r.id, 'opensOn', r.opens_on, 'deadline', r.deadline,
                   'answerTarget', r.answer_target)), '[]')
            FROM intake_round r WHERE r.municipality_id = a.tenant_id) AS rounds
    FROM application a WHERE a.id = $1`;

/** What the rules say about sending this draft on a day (today unless said otherwise), and the round it would belong to. */
export async function tryToSubmit(
  ctx: RequestContext,
  application: LockedApplication,
  lateReason: string | null,
  on: Day = ctx.today,
): Promise<{ readonly outcome: Outcome<Submission, SubmitViolation>; readonly round: IntakeRound | null }> {
  const [[row], offers] = await Promise.all([ctx.read<Row>('draft-facts', text, [application.id]), catalogue(ctx)]);
  if (!row) throw new Error('A draft that is locked cannot be read.');
  const draft: ApplicationDraft = {
    municipalityId: application.tenantId,
    wishes: row.wishes.map(({ rank, parts }) => ({
      rank,
      parts: parts.map(({ days, ...part }) => ({ ...part, daysPerWeek: days })),
    })),
    answers: byOffer(row.answers),
    movedInOn: row.movedInOn,
    lateReason,
  };
  // Places start in August; the day itself is set with each place offer, and no rule about sending asks for it.
  const rounds = row.rounds.map((round) => ({ ...round, startsOn: `${round.deadline.slice(0, 4)}-08-01` }));
  const round = roundOn(rounds, on);
  return { outcome: submitApplication(draft, on, round, offers.forRules()), round };
}

function byOffer(answers: readonly AnswerJson[]): Record<string, Answers> {
  const found: Record<string, Record<string, readonly string[]>> = {};
  for (const { offerId, key, value } of answers) found[offerId] = { ...found[offerId], [key]: value };
  return found;
}
