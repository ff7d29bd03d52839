/**
 * Who usually comes to the meetings of weeks 18 and 41 («dynamisk flyt»), by tenant: a starting point, changed for each
 * meeting. Source: project report «Felles inntaksplattform», December 2021 (Tildelingskontoret, NAV, Arba, BA and BKD; Aurora
 * is not named). Real for Bærum; for others the office, NAV and the providers that serve them, as a proposal.
 */
import { decidingMunicipalities } from './municipalities';
import { offers } from './offers';

const named: Readonly<Record<string, readonly string[]>> = {
  baerum: ['baerum-tildeling', 'nav-baerum', 'arba', 'ba', 'bkd'],
};

/** One row per tenant that decides: organisation codes, the office first. */
export const transitionTeams: readonly { readonly municipality: string; readonly organisations: readonly string[] }[] =
  decidingMunicipalities.map(({ code }) => ({
    municipality: code,
    organisations: named[code] ?? [`${code}-tildeling`, `nav-${code}`, ...providersOf(code)],
  }));

function providersOf(municipality: string): string[] {
  const serving = offers.filter(({ kind, serves }) => kind !== 'lowThreshold' && serves.includes(municipality));
  return [...new Set(serving.map(({ provider }) => provider))];
}
