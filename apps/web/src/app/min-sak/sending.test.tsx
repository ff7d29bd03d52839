import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, asAda, asSupporter, aWish, draftServer } from '../testing/a-draft';
import { openRoute } from '../testing/open-route';

const step = (name: string, reason: string | null = null) => ({ step: name, open: reason === null, reason, needs: [] });

const filledIn = aDraft({
  version: 9,
  important: ['colleagues'],
  ownWords: { text: 'Jeg liker frukt', helper: 'Kari Moen' },
  daysPerWeek: 5,
  plannedEndOfSchool: '2027-06-30',
  wishes: [
    aWish(1, ['arba-vta', 'area-fruit', 5]),
    aWish(2, ['ba-arbeid', 'area-canteen', 3], ['bkd-aktivitet', 'area-music', 2]),
  ],
  answers: [{ offerId: 'arba-vta', key: 'visited', value: ['yes'] }],
});

const receipt = {
  title: 'Vi har fått søknaden din',
  text: ['Saken har nummer 2027/1.'],
  next: 'Lise Berg ringer deg innen 25. januar.',
  nextDay: '2027-01-25',
  contact: { name: 'Lise Berg', role: 'Saksbehandler', phone: '67000002' },
  letterId: 'letter-1',
};
const sentNow = { ...filledIn, state: 'submitted', version: 10 };

const open = (answers: Readonly<Record<string, unknown>>, session = asAda) =>
  openRoute('/min-sak/soknad/se-over', { answers: { ...draftServer(filledIn), ...answers }, session });

test('the summary shows every answer, with a way to change each', async () => {
  open({});
  expect(await screen.findByRole('heading', { name: 'Se over søknaden din' })).toBeInTheDocument();
  expect(screen.getByText('Gode kolleger')).toBeInTheDocument();
  expect(screen.getByText('Sommeren 2027')).toBeInTheDocument();
  const wishes = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(wishes).toEqual(
    expect.arrayContaining([
      'Jobbfrukt (Arba AS), 5 dager i uka',
      'Kantina (Bærum arbeidssenter), 3 dager i ukaMusikk (Bærum kommunale dagtilbud), 2 dager i uka',
    ]),
  );
  expect(screen.getByRole('link', { name: 'Endre: Hva vil du helst gjøre?' })).toHaveAttribute(
    'href',
    '/min-sak/soknad/onsker',
  );
});

test('sending gives a receipt with what happens next, when, and the letter', async () => {
  const { sent, at } = open({ submitApplication: { __typename: 'ApplicationPayload', application: sentNow, receipt } });
  await userEvent.click(await screen.findByRole('button', { name: 'Send søknaden' }));
  expect(await screen.findByRole('heading', { name: 'Vi har fått søknaden din' })).toBeInTheDocument();
  expect(screen.getByText('Lise Berg ringer deg innen 25. januar.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Les brevet' })).toHaveAttribute('href', '/min-sak/brev/letter-1');
  expect(at()).toBe('/min-sak/soknad/kvittering');
  expect(sent.find(({ name }) => name === 'SubmitApplication')?.variables).toEqual({
    input: { id: 'draft', version: 9 },
  });
});

test('after the deadline the reason is asked for, and goes with the application', async () => {
  const { sent } = open({
    submitApplication: ({ input }: { input: { lateReason?: string } }) =>
      input.lateReason
        ? { __typename: 'ApplicationPayload', application: sentNow, receipt }
        : {
            __typename: 'Violation',
            rule: 'late-needs-reason',
            message: 'Fristen var 1. februar. Skriv hvorfor søknaden kommer nå.',
            field: 'lateReason',
            facts: [],
          },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Send søknaden' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Skriv hvorfor søknaden kommer nå.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Hvorfor søker du nå?' }), 'Jeg flyttet hit');
  await userEvent.click(screen.getByRole('button', { name: 'Send søknaden' }));
  expect(await screen.findByRole('heading', { name: 'Vi har fått søknaden din' })).toBeInTheDocument();
  expect(sent.at(-1)?.variables).toMatchObject({ input: { lateReason: 'Jeg flyttet hit' } });
});

test('a refused answer has a way straight to its question', async () => {
  open({
    submitApplication: {
      __typename: 'Violation',
      rule: 'answers-incomplete',
      message: 'Ett svar mangler.',
      field: 'answers.arba-vta.visited',
      facts: [],
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Send søknaden' }));
  expect(await screen.findByRole('link', { name: 'Gå til spørsmålet' })).toHaveAttribute(
    'href',
    '/min-sak/soknad/om-stedet-1',
  );
});

test('who may not send is told why, and gets no button', async () => {
  const draft = aDraft({ ...filledIn, allowedSteps: [step('submit', 'Fullmakten din gjelder bare økonomi.')] });
  open(draftServer(draft));
  expect(await screen.findByText('Fullmakten din gjelder bare økonomi.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Send/ })).not.toBeInTheDocument();
});

test('a supporter sends to the person for approval, and then waits', async () => {
  const draft = aDraft({ ...filledIn, allowedSteps: [step('submit', 'Bare Ada kan sende.'), step('sendForApproval')] });
  const waiting = { ...draft, state: 'awaitingApproval', version: 10, allowedSteps: [] };
  open(
    {
      ...draftServer(draft),
      sendApplicationForApproval: { __typename: 'ApplicationPayload', application: waiting, receipt: null },
    },
    asSupporter,
  );
  expect(await screen.findByText('Tuva Rønning hjelper Ada Lindmo å svare')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Send til Ada' }));
  expect(await screen.findByRole('heading', { name: 'Ada har fått søknaden' })).toBeInTheDocument();
});

describe('somebody has helped', () => {
  const helped = aDraft({
    ...filledIn,
    state: 'awaitingApproval',
    helper: { id: 'tuva', name: 'Tuva Rønning' },
    allowedSteps: [step('approve'), step('askForChanges')],
  });

  test('the person sees who, and that nothing is sent, and approves', async () => {
    const { sent } = open({
      ...draftServer(helped),
      approveApplication: { __typename: 'ApplicationPayload', application: sentNow, receipt },
    });
    expect(
      await screen.findByRole('heading', { name: 'Tuva Rønning har hjulpet deg: se over og godkjenn' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^Endre/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Godkjenn og send' }));
    expect(await screen.findByRole('heading', { name: 'Vi har fått søknaden din' })).toBeInTheDocument();
    expect(sent.at(-1)?.variables).toEqual({ input: { id: 'draft', version: 9 } });
  });

  test('or says what should be different, and can then change it', async () => {
    const { at } = open({
      ...draftServer(helped),
      askForApplicationChanges: {
        __typename: 'ApplicationPayload',
        application: { ...helped, state: 'draft', version: 10, allowedSteps: [step('submit')] },
        receipt: null,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Jeg vil endre noe' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hva vil du endre?' }), 'Bare 3 dager');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send tilbake' }));
    expect(await screen.findByRole('heading', { name: 'Hva er viktig for deg?' })).toBeInTheDocument();
    expect(at()).toBe('/min-sak/soknad/viktig');
  });
});

describe('the start page', () => {
  const start = (answers: Readonly<Record<string, unknown>>) =>
    openRoute('/min-sak/soknad', { answers, session: asAda });

  test('goes on where one stopped', async () => {
    const { at } = start(draftServer(aDraft({ important: ['quiet'] })));
    await userEvent.click(await screen.findByRole('button', { name: 'Fortsett der du slapp' }));
    await screen.findByRole('heading', { name: 'Hva vil du fortelle om deg selv?' });
    expect(at()).toBe('/min-sak/soknad/egne-ord');
  });

  test('somebody who has sent is led to the case instead of applying twice', async () => {
    start(draftServer(aDraft({ ...filledIn, state: 'received' })));
    expect(await screen.findByRole('heading', { name: 'Du har sendt en søknad' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Gå til Min sak' })).toHaveAttribute('href', '/min-sak');
  });
});
