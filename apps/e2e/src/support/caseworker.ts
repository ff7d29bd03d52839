import { expect, type Locator } from '@playwright/test';
import type { Visitor } from './visitor';

/** Somebody of the allocation office at a case. */
export class Caseworker {
  constructor(readonly visitor: Visitor) {}

  get page() {
    return this.visitor.page;
  }

  private get hands() {
    return this.visitor.hands;
  }

  private get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Finds the person in the worklist and opens the whole case. The case's id. */
  async opensCase(person: string): Promise<string> {
    await this.page.goto('/tildeling');
    await this.hands.press(this.page.getByRole('button', { name: /^Alle saker/ }));
    await this.hands.type(this.page.getByLabel('Søk i lista'), person);
    const whole = this.page.getByRole('link', { name: 'Åpne hele saken' });
    // The list may be drawn anew by the search just then: the name is pressed until the case stands beside the list.
    await expect(async () => {
      await this.hands.press(this.page.getByRole('button', { name: person, exact: true }));
      await expect(whole).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 40_000 });
    await this.hands.press(whole);
    await expect(this.page.getByRole('heading', { level: 1, name: person })).toBeVisible();
    return this.caseId();
  }

  /** The case on the page. */
  caseId(): string {
    const id = /\/sak\/([0-9a-f-]+)/.exec(this.page.url())?.[1];
    if (!id) throw new Error('This is not the page of a case.');
    return id;
  }

  /** Opens the case on the page again: as it is now, on the day it is now. */
  async looksAgain(): Promise<void> {
    await this.page.goto(`/tildeling/sak/${this.caseId()}`);
    await expect(this.section('Neste steg')).toBeVisible();
  }

  /** A box of the case page. */
  section(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  /** Presses a button, says what the dialog asks, and confirms. */
  async takesStep(
    opener: Locator,
    verb: string,
    says: (dialog: Locator) => Promise<void> = async () => {},
  ): Promise<void> {
    await this.hands.press(opener);
    await says(this.dialog);
    await this.hands.press(this.dialog.getByRole('button', { name: verb, exact: true }));
    await expect(this.dialog).toBeHidden();
  }

  async receives(): Promise<void> {
    await this.takesStep(
      this.section('Neste steg').getByRole('button', { name: 'Bekreft mottatt' }),
      'Bekreft mottatt',
    );
  }

  async startsStep1(): Promise<void> {
    const start = this.section('Neste steg').getByRole('button', { name: 'Start trinn 1: aktivitet' });
    await this.takesStep(start, 'Start trinn 1', async (dialog) => {
      await expect(dialog.getByText('Arba og NAV ser ikke saken.')).toBeVisible();
    });
  }

  async startsStep2(): Promise<void> {
    const start = this.section('Neste steg').getByRole('button', { name: 'Start trinn 2: arbeid' });
    await this.takesStep(start, 'Start trinn 2');
  }

  /** Shows what the recipient would learn, and asks the person for a yes. */
  async asksToTell(recipient: string): Promise<void> {
    const ask = this.page.getByRole('button', { name: 'Spør NAV eller en tilbyder' });
    await this.takesStep(ask, 'Spør søkeren', async (dialog) => {
      await this.hands.select(dialog.getByLabel('Mottaker'), recipient);
      await expect(dialog.getByRole('heading', { name: `${recipient} får vite dette` })).toBeVisible();
      await expect(dialog.getByText('Navnet ditt')).toBeVisible();
      await this.hands.choose(dialog.getByLabel('Spør søkeren om ja'));
    });
  }

  async refersTo(recipient: string, meetings: readonly string[] = []): Promise<void> {
    const refer = this.page.getByRole('button', { name: `Henvis til ${recipient}` });
    await this.takesStep(refer, 'Send henvisningen', async (dialog) => {
      for (const meeting of meetings) await this.hands.choose(dialog.getByLabel(meeting));
    });
  }

  /** Asks somebody who needs no consent: who clarifies activity, in step 1. */
  async refersDirectlyTo(recipient: string, meetings: readonly string[] = []): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: 'Spør NAV eller en tilbyder' }));
    await this.hands.select(this.dialog.getByLabel('Mottaker'), recipient);
    const refer = this.dialog.getByRole('button', { name: `Henvis til ${recipient}` });
    await this.takesStep(refer, 'Send henvisningen', async (dialog) => {
      for (const meeting of meetings) await this.hands.choose(dialog.getByLabel(meeting));
    });
  }

  /** The line of a wish on the case page. */
  wish(place: string): Locator {
    return this.section(/^Ønsker/)
      .getByRole('listitem')
      .filter({ hasText: place });
  }

  async findsSuitable(place: string): Promise<void> {
    await this.takesStep(this.wish(place).getByRole('button', { name: 'Egnet', exact: true }), 'Ja, egnet');
  }

  async findsNotSuitable(place: string, reason: string): Promise<void> {
    const button = this.wish(place).getByRole('button', { name: 'Ikke egnet', exact: true });
    await this.takesStep(button, 'Ikke egnet', (dialog) =>
      this.hands.type(dialog.getByRole('textbox').first(), reason),
    );
  }

  /** Puts together an offer of a place: days by offer, as `{ 'Jobb på Bærum arbeidssenter': ['Mandag'] }`. */
  async preparesPlaceOffer(place: string, days: Readonly<Record<string, readonly string[]>>): Promise<void> {
    await this.hands.press(this.wish(place).getByRole('button', { name: 'Lag tilbud om plass' }));
    await expect(this.page.getByRole('heading', { level: 1, name: /^Hvilke dager skal/ })).toBeVisible();
    for (const [offer, weekdays] of Object.entries(days)) {
      for (const weekday of weekdays) {
        const cell = this.page.getByRole('button', { name: `${weekday}, ${offer}` });
        if ((await cell.getAttribute('aria-pressed')) !== 'true') await this.hands.press(cell);
      }
    }
    await this.hands.type(this.page.getByLabel('Første dag'), 'Noen møter deg i resepsjonen klokka 9.');
    await this.hands.press(this.page.getByRole('button', { name: 'Lag tilbudet' }));
    await expect(this.section('Tilbud om plass').getByText('Klart til å sendes')).toBeVisible();
  }

  /** Sees on the case page's way to an offer of a place that there is none to give on any weekday. */
  async findsNoRoom(place: string, offer: string): Promise<void> {
    await this.hands.press(this.wish(place).getByRole('button', { name: 'Lag tilbud om plass' }));
    const row = this.page.getByRole('row', { name: offer });
    await expect(row).toBeVisible();
    await expect(row.getByRole('button')).toHaveCount(0);
    await this.looksAgain();
  }

  async sendsPlaceOffer(answerBy: string): Promise<void> {
    const send = this.section('Tilbud om plass').getByRole('button', { name: 'Send tilbudet' });
    await this.takesStep(send, 'Send tilbudet', (dialog) => this.hands.type(dialog.getByLabel('Svar innen'), answerBy));
    await expect(this.section('Tilbud om plass').getByText('Sendt, venter på svar')).toBeVisible();
  }

  /** Prepares a decision about some wishes and sends it to be approved by somebody else. */
  async preparesDecision(outcome: string, ranks: readonly number[], reasons: string): Promise<void> {
    await this.page.goto(`/tildeling/sak/${this.caseId()}/vedtak`);
    await this.hands.choose(this.page.getByLabel(outcome, { exact: true }));
    for (const rank of ranks) await this.hands.choose(this.page.getByRole('checkbox', { name: `Ønske ${rank}:` }));
    await expect(this.page.getByRole('heading', { name: 'Dette settes inn i brevet' })).toBeVisible();
    await this.hands.type(this.page.getByLabel('Begrunnelse'), reasons);
    await this.hands.type(this.page.getByLabel('Fakta vi bygger på'), 'Søknaden, besøket og samtalen med søkeren.');
    await this.hands.press(this.page.getByRole('button', { name: 'Lagre vedtaket' }));
    const send = this.section('Vedtak').getByRole('button', { name: 'Send til godkjenning' });
    await this.takesStep(send, 'Send til godkjenning');
    await expect(this.section('Vedtak').getByText('Til godkjenning', { exact: true })).toBeVisible();
  }
}

/** A decision maker approves what somebody else has prepared. */
export async function approves(maker: Visitor, person: string): Promise<void> {
  const { page, hands } = maker;
  await page.goto('/tildeling/godkjenning');
  const choice = page.getByRole('list', { name: 'Vedtak til godkjenning' }).getByText(person);
  const decision = page.getByRole('region', { name: new RegExp(`: ${person}$`) });
  await expect(decision.or(choice).first()).toBeVisible();
  if (!(await decision.isVisible())) await hands.press(choice);
  await hands.press(decision.getByRole('button', { name: 'Godkjenn vedtaket' }));
  await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Godkjenn vedtaket' }));
  await expect(decision).toBeHidden();
}
