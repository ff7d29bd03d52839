import {
  channelFor,
  checkLetter,
  inReadingOrder,
  letterKinds,
  letterParts,
  needsCall,
  needsSecondNotice,
  reachedOn,
  requiredParts,
  secondNoticeDue,
  type Delivery,
  type LetterPart,
} from './index';

const none = new Set<string>();
const part = (name: LetterPart, text = 'Tekst.') => ({ part: name, text: [text] });
const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  channel: 'digital',
  availableOn: '2027-04-13',
  secondNoticeOn: null,
  openedOn: null,
  printedOn: null,
  ...more,
});

describe('what a letter says', () => {
  it.each(letterKinds)('%s says what happens next and whom to ask', (kind) => {
    expect(requiredParts[kind]).toEqual(expect.arrayContaining(['next', 'contact']));
  });

  it('a decision says how to complain and how to see the case', () => {
    expect(requiredParts.decision).toEqual(
      expect.arrayContaining(['decision', 'reasons', 'howToComplain', 'insight', 'legalBasis']),
    );
  });

  it('says all of it, in the order it is read: the law last', () => {
    const parts = [...requiredParts.decision].reverse().map((name) => part(name));
    const outcome = checkLetter('decision', parts);
    expect(outcome.ok && outcome.value.map((each) => each.part)).toEqual([...requiredParts.decision]);
    expect(letterParts.at(-1)).toBe('legalBasis');
  });

  it('is not finished with a blank where something must stand', () => {
    const parts = [part('summary'), part('next', ' '), part('contact')];
    expect(checkLetter('receipt', parts)).toEqual({
      ok: false,
      violation: { rule: 'letter-incomplete', kind: 'receipt', missing: ['next'] },
    });
  });

  it('may say more than it must', () => {
    expect(checkLetter('receipt', [part('summary'), part('next'), part('contact'), part('insight')]).ok).toBe(true);
    expect(inReadingOrder([part('contact'), part('summary')]).map((each) => each.part)).toEqual(['summary', 'contact']);
  });
});

describe('how a letter arrives', () => {
  it.each([
    [true, 'digital', 'digital'],
    [true, 'phone', 'digital'],
    [true, 'post', 'post'],
    [false, 'digital', 'post'],
  ] as const)('with BankID %s, who prefers %s, by %s', (hasBankId, prefers, channel) => {
    expect(channelFor({ hasBankId, prefers })).toBe(channel);
  });

  it('is told of again after seven days unopened, once', () => {
    const unopened = delivery();
    expect(secondNoticeDue(unopened)).toBe('2027-04-20');
    expect([needsSecondNotice(unopened, '2027-04-19'), needsSecondNotice(unopened, '2027-04-20')]).toEqual([
      false,
      true,
    ]);
    expect(needsSecondNotice(delivery({ openedOn: '2027-04-15' }), '2027-04-20')).toBe(false);
    expect(needsSecondNotice(delivery({ secondNoticeOn: '2027-04-20' }), '2027-04-21')).toBe(false);
    expect(needsSecondNotice(delivery({ channel: 'post' }), '2027-04-30')).toBe(false);
  });

  it('becomes a call seven days after that', () => {
    const twice = delivery({ secondNoticeOn: '2027-04-20' });
    expect([needsCall(twice, '2027-04-26'), needsCall(twice, '2027-04-27')]).toEqual([false, true]);
    expect(needsCall(delivery({ secondNoticeOn: '2027-04-20', printedOn: '2027-04-21' }), '2027-04-27')).toBe(false);
  });

  it('has reached her when she opened it, or when the post has brought it', () => {
    const easter = new Set(['2027-03-25', '2027-03-26', '2027-03-29']);
    expect(reachedOn(delivery(), none)).toBeNull();
    expect(reachedOn(delivery({ openedOn: '2027-04-15' }), none)).toBe('2027-04-15');
    expect(reachedOn(delivery({ printedOn: '2027-03-23' }), easter)).toBe('2027-04-01');
    expect(reachedOn(delivery({ openedOn: '2027-04-15', printedOn: '2027-04-13' }), none)).toBe('2027-04-15');
    expect(reachedOn(delivery({ openedOn: '2027-04-25', printedOn: '2027-04-13' }), none)).toBe('2027-04-19');
  });
});
