import fc from 'fast-check';
import { aField, anOffer, arbaVta, asker, baerum } from '../../testing';
import {
  answerRules,
  checkAnswers,
  decidedBy,
  formFieldKinds,
  maxAnswerLength,
  offerKinds,
  optionsOf,
  servesMunicipality,
  type Answers,
} from './index';

describe("an offer's own form", () => {
  const one = aField({ key: 'one', kind: 'singleChoice', options: ['alone', 'withSomeone'] });
  const many = aField({ key: 'many', kind: 'multiChoice', options: ['kantine', 'grafisk'], required: false });
  const yesNo = aField({ key: 'yesNo', kind: 'yesNo', options: [], required: false });
  const text = aField({ key: 'text', kind: 'text', options: [], required: false });
  const days = aField({ key: 'days', kind: 'weekdays', options: [], required: false });
  const form = [one, many, yesNo, text, days];
  const complete: Answers = { one: ['alone'] };

  it.each<[string, Answers, string[]]>([
    ['only what is required', complete, []],
    [
      'everything',
      { one: ['alone'], many: ['kantine', 'grafisk'], yesNo: ['no'], text: ['Nei'], days: ['1', '5'] },
      [],
    ],
    ['nothing', {}, ['answer-missing one']],
    ['a blank where an answer is required', { one: [' '] }, ['answer-missing one']],
    ['an answer that is no option', { one: ['by helicopter'] }, ['answer-not-an-option one']],
    ['two answers where one is asked for', { one: ['alone', 'withSomeone'] }, ['answer-one-only one']],
    ['one option too many', { ...complete, many: ['kantine', 'vaskeri'] }, ['answer-not-an-option many']],
    ['maybe', { ...complete, yesNo: ['maybe'] }, ['answer-not-an-option yesNo']],
    ['a Saturday', { ...complete, days: ['6'] }, ['answer-not-an-option days']],
    ['a novel', { ...complete, text: ['a'.repeat(maxAnswerLength + 1)] }, ['answer-too-long text']],
    ['a question nobody asked', { ...complete, diagnosis: ['?'] }, ['answer-unknown diagnosis']],
    ['the name of something every object has', { ...complete, constructor: ['?'] }, ['answer-unknown constructor']],
    ['several mistakes at once', { many: ['?'], text: [''] }, ['answer-missing one', 'answer-not-an-option many']],
  ])('filled in with %s', (_what, answers, expected) => {
    expect(checkAnswers(form, answers).map(({ rule, field }) => `${rule} ${field}`)).toEqual(expected);
  });

  it('says at most one thing per field, and only of fields that are there, whatever comes in', () => {
    const anything = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('one', 'many', 'text')),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(anything, (answers) => {
        const said = checkAnswers(form, answers);
        expect(new Set(said.map(({ field }) => field)).size).toBe(said.length);
        for (const { rule, field } of said) {
          expect(answerRules).toContain(rule);
          expect([...form.map(({ key }) => key), ...Object.keys(answers)]).toContain(field);
        }
      }),
    );
  });

  it('offers something to choose among in every kind but free text', () => {
    const kinds = formFieldKinds.filter((kind) => optionsOf(aField({ kind })) === null);
    expect(kinds).toEqual(['text']);
  });
});

describe('an offer', () => {
  it.each([
    ['activity', 'municipality'],
    ['work', 'municipality'],
    ['vta', 'nav'],
    ['vto', 'nav'],
    ['lowThreshold', 'nobody'],
  ] as const)('of kind %s is decided by %s', (kind, decider) => {
    expect(decidedBy(kind)).toBe(decider);
  });

  it('has somebody, or nobody, who decides, for every kind', () => {
    expect(offerKinds.map(decidedBy)).not.toContain(undefined);
  });

  it('is for the municipalities it serves', () => {
    expect([servesMunicipality(arbaVta, asker), servesMunicipality(anOffer(), asker)]).toEqual([true, false]);
    expect(servesMunicipality(anOffer(), baerum)).toBe(true);
  });
});
