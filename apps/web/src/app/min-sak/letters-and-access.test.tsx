import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asAda } from '../testing/a-draft';
import { aDecision } from '../testing/a-my-case';
import { openRoute } from '../testing/open-route';

const letter = {
  id: 'letter',
  title: 'Tilbud om plass',
  kind: 'decision',
  sender: 'Tildelingskontoret i Bærum',
  day: '2027-01-11',
  short: ['Du har fått tilbud om plass.'],
  openedAt: null,
  pdfUrl: '/documents/letters/letter.pdf',
  blocks: [
    { kind: 'heading', text: ['Tilbudet'] },
    { kind: 'facts', text: ['Første dag: mandag 16. august'] },
    { kind: 'list', text: ['mandag', 'tirsdag'] },
    { kind: 'paragraph', text: ['Svar innen mandag 25. januar.'] },
    { kind: 'signature', text: ['Hilsen', 'Lise Berg'] },
  ],
};

describe('a letter', () => {
  const open = (answers: Readonly<Record<string, unknown>> = {}) =>
    openRoute('/min-sak/brev/letter', {
      answers: {
        letter,
        openLetter: { __typename: 'LetterPayload', letter: { ...letter, openedAt: '2027-01-18T09:00:00Z' } },
        ...answers,
      },
      session: asAda,
    });
  const opened = (sent: ReturnType<typeof open>['sent']) => sent.filter(({ name }) => name === 'OpenLetter');

  test('is read as a document, the short version first', async () => {
    open();
    const sheet = await screen.findByRole('article');
    const headings = within(sheet).getAllByRole('heading');
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Tilbud om plass', 'Kort fortalt', 'Tilbudet']);
    expect(within(sheet).getByText('Første dag')).toBeInTheDocument();
    expect(sheet).toHaveTextContent('11. januar 2027');
    expect(screen.getByRole('link', { name: 'Last ned som PDF' })).toHaveAttribute('href', letter.pdfUrl);
  });

  test('is registered as opened once it is shown, and only once', async () => {
    const { sent } = open();
    await waitFor(() => expect(opened(sent)).toHaveLength(1));
    expect(opened(sent)[0]?.variables).toEqual({ input: { id: 'letter' } });
  });

  test('that was opened before is not opened again', async () => {
    const { sent } = open({ letter: { ...letter, openedAt: '2027-01-12T09:00:00Z' } });
    await screen.findByRole('article');
    expect(opened(sent)).toEqual([]);
  });

  test('about a decision is complained about where it is read', async () => {
    const decision = aDecision({ letterId: 'letter' });
    const { sent } = open({
      myCase: { decisions: [aDecision({ id: 'other', letterId: 'another' }), decision] },
      complain: { __typename: 'DecisionPayload', decision },
    });
    expect(await screen.findByText(/Du kan klage innen mandag 15. februar/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Jeg vil klage' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Hva er du uenig i?' }), 'Jeg vil ha plass.');
    await userEvent.click(screen.getByRole('button', { name: 'Send klagen' }));
    const input = { decisionId: 'decision', text: 'Jeg vil ha plass.' };
    await waitFor(() => expect(sent.find(({ name }) => name === 'Complain')?.variables).toEqual({ input }));
  });

  test('that is not the latest about a decision leads to Min sak', async () => {
    open({ myCase: { decisions: [aDecision({ letterId: 'another' })] } });
    expect(await screen.findByRole('link', { name: 'Gå til Min sak for å klage' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Jeg vil klage' })).not.toBeInTheDocument();
  });

  test('prints, and does not name the person or the title in the browser’s history', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv ut' }));
    expect(print).toHaveBeenCalled();
    expect(document.title).toBe('Brev – Inntak');
  });

  test('that is not there says so and opens nothing', async () => {
    const { sent } = open({ letter: null });
    expect(await screen.findByRole('heading', { level: 1, name: 'Vi fant ikke dette brevet' })).toBeInTheDocument();
    expect(opened(sent)).toEqual([]);
  });
});

describe('who can see me', () => {
  const line = (changes: object) => ({
    id: 'office',
    who: 'Tildelingskontoret i Bærum',
    what: ['Hele saken din'],
    why: 'Behandler søknaden din',
    since: '2027-01-12',
    until: null,
    consentId: null,
    onlyNamed: null,
    lookedAt: [],
    ...changes,
  });
  const open = (answers: Readonly<Record<string, unknown>> = {}) =>
    openRoute('/min-sak/hvem-ser-meg', {
      answers: {
        whoSeesMe: {
          cannotSee: ['NAV Bærum'],
          lines: [
            line({
              lookedAt: [{ at: '2027-01-13T09:42:00Z', by: 'Lise Berg', role: 'Saksbehandler', what: 'Saken din' }],
            }),
            line({ id: 'school', who: 'Dønski', what: ['Ønskene dine'], why: 'Du har sagt ja', consentId: 'consent' }),
          ],
        },
        ...answers,
      },
      session: asAda,
    });

  test('each reader stands with what, why, since when and who has looked', async () => {
    open();
    const office = await screen.findByRole('region', { name: 'Tildelingskontoret i Bærum' });
    expect(office).toHaveTextContent('Hele saken din');
    expect(office).toHaveTextContent('Behandler søknaden din');
    expect(office).toHaveTextContent('Siden 12. januar 2027');
    expect(office).toHaveTextContent('Lise Berg, Saksbehandler, onsdag 13. januar klokka 10.42');
    expect(within(office).queryByRole('button', { name: /Ta bort/ })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Disse kan ikke se saken' })).toHaveTextContent('NAV Bærum');
  });

  test('where the address is protected, it says who alone may see her, or that nobody does', async () => {
    const lines = [
      line({ onlyNamed: ['Tor Vangen'] }),
      line({ id: 'ba', who: 'Bærum arbeidssenter', what: [], onlyNamed: [] }),
    ];
    open({ whoSeesMe: { cannotSee: [], lines } });
    const office = await screen.findByRole('region', { name: 'Tildelingskontoret i Bærum' });
    expect(office).toHaveTextContent('Bare disse kan se hvem du er: Tor Vangen.');
    expect(screen.getByRole('region', { name: 'Bærum arbeidssenter' })).toHaveTextContent(
      'Ingen der kan se hvem du er. De ser bare at en plass er opptatt.',
    );
  });

  test('what rests on a yes can be taken away', async () => {
    const { sent } = open({ withdrawConsent: { __typename: 'MyCasePayload', myCase: { consents: [] } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort Dønski' }));
    const dialog = screen.getByRole('dialog', { name: 'Vil du ta bort tilgangen til Dønski?' });
    expect(dialog).toHaveTextContent('Dønski kan ikke se dette mer: Ønskene dine.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ta bort' }));
    await waitFor(() =>
      expect(sent.find(({ name }) => name === 'TakeAwayAccess')?.variables).toEqual({ input: { id: 'consent' } }),
    );
  });
});
