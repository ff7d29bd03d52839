import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { portalAnswers } from '../testing/a-catalogue';
import { openRoute } from '../testing/open-route';

const open = (path: string, answers: Readonly<Record<string, unknown>> = {}) =>
  openRoute(path, { answers: { ...portalAnswers, ...answers }, session: { viewer: null } });

describe('the front page', () => {
  test('shows offers, both doors, the year, and how to reach somebody', async () => {
    open('/');
    expect(await screen.findByRole('heading', { level: 1, name: /Finn jobb eller aktivitet/ })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Jobb hos Arba' })).toHaveAttribute('href', '/tilbud/arba-vta');
    expect(screen.getByText(/Du får tilbud eller svar innen/)).toHaveTextContent('15. april');
    expect(screen.getByText(/Skolen har også en frist 1. februar/)).toBeInTheDocument();
    expect(await screen.findByText('Neste: Åpen dag hos Arba')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /Årshjul/ })).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Kommunen eller bydelen din' })).toHaveValue('');
  });

  test('asks where one lives before it gives a telephone, and remembers', async () => {
    open('/');
    expect(await screen.findByRole('option', { name: 'Asker' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^67/ })).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kommunen eller bydelen din' }), 'Asker');
    expect(screen.getByRole('link', { name: '67 00 00 20' })).toHaveAttribute('href', 'tel:67000020');
    expect(screen.getByText('Spør etter Marit Holte')).toBeInTheDocument();
    open('/kontakt');
    await waitFor(() => expect(screen.getAllByRole('link', { name: '67 00 00 20' })).toHaveLength(2));
  });

  test('a kind of work narrows the offers at once', async () => {
    open('/');
    await userEvent.click(await screen.findByRole('button', { name: 'Musikk og kunst' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Jobb hos Arba' })).not.toBeInTheDocument());
    expect(screen.getByRole('link', { name: 'Aktivitet på dagtid' })).toBeInTheDocument();
  });

  test('a search leads to the catalogue with the words in the address', async () => {
    const { at, sent } = open('/');
    await userEvent.type(await screen.findByRole('searchbox', { name: /Hva vil du gjøre/ }), 'arba{Enter}');
    await screen.findByText('Vi fant 1 tilbud');
    expect(at()).toBe('/tilbud');
    expect(sent.at(-1)?.variables).toMatchObject({ filter: { search: 'arba' } });
  });

  test('says so when the offers cannot be fetched, and tries again', async () => {
    let failing = true;
    open('/', {
      offers: (args: object) => {
        if (failing) throw new Error('down');
        return portalAnswers.offers(args);
      },
    });
    expect(await screen.findByText('Vi fikk ikke hentet tilbudene.')).toBeInTheDocument();
    failing = false;
    await userEvent.click(screen.getByRole('button', { name: /Prøv/ }));
    expect(await screen.findByRole('link', { name: 'Jobb hos Arba' })).toBeInTheDocument();
  });
});

describe('the catalogue', () => {
  test('is filtered by who decides, and all choices can be taken away', async () => {
    open('/tilbud');
    expect(await screen.findByText('Vi fant 3 tilbud')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvem bestemmer?' }), 'NAV');
    expect(await screen.findByText('Vi fant 1 tilbud')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ta bort alle valg' }));
    expect(await screen.findByText('Vi fant 3 tilbud')).toBeInTheDocument();
  });

  test('a city that only sees figures is nobody’s home', async () => {
    open('/tilbud');
    const homes = await screen.findByRole('combobox', { name: 'Hvor bor du?' });
    await within(homes).findByRole('option', { name: 'Bærum' });
    expect(within(homes).queryByRole('option', { name: 'Oslo' })).not.toBeInTheDocument();
  });

  test('nothing found is said with the words that were searched for, and a way on', async () => {
    open('/tilbud?sok=hestestall');
    expect(await screen.findByRole('heading', { name: 'Vi fant ikke «hestestall»' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Snakk med noen' })).toHaveAttribute('href', '/kontakt');
  });
});

describe('an offer', () => {
  test('tells what it is, a day, who decides and whom to ring', async () => {
    open('/tilbud/arba-vta');
    expect(await screen.findByRole('heading', { level: 1, name: 'Jobb hos Arba' })).toBeInTheDocument();
    expect(screen.getByText('8.30')).toBeInTheDocument();
    expect(screen.getByText('Vi spiser lunsj.')).toBeInTheDocument();
    expect(screen.getAllByText('NAV bestemmer om du får plass.')).toHaveLength(2);
    expect(screen.getByRole('link', { name: /Ring Siv Haugland/ })).toHaveAttribute('href', 'tel:67000001');
    const dates = await screen.findByRole('region', { name: 'Møter og åpne dager' });
    expect(within(dates).getByText('Åpen dag hos Arba')).toBeInTheDocument();
    expect(within(dates).getByText('Frist for å søke')).toBeInTheDocument();
    expect(dates).not.toHaveTextContent('Bærum arbeidssenter');
  });

  test('«Søk her» logs in on the way to the application, with the offer along', async () => {
    open('/tilbud/arba-vta');
    expect(await screen.findByRole('link', { name: 'Søk her' })).toHaveAttribute(
      'href',
      `/auth/login?returnTo=${encodeURIComponent('/min-sak/soknad?tilbud=arba-vta')}`,
    );
  });

  test('an address without an offer says so and leads back', async () => {
    open('/tilbud/finnes-ikke');
    expect(await screen.findByRole('heading', { name: 'Vi fant ikke dette tilbudet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tilbake til tilbudene' })).toHaveAttribute('href', '/tilbud');
  });
});

test('the guide asks three questions and suggests offers with a reason, sending nothing', async () => {
  const { sent } = open('/hva-passer');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Mat' }));
  await userEvent.click(screen.getByRole('button', { name: 'Neste' }));
  await userEvent.click(await screen.findByRole('radio', { name: /^Jobb/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Neste' }));
  await userEvent.click(screen.getByRole('button', { name: 'Se forslag' }));
  expect(await screen.findByRole('link', { name: 'Jobb på Bærum arbeidssenter' })).toBeInTheDocument();
  expect(screen.getByText('Her kan du: mat')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Jobb hos Arba' })).not.toBeInTheDocument();
  expect(sent.map(({ name }) => name)).not.toContain('SaveApplication');
});

describe('the offers on paper', () => {
  test('are those of the municipality in the address, by who decides, with whom to ring and the days to come', async () => {
    const print = jest.spyOn(window, 'print').mockReturnValue(undefined);
    const { sent } = open('/tilbud-pa-papir?kommune=baerum');
    const sheet = await screen.findByRole('article', { name: 'Arbeid og aktivitet i Bærum' });
    expect(sent.find(({ name }) => name === 'OffersOnPaper')?.variables).toMatchObject({
      filter: { municipality: 'baerum' },
    });
    const nav = within(sheet).getByRole('region', { name: 'Plasser fra NAV' });
    expect(
      within(nav)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Jobb hos Arba Arba AS']);
    expect(nav).toHaveTextContent('Jobbfrukt, Pakking');
    expect(nav).toHaveTextContent('Kom på besøk: ring Siv Haugland, 67 00 00 01');
    expect(within(sheet).queryByRole('region', { name: 'Bare kom' })).not.toBeInTheDocument();
    expect(await within(sheet).findByText(/Åpen dag hos Arba/)).toBeInTheDocument();
    expect(await within(sheet).findByText('Spør etter Lise Berg, telefon 67 00 00 02.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Skriv ut' }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  test('nothing is chosen for somebody who has not said where the pupils live', async () => {
    open('/tilbud-pa-papir');
    const where = await screen.findByRole('combobox', { name: 'Hvor bor elevene?' });
    await within(where).findByRole('option', { name: 'Bærum' });
    expect(where).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Skriv ut' })).not.toBeInTheDocument();
    fireEvent.change(where, { target: { value: 'baerum' } });
    // Also while the sheet is on its way.
    expect(where).toHaveValue('baerum');
    expect(await screen.findByRole('article', { name: 'Arbeid og aktivitet i Bærum' })).toBeInTheDocument();
    expect(where).toHaveValue('baerum');
  });

  test('are reached from the catalogue with the place that is chosen there', async () => {
    open('/tilbud?kommune=baerum');
    expect(await screen.findByRole('link', { name: /Tilbudene på papir/ })).toHaveAttribute(
      'href',
      '/tilbud-pa-papir?kommune=baerum',
    );
  });
});

test.each([
  ['/slik-soker-du', 'Slik søker du'],
  ['/moter', 'Møter og åpne dager'],
  ['/tilbud-pa-papir', 'Tilbudene på papir'],
  ['/kontakt', 'Kontakt oss'],
  ['/tilgjengelighet', 'Tilgjengelighetserklæring'],
  ['/personvern', 'Personvern'],
  ['/ord', 'Ord vi bruker'],
])('%s is %s', async (path, heading) => {
  open(path);
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
  await waitFor(() => expect(document.title).toBe(`${heading} – Inntak`));
});

test('both deadlines on 1 February are told apart', async () => {
  open('/slik-soker-du');
  expect(await screen.findByRole('heading', { name: 'Til kommunen: plass etter skolen' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Til skolen: skoleplass neste år' })).toBeInTheDocument();
});
