import { escapeHtml, page } from './page';
import type { LoginAs } from './session-store';

const texts = {
  notOffered: ['Denne innloggingen er ikke i bruk', 'Gå tilbake og velg en annen måte å logge inn på.'],
  notBegunHere: [
    'Innloggingen ble avbrutt',
    'Den tok for lang tid, eller den ble startet i et annet vindu. Prøv en gang til.',
  ],
  refused: [
    'Innloggingen ble ikke fullført',
    'Du avbrøt, eller vi fikk ikke et svar vi kan stole på. Prøv en gang til.',
  ],
  noRole: ['Du har ingen rolle her ennå', 'Be administratoren på arbeidsstedet ditt om å gi deg en rolle i Inntak.'],
} as const satisfies Record<string, readonly [title: string, text: string]>;

/** A page that says why somebody was not logged in, and the way on. */
export function loginMessagePage(what: keyof typeof texts, loginAs: LoginAs): string {
  const [title, text] = texts[what];
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
<p><a class="button" href="/auth/login?as=${loginAs}">Prøv igjen</a> <a class="button quiet" href="/">Til forsiden</a></p>`,
  );
}
