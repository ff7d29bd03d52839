import { choiceBases, choosePurchased, type PurchaseChoice } from './index';

const rule = (purchased: string[], wished: string[], choice: PurchaseChoice | null) => {
  const outcome = choosePurchased(purchased, wished, choice);
  return outcome.ok ? null : outcome.violation.rule;
};
const because = (basis: PurchaseChoice['basis'], words: string | null = null) => ({ basis, words });

describe('a place that is bought', () => {
  it.each<[string, string[], string[], PurchaseChoice | null, string | null]>([
    ['is chosen for a reason', ['aurora'], [], null, 'purchase-choice-missing'],
    ['may be what she wishes', ['aurora'], ['arba', 'aurora'], because('personsWish'), null],
    [
      'is not her wish when she has not wished for it',
      ['aurora'],
      ['arba'],
      because('personsWish'),
      'purchase-not-wished',
    ],
    [
      'nor when she has wished for one of two',
      ['aurora', 'solbra'],
      ['aurora'],
      because('personsWish'),
      'purchase-not-wished',
    ],
    ['needs words for other reasons', ['aurora'], ['aurora'], because('suitsNeeds', '  '), 'purchase-words-missing'],
    ['has them', ['aurora'], [], because('onlyOneWithRoom', 'Arbeidssenteret er fullt til august.'), null],
    ['that is none needs nothing', [], [], null, null],
  ])('%s', (_what, purchased, wished, choice, expected) => {
    expect(rule(purchased, wished, choice)).toBe(expected);
  });

  it('is never chosen for its price', () => {
    expect(choiceBases.filter((basis) => /price|cheap|cost/i.test(basis))).toEqual([]);
  });

  it('keeps nothing of a reason where no place is bought', () => {
    expect(choosePurchased([], [], because('nearHome', 'x'))).toEqual({ ok: true, value: null });
  });
});
