import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aStep } from '../../lib/testing/an-office-case';
import { anAskedReferral, aMeeting } from '../testing/an-asked-referral';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const session = asRole('navAdviser');
const baerum = { id: 'baerum', name: 'Bærum' };
const course = {
  id: 'course-1',
  from: '2027-02-01',
  to: '2027-02-14',
  place: 'Jobbverkstedet',
  places: 16,
  taken: 9,
  left: 7,
  organisation: { id: 'nav', name: 'NAV Bærum' },
  municipality: baerum,
};
const full = { ...course, id: 'course-2', from: '2027-01-18', to: '2027-01-31', places: 2, taken: 2, left: 0 };
const courses = { courses: [full, course], registersFor: [baerum] };
const page = { totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false }, edges: [] };
const front = { referrals: page, placements: page, capacity: [] };

test('NAV sees its periods with places taken and left, and sets up a new one', async () => {
  const { sent } = openRoute('/nav', {
    answers: {
      ...front,
      clarificationCourses: courses,
      registerClarificationCourse: { __typename: 'ClarificationCoursesPayload', clarificationCourses: courses },
    },
    session,
  });
  const box = await screen.findByRole('region', { name: 'Avklaringskurs' });
  const lines = within(box).getAllByRole('listitem');
  expect(lines[0]).toHaveTextContent(
    '18. januar 2027 til 31. januar 2027NAV Bærum · Jobbverkstedet2 av 2 plasser er tattFullt',
  );
  expect(lines[1]).toHaveTextContent('9 av 16 plasser er tatt7 ledige plasser');
  await userEvent.click(within(box).getByRole('button', { name: 'Sett opp avklaringskurs' }));
  const dialog = screen.getByRole('dialog', { name: 'Sette opp avklaringskurs?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sett opp kurset' }));
  expect(within(dialog).getByRole('group', { name: /rette dette/ })).toHaveTextContent('Velg første dag');
  await userEvent.type(within(dialog).getByLabelText('Første dag'), '2027-03-01');
  await userEvent.type(within(dialog).getByLabelText('Plasser om dagen'), '16');
  await userEvent.type(within(dialog).getByLabelText('Sted'), 'Jobbverkstedet');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sett opp kurset' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'RegisterClarificationCourse')?.variables).toEqual({
    input: { municipalityId: 'baerum', startsOn: '2027-03-01', places: 16, place: 'Jobbverkstedet' },
  });
});

const referral = anAskedReferral({
  kind: 'nav',
  organisation: { id: 'nav', name: 'NAV Bærum' },
  clarifications: [],
  allowedSteps: [aStep('assess')],
});
const openOne = (answers: Readonly<Record<string, unknown>>) =>
  openRoute('/nav/henvendelse/referral-ada', {
    answers: { referral, clarificationCourses: courses, ...answers },
    session,
  });

test('a person gets a place where meetings are booked: the course gives the day and the place', async () => {
  const booked = aMeeting({ state: 'booked', kind: 'mapping', startsAt: '2027-02-01T08:00:00Z', courseId: 'course-1' });
  const { sent } = openOne({
    bookClarification: { __typename: 'ReferralPayload', referral: { ...referral, clarifications: [booked] } },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Avtal noe nytt' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Kartlegging' }));
  const choice = await within(dialog).findByRole('combobox', { name: 'Plass på avklaringskurs' });
  expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Ikke på kurs',
    '18. januar til 31. januar: fullt',
    '1. februar til 14. februar: 7 ledige plasser',
  ]);
  await userEvent.selectOptions(choice, '1. februar til 14. februar: 7 ledige plasser');
  expect(within(dialog).getByLabelText('Dag')).toHaveValue('2027-02-01');
  expect(within(dialog).getByLabelText('Sted')).toHaveValue('Jobbverkstedet');
  await userEvent.type(within(dialog).getByLabelText('Klokka'), '09:00');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre avtalen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'BookClarification')?.variables).toMatchObject({
    input: { kind: 'mapping', startsAt: '2027-02-01T09:00:00+01:00', place: 'Jobbverkstedet', courseId: 'course-1' },
  });
  expect(await screen.findByText('Plass på avklaringskurs')).toBeInTheDocument();
});

test('a full course is told at the choice, and nothing is booked', async () => {
  const message = 'Avklaringskurset fra mandag 18. januar 2027 er fullt: alle 2 plassene er tatt. Velg et annet kurs.';
  openOne({
    bookClarification: { __typename: 'Violation', rule: 'course-full', message, field: 'courseId', facts: [] },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Avtal noe nytt' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Kartlegging' }));
  const choice = await within(dialog).findByRole('combobox', { name: 'Plass på avklaringskurs' });
  await userEvent.selectOptions(choice, '18. januar til 31. januar: fullt');
  await userEvent.type(within(dialog).getByLabelText('Klokka'), '09:00');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre avtalen' }));
  expect(await within(dialog).findByRole('group', { name: /rette dette/ })).toHaveTextContent(message);
  expect(choice).toBeInvalid();
});
