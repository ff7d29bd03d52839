import { escapeHtml, page } from './page';
import type { LoginAs } from './session-store';

/** Citizens and staff log in at different places: the page that asks which, when the address does not say. */
export function loginChoicePage(nextPath: string): string {
  const address = (loginAs: LoginAs) =>
    escapeHtml(`/auth/login?as=${loginAs}&returnTo=${encodeURIComponent(nextPath)}`);
  return page(
    'Logg inn',
    `<h1>Logg inn</h1>
<ul class="people">
<li><a class="choice" href="${address('citizen')}"><strong>Jeg søker eller har plass</strong>
<span>Også for verge, foresatt, fullmektig og støtteperson</span></a></li>
<li><a class="choice" href="${address('staff')}"><strong>Jeg er ansatt</strong>
<span>Kommune, bydel, tilbyder, skole eller NAV</span></a></li>
</ul>
<p><a href="/">Avbryt</a></p>`,
  );
}

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
export function loginMessagePage(what: keyof typeof texts, loginAs?: LoginAs): string {
  const [title, text] = texts[what];
  const again = loginAs === undefined ? '/auth/login' : `/auth/login?as=${loginAs}`;
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
<p><a class="button" href="${again}">Prøv igjen</a> <a class="button quiet" href="/">Til forsiden</a></p>`,
  );
}
