import type { CaseKeys, TwoMunicipalities } from './database-cases';
import { fillFollowUps, fillProposals, fillRound, fillWaiting, type Place } from './database-rounds';
import { fillTransitions } from './database-transitions';
import { today, type DatabaseWorld } from './database-world';

/**
 * Fills a case with at least one row in every table about a person: one of each provider, of NAV and of the office, sent
 * and only prepared ones. `staffId` is whoever wrote it down.
 */
export async function fillCase(
  world: DatabaseWorld,
  { id, regimeId }: TwoMunicipalities,
  keys: CaseKeys,
  staffId: string,
): Promise<void> {
  const p = { participant_id: keys.participant_id, tenant_id: keys.tenant_id };
  const a = { ...p, application_id: keys.application_id };
  const office = keys.tenant_id === id.baerum ? id['office-baerum'] : id['office-asker'];
  const nav = keys.tenant_id === id.baerum ? id['nav-baerum'] : id['nav-asker'];
  const at = `${today}T10:00Z`;
  const put = (table: string, row: Parameters<DatabaseWorld['insert']>[1]) => world.insert(table, row);

  await put('participant_address', { ...p, phone: '00000000', street: 'Testveien 1' });
  await put('national_id', {
    ...p,
    encrypted: Buffer.from('x'),
    hash: Buffer.from(keys.participant_id.replaceAll('-', '')),
  });
  await put('capacity_to_consent', {
    ...p,
    question: 'application',
    can_consent: true,
    decided_by: 'x',
    basis: 'x',
    decided_on: today,
  });
  await put('work_experience', { ...p, kind: 'jobTaster', place: 'Kantine', from_on: '2026-10-01' });
  await put('end_of_school', { ...p, ends_on: '2028-06-16', told_by: 'pupil', told_on: today });
  await put('pupil_contact', { ...p, organisation_id: id.donski, user_id: staffId, since: today });
  await put('break_glass', {
    ...p,
    user_id: staffId,
    membership_id: await anyMembership(world, staffId),
    reason: 'over and done with',
    until_at: '2020-01-01T00:00Z',
  });
  await put('help_request', { ...p, by_user_id: staffId });
  await put('call_log', { ...a, by_user_id: staffId, outcome: 'noAnswer' });
  await put('note', { ...a, by_user_id: staffId, text: 'x' });

  const offered = await put('place_offer', {
    ...a,
    authority: 'municipality',
    start_on: '2027-08-16',
    state: 'declined',
    sent_at: at,
    answer_by: '2027-02-01',
    answered_at: at,
    answered_how: 'self',
  });
  const prepared = await put('place_offer', { ...a, authority: 'municipality', start_on: '2027-08-16' });
  const decision = { ...a, service: 'x', legal_basis: 'x', complaint_regime_id: regimeId, reasons: 'x' };
  const made = { made_on: today, prepared_by_user_id: staffId };
  const decisions = [
    await put('decision', { ...decision, authority: 'municipality', outcome: 'refused' }),
    await put('decision', {
      ...decision,
      ...made,
      authority: 'municipality',
      outcome: 'refused',
      state: 'made',
      prepared_by_user_id: null,
      approved_by_user_id: staffId,
    }),
    await put('decision', {
      ...decision,
      ...made,
      authority: 'nav',
      outcome: 'refused',
      state: 'made',
      nav_grant_kind: 'vta',
    }),
  ];
  for (const decisionId of decisions) {
    await put('decision_wish', { ...a, decision_id: decisionId, wish_id: keys.wish_id });
    const letterId = await put('letter', {
      ...a,
      kind: 'decision',
      subject_table: 'decision',
      subject_id: decisionId,
      title: 'x',
      sender: 'x',
      day: today,
      body: {},
    });
    await put('letter_delivery', { ...p, letter_id: letterId, channel: 'digital', available_at: at });
    await put('complaint', { ...p, decision_id: decisionId, text: 'x', received_on: today });
  }

  const navPlacement = await put('placement', {
    ...a,
    state: 'ended',
    financing: 'nav',
    from_on: '2026-01-05',
    to_on: '2026-06-19',
    end_reason: 'x',
  });
  await put('placement_day', {
    ...p,
    placement_id: navPlacement,
    offer_id: id['arba-vta'],
    weekday: 1,
    valid: '[2026-01-05,2026-06-19]',
  });
  const places: Place[] = [];
  const waiting: string[] = [];
  for (const [index, provider] of (['arba', 'ba', 'bkd'] as const).entries()) {
    const offerId = id[({ arba: 'arba-vta', ba: 'ba-arbeid', bkd: 'bkd-aktivitet' } as const)[provider]];
    const weekday = index + 2;
    const wishId = await put('wish', { ...a, rank: weekday });
    await put('wish_part', { ...a, wish_id: wishId, offer_id: offerId, weekdays: [weekday] });
    await put('application_answer', { ...a, offer_id: offerId, field_key: 'why', value: JSON.stringify('x') });
    await refer(world, keys, id[provider], 'provider', office, wishId);
    for (const placeOffer of [offered, prepared])
      await put('place_offer_day', {
        ...p,
        place_offer_id: placeOffer,
        offer_id: offerId,
        weekday,
        valid: '[2027-08-16,)',
        shown: placeOffer === offered,
      });
    const placementId = await put('placement', {
      ...a,
      state: 'active',
      financing: 'municipality',
      from_on: '2026-08-17',
    });
    await put('placement_day', { ...p, placement_id: placementId, offer_id: offerId, weekday, valid: '[2026-08-17,)' });
    places.push({ placementId, offerId, organisationId: id[provider] });
    const entryId = await put('waitlist_entry', {
      ...a,
      wish_id: wishId,
      offer_id: offerId,
      since: today,
      informed_on: today,
      informed_how: 'phone',
      informed_by_user_id: staffId,
    });
    waiting.push(entryId);
    await put('case_history', {
      ...a,
      object_type: 'referral',
      object_id: wishId,
      step: 'assess',
      by_role: 'providerStaff',
      by_organisation_id: id[provider],
    });
  }
  await refer(world, keys, nav, 'nav', office, null);
  await fillTransitions(world, { id, regimeId }, keys, nav);
  await fillRound(world, keys, staffId);
  await fillProposals(world, keys, places);
  await fillFollowUps(world, keys, places);
  for (const entryId of waiting) await fillWaiting(world, keys, entryId, staffId);
}

async function refer(
  world: DatabaseWorld,
  keys: CaseKeys,
  organisationId: string,
  kind: 'provider' | 'nav',
  office: string,
  wishId: string | null,
): Promise<void> {
  const p = { participant_id: keys.participant_id, tenant_id: keys.tenant_id };
  const a = { ...p, application_id: keys.application_id };
  const consentId = await world.insert('consent', {
    ...p,
    from_organisation_id: office,
    to_organisation_id: organisationId,
    content: ['ownWords'],
    purpose: 'x',
    state: 'given',
    answered_at: `${today}T10:00Z`,
    answered_how: 'self',
  });
  const disclosureId = await world.insert('disclosure', {
    ...a,
    recipient_organisation_id: organisationId,
    content: ['ownWords'],
    basis: 'consent',
    consent_id: consentId,
    shown_on: today,
  });
  const referralId = await world.insert('referral', {
    ...a,
    organisation_id: organisationId,
    kind,
    step: 2,
    wish_id: wishId,
    disclosure_id: disclosureId,
  });
  await world.insert('clarification', {
    ...a,
    referral_id: referralId,
    organisation_id: organisationId,
    kind: 'visit',
  });
}

async function anyMembership(world: DatabaseWorld, userId: string): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>('SELECT id FROM membership WHERE user_id = $1', [userId]);
  return rows[0]?.id ?? '';
}
