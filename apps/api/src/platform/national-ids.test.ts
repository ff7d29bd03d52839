import { nationalIds } from './national-ids';

const ids = nationalIds('a key of at least thirty-two characters');

test('a number can be read back, and is sealed differently each time', () => {
  const [first, second] = [ids.seal('01010112345'), ids.seal('01010112345')];
  expect(ids.open(first)).toBe('01010112345');
  expect(first.equals(second)).toBe(false);
  expect(first.includes('01010112345')).toBe(false);
});

test('the hash is the same each time, and another with another key', () => {
  expect(ids.hash('01010112345')).toHaveLength(32);
  expect(ids.hash('01010112345').equals(ids.hash('01010112345'))).toBe(true);
  expect(nationalIds('another key of thirty-two characters').hash('01010112345').equals(ids.hash('01010112345'))).toBe(
    false,
  );
});

test('what was changed or sealed with another key cannot be opened', () => {
  const sealed = ids.seal('01010112345');
  sealed.writeUInt8((sealed.readUInt8(sealed.length - 1) + 1) % 256, sealed.length - 1);
  expect(() => ids.open(sealed)).toThrow();
  expect(() => nationalIds('another key of thirty-two characters').open(ids.seal('01010112345'))).toThrow();
});
