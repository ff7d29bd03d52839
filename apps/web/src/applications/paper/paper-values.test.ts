import type { PaperOffer } from './paper.graphql';
import { emptyPaper, emptyPart, toInput } from './paper-values';

const field = { kind: 'multiChoice', question: 'Hva?', why: 'Fordi.', required: false, options: [] } as const;
const offer: PaperOffer = {
  id: 'arba',
  code: 'arba-vta',
  name: 'Jobb hos Arba',
  capacityUnit: 'person',
  provider: { id: 'p', name: 'Arba AS' },
  workAreas: [],
  form: ['work', 'surroundings', 'visited', 'text'].map((key) => ({ ...field, options: [], key })),
};

test('what is not chosen is left out, whatever a control holds for it', () => {
  const values = {
    ...emptyPaper('2027-01-18'),
    wishes: [{ parts: [{ ...emptyPart, offerId: 'arba', days: '3' }] }],
    answers: { arba: { work: ['fruit'], surroundings: false, visited: null, text: ' ' }, other: { work: ['no'] } },
  };
  expect(toInput(values, [offer])).toMatchObject({
    wishes: [{ rank: 1, parts: [{ offerId: 'arba', workAreaId: null, days: 3 }] }],
    answers: [{ offerId: 'arba', key: 'work', value: ['fruit'] }],
  });
});
