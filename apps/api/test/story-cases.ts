import type { Asker } from './asker';
import type { Story, StoryPart } from './story';

/** A case the office works with, made as the owner: where a test is about what comes after. */
export interface StoryCase {
  readonly applicationId: string;
  readonly participantId: string;
  readonly wishIds: readonly string[];
}

/** What a mutation answered, as the tests look at it. */
export interface Answer {
  readonly __typename: string;
  readonly rule?: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
  readonly [field: string]: unknown;
}

const refusals = `... on Violation { rule message field facts { name value } } ... on NotFound { message } ... on Conflict { message }`;

/** Mutations whose input is named after what it is, as others share it. */
const sharedInputs: Readonly<Record<string, string>> = {
  upholdDecision: 'AnswerComplaintInput',
  changeAfterComplaint: 'AnswerComplaintInput',
  forwardComplaintToNav: 'ForwardComplaintInput',
  deviateFromProposal: 'DeviateInput',
  endNamingForProtected: 'NameForProtectedInput',
};

/** Takes a step and returns what it answered. `payload` is a selection like `... on DecisionPayload { decision { state } }`. */
export async function takes(who: Asker, mutation: string, input: object, payload = ''): Promise<Answer> {
  const own = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const type = mutation.endsWith('Application') ? 'ApplicationStepInput' : (sharedInputs[mutation] ?? own);
  const document = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename ${payload} ${refusals} } }`;
  return (await who.mutate<{ result: Answer }>(document, { input })).result;
}

/** A person of the municipality with a case in clarification and these wishes. A log-in when `user` names one. */
export async function openCase(
  { api, offer }: Story,
  municipality: string,
  wishes: readonly (readonly StoryPart[])[],
  options: { readonly name?: string; readonly participantId?: string; readonly receivedOn?: string } = {},
): Promise<StoryCase> {
  const day = options.receivedOn ?? '2027-01-04';
  const { rows } = await api.owner.query<{ applicationId: string; participantId: string }>(
    `WITH person AS (
       INSERT INTO participant (tenant_id, first_name, last_name, birth_date, has_bank_id)
       SELECT id, $2, 'Prøve', '2007-05-17', true FROM municipality WHERE code = $1 AND $3::uuid IS NULL RETURNING id, tenant_id
     ), known AS (SELECT id, tenant_id FROM person UNION ALL SELECT id, tenant_id FROM participant WHERE id = $3)
     INSERT INTO application (participant_id, tenant_id, case_number, state, origin, submitted_at, received_on, answer_target)
     SELECT id, tenant_id, next_case_number(tenant_id, 2027), 'activityClarification', 'digital', $4::date, $4::date, $4::date + 90
       FROM known RETURNING id AS "applicationId", participant_id AS "participantId"`,
    [municipality, options.name ?? 'Prøve', options.participantId ?? null, day],
  );
  const made = rows[0];
  if (!made) throw new Error('No case was made.');
  const wishIds: string[] = [];
  for (const [index, parts] of wishes.entries()) {
    const { rows: added } = await api.owner.query<{ id: string }>(
      `WITH wish AS (
         INSERT INTO wish (application_id, participant_id, tenant_id, rank, state)
         SELECT id, participant_id, tenant_id, $2, 'open' FROM application WHERE id = $1 RETURNING *
       ), parts AS (
         INSERT INTO wish_part (wish_id, application_id, participant_id, tenant_id, position, offer_id, days)
         SELECT w.id, w.application_id, w.participant_id, w.tenant_id, p.position, p.offer, p.days
           FROM wish w, jsonb_to_recordset($3) AS p (position smallint, offer uuid, days smallint)
       ) SELECT id FROM wish`,
      [
        made.applicationId,
        index + 1,
        JSON.stringify(parts.map(({ offer: code, days }, position) => ({ position, offer: offer(code).id, days }))),
      ],
    );
    if (added[0]) wishIds.push(added[0].id);
  }
  return { ...made, wishIds };
}

/** A log-in of the person herself, who lives in the municipality from before. */
export async function givesLogIn({ api }: Story, code: string, { participantId }: StoryCase): Promise<void> {
  await api.owner.query('INSERT INTO app_user (demo_code, name, participant_id) VALUES ($1, initcap($1), $2)', [
    code,
    participantId,
  ]);
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** The days of a bundle: `days(tale, 'ba-arbeid', 1, 3)` is Monday to Wednesday. */
export function days({ offer }: Story, code: string, from = 1, to = from) {
  return weekdayNames.slice(from - 1, to).map((weekday) => ({ offerId: offer(code).id, weekday }));
}

/** The latest row of a table about a case: what a step sends its id and version of. */
export async function latest(
  { api }: Story,
  table: 'place_offer' | 'decision' | 'placement' | 'waitlist_entry' | 'referral' | 'clarification',
  { applicationId }: Pick<StoryCase, 'applicationId'>,
): Promise<{ id: string; version: number; state: string }> {
  const { rows } = await api.owner.query<{ id: string; version: number; state: string }>(
    `SELECT id, version, state FROM ${table} WHERE application_id = $1 ORDER BY created_at DESC LIMIT 1`,
    [applicationId],
  );
  if (!rows[0]) throw new Error(`There is no ${table} yet.`);
  return rows[0];
}

/** Prepares a place offer, and sends it. */
export async function offersPlace(
  tale: Story,
  who: Asker,
  of: StoryCase,
  bundle: ReturnType<typeof days>,
  startOn = '2027-08-16',
): Promise<{ prepared: Answer; sent: Answer }> {
  const wishId = of.wishIds[0];
  const prepared = await takes(who, 'preparePlaceOffer', {
    applicationId: of.applicationId,
    wishId,
    startOn,
    days: bundle,
  });
  const { id, version } = await latest(tale, 'place_offer', of);
  const sent = await takes(who, 'sendPlaceOffer', { id, version, answerBy: '2027-02-15' });
  return { prepared, sent };
}

/** What a decision must say in words. */
export const written = {
  reasons: 'Du trives best med faste dager og rolige oppgaver.',
  facts: 'Søknaden din, besøket og samtalen med deg.',
  ownView: 'Jeg vil jobbe på kjøkkenet.',
};

/** Prepares a decision and sends it for approval: its id, and the version to approve. */
export async function sendsForApproval(
  tale: Story,
  who: Asker,
  of: StoryCase,
  input: object,
): Promise<{ readonly id: string; readonly version: number }> {
  const { applicationId, wishIds } = of;
  const prepared = await takes(who, 'prepareDecision', { applicationId, wishIds, ...written, ...input });
  const { id, version } = await latest(tale, 'decision', of);
  const sent = await takes(who, 'sendDecisionForApproval', { id, version });
  for (const answer of [prepared, sent]) {
    if (answer.__typename !== 'CasePayload') throw new Error(JSON.stringify(answer));
  }
  return { id, version: version + 1 };
}

/** The person's answer as staff heard it by telephone. */
export async function answersByPhone(tale: Story, who: Asker, of: StoryCase, answer: string): Promise<Answer> {
  const { id, version } = await latest(tale, 'place_offer', of);
  const input = { id, version, answer, heardHow: 'phone', heardWho: 'Mor var med.' };
  return takes(
    who,
    'answerPlaceOffer',
    input,
    '... on PlaceOfferPayload { nextText placeOffer { state confirmedByLetter } }',
  );
}

/**
 * Every offer and weekday with more people than places, on any day: counted by the owner from the rows themselves, by
 * another way than the product's own.
 */
export async function weekdaysAboveCapacity({ api }: Story): Promise<object[]> {
  const { rows } = await api.owner.query<object>(
    `WITH taken AS (
       SELECT offer_id, participant_id, weekday, valid FROM placement_day
       UNION ALL SELECT offer_id, participant_id, weekday, valid FROM place_offer_day WHERE holds
     ), asked AS (SELECT DISTINCT offer_id, weekday, lower(valid) AS day FROM taken)
     SELECT * FROM (SELECT o.code, a.weekday, a.day,
            (SELECT count(DISTINCT t.participant_id) FROM taken t WHERE t.offer_id = a.offer_id AND t.valid @> a.day
                AND (o.capacity_unit = 'person' OR t.weekday = a.weekday)) AS people,
            (SELECT coalesce(sum(c.open_places), 0) FROM offer_capacity c WHERE c.offer_id = a.offer_id AND c.valid @> a.day
                AND coalesce(c.weekday, a.weekday) = a.weekday)
            + (SELECT coalesce(sum(p.places), 0) FROM offer_pool p WHERE p.offer_id = a.offer_id AND p.valid @> a.day
                AND coalesce(p.weekday, a.weekday) = a.weekday) AS places
       FROM asked a JOIN offer o ON o.id = a.offer_id) counted WHERE people > places`,
  );
  return rows;
}

/** A person with a decided place on these days: offered, accepted, decided. The case, with everything in it. */
export async function decidedPlace(
  tale: Story,
  bundle: ReturnType<typeof days>,
  options: { readonly name?: string; readonly startOn?: string } = {},
): Promise<StoryCase> {
  const lise = await tale.api.as('lise', { role: 'caseworker' });
  const dag = await tale.api.as('dag', { role: 'decisionMaker' });
  const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]], { name: options.name ?? 'Pia' });
  await offersPlace(tale, lise, one, bundle, options.startOn);
  await answersByPhone(tale, lise, one, 'accept');
  const { id: placeOfferId } = await latest(tale, 'place_offer', one);
  const { applicationId, wishIds } = one;
  const text = { reasons: 'Det passer.', facts: 'Søknaden.' };
  await takes(lise, 'prepareDecision', { applicationId, wishIds, placeOfferId, outcome: 'granted', ...text });
  const { id, version } = await latest(tale, 'decision', one);
  await takes(lise, 'sendDecisionForApproval', { id, version });
  await takes(dag, 'makeDecision', { id, version: version + 1 });
  return one;
}
