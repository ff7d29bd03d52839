import { isEnumType, isInputObjectType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import { makeSchema } from '../../src/schema';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema();
});

const roots = () => [schema.getQueryType(), schema.getMutationType()];
const ownTypes = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('no root field lacks a policy', () => {
  const fields = roots().flatMap((root) => Object.values(root?.getFields() ?? {}));
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter(({ extensions }) => typeof extensions['policy'] !== 'string').map(({ name }) => name)).toEqual(
    [],
  );
});

test('no mutation is public', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(fields.filter(({ extensions }) => extensions['policy'] === 'public').map(({ name }) => name)).toEqual([]);
});

test('every mutation answers with its payload, a violation, not found or a conflict', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const odd = fields.filter(({ type }) => {
    const named = 'ofType' in type ? type.ofType : type;
    const members = isUnionType(named) ? named.getTypes().map(({ name }) => name) : [];
    return !['Violation', 'NotFound', 'Conflict'].every((name) => members.includes(name)) || members.length !== 4;
  });
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('every type, field and value says what it is', () => {
  const silent: string[] = [];
  for (const type of ownTypes()) {
    if (isObjectType(type) || isInputObjectType(type)) {
      const isRoot = roots().some((root) => root === type);
      if (!type.description && !isRoot) silent.push(type.name);
      const fields = Object.values<{ name: string; description?: string | null | undefined }>(type.getFields());
      silent.push(...fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`));
    } else if (!type.description && (isEnumType(type) || isUnionType(type))) silent.push(type.name);
  }
  expect(silent).toEqual([]);
});

test('nothing is @oneOf: the compiled executor does not check it in variables', () => {
  const oneOf = ownTypes().filter((type) => isInputObjectType(type) && type.isOneOf);
  expect(oneOf).toEqual([]);
});
