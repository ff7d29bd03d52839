import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, asAda, aWish, draftServer } from '../testing/a-draft';
import { openRoute } from '../testing/open-route';

const open = (screenSlug: string, answers: Readonly<Record<string, unknown>> = draftServer(aDraft())) =>
  openRoute(`/min-sak/soknad${screenSlug}`, { answers, session: asAda });

const next = () => userEvent.click(screen.getByRole('button', { name: 'Neste' }));
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
const saved = (sent: ReturnType<typeof open>['sent']) =>
  sent.filter(({ name }) => name === 'SaveApplication').map(({ variables }) => variables['input']);

test('one question at a time, with who answers and who helps in sight', async () => {
  open('/viktig');
  expect(await screen.findByRole('heading', { level: 1, name: 'Hva er viktig for deg?' })).toBeInTheDocument();
  expect(screen.getByText('Spørsmål 1 av 8')).toBeInTheDocument();
  expect(screen.getByText('Ada Lindmo svarer selv')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: /Ring Lise Berg/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Tilbake' })).not.toBeInTheDocument();
});

test('each answer is saved with the version that was read, and the next question comes', async () => {
  const { sent, at } = open('/viktig');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Gode kolleger' }));
  await userEvent.type(screen.getByRole('textbox', { name: /noe annet/ }), 'Kort pause');
  await next();
  expect(await screen.findByRole('heading', { name: 'Hva vil du fortelle om deg selv?' })).toBeInTheDocument();
  expect(at()).toBe('/min-sak/soknad/egne-ord');
  expect(saved(sent)).toEqual([{ id: 'draft', version: 1, important: ['colleagues', 'Kort pause'] }]);
});

test('a question can be skipped, and «vet ikke» takes back what was chosen', async () => {
  const { sent, at } = open('/hvor-mye', draftServer(aDraft({ daysPerWeek: 3 })));
  expect(await screen.findByRole('radio', { name: '3 dager' })).toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Jeg vet ikke ennå' }));
  expect(screen.getByRole('radio', { name: '3 dager' })).not.toBeChecked();
  await press('Hopp over');
  await screen.findByRole('heading', { name: 'Hva vil du helst gjøre?' });
  expect(at()).toBe('/min-sak/soknad/onsker');
  expect(saved(sent)).toEqual([]);
});

test('who helps is written down beside the question, and saved', async () => {
  const { sent } = open('/egne-ord');
  await userEvent.click(await screen.findByRole('button', { name: 'Noen hjelper meg' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Hva heter den som hjelper/ }), 'Kari Moen');
  await press('Lagre');
  expect(await screen.findByText('Kari Moen er med og hjelper.')).toBeInTheDocument();
  expect(saved(sent)).toContainEqual({ id: 'draft', version: 1, ownWords: '', ownWordsHelper: 'Kari Moen' });
  expect(screen.getByRole('button', { name: 'Bytt' })).toHaveFocus();
});

describe('ranking', () => {
  const mine = () => screen.getByRole('region', { name: 'Dine valg' });
  const ranked = () =>
    within(mine())
      .getAllByRole('listitem')
      .map((item) => item.querySelector('b')?.textContent ?? '–');

  test('the offer one came from stands first, and nothing is chosen', async () => {
    open('/onsker?tilbud=bkd-aktivitet', draftServer(aDraft({ daysPerWeek: 5 })));
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings[0]).toHaveTextContent('Aktivitet på dagtidDu kom fra dette stedet');
    expect(ranked()).toEqual(['–']);
  });

  test('pressing ranks, moving reorders with the focus along, and pressing again takes away', async () => {
    open('/onsker', draftServer(aDraft({ daysPerWeek: 5 })));
    await userEvent.click(await screen.findByRole('button', { name: /^Jobbfrukt/ }));
    await press(/^Kantina/);
    expect(ranked()).toEqual(['Jobbfrukt', 'Kantina', '–']);
    await press('Flytt opp Kantina');
    expect(ranked()).toEqual(['Kantina', 'Jobbfrukt', '–']);
    expect(within(mine()).getAllByRole('button')[0]).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Kantina er nå valg nummer 1.');
    await press(/^Jobbfrukt/);
    expect(ranked()).toEqual(['Kantina', '–']);
  });

  test('two places become one wish, three days and two, and are sent so', async () => {
    const { sent } = open('/onsker', draftServer(aDraft({ daysPerWeek: 5 })));
    await userEvent.click(await screen.findByRole('button', { name: /^Kantina/ }));
    await press(/Kombiner med et sted til/);
    expect(
      screen.getByText('Trykk på stedet du vil ha sammen med Kantina.', { selector: 'p:not([role])' }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Musikk, Bærum|^Musikk ?, Bærum/ }));
    expect(ranked()[0]).toBe('Kantina + Musikk');
    expect(within(mine()).getByRole('img', { name: /Kantina: 3 dager. Musikk: 2 dager/ })).toBeInTheDocument();
    await next();
    await screen.findByRole('heading', { name: 'Hvilke dager passer best?' });
    expect(saved(sent)).toMatchObject([
      {
        wishes: [
          {
            rank: 1,
            parts: [
              { offerId: 'ba-arbeid', workAreaId: 'area-canteen', days: 3 },
              { offerId: 'bkd-aktivitet', workAreaId: 'area-music', days: 2 },
            ],
          },
        ],
      },
    ]);
  });

  test('a fourth wish is not taken, and says why', async () => {
    const three = [
      aWish(1, ['arba-vta', 'area-fruit', 5]),
      aWish(2, ['ba-arbeid', null, 5]),
      aWish(3, ['bkd-aktivitet', null, 5]),
    ];
    open('/onsker', draftServer(aDraft({ wishes: three })));
    await userEvent.click(await screen.findByRole('button', { name: /^Pakking/ }));
    expect(screen.getByRole('status')).toHaveTextContent('Du har valgt 3.');
  });
});

test('fixed weekdays of one place cannot be taken by the other', async () => {
  const wish = aWish(1, ['ba-arbeid', 'area-canteen', 3], ['bkd-aktivitet', 'area-music', 2]);
  const { sent } = open('/dager-1', draftServer(aDraft({ wishes: [wish] })));
  const [canteen, music] = await screen.findAllByRole('region', { name: /^Dager på/ });
  if (!canteen || !music) throw new Error('both places are asked');
  await userEvent.click(within(canteen).getByRole('radio', { name: 'Jeg vil velge faste dager' }));
  await next();
  expect(screen.getByRole('alert')).toHaveTextContent('Velg minst én dag på Kantina.');
  await userEvent.click(within(canteen).getByRole('checkbox', { name: 'Mandag' }));
  await userEvent.click(within(music).getByRole('radio', { name: 'Jeg vil velge faste dager' }));
  expect(within(music).getByRole('checkbox', { name: /Mandag/ })).toBeDisabled();
  await userEvent.click(within(music).getByRole('checkbox', { name: 'Fredag' }));
  await next();
  await screen.findByRole('heading', { name: 'Når slutter du på skolen?' });
  expect(saved(sent)).toMatchObject([{ wishes: [{ parts: [{ weekdays: ['monday'] }, { weekdays: ['friday'] }] }] }]);
});

test('an offer’s own question says why it is asked, and is not left open when it must be answered', async () => {
  const { sent } = open('/om-stedet-1', draftServer(aDraft({ wishes: [aWish(1, ['arba-vta', 'area-fruit', 5])] })));
  expect(await screen.findByRole('heading', { name: 'Har du vært på besøk der?' })).toBeInTheDocument();
  expect(screen.getByText('Hvorfor spør vi?').parentElement).toHaveTextContent('Da vet vi om vi skal avtale et besøk.');
  expect(screen.getByText('Arba AS spør: 1 av 1')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Hopp over' })).not.toBeInTheDocument();
  await next();
  expect(screen.getByRole('alert')).toHaveTextContent('Velg et svar');
  await userEvent.click(screen.getByRole('radio', { name: 'Ja' }));
  await next();
  await screen.findByRole('heading', { name: 'Har du prøvd jobb før?' });
  expect(saved(sent)).toMatchObject([{ answers: [{ offerId: 'arba-vta', key: 'visited', value: ['yes'] }] }]);
});

test('something one has tried is written down, and the form must be finished before going on', async () => {
  const { sent } = open('/erfaring');
  await userEvent.click(await screen.findByRole('button', { name: 'Legg til noe du har prøvd' }));
  await next();
  expect(screen.getByRole('alert')).toHaveTextContent('Trykk «Legg til» eller «Avbryt»');
  await userEvent.click(screen.getByRole('radio', { name: /^Hospitering/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Hvor var det?' }), 'Jobbfrukt');
  await userEvent.type(screen.getByLabelText('Første dag'), '2026-10-05');
  await press('Legg til');
  expect(await screen.findByText('Hospitering: Jobbfrukt')).toBeInTheDocument();
  await next();
  await screen.findByRole('heading', { name: 'Se over søknaden din' });
  expect(saved(sent)).toMatchObject([
    { experiences: [{ kind: 'workTrialPeriod', place: 'Jobbfrukt', from: '2026-10-05', to: null, ownView: null }] },
  ]);
});

describe('when saving fails', () => {
  const words = () => screen.getByRole('textbox', { name: 'Dine ord' });

  test('without an answer from the server, what was typed stays and can be sent again', async () => {
    const server = draftServer(aDraft());
    let down = true;
    open('/egne-ord', {
      ...server,
      saveApplication: (args: Parameters<typeof server.saveApplication>[0]) => {
        if (down) throw new Error('down');
        return server.saveApplication(args);
      },
    });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Dine ord' }), 'Jeg liker frukt');
    await next();
    expect(await screen.findByText('Vi fikk ikke lagret svaret.')).toBeInTheDocument();
    expect(words()).toHaveValue('Jeg liker frukt');
    down = false;
    await press(/Prøv/);
    expect(await screen.findByRole('heading', { name: 'Hvor mange dager i uka vil du?' })).toBeInTheDocument();
  });

  test('when somebody else has changed the draft, theirs is fetched and what was typed here is kept', async () => {
    const server = draftServer(aDraft({ version: 7, important: ['learn'] }));
    const { sent } = open('/egne-ord', {
      ...server,
      myCase: (() => {
        const stale = draftServer(aDraft({ version: 1 })).myCase();
        let asked = 0;
        return () => (asked++ === 0 ? stale : server.myCase());
      })(),
      saveApplication: (args: Parameters<typeof server.saveApplication>[0]) =>
        args.input.version === 1
          ? { __typename: 'Conflict', message: 'Søknaden er endret.', changedBy: 'Tuva Rønning', changedAt: null }
          : server.saveApplication(args),
    });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Dine ord' }), 'Jeg liker frukt');
    await next();
    expect(await screen.findByText('Søknaden er endret.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Se hvordan det er nå' }));
    await waitFor(() => expect(screen.queryByText('Søknaden er endret.')).not.toBeInTheDocument());
    expect(words()).toHaveValue('Jeg liker frukt');
    await next();
    await screen.findByRole('heading', { name: 'Hvor mange dager i uka vil du?' });
    expect(saved(sent).at(-1)).toMatchObject({ version: 7, ownWords: 'Jeg liker frukt' });
  });

  test('a refusal is said in the server’s words', async () => {
    open('/egne-ord', {
      ...draftServer(aDraft()),
      saveApplication: {
        __typename: 'Violation',
        rule: 'mandate-too-narrow',
        message: 'Du har bare fullmakt i økonomi.',
        field: null,
        facts: [],
      },
    });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Dine ord' }), 'Hei');
    await next();
    expect(await screen.findByRole('alert')).toHaveTextContent('Du har bare fullmakt i økonomi.');
  });
});

test('an address that the wishes have left behind leads to the first question', async () => {
  const { at } = open('/dager-3');
  await screen.findByRole('heading', { name: 'Hva er viktig for deg?' });
  expect(at()).toBe('/min-sak/soknad/viktig');
});

test('a reader whose mandate does not cover it is told before anything is asked', async () => {
  const server = draftServer(aDraft());
  const because = 'Du har bare fullmakt i økonomi.';
  open('/viktig', { ...server, myCase: () => ({ ...server.myCase(), closedBecause: because }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Du kan ikke søke for Ada' })).toBeInTheDocument();
  expect(screen.getByText(because)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Neste' })).not.toBeInTheDocument();
});
