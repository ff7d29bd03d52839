import type { useText } from '../lib/messages';
import type { changeWords } from './change-words.nb';
import type { ChangeWish } from './transitions.graphql';

type Words = ReturnType<typeof useText<typeof changeWords.nb>>;

/** Today's places in a line: «Bærum arbeidssenter, 4 dager». */
export function nowText(t: Words, { now }: Pick<ChangeWish, 'now'>): string {
  const names = [...new Set(now.map(({ offer, workArea }) => placeName(offer, workArea)))];
  return names
    .map((name) => {
      const count = now.filter(({ offer, workArea }) => placeName(offer, workArea) === name).length;
      return `${name}, ${t('days', { count })}`;
    })
    .join(' + ');
}

/** What is wanted in a line. */
export function wantedText(t: Words, wish: Pick<ChangeWish, 'now' | 'wanted' | 'daysWanted' | 'kind'>): string {
  const { wanted, daysWanted, kind, now } = wish;
  const first = now[0];
  if (wanted.length === 0 && daysWanted !== null && first) {
    return `${placeName(first.offer, first.workArea)}, ${t('days', { count: daysWanted })}`;
  }
  if (wanted.length === 0) return kind === 'end' ? t('kind.end') : t('unknownPlace');
  const places = wanted.map(({ offer, workArea, weekdays, days }) => {
    const count = weekdays?.length ?? days;
    return count === null ? placeName(offer, workArea) : `${placeName(offer, workArea)}, ${t('days', { count })}`;
  });
  return (kind === 'combine' && first ? [placeName(first.offer, first.workArea), ...places] : places).join(' + ');
}

interface Named {
  readonly name: string;
}

/** The provider by name, with the kind of work where that is settled: short enough for a list. */
function placeName(offer: { readonly provider: Named }, workArea: Named | null): string {
  return workArea === null ? offer.provider.name : `${offer.provider.name}, ${workArea.name}`;
}
