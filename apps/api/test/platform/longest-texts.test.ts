import { getMetadataStorage as validations } from 'class-validator';
import { getMetadataStorage as declared } from 'type-graphql';
import { makeSchema } from '../../src/schema';
import { story } from '../story';
import { testApi, type TestApi } from '../test-api';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await story(api);
}, 60_000);
afterAll(() => api.close());

/** Everything that one can send: the fields of inputs and of arguments, with what class-validator checks of each. */
async function sent() {
  await makeSchema();
  const { inputTypes, argumentTypes } = declared();
  return [...inputTypes, ...argumentTypes].flatMap(({ target, name, fields }) =>
    (fields ?? []).map((field) => ({
      at: `${name}.${field.name}`,
      type: field.getType(),
      checks: validations()
        .getTargetValidationMetadatas(target, '', false, false)
        .filter(({ propertyName }) => propertyName === field.name)
        .map((check) => check.name ?? check.type),
    })),
  );
}

const isWithin = (wanted: readonly string[], checks: readonly string[]) => wanted.some((each) => checks.includes(each));

test('every text that one sends has a longest length, or is one of some words', async () => {
  const texts = (await sent()).filter(({ type }) => type === String);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ checks }) => !isWithin(['maxLength', 'isIn'], checks)).map(({ at }) => at)).toEqual([]);
});

test('what stands within something else is checked too', async () => {
  const classes = new Set<unknown>(declared().inputTypes.map(({ target }) => target));
  const nested = (await sent()).filter(({ type }) => classes.has(type));
  expect(nested.length).toBeGreaterThan(10);
  expect(nested.filter(({ checks }) => !isWithin(['nestedValidation'], checks)).map(({ at }) => at)).toEqual([]);
});

test('a search of 50,000 letters is refused by every list, in plain words that name the field and the limit', async () => {
  const lise = await api.as('lise');
  const variables = { search: 'a'.repeat(50_000) };
  const message = 'Ugyldig verdi i: search (høyst 100 tegn).';
  for (const list of [
    'worklist(view: all, filter: { search: $search })',
    'register(search: $search)',
    'offers(filter: { search: $search })',
  ]) {
    const { status, errors } = await lise.ask(`query ($search: String) { ${list} { totalCount } }`, variables);
    expect({ list, status, errors }).toMatchObject({
      status: 400,
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }
  const just = await lise.ask(
    'query ($search: String) { worklist(view: all, filter: { search: $search }) { totalCount } }',
    { search: 'a'.repeat(100) },
  );
  expect(just.data).toEqual({ worklist: { totalCount: 0 } });
});
