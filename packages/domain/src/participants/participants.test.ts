import { adasBirthDate } from '../../testing';
import {
  canConsentTo,
  hidesAddress,
  isAdult,
  isHiddenFromOthers,
  recordConsentAssessment,
  yesInPersonsPlace,
  type ConsentAssessment,
} from './index';

const judged = (more: Partial<ConsentAssessment> = {}): ConsentAssessment => ({
  question: 'placeOffer',
  canConsent: false,
  on: '2027-04-14',
  decidedBy: 'Verge og saksbehandler',
  basis: 'Samtale og to besøk',
  howWishSought: 'Bilder fra besøket: hun pekte på kantina og smilte.',
  ...more,
});

describe('capacity to consent', () => {
  it('is there until somebody has judged otherwise, and is judged question by question', () => {
    expect(canConsentTo('placeOffer', [])).toBe(true);
    expect(canConsentTo('placeOffer', [judged()])).toBe(false);
    expect(canConsentTo('disclosure', [judged()])).toBe(true);
  });

  it('is what the latest judgement says', () => {
    const later = judged({ canConsent: true, on: '2027-05-01' });
    expect(canConsentTo('placeOffer', [later, judged()])).toBe(true);
    expect(canConsentTo('placeOffer', [judged(), judged({ canConsent: true })])).toBe(true);
  });

  it.each<[string, Partial<ConsentAssessment>, string[]]>([
    ['who, why and how the wish was sought', {}, []],
    ['nobody who decided', { decidedBy: ' ' }, ['decidedBy']],
    ['no basis', { basis: '' }, ['basis']],
    ['not how her wish was sought', { howWishSought: null }, ['howWishSought']],
    ['not how her wish was sought, but she could answer', { canConsent: true, howWishSought: null }, []],
  ])('a record with %s lacks %j', (_what, more, missing) => {
    const outcome = recordConsentAssessment(judged(more));
    expect(outcome.ok ? [] : outcome.violation.missing).toEqual(missing);
  });

  it('a guardian cannot turn the no of a person who can answer into a yes', () => {
    expect(yesInPersonsPlace('placeOffer', [], true)).toEqual({
      ok: false,
      violation: { rule: 'person-said-no', question: 'placeOffer' },
    });
    expect(yesInPersonsPlace('placeOffer', [], false).ok).toBe(true);
    expect(yesInPersonsPlace('placeOffer', [judged()], true).ok).toBe(true);
  });
});

describe('a person', () => {
  it.each([
    ['none', false, false],
    ['fortrolig', true, false],
    ['strengtFortrolig', true, true],
  ] as const)('with protection %s hides the address: %s, and altogether: %s', (protection, address, person) => {
    expect([hidesAddress(protection), isHiddenFromOthers(protection)]).toEqual([address, person]);
  });

  it('is of age from the 18th birthday', () => {
    const onDay = (day: string) => isAdult({ birthDate: adasBirthDate }, day);
    expect([onDay('2025-09-11'), onDay('2025-09-12')]).toEqual([false, true]);
  });
});
