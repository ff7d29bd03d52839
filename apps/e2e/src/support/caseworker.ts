import { expect, type Locator } from '@playwright/test';
import type { Visitor } from './visitor';

/** Somebody of the allocation office at a case. */
export class Caseworker {
  constructor(readonly visitor: Visitor) {}

  get page() {
    return this.visitor.page;
  }

  private get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Finds the person in the worklist and opens the whole case. The case's id. */
  async opensCase(person: string): Promise<string> {
    await this.page.goto('/tildeling');
    await this.page.getByRole('button', { name: /^Alle saker/ }).click();
    await this.page.getByLabel('Søk i lista').fill(person);
    await this.page.getByRole('button', { name: person, exact: true }).click();
    await this.page.getByRole('link', { name: 'Åpne hele saken' }).click();
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
    await opener.click();
    await says(this.dialog);
    await this.dialog.getByRole('button', { name: verb, exact: true }).click();
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
      await dialog.getByLabel('Mottaker').selectOption(recipient);
      await expect(dialog.getByRole('heading', { name: `${recipient} får vite dette` })).toBeVisible();
      await expect(dialog.getByText('Navnet ditt')).toBeVisible();
      await dialog.getByLabel('Spør søkeren om ja').check();
    });
  }

  async refersTo(recipient: string, meetings: readonly string[] = []): Promise<void> {
    const refer = this.page.getByRole('button', { name: `Henvis til ${recipient}` });
    await this.takesStep(refer, 'Send henvisningen', async (dialog) => {
      for (const meeting of meetings) await dialog.getByLabel(meeting).check();
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
    await this.takesStep(button, 'Ikke egnet', (dialog) => dialog.getByRole('textbox').first().fill(reason));
  }

  /** Puts together an offer of a place: days by offer, as `{ 'Jobb på Bærum arbeidssenter': ['Mandag'] }`. */
  async preparesPlaceOffer(place: string, days: Readonly<Record<string, readonly string[]>>): Promise<void> {
    await this.wish(place).getByRole('button', { name: 'Lag tilbud om plass' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: /^Hvilke dager skal/ })).toBeVisible();
    for (const [offer, weekdays] of Object.entries(days)) {
      for (const weekday of weekdays) {
        const cell = this.page.getByRole('button', { name: `${weekday}, ${offer}` });
        if ((await cell.getAttribute('aria-pressed')) !== 'true') await cell.click();
      }
    }
    await this.page.getByLabel('Første dag').fill('Noen møter deg i resepsjonen klokka 9.');
    await this.page.getByRole('button', { name: 'Lag tilbudet' }).click();
    await expect(this.section('Tilbud om plass').getByText('Klart til å sendes')).toBeVisible();
  }

  async sendsPlaceOffer(answerBy: string): Promise<void> {
    const send = this.section('Tilbud om plass').getByRole('button', { name: 'Send tilbudet' });
    await this.takesStep(send, 'Send tilbudet', (dialog) => dialog.getByLabel('Svar innen').fill(answerBy));
    await expect(this.section('Tilbud om plass').getByText('Sendt, venter på svar')).toBeVisible();
  }

  /** Prepares a decision about some wishes and sends it to be approved by somebody else. */
  async preparesDecision(outcome: string, ranks: readonly number[], reasons: string): Promise<void> {
    await this.page.goto(`/tildeling/sak/${this.caseId()}/vedtak`);
    await this.page.getByLabel(outcome, { exact: true }).check();
    for (const rank of ranks) await this.page.getByRole('checkbox', { name: `Ønske ${rank}:` }).check();
    await expect(this.page.getByRole('heading', { name: 'Dette settes inn i brevet' })).toBeVisible();
    await this.page.getByLabel('Begrunnelse').fill(reasons);
    await this.page.getByLabel('Fakta vi bygger på').fill('Søknaden, besøket og samtalen med søkeren.');
    await this.page.getByRole('button', { name: 'Lagre vedtaket' }).click();
    const send = this.section('Vedtak').getByRole('button', { name: 'Send til godkjenning' });
    await this.takesStep(send, 'Send til godkjenning');
    await expect(this.section('Vedtak').getByText('Til godkjenning', { exact: true })).toBeVisible();
  }
}

/** A decision maker approves what somebody else has prepared. */
export async function approves(maker: Visitor, person: string): Promise<void> {
  const { page } = maker;
  await page.goto('/tildeling/godkjenning');
  const choice = page.getByRole('list', { name: 'Vedtak til godkjenning' }).getByText(person);
  const decision = page.getByRole('region', { name: new RegExp(`: ${person}$`) });
  await expect(decision.or(choice).first()).toBeVisible();
  if (!(await decision.isVisible())) await choice.click();
  await decision.getByRole('button', { name: 'Godkjenn vedtaket' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Godkjenn vedtaket' }).click();
  await expect(decision).toBeHidden();
}
