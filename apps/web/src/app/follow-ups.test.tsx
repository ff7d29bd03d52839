import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMyCase } from './testing/a-my-case';
import { asAda } from './testing/a-draft';
import { asRole } from './testing/as-role';
import { openRoute } from './testing/open-route';

const view = {
  id: 'view',
  version: 1,
  answer: 'adjust',
  words: 'Det er mye bråk',
  how: 'self',
  organisation: null,
  openToPlace: false,
  on: '2027-01-14',
  settledWords: null,
  settledOn: null,
};
const followUp = (more: object = {}) => ({
  placementId: 'place',
  months: 3,
  dueOn: '2027-01-12',
  answerBy: '2027-02-09',
  standing: 'due',
  from: '2026-10-12',
  wishNumber: 1,
  told: false,
  caseId: null,
  participant: { id: 'ada', name: 'Ada Lindmo', firstName: 'Ada' },
  offers: [{ id: 'aurora', name: 'Aurora verksted' }],
  person: null,
  places: [],
  mayAnswer: true,
  mayTellView: false,
  maySettle: false,
  ...more,
});
const page = (...nodes: object[]) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { endCursor: null, hasNextPage: false },
  totalCount: nodes.length,
});
const press = async (name: string, within_: { getByRole: typeof screen.getByRole } = screen) =>
  userEvent.click(within_.getByRole('button', { name }));

describe('in Min sak', () => {
  const open = (mine: { now: object[] }) =>
    openRoute('/min-sak', {
      answers: {
        myCase: () => aMyCase({}),
        myFollowUps: () => mine.now,
        answerFollowUp: () => {
          mine.now = [followUp({ told: true, standing: 'answered', person: view })];
          return { __typename: 'FollowUpPayload', followUp: mine.now[0] };
        },
      },
      session: asAda,
    });

  test('she is asked how it goes; nothing is chosen beforehand, and she decides who may read it', async () => {
    const mine = { now: [followUp()] };
    const { sent } = open(mine);
    const box = within(await screen.findByRole('region', { name: 'Hvordan går det på Aurora verksted?' }));
    expect(box.queryAllByRole('radio', { checked: true })).toEqual([]);
    await press('Send svaret', box);
    expect(box.getByRole('alert')).toHaveTextContent('Velg ett svar først.');
    await userEvent.click(box.getByRole('radio', { name: /^Noe bør bli bedre/ }));
    await userEvent.type(box.getByLabelText('Vil du si noe mer?'), 'Det er mye bråk');
    await press('Send svaret', box);
    expect(box.getByRole('alert')).toHaveTextContent('Velg om stedet får lese svaret.');
    await userEvent.click(box.getByRole('radio', { name: /^Nei/ }));
    await press('Send svaret', box);
    const thanks = within(await screen.findByRole('region', { name: 'Takk for at du svarte' }));
    expect(thanks.getByText('«Det er mye bråk»')).toBeInTheDocument();
    expect(thanks.getByText('Aurora verksted kan ikke lese svaret ditt.')).toBeInTheDocument();
    expect(thanks.getByRole('link', { name: 'Jeg vil ha en endring' })).toHaveAttribute('href', '/min-sak/endring');
    const answered = sent.find(({ name }) => name === 'AnswerFollowUp')?.variables['input'];
    expect(answered).toEqual({
      placementId: 'place',
      months: 3,
      answer: 'adjust',
      words: 'Det er mye bråk',
      openToPlace: false,
      version: null,
    });
  });

  test('who will not answer is asked nothing more', async () => {
    const { sent } = open({ now: [followUp()] });
    const box = within(await screen.findByRole('region', { name: 'Hvordan går det på Aurora verksted?' }));
    await userEvent.click(box.getByRole('radio', { name: /^Jeg vil ikke svare/ }));
    expect(box.queryByLabelText('Vil du si noe mer?')).toBeNull();
    await press('Send svaret', box);
    await screen.findByRole('region', { name: 'Takk for at du svarte' });
    expect(sent.find(({ name }) => name === 'AnswerFollowUp')?.variables['input']).toMatchObject({
      answer: 'noAnswer',
      words: null,
      openToPlace: false,
    });
  });
});

test('her place writes down what she says, and beside it what it thinks; words where something should be different', async () => {
  const { sent } = openRoute('/tilbyder/oppfolging', {
    answers: {
      followUps: (variables: Readonly<Record<string, unknown>>) =>
        variables['list'] === 'toAsk' ? page(followUp({ mayTellView: true, wishNumber: null })) : page(),
      answerFollowUp: { __typename: 'FollowUpPayload', followUp: followUp({ told: true }) },
      tellPlaceView: { __typename: 'Violation', rule: 'x', message: 'Det er allerede svart.', field: null, facts: [] },
    },
    session: asRole('providerStaff'),
  });
  const row = within(await screen.findByRole('row', { name: /Ada Lindmo/ }));
  expect(row.getByText('Ikke svart ennå')).toBeInTheDocument();
  await press('Skriv svaret', row);
  let dialog = within(await screen.findByRole('dialog', { name: 'Hva svarer Ada?' }));
  expect(dialog.queryAllByRole('radio', { checked: true })).toEqual([]);
  expect(dialog.queryByText('Får stedet lese svaret?')).toBeNull();
  await userEvent.click(dialog.getByRole('radio', { name: 'Noe bør bli bedre' }));
  await press('Lagre', dialog);
  expect((await dialog.findAllByText('Skriv med noen ord.')).length).toBeGreaterThan(0);
  await userEvent.type(dialog.getByLabelText(/Med Ada sine ord/), 'Det er mye bråk');
  await press('Lagre', dialog);
  expect(sent.find(({ name }) => name === 'AnswerFollowUp')?.variables['input']).toMatchObject({
    answer: 'adjust',
    words: 'Det er mye bråk',
    openToPlace: true,
  });
  await press('Skriv hva dere synes', within(await screen.findByRole('row', { name: /Ada Lindmo/ })));
  dialog = within(await screen.findByRole('dialog', { name: 'Hvordan synes dere det går for Ada?' }));
  await userEvent.click(dialog.getByRole('radio', { name: 'Det går bra' }));
  await press('Lagre', dialog);
  expect(await dialog.findByText(/Det er allerede svart/)).toBeInTheDocument();
});

test('the office sees the figures, hidden where they are few, and writes what came of an answer', async () => {
  const mark = {
    reached: 30,
    still: 30,
    answered: 20,
    content: 14,
    missed: null,
    withFirstWish: { base: 12, part: 7 },
  };
  const { sent } = openRoute('/tildeling/oppfolging', {
    answers: {
      followUps: (variables: Readonly<Record<string, unknown>>) =>
        variables['list'] === 'toSettle'
          ? page(followUp({ told: true, standing: 'answered', person: view, maySettle: true, mayAnswer: false }))
          : page(),
      followUpFigures: {
        since: '2026-01-18',
        until: '2027-01-18',
        byWish: { first: 20, second: 6, third: 0, none: null, total: null },
        marks: [
          { ...mark, months: 3, withOther: null },
          { ...mark, months: 6, withOther: null },
        ],
      },
      settleFollowUp: { __typename: 'FollowUpPayload', followUp: followUp({ told: true }) },
    },
    session: asRole('caseworker'),
  });
  const table = within(await screen.findByRole('table', { name: 'Hvordan det går, etter 3 og 6 måneder' }));
  expect(table.getByRole('row', { name: /Sier at det går bra 14 14/ })).toBeInTheDocument();
  expect(table.getByRole('row', { name: /Ble ikke spurt i tide skjult/ })).toBeInTheDocument();
  expect(table.getByRole('row', { name: /Fikk første ønske, og sier at det går bra 7 av 12/ })).toBeInTheDocument();
  const row = within(await screen.findByRole('row', { name: /Ada Lindmo/ }));
  expect(row.getByText('Det er mye bråk')).toBeInTheDocument();
  expect(row.getByRole('link', { name: 'Meld ønske om endring' })).toHaveAttribute('href', '/tildeling/flyt');
  await press('Skriv hva som skjedde', row);
  const dialog = within(await screen.findByRole('dialog', { name: 'Hva skjedde etter svaret?' }));
  await userEvent.type(dialog.getByLabelText('Hva ble avtalt eller gjort?'), 'Et roligere rom.');
  await press('Lagre', dialog);
  expect(sent.find(({ name }) => name === 'SettleFollowUp')?.variables['input']).toEqual({
    id: 'view',
    version: 1,
    words: 'Et roligere rom.',
  });
});
