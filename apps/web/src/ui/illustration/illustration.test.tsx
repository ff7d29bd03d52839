import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { Illustration, illustrationNames } from './illustration';

const sprite = readFileSync(`${__dirname}/illustrations.svg`, 'utf8');

test('every name has its drawing, and every drawing its name', () => {
  const drawn = [...sprite.matchAll(/<symbol id="([a-z]+)"/g)].map(([, name]) => name);
  expect(drawn.sort()).toEqual([...illustrationNames].sort());
});

test('a drawing says nothing to a screen reader, and an unknown name shows the hands', () => {
  const { container } = render(<Illustration name="finnes-ikke" />);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  expect(container.querySelector('use')).toHaveAttribute('href', expect.stringMatching(/#hender$/));
});

test('the drawings are well-formed, or the browser would stop at the first mistake', () => {
  const document = new DOMParser().parseFromString(sprite, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.querySelectorAll('symbol')).toHaveLength(illustrationNames.length);
});
