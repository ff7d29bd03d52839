import { expect, type Locator } from '@playwright/test';
import type { Visitor } from './visitor';

/** Somebody at a provider or at NAV who is asked about a person. */
export class Asked {
  constructor(
    readonly visitor: Visitor,
    private readonly home: '/tilbyder' | '/nav',
  ) {}

  get page() {
    return this.visitor.page;
  }

  private get hands() {
    return this.visitor.hands;
  }

  private get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async opens(person: string): Promise<void> {
    await this.page.goto(this.home);
    await this.hands.press(this.page.getByRole('link', { name: person }));
    await expect(this.page.getByRole('heading', { level: 1, name: person })).toBeVisible();
  }

  /** Agrees on when and where to meet. */
  async books(meeting: string, day: string, place: string): Promise<void> {
    await this.hands.press(this.meeting(meeting).getByRole('button', { name: 'Avtal tid' }));
    await this.hands.type(this.dialog.getByLabel('Dag'), day);
    await this.hands.type(this.dialog.getByLabel('Klokka'), '10:00');
    await this.hands.type(this.dialog.getByLabel('Sted'), place);
    await this.confirms('Lagre avtalen');
    await expect(this.meeting(meeting).getByText('Avtalt')).toBeVisible();
  }

  async completes(meeting: string): Promise<void> {
    await this.hands.press(this.meeting(meeting).getByRole('button', { name: 'Gjennomført' }));
    await this.confirms('Ja, gjennomført');
    await expect(this.meeting(meeting).getByText('Gjennomført')).toBeVisible();
  }

  /** Writes how a meeting went: first what the person says, then what the provider thinks. */
  async writesResult(meeting: string, ownView: string, result: string, why: string): Promise<void> {
    await this.hands.press(this.meeting(meeting).getByRole('button', { name: 'Skriv resultat' }));
    await this.says(ownView, result, why);
    await this.confirms('Lagre resultatet');
    await expect(this.meeting(meeting).getByText(why)).toBeVisible();
  }

  /** Answers the office; a no needs reasons to tick. */
  async answers(ownView: string | null, result: string, why: string, reasons: readonly string[] = []): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: 'Svar på henvendelsen' }));
    await this.says(ownView, result, why);
    for (const reason of reasons) await this.hands.choose(this.dialog.getByLabel(reason));
    await this.confirms('Send svaret');
    await expect(this.page.getByRole('region', { name: 'Svaret deres' }).getByText(why)).toBeVisible();
  }

  meeting(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  private async says(ownView: string | null, result: string, why: string): Promise<void> {
    if (ownView !== null) {
      await this.hands.choose(this.dialog.getByLabel('Med egne ord'));
      await this.hands.type(this.dialog.getByLabel(/^Hva sa/), ownView);
    }
    await this.hands.choose(this.dialog.getByLabel(result, { exact: true }));
    await this.hands.type(this.dialog.getByLabel('Kort om hvorfor'), why);
  }

  private async confirms(verb: string): Promise<void> {
    await this.hands.press(this.dialog.getByRole('button', { name: verb, exact: true }));
    await expect(this.dialog).toBeHidden();
  }
}
