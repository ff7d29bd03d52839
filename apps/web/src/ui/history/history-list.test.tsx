import { render, screen } from '@testing-library/react';
import { FixedSession } from '../../lib/session';
import { aSession } from '../../lib/testing/render';
import { HistoryList } from './history-list';

test('each entry says when, what and who, and a corrected one is still there', () => {
  const entry = { id: '1', at: '2027-01-18T09:42:00Z', text: 'Søknaden er mottatt', by: 'Lise Berg', reason: 'Post' };
  render(
    <FixedSession session={aSession()}>
      <HistoryList
        entries={[entry, { ...entry, id: '2', corrected: true }]}
        actionFor={({ id }) => (id === '2' ? null : <button>Rett</button>)}
      />
    </FixedSession>,
  );
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('Mandag 18. januar klokka 10.42Søknaden er mottatt Lise BergGrunn: PostRett');
  expect(second).toHaveTextContent('Rettet');
  expect(screen.getAllByRole('button', { name: 'Rett' })).toHaveLength(1);
});
