import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficePlacement } from '../lib/office-case';
import { transportToldMessages } from './transport-told-messages.nb';

/** Who told how somebody gets to her place, and when; nothing where nobody has. */
export function TransportTold({ placement: { transportTold: told } }: { readonly placement: OfficePlacement }) {
  const t = useText(transportToldMessages);
  if (told === null) return null;
  const day = fullDay(told.on);
  return <p>{told.by === null ? t('on', { day }) : t('by', { name: told.by, day })}</p>;
}
