import { consequencesOf, isReasonCode, type Consequence } from '@inntak/domain/clarifications';

/** What should follow from a reason, as everybody reads it who reads the reason. */
const texts: Record<Consequence, string> = {
  offerWhenRoom: 'Kan få tilbud når det er plass.',
  adaptFirst: 'Noe må legges til rette før plassen begynner.',
  tryMore: 'Det trengs mer utprøving.',
  tryElsewhere: 'Andre oppgaver eller et annet sted bør prøves.',
  municipalTrack: 'Kommunen går videre med plassene sine.',
  askAgainLater: 'NAV kan spørres igjen senere.',
};

/** The consequences of a result in words; a code of another version has none. */
export function consequencesIn({ reasonCodes }: { readonly reasonCodes: readonly string[] }): string[] {
  return consequencesOf({ reasonCodes: reasonCodes.filter(isReasonCode) }).map((consequence) => texts[consequence]);
}
