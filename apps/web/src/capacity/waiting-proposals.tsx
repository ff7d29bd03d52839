import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { Link } from '../ui/link/link';
import type { WaitingPools } from './need.graphql';
import { needMessages } from './need-messages.nb';
import { poolChangeAnchor } from './pool-change-anchor';

type Change = WaitingPools['poolChanges'][number];

/** What waits for an answer, of all changes of places. */
export function waitingAmong<Pools extends WaitingPools>(offers: readonly Pools[]) {
  return offers.flatMap((capacity) =>
    capacity.poolChanges.filter(({ state }) => state === 'proposed').map((change) => ({ capacity, change })),
  );
}

/** May the reader answer it? That is the server's to say. */
export function isOursToAnswer({ allowedSteps }: Change): boolean {
  return allowedSteps.some(({ step, open }) => step === 'make' && open);
}

/** Who proposes what, and whose turn it is to answer; leads to the proposal, on this page or on the one at `to`. */
export function WaitingLine(props: { readonly capacity: WaitingPools; readonly change: Change; readonly to?: string }) {
  const { capacity, change, to } = props;
  const t = useText(needMessages);
  const words = {
    provider: capacity.offer.provider.name,
    offer: capacity.offer.name,
    municipality: change.municipality.name,
    places: change.places,
    day: fullDay(change.from),
  };
  const text = isOursToAnswer(change)
    ? t('proposalYours', words)
    : t('proposalTheirs', { ...words, office: change.answeringOffice ?? t('somebodyElse') });
  const anchor = poolChangeAnchor(change);
  if (to === undefined) return <a href={`#${anchor}`}>{text}</a>;
  return (
    <Link to={to} hash={anchor}>
      {text}
    </Link>
  );
}
