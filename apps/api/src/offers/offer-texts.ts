import type { DecidedBy } from '@inntak/domain/offers';
import type { Weekday } from '@inntak/domain/calendar';

interface LevelText {
  readonly nb: string;
  readonly kort?: string;
}

/** What the column `offer.texts` holds. */
export interface StoredTexts {
  readonly shortName: string;
  readonly illustration: string;
  readonly short: LevelText;
  readonly long: LevelText;
  readonly day: readonly (LevelText & { readonly at: string })[];
  readonly openingHours: readonly { readonly weekday: Weekday }[];
  readonly closed: LevelText | null;
  readonly pay: { readonly text: LevelText };
  readonly transport: LevelText;
  readonly goodToKnow: readonly LevelText[];
  readonly applyWhen: 'allYear' | 'mainRound' | 'justCome';
}

const deciders: Record<DecidedBy, string> = {
  municipality: 'Kommunen bestemmer om du får plass. Du får et brev som heter vedtak.',
  nav: 'NAV bestemmer om du får plass. Vi hjelper deg med å snakke med NAV.',
  nobody: 'Ingen må bestemme. Du kan bare komme.',
};

const intake: Record<StoredTexts['applyWhen'], string> = {
  allYear: 'Du kan søke hele året.',
  mainRound: 'Søk innen 1. februar. Har fristen gått ut? Søk likevel.',
  justCome: 'Du trenger ikke å søke.',
};

/** The texts of an offer as the catalogue shows them. */
export function offerTexts(texts: StoredTexts, { decidedBy }: { readonly decidedBy: DecidedBy }) {
  return {
    shortName: texts.shortName,
    illustration: texts.illustration,
    summary: texts.short.nb,
    summaryShort: texts.short.kort ?? texts.short.nb,
    text: [texts.long.nb, ...texts.goodToKnow.map(({ nb }) => nb), ...(texts.closed ? [texts.closed.nb] : [])],
    dayText: texts.day.map(({ at, nb }) => `Klokka ${at}: ${nb}`),
    pay: texts.pay.text.nb,
    transport: texts.transport.nb,
    decidedByText: deciders[decidedBy],
    intakeText: intake[texts.applyWhen],
    openOn: texts.openingHours.map(({ weekday }) => weekday),
  };
}
