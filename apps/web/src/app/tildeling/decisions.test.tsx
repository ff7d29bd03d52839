import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OfficeCase, OfficeDecision } from '../../lib/office-case';
import { anOfficeCase, aStep } from '../../lib/testing/an-office-case';
import { aHat, aViewer } from '../../lib/testing/render';
import { openRoute } from '../testing/open-route';

const payload = (officeCase: OfficeCase) => ({ __typename: 'CasePayload', case: officeCase });

const complaint = {
  weeks: 4,
  body: 'Statsforvalteren',
  law: 'pasient- og brukerrettighetsloven § 7-5',
  deadline: null,
  how: 'Send klagen til oss.',
};

const aDecision = (changes: Partial<OfficeDecision> = {}): OfficeDecision => ({
  id: 'dec-1',
  authority: 'municipality',
  outcome: 'granted',
  state: 'forApproval',
  version: 3,
  service: 'Tilrettelagt arbeid',
  extentText: 'Kantine: mandag til onsdag.',
  from: '2027-08-16',
  to: null,
  reasons: 'Ada ønsker det, og det er plass.',
  facts: 'Søknad 20. januar.',
  ownView: 'Jeg liker kantina.',
  legalBasis: 'Helse- og omsorgstjenesteloven § 3-2',
  complaint,
  preparedBy: { id: 'lise', name: 'Lise Berg' },
  approvedBy: null,
  madeOn: null,
  letterId: null,
  complaints: [],
  allowedSteps: [],
  ...changes,
});

/** A place that the municipality has granted. */
const municipalPlace = {
  id: 'place-1',
  state: 'active' as const,
  version: 1,
  financing: 'municipality',
  earmarkedGrant: null,
  from: '2026-08-17',
  to: null,
  move: null,
  pauseFrom: null,
  pausedUntil: null,
  transport: null,
  transportTold: null,
  mayTellTransport: false,
  caseId: 'case-ada',
};

test('a place is changed by a decision: its days as they are now, and what is to be instead', async () => {
  const offer = { id: 'ba', name: 'Bærum arbeidssenter' };
  const day = { offer, workArea: null, from: '2026-08-17', to: null };
  const placement = {
    ...municipalPlace,
    days: [
      { ...day, weekday: 'monday' as const },
      { ...day, weekday: 'tuesday' as const },
    ],
    proposals: [],
    allowedSteps: [],
  };
  const navs = {
    ...placement,
    id: 'place-2',
    financing: 'nav',
    days: [{ ...day, offer: { id: 'arba', name: 'Arba' }, weekday: 'friday' as const }],
  };
  const officeCase = { ...anOfficeCase(), placements: [placement, navs] };
  let readings = 0;
  let othersFirst = true;
  const { sent, at } = openRoute('/tildeling/sak/case-ada/vedtak', {
    answers: {
      case: () => {
        // Each time the case is read, something else in it has changed.
        readings += 1;
        return { ...officeCase, placements: [{ ...placement, version: readings }, navs] };
      },
      decisionDraft: {
        legalBasis: 'Helse- og omsorgstjenesteloven § 3-2',
        complaint,
        extentText: '',
        service: 'Bærum arbeidssenter',
        suggestedReasons: 'Vi endrer plassen din, fordi ',
        offers: [
          { ...offer, workAreas: [] },
          { id: 'bkd', name: 'Dagsenter', workAreas: [{ id: 'dans', name: 'Dans' }] },
        ],
      },
      prepareDecision: () => {
        if (!othersFirst) return payload(officeCase);
        othersFirst = false;
        return { __typename: 'Conflict', message: 'Tor Lie endret saken nå.', changedBy: 'Tor Lie', changedAt: null };
      },
    },
  });
  await userEvent.click(await screen.findByRole('radio', { name: 'Endret' }));
  expect(screen.queryByRole('radio', { name: /Arba/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: /Bærum arbeidssenter/ }));
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Mandag' })).toHaveDisplayValue('Bærum arbeidssenter'),
  );
  expect(screen.getByRole('combobox', { name: 'Onsdag' })).toHaveDisplayValue('Ingen plass');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mandag' }), 'Ingen plass');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Onsdag' }), 'Dagsenter: Dans');
  await userEvent.type(screen.getByLabelText('Endres fra'), '2027-03-01');
  await userEvent.type(screen.getByRole('textbox', { name: 'Begrunnelse' }), 'Du ønsker det.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Fakta vi bygger på' }), 'Samtalen.');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre vedtaket' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Se hvordan det er nå' }));
  // What was chosen stays when the case has been read again.
  await waitFor(() => expect(readings).toBeGreaterThan(1));
  await waitFor(() => expect(screen.queryByText('Tor Lie endret saken nå.')).not.toBeInTheDocument());
  expect(screen.getByRole('combobox', { name: 'Mandag' })).toHaveDisplayValue('Ingen plass');
  expect(screen.getByRole('combobox', { name: 'Tirsdag' })).toHaveDisplayValue('Bærum arbeidssenter');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre vedtaket' }));
  await waitFor(() => expect(at()).toBe('/tildeling/sak/case-ada'));
  expect(sent.find(({ name }) => name === 'PrepareDecision')?.variables).toMatchObject({
    input: {
      outcome: 'changed',
      placementId: 'place-1',
      wishIds: [],
      from: '2027-03-01',
      to: null,
      days: [
        { offerId: 'ba', workAreaId: null, weekday: 'tuesday' },
        { offerId: 'bkd', workAreaId: 'dans', weekday: 'wednesday' },
      ],
    },
  });
});

test('a proposal from the provider fills in the decision that answers it, and waits for that', async () => {
  const offer = { id: 'ba', name: 'Bærum arbeidssenter' };
  const day = { offer, workArea: null, from: '2026-08-17', to: null };
  const step = (name: string, open: boolean) => ({ step: name, open, reason: null, needs: [] });
  const proposal = {
    id: 'proposal-1',
    version: 1,
    kind: 'changeDays' as const,
    state: 'proposed' as const,
    from: '2027-03-01',
    to: null,
    weekdays: ['monday' as const],
    reason: 'Vil ha fri på tirsdager.',
    organisation: 'Bærum arbeidssenter',
    proposedBy: 'Nina',
    proposedOn: '2027-01-18',
    answeredBy: null,
    answerReason: null,
    inDecision: false,
    offer,
    allowedSteps: [step('accept', false), step('prepareDecision', true), step('decline', true)],
  };
  const placement = {
    ...municipalPlace,
    days: [
      { ...day, weekday: 'monday' as const },
      { ...day, weekday: 'tuesday' as const },
    ],
    proposals: [proposal],
    allowedSteps: [],
  };
  const officeCase = { ...anOfficeCase(), placements: [placement] };
  const { sent, at } = openRoute('/tildeling/sak/case-ada', {
    answers: {
      case: officeCase,
      decisionDraft: {
        legalBasis: 'Helse- og omsorgstjenesteloven § 3-2',
        complaint,
        extentText: '',
        service: 'Bærum arbeidssenter',
        suggestedReasons: 'Vi endrer plassen din, fordi ',
        offers: [{ ...offer, workAreas: [] }],
      },
      prepareDecision: payload(officeCase),
    },
  });
  const asked = await screen.findByRole('article', { name: 'Forslag: Endre til mandag fra 1. mars 2027' });
  expect(within(asked).queryByRole('button', { name: 'Godta' })).not.toBeInTheDocument();
  await userEvent.click(within(asked).getByRole('link', { name: 'Skriv vedtak' }));
  expect(await screen.findByRole('radio', { name: 'Endret' })).toBeChecked();
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Mandag' })).toHaveDisplayValue('Bærum arbeidssenter'),
  );
  expect(screen.getByRole('combobox', { name: 'Tirsdag' })).toHaveDisplayValue('Ingen plass');
  await userEvent.type(screen.getByRole('textbox', { name: 'Begrunnelse' }), 'Du ønsker det.');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre vedtaket' }));
  await waitFor(() => expect(at()).toBe('/tildeling/sak/case-ada'));
  expect(sent.find(({ name }) => name === 'PrepareDecision')?.variables).toMatchObject({
    input: {
      outcome: 'changed',
      placementId: 'place-1',
      proposalId: 'proposal-1',
      from: '2027-03-01',
      facts: 'Bærum arbeidssenter foreslo endringen 18. januar 2027: «Vil ha fri på tirsdager.»',
      days: [{ offerId: 'ba', workAreaId: null, weekday: 'monday' }],
    },
  });
});

test('a place that the municipality has granted is ended where the decision is written', async () => {
  const placement = {
    ...municipalPlace,
    days: [],
    proposals: [],
    allowedSteps: [
      { step: 'end', open: false, reason: 'Skriv vedtaket.', needs: ['reason', 'lastDay'] },
      { step: 'decideEnd', open: true, reason: null, needs: [] },
    ],
  };
  const officeCase = { ...anOfficeCase(), placements: [placement] };
  const { sent } = openRoute('/tildeling/sak/case-ada', {
    answers: {
      case: officeCase,
      decisionDraft: {
        legalBasis: 'Helse- og omsorgstjenesteloven § 3-2',
        complaint,
        extentText: '',
        service: 'Bærum arbeidssenter',
        suggestedReasons: 'Plassen din avsluttes, fordi ',
        offers: [],
      },
      prepareDecision: payload(officeCase),
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Avslutt plassen med vedtak' }));
  expect(screen.queryByRole('button', { name: 'Avslutt plassen' })).not.toBeInTheDocument();
  expect(await screen.findByRole('radio', { name: 'Avsluttet' })).toBeChecked();
  await userEvent.type(screen.getByLabelText('Siste dag'), '2027-03-31');
  await userEvent.type(screen.getByRole('textbox', { name: 'Begrunnelse' }), 'Du har bedt om det.');
  await userEvent.type(screen.getByRole('textbox', { name: /^Fakta/ }), 'Samtalen med deg.');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre vedtaket' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'PrepareDecision')?.variables).toMatchObject({
      input: { outcome: 'ended', placementId: 'place-1', to: '2027-03-31', proposalId: null },
    }),
  );
});

test('a decision is prepared with law and complaint from the regime, reasons and facts, for municipal wishes only', async () => {
  const { sent, at } = openRoute('/tildeling/sak/case-ada/vedtak', {
    answers: {
      case: anOfficeCase(),
      decisionDraft: {
        legalBasis: 'Helse- og omsorgstjenesteloven § 3-2',
        complaint,
        extentText: '',
        service: 'Tilrettelagt arbeid',
        suggestedReasons: 'Det er dessverre fullt.',
        offers: [],
      },
      prepareDecision: payload(anOfficeCase()),
    },
  });
  await userEvent.click(await screen.findByRole('radio', { name: 'Avslag' }));
  expect(
    await screen.findByText('4 uker, til Statsforvalteren (pasient- og brukerrettighetsloven § 7-5)'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /Ønske 1/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /Ønske 2: Kantine/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Lagre vedtaket' }));
  expect(screen.getByRole('group', { name: /rette dette/ })).toHaveTextContent('Skriv begrunnelsen');
  await userEvent.click(screen.getByRole('button', { name: 'Sett inn forslag' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Fakta vi bygger på' }), 'Søknad.');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre vedtaket' }));
  await waitFor(() => expect(at()).toBe('/tildeling/sak/case-ada'));
  expect(sent.find(({ name }) => name === 'PrepareDecision')?.variables).toEqual({
    input: {
      applicationId: 'case-ada',
      outcome: 'refused',
      placeOfferId: null,
      wishIds: ['wish-2'],
      reasons: 'Det er dessverre fullt.',
      facts: 'Søknad.',
      ownView: 'Jeg vil pakke frukt.',
      from: null,
      to: null,
    },
  });
});

test('who prepared a decision sees why somebody else must approve it', async () => {
  const decision = aDecision({ allowedSteps: [aStep('make', { reason: 'Du har forberedt dette selv.' })] });
  openRoute('/tildeling/sak/case-ada', { answers: { case: anOfficeCase({ decisions: [decision] }) } });
  const card = await screen.findByRole('article', { name: 'Vedtak fra kommunen: Innvilget' });
  expect(card).toHaveTextContent('Godkjenn vedtaket: Du har forberedt dette selv.');
  expect(within(card).queryByRole('button', { name: 'Godkjenn vedtaket' })).not.toBeInTheDocument();
});

describe('a complaint', () => {
  const complained = aDecision({
    state: 'complained',
    complaints: [
      {
        id: 'complaint-1',
        text: 'Jeg vil jobbe mer.',
        receivedOn: '2027-01-18',
        late: true,
        heardHow: 'phone',
        heardBy: 'Lise Berg',
        answerReasons: null,
        answeredOn: null,
        answeredBy: null,
        forwardedOn: null,
      },
    ],
    allowedSteps: [aStep('uphold', { needs: ['reason'] }), aStep('change', { needs: ['reason'] })],
  });

  test('is read in the person’s own words, with how it was heard and that it came late', async () => {
    openRoute('/tildeling/sak/case-ada', { answers: { case: anOfficeCase({ decisions: [complained] }) } });
    const card = await screen.findByRole('article', { name: 'Vedtak fra kommunen: Innvilget' });
    expect(card).toHaveTextContent('Klage, kom 18. januar 2027');
    expect(card).toHaveTextContent('Jeg vil jobbe mer.');
    expect(card).toHaveTextContent('Hørt av Lise Berg');
    expect(card).toHaveTextContent('Klagen kom etter fristen.');
  });

  test('is answered with reasons, and the dialog says what follows', async () => {
    const { sent } = openRoute('/tildeling/sak/case-ada', {
      answers: {
        case: anOfficeCase({ decisions: [complained] }),
        upholdDecision: payload(anOfficeCase({ decisions: [aDecision({ state: 'upheld' })] })),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'La vedtaket stå' }));
    const dialog = await screen.findByRole('dialog', { name: 'Skal vedtaket stå?' });
    expect(dialog).toHaveTextContent('Etterpå sender dere klagen til Statsforvalteren.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'La vedtaket stå' }));
    expect(sent.some(({ name }) => name === 'UpholdDecision')).toBe(false);
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvorfor?' }), 'Det er ikke plass.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'La vedtaket stå' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent.find(({ name }) => name === 'UpholdDecision')?.variables).toEqual({
      input: { decisionId: 'dec-1', version: 3, reason: 'Det er ikke plass.' },
    });
  });

  test('that did not change the decision is sent on, by who has sent the papers', async () => {
    const upheld = aDecision({ state: 'upheld', allowedSteps: [aStep('forward')] });
    const { sent } = openRoute('/tildeling/sak/case-ada', {
      answers: {
        case: anOfficeCase({ decisions: [upheld] }),
        forwardComplaint: payload(anOfficeCase({ decisions: [aDecision({ state: 'forwarded' })] })),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Send til klageinstansen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sende klagen til Statsforvalteren?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Klagen er sendt' }));
    expect(await screen.findByText('Sendt til klageinstansen')).toBeInTheDocument();
    expect(sent.find(({ name }) => name === 'ForwardComplaint')?.variables).toEqual({
      input: { decisionId: 'dec-1', version: 3 },
    });
  });
});

describe('the decision maker’s page', () => {
  const session = { viewer: aViewer({ activeHat: aHat({ role: 'decisionMaker' }) }) };
  const row = {
    caseId: 'case-ada',
    caseNumber: '2027-0117',
    participantName: 'Ada Lindmo',
    decision: aDecision({ allowedSteps: [aStep('returnToPreparer', { needs: ['reason'] }), aStep('make')] }),
  };

  test('shows each decision as it will be, and says who gets what before it is approved', async () => {
    const { sent } = openRoute('/tildeling/godkjenning', {
      session,
      answers: { decisionsForApproval: [row], makeDecision: payload(anOfficeCase()) },
    });
    const box = await screen.findByRole('region', { name: 'Innvilget: Ada Lindmo' });
    expect(box).toHaveTextContent('Ada ønsker det, og det er plass.');
    await userEvent.click(within(box).getByRole('button', { name: 'Godkjenn vedtaket' }));
    const dialog = await screen.findByRole('dialog', { name: 'Godkjenne vedtaket for Ada?' });
    expect(dialog).toHaveTextContent('Ada får: innvilget. Kantine: mandag til onsdag.');
    expect(dialog).toHaveTextContent('Klagefristen er 4 uker, til Statsforvalteren.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Godkjenn vedtaket' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent.find(({ name }) => name === 'MakeDecision')?.variables).toEqual({ input: { id: 'dec-1', version: 3 } });
  });

  test('sends back with a reason', async () => {
    const { sent } = openRoute('/tildeling/godkjenning', {
      session,
      answers: { decisionsForApproval: [row], returnDecision: payload(anOfficeCase()) },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Send tilbake' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sende vedtaket tilbake?' });
    expect(dialog).toHaveTextContent('Lise Berg får det tilbake med grunnen din.');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvorfor?' }), 'Mangler vurdering.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send tilbake' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent.find(({ name }) => name === 'ReturnDecision')?.variables).toEqual({
      input: { id: 'dec-1', version: 3, reason: 'Mangler vurdering.' },
    });
  });

  test('says so when nothing waits', async () => {
    openRoute('/tildeling/godkjenning', { session, answers: { decisionsForApproval: [] } });
    expect(await screen.findByText('Ingenting venter på godkjenning')).toBeInTheDocument();
  });
});
