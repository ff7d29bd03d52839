import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stationsAt } from '../../lib/testing/an-office-case';
import { portalAnswers } from '../testing/a-catalogue';
import { aDraft, draftServer } from '../testing/a-draft';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const ada = {
  id: 'ada',
  name: 'Ada Lindmo',
  firstName: 'Ada',
  isMine: true,
  plannedEndOfSchool: '2027-06-18',
  mayPrepare: false,
  applicationState: 'workClarification',
  stations: stationsAt(5),
  nextText: 'Eleven begynner i august.',
  hasPlace: true,
  placeText: 'Har plass fra 16. august',
  need: {
    key: 'prepareStart',
    turn: 'school',
    text: 'Gjøre seg klar til start',
    nowText: 'Avtal en overgang.',
    deadline: '2027-08-16',
  },
  answer: 'has',
  answerText: 'Har fått svar',
  school: {
    participantId: 'ada',
    plannedEndOfSchool: '2027-06-18',
    may: ['tellEndOfSchool', 'registerExperience', 'handOver'],
    endOfSchool: [
      { endsOn: '2027-06-18', course: 'fiveYears', toldBy: 'guardian', toldOn: '2027-01-12', recordedBy: 'Kari Moen' },
    ],
    contacts: [],
    experiences: [],
  },
};

const open = (pupils: readonly object[]) =>
  openRoute('/skole', { answers: { pupils }, session: asRole('schoolContact') });

test('the school sees who has a place and what comes next, and the way in a panel that Escape closes', async () => {
  open([ada]);
  const row = await screen.findByRole('row', { name: /Ada Lindmo/ });
  expect(row).toHaveTextContent('Har plass fra 16. august');
  expect(row).toHaveTextContent('18. juni 2027');
  expect(row).toHaveTextContent('Gjøre seg klar til start');
  act(() => row.focus());
  await userEvent.keyboard('{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Ada Lindmo' });
  expect(within(panel).getByText('Eleven begynner i august.')).toBeInTheDocument();
  expect(within(panel).getByRole('listitem', { current: 'step' })).toHaveTextContent('Start');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('complementary', { name: 'Ada Lindmo' })).not.toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Ada Lindmo/ })).toHaveFocus();
});

test('one sees the whole school, or those whose fixed contact one is; the address keeps which', async () => {
  const mona = { ...ada, id: 'mona', name: 'Mona Vik', firstName: 'Mona', isMine: false };
  const { search } = open([ada, mona]);
  const choices = await screen.findByRole('group', { name: 'Hvilke elever?' });
  expect(await within(choices).findByRole('button', { name: 'Hele skolen 2' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('2 elever')).toBeInTheDocument();
  await userEvent.click(within(choices).getByRole('button', { name: 'Mine 1' }));
  const file = screen.getByRole('link', { name: 'Last ned (Excel)' });
  expect(file).toHaveAttribute('href', '/exports/pupils.xlsx?whose=mine');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Mona Vik' })).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: 'Ada Lindmo' })).toBeInTheDocument();
  expect(search()).toEqual({ vis: 'mine' });
});

test('who is nobody’s fixed contact is told how to become one', async () => {
  openRoute('/skole?vis=mine', { answers: { pupils: [{ ...ada, isMine: false }] }, session: asRole('schoolContact') });
  expect(await screen.findByRole('heading', { name: 'Du er ikke fast kontaktperson for noen' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Tilbudene på papir/ })).toHaveAttribute(
    'href',
    expect.stringContaining('/tilbud-pa-papir'),
  );
});

test('hospitering is written down beside the pupil, with an error beside each field that is wrong', async () => {
  const registerExperience = {
    __typename: 'Violation',
    rule: 'experience-payer-missing',
    message: 'Velg hvem som betalte.',
    field: 'paidBy',
    facts: [],
  };
  const { sent } = openRoute('/skole', {
    answers: { pupils: [ada], registerExperience },
    session: asRole('schoolContact'),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Ada Lindmo' }));
  const panel = await screen.findByRole('complementary', { name: 'Ada Lindmo' });
  expect(panel).toHaveTextContent('5 årFortalt av foresatt eller verge 12. januar 2027. Skrevet inn av Kari Moen.');
  await userEvent.click(within(panel).getByRole('button', { name: 'Skriv inn hospitering' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre' }));
  expect(await within(dialog).findAllByText('Velg hva det er.')).not.toHaveLength(0);
  expect(sent.some(({ name }) => name === 'RegisterExperience')).toBe(false);
  await userEvent.click(within(dialog).getByRole('radio', { name: /Hospitering/ }));
  await userEvent.click(within(dialog).getByRole('radio', { name: /Gjennomført/ }));
  await userEvent.type(within(dialog).getByLabelText(/Hvor\?/), 'Kantina');
  await userEvent.type(within(dialog).getByLabelText('Første dag'), '2026-10-05');
  await userEvent.type(within(dialog).getByLabelText(/hele kroner/), '12 000');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre' }));
  expect(await within(dialog).findAllByText('Velg hvem som betalte.')).not.toHaveLength(0);
  expect(sent.find(({ name }) => name === 'RegisterExperience')?.variables).toMatchObject({
    input: {
      pupilId: 'ada',
      kind: 'workTrialPeriod',
      state: 'happened',
      place: 'Kantina',
      costKroner: 12_000,
      paidBy: null,
    },
  });
});

test('without consents the page says how a pupil comes to stand there', async () => {
  open([]);
  expect(await screen.findByText('Ingen elever her ennå')).toBeInTheDocument();
  expect(screen.getByText(/sagt ja til skolen på Min sak/)).toBeInTheDocument();
});

describe('the pupil’s application', () => {
  const asKari = asRole('schoolContact');
  const pupil = { ...ada, firstName: 'Ada', applicationId: null, municipality: portalAnswers.municipalities[0] };
  const notApplied = { ...pupil, mayPrepare: true, applicationState: null, stations: [], hasPlace: false };

  test('is begun from the panel, when there is none', async () => {
    open([notApplied]);
    await userEvent.click(await screen.findByRole('button', { name: 'Ada Lindmo' }));
    expect(screen.getByRole('link', { name: 'Begynn søknaden sammen' })).toHaveAttribute(
      'href',
      '/skole/elev/ada/soknad',
    );
  });

  test('is not the school’s to touch when it is sent', async () => {
    open([ada]);
    await userEvent.click(await screen.findByRole('button', { name: 'Ada Lindmo' }));
    expect(screen.queryByRole('link', { name: /øknad/ })).not.toBeInTheDocument();
  });

  test('begins for the pupil, and goes on in the pupil’s form', async () => {
    const draft = aDraft({ allowedSteps: [{ step: 'sendForApproval', open: true, reason: null, needs: [] }] });
    const server = draftServer(draft);
    let begun = false;
    const answers = {
      ...server,
      application: draft,
      pupils: () => [{ ...notApplied, applicationId: begun ? 'draft' : null }],
      saveApplication: (args: Parameters<typeof server.saveApplication>[0]) => {
        begun = true;
        return server.saveApplication(args);
      },
    };
    const { sent, at } = openRoute('/skole/elev/ada/soknad', { answers, session: asKari });
    expect(await screen.findByRole('heading', { name: 'Skriv søknaden sammen med Ada' })).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
    await waitFor(() => expect(at()).toBe('/skole/elev/ada/soknad/viktig'));
    expect(sent.find(({ name }) => name === 'SaveApplication')?.variables).toEqual({ input: { pupilId: 'ada' } });
  });

  test('is handed to the pupil, who alone can send it', async () => {
    const draft = aDraft({
      important: ['quiet'],
      allowedSteps: [{ step: 'sendForApproval', open: true, reason: null, needs: [] }],
    });
    const answers = {
      ...draftServer(draft),
      pupils: [{ ...notApplied, applicationId: 'draft' }],
      application: draft,
      sendApplicationForApproval: {
        __typename: 'ApplicationPayload',
        application: { ...draft, state: 'awaitingApproval', allowedSteps: [] },
      },
    };
    openRoute('/skole/elev/ada/soknad/se-over', { answers, session: asKari });
    expect(await screen.findByText(/hjelper Ada å svare/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Send søknaden' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Ada/ }));
    expect(await screen.findByRole('heading', { name: 'Ada har fått søknaden' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Til mine elever' })).toHaveAttribute('href', '/skole');
  });

  test('of a pupil who has said no is not there', async () => {
    openRoute('/skole/elev/ada/soknad', { answers: { ...portalAnswers, pupils: [] }, session: asKari });
    expect(await screen.findByText('Eleven står ikke på lista di')).toBeInTheDocument();
  });
});
