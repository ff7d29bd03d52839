import fc from 'fast-check';
import { neutralOrder, offerKinds, type OfferKind } from './index';

const offer = fc.record({ id: fc.uuid(), kind: fc.constantFrom(...offerKinds) });
const offers = fc.uniqueArray(offer, { selector: ({ id }) => id, maxLength: 12 });

describe('the order in which an office sees offers', () => {
  it('is the same whatever order they come in, and loses nobody', () => {
    fc.assert(
      fc.property(
        offers.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.uuid(),
        ([all, shuffled], caseId) => {
          const ordered = neutralOrder(all, [], caseId);
          expect(ordered).toEqual(neutralOrder(shuffled, [], caseId));
          expect(new Set(ordered)).toEqual(new Set(all));
        },
      ),
    );
  });

  it('begins with what she wishes, in her order, whoever runs it', () => {
    fc.assert(
      fc.property(offers, fc.uuid(), (all, caseId) => {
        const wished = all.slice(0, 3).map(({ id }) => id);
        const first = neutralOrder([...all].reverse(), wished, caseId).slice(0, wished.length);
        expect(first.map(({ id }) => id)).toEqual(wished);
      }),
    );
  });

  it('puts nobody first more often than others of the same kind, over many cases', () => {
    const kind: OfferKind = 'work';
    const four = ['arbeidssenteret', 'bedriften', 'verkstedet', 'aaa-forst-i-alfabetet'].map((id) => ({ id, kind }));
    const cases = Array.from(
      { length: 4000 },
      (_, number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    );
    const firsts = cases.map((caseId) => neutralOrder(four, [], caseId)[0]?.id);
    for (const { id } of four) {
      const share = firsts.filter((first) => first === id).length / cases.length;
      expect(share).toBeGreaterThan(0.21);
      expect(share).toBeLessThan(0.29);
    }
  });

  it('knows nothing of names, prices or who pays', () => {
    const plain = { id: 'a', kind: 'work' as const };
    const other = { id: 'b', kind: 'work' as const };
    const named = { ...plain, name: 'Zebra', financing: 'purchased', price: 900 };
    const known = { ...other, name: 'Aurora', financing: 'municipality', price: 100 };
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
    expect(ids(neutralOrder([named, known], [], 'sak'))).toEqual(ids(neutralOrder([plain, other], [], 'sak')));
  });
});
