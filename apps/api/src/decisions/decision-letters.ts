import type { DecisionOutcome } from '@inntak/domain/decisions';
import { createLetter } from '../letters/create-letter';
import type { LetterPartText } from '../letters/letter-blocks';
import { sayDay } from '../platform/texts/say';
import type { RequestContext } from '../platform/transaction';
import { aboutDecision } from './complaint-letters';
import type { Regime } from './decision-basis';
import type { LockedDecision } from './decision-store';

const titles: Record<DecisionOutcome, string> = {
  granted: 'Vedtak: du får plass',
  partlyGranted: 'Vedtak: du får noe av det du søkte om',
  refused: 'Vedtak: du får ikke plassen du søkte om',
  changed: 'Vedtak: plassen din endres',
  ended: 'Vedtak: plassen din avsluttes',
};

const beginnings: Record<DecisionOutcome, string> = {
  granted: 'Du får plassen.',
  partlyGranted: 'Du får noe av det du søkte om, men ikke alt.',
  refused: 'Du får ikke plassen du søkte om.',
  changed: 'Plassen din endres.',
  ended: 'Plassen din avsluttes.',
};

/** Writes the letter of a decision that has just been made, with everything it must say. */
export async function writeDecisionLetter(ctx: RequestContext, decision: LockedDecision): Promise<void> {
  const { outcome, reasons, facts, ownView, legalBasis, regime } = decision;
  const next = whatIsNext(decision);
  const parts: LetterPartText[] = [
    { part: 'decision', text: [beginnings[outcome], ...extent(decision)] },
    { part: 'next', text: next },
    { part: 'reasons', text: [reasons] },
    { part: 'facts', text: [facts] },
    ...(ownView === null ? [] : [{ part: 'ownView', text: [ownView] } as const]),
    { part: 'howToComplain', text: complaintText(regime) },
    {
      part: 'insight',
      text: [
        'Du har rett til å se papirene i saken din (forvaltningsloven § 18). Si fra til oss, så viser vi deg dem.',
      ],
    },
    { part: 'legalBasis', text: [legalBasis] },
  ];
  await createLetter(ctx, {
    kind: 'decision',
    ...aboutDecision(decision),
    title: titles[outcome],
    parts,
    short: [beginnings[outcome], ...next, `Er du uenig? Du kan klage innen ${regime.weeks} uker. Vi hjelper deg.`],
  });
}

/** Writes the letter about a grant that NAV has made. The official letter is NAV's own. */
export async function writeNavGrantLetter(
  ctx: RequestContext,
  grant: Letterable & {
    readonly service: string;
    readonly extentText: string;
    readonly startOn: string;
    readonly madeOn: string;
    readonly legalBasis: string;
    readonly regime: Omit<Regime, 'id'>;
    /** The person has days from the municipality that must be changed first. */
    readonly waits: boolean;
  },
): Promise<void> {
  const start = sayDay(grant.startOn);
  const days = 'Kommunen endrer dagene du har fra før, så det passer sammen. Du beholder dem til du begynner.';
  const next = `Første dag er ${start}. Stedet tar kontakt med deg før du begynner.`;
  await createLetter(ctx, {
    kind: 'navGrant',
    ...aboutDecision(grant),
    title: 'Du får plass: tilsagn fra NAV',
    parts: [
      { part: 'summary', text: [`NAV har gitt deg plass på ${grant.service}. Du får også et brev fra NAV.`] },
      { part: 'decision', text: [`${grant.extentText}.`, `NAV bestemte dette ${sayDay(grant.madeOn)}.`] },
      { part: 'next', text: grant.waits ? [next, days] : [next] },
      { part: 'howToComplain', text: complaintText(grant.regime) },
      { part: 'legalBasis', text: [grant.legalBasis] },
    ],
    short: [
      `Du får plass på ${grant.service}.`,
      `Første dag er ${start}.`,
      'NAV har bestemt dette.',
      ...(grant.waits ? [days] : []),
    ],
  });
}

type Letterable = Pick<LockedDecision, 'id' | 'tenantId' | 'participantId' | 'applicationId'>;

function extent({ outcome, service, extentText, from, to }: LockedDecision): string[] {
  if (outcome === 'refused') return [`Det gjelder ${service}.`];
  if (outcome === 'ended') return [`Det gjelder ${service}.`, ...(to === null ? [] : [`Siste dag er ${sayDay(to)}.`])];
  const lines = extentText === '' ? [`Det gjelder ${service}.`] : [`${extentText}.`];
  if (from === null) return lines;
  const until = to === null ? 'Plassen gjelder til den blir endret.' : `Plassen gjelder til ${sayDay(to)}.`;
  if (outcome === 'changed') return [...lines, `Det gjelder fra ${sayDay(from)}. ${until}`];
  return [...lines, `Første dag er ${sayDay(from)}. ${until}`];
}

function whatIsNext({ outcome, from, placeOffer }: LockedDecision): string[] {
  if (outcome === 'refused') return ['Vi tar kontakt med deg. Så ser vi sammen på hva du kan gjøre i stedet.'];
  if (outcome === 'ended') return ['Vi tar kontakt med deg om hva som skjer etterpå.'];
  if (outcome === 'changed' && from !== null) {
    return [`Fram til ${sayDay(from)} er alt som før. Stedene vet om endringen.`];
  }
  if (placeOffer !== null && placeOffer.state !== 'accepted') {
    return ['Du får nå et tilbud om plass. Det kan du si ja eller nei til.'];
  }
  const start = from === null ? 'Vi avtaler første dag med deg.' : `Du begynner ${sayDay(from)}.`;
  return placeOffer?.firstDayText ? [start, placeOffer.firstDayText] : [start];
}

function complaintText({ weeks, body, law, how }: Omit<Regime, 'id'>): string[] {
  return [how, `Fristen er ${weeks} uker. Klageinstans er ${body} (${law}).`];
}
