import { endNaming, nameForProtected, type MayKnow } from './index';

const list: readonly MayKnow[] = [
  { userId: 'tor', atOffice: true, named: true },
  { userId: 'leader', atOffice: true, named: true },
  { userId: 'lise', atOffice: true, named: false },
  { userId: 'nina', atOffice: false, named: true },
  { userId: 'odd', atOffice: false, named: false },
];
const said = (outcome: ReturnType<typeof endNaming>) => (outcome.ok ? outcome.value.userId : outcome.violation.rule);

describe('naming who may know a protected person', () => {
  it.each([
    ['a colleague at the office', 'lise', 'lise'],
    ['somebody where she has a place', 'odd', 'odd'],
    ['one who is named', 'nina', 'named-already'],
    ['one who works elsewhere', 'siv', 'may-not-be-named'],
  ])('%s', (_who, userId, expected) => {
    expect(said(nameForProtected(list, userId))).toBe(expected);
  });

  it.each([
    ['another’s name', 'nina', 'tor', 'nina'],
    ['one’s own', 'tor', 'tor', 'named-self'],
    ['one who is not named', 'lise', 'tor', 'not-named'],
  ])('takes away %s', (_what, userId, by, expected) => {
    expect(said(endNaming(list, userId, by))).toBe(expected);
  });

  it('leaves somebody at the office', () => {
    const alone = list.filter(({ userId }) => userId !== 'leader');
    expect(said(endNaming(alone, 'tor', 'somebody who broke the glass'))).toBe('named-last');
  });
});
