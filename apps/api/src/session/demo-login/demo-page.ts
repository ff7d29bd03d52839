import type { Role } from '@inntak/domain/access';
import { escapeHtml, page } from '../page';
import type { LoginAs } from '../session-store';
import type { DemoChoice } from './demo-people';

/** The order of the groups on the page: the first that fits one of a person's roles is hers. */
const groups: readonly { readonly heading: string; readonly roles: readonly Role[] }[] = [
  { heading: 'Søkere og deltakere', roles: ['participant'] },
  { heading: 'Verger, foresatte og støttepersoner', roles: ['representative', 'supporter'] },
  { heading: 'Tildelingskontoret', roles: ['caseworker', 'decisionMaker', 'officeLeader'] },
  { heading: 'Tilbydere', roles: ['providerStaff', 'providerLeader'] },
  { heading: 'Skoler', roles: ['schoolContact'] },
  { heading: 'NAV', roles: ['navAdviser'] },
  { heading: 'Bydel og by', roles: ['districtAnalyst', 'cityAnalyst'] },
  { heading: 'Forvaltning', roles: ['contentEditor', 'privacyOfficer', 'administrator'] },
];

const roleNames: Record<Role, string> = {
  participant: 'søker',
  representative: 'verge eller fullmektig',
  supporter: 'støtteperson',
  caseworker: 'saksbehandler',
  decisionMaker: 'beslutter',
  officeLeader: 'leder',
  providerStaff: 'ansatt hos tilbyder',
  providerLeader: 'leder hos tilbyder',
  schoolContact: 'skolekontakt',
  navAdviser: 'NAV-veileder',
  districtAnalyst: 'bydelsanalytiker',
  cityAnalyst: 'byanalytiker',
  contentEditor: 'redaktør',
  privacyOfficer: 'personvernombud',
  administrator: 'administrator',
  system: 'system',
};

/** The page where one chooses whom to be. Every person is a button in one form: no script, and the keyboard suffices. */
export function demoPage(loginAs: LoginAs, people: readonly DemoChoice[], action: string, unknown = false): string {
  const other = loginAs === 'citizen' ? 'staff' : 'citizen';
  const intro = { citizen: 'ID-porten', staff: 'Ansattporten' }[loginAs];
  const otherText = { citizen: 'Logg inn som innbygger', staff: 'Logg inn som ansatt' }[other];
  return page(
    'Velg hvem du vil være',
    `<h1>Velg hvem du vil være</h1>
<p class="note">Dette er en demonstrasjon. Alle personene er oppdiktet. I drift kommer du til ${intro} her.</p>
${unknown ? '<p class="error" role="alert">Ingen demoperson har denne koden. Velg i lista, eller prøv en annen kode.</p>' : ''}
<form method="post" action="${escapeHtml(action)}">
${grouped(people)}
</form>
<h2>En annen person</h2>
<form class="code" method="post" action="${escapeHtml(action)}">
<label>Kode for demoperson <input name="code" required maxlength="60" autocomplete="off" autocapitalize="none" spellcheck="false"></label>
<button class="go">Logg inn</button>
</form>
<p><a href="/auth/login?as=${other}">${otherText}</a> · <a href="/">Avbryt</a></p>`,
  );
}

function grouped(people: readonly DemoChoice[]): string {
  const left = new Set(people);
  return groups
    .map(({ heading, roles }) => {
      const inGroup = [...left].filter((person) => person.roles.some((role) => roles.includes(role)));
      inGroup.forEach((person) => left.delete(person));
      return inGroup.length === 0
        ? ''
        : `<h2>${heading}</h2>\n<ul class="people">\n${inGroup.map(button).join('\n')}\n</ul>`;
    })
    .filter((html) => html !== '')
    .join('\n');
}

function button({ code, name, roles, story }: DemoChoice): string {
  const about = story === '' ? roles.map((role) => roleNames[role]).join(', ') : story;
  return `<li><button class="person" name="code" value="${escapeHtml(code)}"><strong>${escapeHtml(name)}</strong><span>${escapeHtml(about)}</span></button></li>`;
}
