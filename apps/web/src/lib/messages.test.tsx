import { act, render, screen } from '@testing-library/react';
import type { MessageKey, VariablesAt } from './message-types';
import { defineMessages, textOf, useText } from './messages';
import { choose } from './preferences';

const messages = defineMessages(
  'test',
  {
    title: 'Vi har fått søknaden din. {{name}} ringer deg.',
    states: { open: 'Åpen', closed: 'Lukket' } satisfies Record<'open' | 'closed', string>,
    days_one: '{{count}} dag igjen',
    days_other: '{{count}} dager igjen',
  },
  { short: { title: 'Vi har søknaden. {{name}} ringer.' }, nn: { states: { open: 'Open' } } },
);

afterEach(() => {
  choose('textLevel', 'normal');
  choose('language', 'nb');
});

test('a text takes its values, and plurals follow the count', () => {
  const t = textOf(messages);
  expect(t('title', { name: 'Lise' })).toBe('Vi har fått søknaden din. Lise ringer deg.');
  expect(t('days', { count: 1 })).toBe('1 dag igjen');
  expect(t('days', { count: 3 })).toBe('3 dager igjen');
});

test('short text and nynorsk lie over bokmål and fall back to it', () => {
  choose('textLevel', 'short');
  expect(textOf(messages)('title', { name: 'Lise' })).toBe('Vi har søknaden. Lise ringer.');
  expect(textOf(messages)('states.closed')).toBe('Lukket');
  expect(textOf(messages)('days', { count: 1 })).toBe('1 dag igjen');
  choose('language', 'nn');
  expect(textOf(messages)('states.open')).toBe('Open');
});

test('a component shows the new wording as soon as the reader asks for it', () => {
  function Title() {
    const t = useText(messages);
    return <p>{t('title', { name: 'Lise' })}</p>;
  }
  render(<Title />);
  act(() => choose('textLevel', 'short'));
  expect(screen.getByText('Vi har søknaden. Lise ringer.')).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('data-text-level', 'short');
});

test('the keys and the values they need are types, so that a missing one does not compile', () => {
  const keys: Record<MessageKey<typeof messages.nb>, true> = {
    title: true,
    'states.open': true,
    'states.closed': true,
    days: true,
  };
  const values: Record<VariablesAt<typeof messages.nb, 'title'>, string> = { name: 'Lise' };
  expect([Object.keys(keys), Object.keys(values)]).toEqual([
    ['title', 'states.open', 'states.closed', 'days'],
    ['name'],
  ]);
});
