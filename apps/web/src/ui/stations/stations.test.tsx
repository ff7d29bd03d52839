import { render, screen, within } from '@testing-library/react';
import { FixedSession } from '../../lib/session';
import { aSession } from '../../lib/testing/render';
import type { Station, StationKey } from './stations';
import { StationsMini } from './stations-mini';
import { StationsPath } from './stations-path';
import { StationsRail } from './stations-rail';

const keys: StationKey[] = ['application', 'gettingToKnow', 'visit', 'offer', 'decision', 'start'];

/** At the visit: two behind, three ahead. */
const atVisit: Station[] = keys.map((key, index) => ({
  key,
  state: index < 2 ? 'done' : index === 2 ? 'now' : 'ahead',
  day: index < 2 ? `2027-01-2${index}` : null,
  text: index === 2 ? 'Du besøker Jobbfrukt.' : null,
}));

test('the large path marks where the person is, and says dates and states in words', () => {
  render(
    <FixedSession session={aSession()}>
      <StationsPath stations={atVisit} titles={{ application: 'Du søkte' }} whens={{ offer: 'Innen 15. april' }} />
    </FixedSession>,
  );
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => within(item).getByRole('heading').textContent)).toEqual([
    'Du søkte, ferdig',
    'Bli kjent, ferdig',
    'BesøkDu er her',
    'Tilbud, kommer senere',
    'Vedtak, kommer senere',
    'Start, kommer senere',
  ]);
  expect(items[0]).toHaveTextContent('Onsdag 20. januar');
  expect(items[2]).toHaveAttribute('aria-current', 'step');
  expect(items[3]).toHaveTextContent('Innen 15. april');
});

test('the rail has the same six words in the same order', () => {
  render(<StationsRail stations={atVisit} />);
  const rail = screen.getByRole('list', { name: 'Veien fra søknad til start' });
  expect(rail).toHaveTextContent(/Søknad20\. jan.*Bli kjent21\. jan.*Besøknå.*Tilbud.*Vedtak.*Start/);
});

test('the mini path says its station', () => {
  const { rerender } = render(<StationsMini stations={atVisit} />);
  expect(screen.getByRole('img', { name: 'Steg 3 av 6: Besøk' })).toBeInTheDocument();
  rerender(<StationsMini stations={keys.map((key) => ({ key, state: 'done', day: null, text: null }))} />);
  expect(screen.getByRole('img', { name: 'Alle 6 steg er ferdige' })).toBeInTheDocument();
});
