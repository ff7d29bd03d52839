import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const baerum = { id: 'baerum', code: 'baerum', name: 'Bærum' };
const organisation = (id: string, name: string, kind = 'provider') => ({ id, name, kind });
const office = organisation('o1', 'Tildelingskontoret', 'office');
const arba = organisation('o2', 'Arba');
const bkd = organisation('o3', 'BKD');
const aPlan = (changes: object = {}) => ({
  version: 1,
  weeks: [
    { week: 18, weekday: 'tuesday' },
    { week: 41, weekday: 'thursday' },
  ],
  team: [
    { organisation: office, attendee: null },
    { organisation: arba, attendee: 'Rune' },
  ],
  mayTakePart: [office, arba, bkd],
  toCome: [
    { year: 2027, week: 18, heldOn: '2027-05-04', isPlanned: false },
    { year: 2027, week: 41, heldOn: '2027-10-14', isPlanned: true },
  ],
  history: [
    {
      number: 1,
      at: '2027-01-11T09:00:00Z',
      by: 'Ellen Kroken',
      reason: 'Arba ville komme.',
      weeks: [{ week: 18, weekday: 'tuesday' }],
      team: [{ organisation: office, attendee: null }],
    },
  ],
  allowedSteps: [{ step: 'change', open: true, reason: null, needs: ['reason'] }],
  ...changes,
});
const desk = (plan: object) => ({
  changeWishes: { totalCount: 0, edges: [] },
  transitionMeetings: [],
  transitionSettings: { mayTakePart: [] },
  swaps: [],
  meetingPlan: plan,
});

test('the leader sees the weeks, the team and who chose them, and chooses others with why', async () => {
  const { sent } = openRoute('/tildeling/flyt', {
    session: asRole('officeLeader', baerum),
    answers: { ...desk(aPlan()), changeMeetingPlan: { __typename: 'MeetingPlanPayload', plan: aPlan({ version: 2 }) } },
  });
  const box = await screen.findByRole('region', { name: 'Møteuker og møtegruppe' });
  expect(box).toHaveTextContent('uke 18 (tirsdag) og uke 41 (torsdag)');
  expect(box).toHaveTextContent('Tildelingskontoret og Arba (Rune)');
  expect(within(box).getByText('Uke 18 i 2027').closest('li')).toHaveTextContent('Ikke planlagt ennå');
  expect(within(box).getByText('Uke 41 i 2027').closest('li')).toHaveTextContent('Møtet er planlagt');
  expect(box).toHaveTextContent('av Ellen Kroken. Arba ville komme.');

  await userEvent.click(within(box).getByRole('button', { name: 'Endre uker og gruppe' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Legg til et møte' }));
  const third = within(dialog).getByRole('group', { name: 'Møte 3' });
  await userEvent.type(within(third).getByLabelText('Ukenummer'), '3');
  await userEvent.selectOptions(within(third).getByLabelText('Dag'), 'Onsdag');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Fjern møte 2' }));
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'BKD' }));
  await userEvent.type(within(dialog).getByLabelText(/Hvem kommer fra BKD/), 'Pia');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre valget' }));
  expect(await within(dialog).findAllByText('Skriv hvorfor.')).not.toHaveLength(0);
  await userEvent.type(within(dialog).getByLabelText('Hvorfor endrer dere dette?'), 'Flere møter.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre valget' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'ChangeMeetingPlan')?.variables).toEqual({
    input: {
      version: 1,
      weeks: [
        { week: 18, weekday: 'tuesday' },
        { week: 3, weekday: 'wednesday' },
      ],
      team: [
        { organisationId: 'o1', attendee: '' },
        { organisationId: 'o2', attendee: 'Rune' },
        { organisationId: 'o3', attendee: 'Pia' },
      ],
      reason: 'Flere møter.',
    },
  });
});

test('who is not the leader sees the choice and cannot change it; a meeting is planned by it', async () => {
  const { sent } = openRoute('/tildeling/flyt', {
    session: asRole('caseworker', baerum),
    answers: {
      ...desk(aPlan({ allowedSteps: [], history: [] })),
      planTransitionMeeting: {
        __typename: 'Violation',
        rule: 'meeting-other-open',
        message: 'Finnes.',
        field: 'week',
        facts: [],
      },
    },
  });
  const box = await screen.findByRole('region', { name: 'Møteuker og møtegruppe' });
  expect(within(box).queryByRole('button')).not.toBeInTheDocument();
  expect(box).toHaveTextContent('slik de var da kontoret begynte');
  await userEvent.click(screen.getByRole('button', { name: 'Planlegg møte' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.selectOptions(within(dialog).getByLabelText('Uke'), 'Uke 18 i 2027');
  expect(within(dialog).getByLabelText('Dag')).toHaveValue('2027-05-04');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Planlegg' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'PlanTransitionMeeting')?.variables).toMatchObject({
      input: {
        week: 18,
        heldOn: '2027-05-04',
        parties: [
          { organisationId: 'o1', attendee: null },
          { organisationId: 'o2', attendee: 'Rune' },
        ],
      },
    }),
  );
});
