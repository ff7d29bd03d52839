import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOfficeCase, stationsAt } from '../lib/testing/an-office-case';
import { aMyCase, aPlacement } from './testing/a-my-case';
import { asAda } from './testing/a-draft';
import { asRole } from './testing/as-role';
import { openRoute } from './testing/open-route';

const at = (id: string, name: string, contact: string | null) => ({
  node: {
    id,
    name,
    provider: { id: `${id}-house`, name: 'Huset' },
    municipalities: [{ id: 'baerum', code: 'baerum' }],
    contact: contact === null ? null : { name: contact, role: 'Leder', phone: '67000001' },
  },
});
const offersOf = (...ids: readonly string[]) => ({
  edges: [
    ...ids.map((id, index) => at(id, `Tilbud ${index + 1}`, `Fast Kontakt ${index + 1}`)),
    at('elsewhere', 'Et annet sted', 'Noen Andre'),
    at('nobody', 'Uten kontakt', null),
  ],
});
const donski = {
  id: 'donski',
  code: 'donski',
  name: 'Dønski videregående skole',
  municipality: { id: 'baerum', code: 'baerum' },
  contact: { name: 'Kari Moen', role: 'Lærer', phone: '67000030' },
};
const box = () => screen.findByRole('region', { name: 'Kontaktpersoner på stedene' });

test('the case shows whom to call at every place that is wished, and nobody else', async () => {
  const officeCase = anOfficeCase();
  const ids = officeCase.application.wishes.flatMap(({ parts }) => parts).map(({ offer }) => offer.id);
  openRoute('/tildeling/sak/case-ada', {
    answers: { case: officeCase, offers: offersOf(...new Set(ids)), schools: [donski] },
  });
  const contacts = await box();
  expect(within(contacts).getAllByRole('listitem')).toHaveLength(new Set(ids).size + 1);
  expect(contacts).toHaveTextContent('Dønski videregående skoleKari Moen Lærer67 00 00 30');
  expect(contacts).toHaveTextContent('Tilbud 1, HusetFast Kontakt 1 Leder67 00 00 01');
  expect(contacts).not.toHaveTextContent('Noen Andre');
  expect(within(contacts).getByRole('link', { name: 'Ring Fast Kontakt 1, 67 00 00 01' })).toHaveAttribute(
    'href',
    expect.stringContaining('67000001'),
  );
});

test('Min sak shows it to the person, and to who acts for her, where she has a place or wishes one', async () => {
  const placed = aPlacement();
  const placeId = placed.days[0]?.offer.id ?? '';
  openRoute('/min-sak', {
    answers: { myCase: aMyCase({ placements: [placed] }), offers: offersOf(placeId), schools: [] },
    session: asAda,
  });
  const contacts = await box();
  expect(contacts).toHaveTextContent('Fast Kontakt 1');
  expect(contacts).not.toHaveTextContent('Noen Andre');
});

test('a teacher finds them beside the pupil: everybody at the offers where the school is', async () => {
  const pupil = {
    id: 'ada',
    name: 'Ada Lindmo',
    firstName: 'Ada',
    isMine: true,
    plannedEndOfSchool: null,
    mayPrepare: false,
    applicationState: 'received',
    stations: stationsAt(1),
    nextText: 'Kommunen leser søknaden.',
    hasPlace: false,
    placeText: null,
    need: { key: 'prepareStart', turn: 'school', text: 'Vente', nowText: 'Vent.', deadline: null },
    answer: 'has',
    answerText: 'Venter på svar',
    school: { participantId: 'ada', plannedEndOfSchool: null, may: [], endOfSchool: [], contacts: [], experiences: [] },
  };
  const session = asRole('schoolContact');
  const id = session.viewer?.activeHat.organisation?.id;
  const schools = [{ ...donski, id }];
  openRoute('/skole', { answers: { pupils: [pupil], offers: offersOf('arba'), schools }, session });
  await userEvent.click(await screen.findByRole('button', { name: 'Ada Lindmo' }));
  expect(within(await box()).getAllByRole('listitem')).toHaveLength(2);
});
