import { render, screen } from '@testing-library/react';
import { ContactCard, HelpCard } from './contact-card';

const contact = { name: 'Lise Berg', role: 'Tildelingskontoret', phone: '67000002' };

test('the number can be pressed, and says whom it rings', () => {
  render(<ContactCard title="Din kontaktperson" contact={contact} />);
  expect(screen.getByRole('link', { name: 'Ring Lise Berg, 67 00 00 02' })).toHaveAttribute('href', 'tel:67000002');
});

test('help is offered even where there is no contact person yet', () => {
  render(
    <HelpCard title="Trenger du hjelp?" contact={null}>
      <button>Jeg vil ha hjelp</button>
    </HelpCard>,
  );
  expect(screen.getByRole('heading', { name: 'Trenger du hjelp?' })).toBeInTheDocument();
});
