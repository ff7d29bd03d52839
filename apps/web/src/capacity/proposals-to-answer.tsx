import { useQuery } from '@apollo/client/react';
import { useText } from '../lib/messages';
import { SectionBox } from '../ui/staff-page/section-box';
import { WaitingPoolsDocument } from './need.graphql';
import { needMessages } from './need-messages.nb';
import { isOursToAnswer, waitingAmong, WaitingLine } from './waiting-proposals';
import styles from './capacity.module.css';

/** On a front page: other numbers of places that wait for the reader's own answer, each leading to where it is answered. Nothing while none does. */
export function ProposalsToAnswer({ to }: { readonly to: string }) {
  const t = useText(needMessages);
  const { data, previousData } = useQuery(WaitingPoolsDocument, { fetchPolicy: 'cache-and-network' });
  const ours = waitingAmong((data ?? previousData)?.capacity ?? []).filter(({ change }) => isOursToAnswer(change));
  if (ours.length === 0) return null;
  return (
    <SectionBox labelledBy="forslag-venter">
      <h2 id="forslag-venter">{t('proposals')}</h2>
      <p role="status">{t('proposalsWaiting', { count: ours.length })}</p>
      <ul className={styles.proposals}>
        {ours.map((each) => (
          <li key={each.change.id}>
            <WaitingLine {...each} to={to} />
          </li>
        ))}
      </ul>
    </SectionBox>
  );
}
