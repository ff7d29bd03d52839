import { expect } from '@playwright/test';
import type { Visitor } from './visitor';

/** A place as its card reads, with the days wished for there. */
export interface WishedPlace {
  readonly place: string;
  /** The name the choice goes by afterwards. */
  readonly called: string;
  readonly days: number;
}

/** What somebody wants to say in an application. */
export interface Told {
  /** Where she lives; only asked of somebody whom no municipality knows. */
  readonly livesIn?: string;
  readonly ownWords: string;
  readonly daysPerWeek: number;
  /** In order; two places are one wish. */
  readonly wishes: readonly (readonly [WishedPlace, WishedPlace?])[];
  readonly hospitering?: { readonly place: string; readonly from: string; readonly to: string };
}

/** Somebody at the application form: one question a screen. */
export class Applicant {
  constructor(readonly visitor: Visitor) {}

  private get page() {
    return this.visitor.page;
  }

  private get hands() {
    return this.visitor.hands;
  }

  /** Fills in everything, up to the summary. */
  async fillsIn(told: Told): Promise<void> {
    const { page } = this;
    await this.begins(told.livesIn);
    await this.answers('Hva er viktig for deg?', () => this.hands.choose(page.getByLabel('Rolig sted')));
    await this.answers('Hva vil du fortelle om deg selv?', () =>
      this.hands.type(page.getByLabel('Dine ord'), told.ownWords),
    );
    await this.answers('Hvor mange dager i uka vil du?', () =>
      this.hands.choose(page.getByLabel(dayCount(told.daysPerWeek))),
    );
    await this.answers('Hva vil du helst gjøre?', () => this.wishes(told.wishes));
    for (const wish of told.wishes) await this.answers('Hvilke dager passer best?', () => this.setsDays(wish));
    await this.answers('Når slutter du på skolen?', () => this.hands.choose(page.getByLabel('Sommeren 2027')));
    await this.answersWhatTheOffersAsk();
    await this.answers('Har du prøvd jobb før?', () => this.tells(told.hospitering));
    await this.asked('Se over søknaden din');
  }

  /** Sends what was filled in, and meets the receipt. */
  async sends(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: 'Send søknaden' }));
    await expect(this.page.getByRole('heading', { name: 'Dette skjer nå' })).toBeVisible();
  }

  private async begins(livesIn: string | undefined): Promise<void> {
    await this.page.goto('/min-sak/soknad');
    await this.asked('Søknad');
    if (livesIn) await this.hands.select(this.page.getByLabel('Hvor bor du?'), livesIn);
    await this.hands.press(this.page.getByRole('button', { name: 'Start', exact: true }));
  }

  private async wishes(wishes: Told['wishes']): Promise<void> {
    const cards = this.page.getByRole('region', { name: 'Steder du kan velge' }).getByRole('listitem');
    const mine = this.page.getByRole('region', { name: 'Dine valg' });
    for (const [first, second] of wishes) {
      await this.hands.press(cards.getByRole('button', { name: first.place }));
      if (!second) continue;
      await this.hands.press(mine.getByRole('button', { name: `Kombiner med et sted til ${first.called}` }));
      await this.hands.press(cards.getByRole('button', { name: second.place }));
    }
  }

  private async setsDays(wish: Told['wishes'][number]): Promise<void> {
    // The most days first: a week has five, and the other place of a combination must have given room.
    const parts = wish.filter((part) => part !== undefined).sort((one, other) => one.days - other.days);
    for (const { called, days } of parts) {
      const group = this.page.getByRole('group', { name: `Hvor mange dager? ${called}` });
      for (let presses = 0; presses < 5; presses += 1) {
        const now = Number(await group.locator('b').innerText());
        if (now === days) break;
        const way = now > days ? 'Færre dager' : 'Flere dager';
        await this.hands.press(group.getByRole('button', { name: `${way}, ${called}` }));
      }
      await expect(group.locator('b')).toHaveText(String(days));
    }
  }

  /** Every offer's own questions, each with why it is asked: the first answer, or a sentence. */
  private async answersWhatTheOffersAsk(): Promise<void> {
    const { page } = this;
    while (/om-stedet/.test(page.url()) || !(await this.isAsked('Har du prøvd jobb før?'))) {
      const address = page.url();
      await expect(page.getByText('Hvorfor spør vi?')).toBeVisible();
      const choices = page
        .locator('main fieldset')
        .getByRole('radio')
        .or(page.locator('main fieldset').getByRole('checkbox'));
      if ((await choices.count()) > 0) await this.hands.choose(choices.first());
      else await this.hands.type(page.getByRole('main').getByRole('textbox'), 'Det går fint.');
      await this.hands.press(page.getByRole('button', { name: 'Neste', exact: true }));
      await page.waitForURL((url) => url.href !== address);
    }
  }

  private async tells(hospitering: Told['hospitering']): Promise<void> {
    if (!hospitering) return;
    const { page } = this;
    await this.hands.press(page.getByRole('button', { name: 'Legg til noe du har prøvd' }));
    await this.hands.choose(page.getByLabel('Hospitering'));
    await this.hands.type(page.getByLabel('Hvor var det?'), hospitering.place);
    await this.hands.type(page.getByLabel('Første dag'), hospitering.from);
    await this.hands.type(page.getByLabel('Siste dag'), hospitering.to);
    await this.hands.press(page.getByRole('button', { name: 'Legg til', exact: true }));
    await expect(page.getByText(`Hospitering: ${hospitering.place}`)).toBeVisible();
  }

  /** Answers the question that stands on the screen and presses Neste. */
  private async answers(question: string, answer: () => Promise<void>): Promise<void> {
    await this.asked(question);
    const address = this.page.url();
    await answer();
    await this.hands.press(this.page.getByRole('button', { name: 'Neste', exact: true }));
    await this.page.waitForURL((url) => url.href !== address);
  }

  private async asked(question: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  }

  private async isAsked(question: string): Promise<boolean> {
    return this.page.getByRole('heading', { level: 1, name: question }).isVisible();
  }
}

function dayCount(days: number): string {
  return days === 1 ? '1 dag' : `${days} dager`;
}
