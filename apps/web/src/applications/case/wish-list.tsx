import { useText } from '../../lib/messages';
import type { OfficeWish } from '../../lib/office-case';
import { StatusTag, type StatusKind } from '../../ui/status/status-tag';
import type { ReactNode } from 'react';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import { partDays, partName } from './wish-text';
import styles from './case.module.css';

const kinds = {
  open: 'missing',
  suitable: 'settled',
  notSuitable: 'missing',
  notRelevantForNav: 'missing',
  waiting: 'waiting',
  offered: 'waiting',
  granted: 'settled',
  refused: 'missing',
  withdrawn: 'missing',
} as const satisfies Record<OfficeWish['state'], StatusKind>;

/** The wishes in the person's order, each with what has become of it. `children` puts the steps of a wish under it. */
export function WishList(props: {
  readonly wishes: readonly OfficeWish[];
  readonly children?: (wish: OfficeWish) => ReactNode;
}) {
  const t = useText(caseMessages);
  const words = useText(caseWords);
  if (props.wishes.length === 0) return <p className={styles.quiet}>{t('wishes.none')}</p>;
  return (
    <ol className={styles.wishes}>
      {props.wishes.map((wish) => (
        <li key={wish.id}>
          <div className={styles.wish}>
            <b className="number" aria-hidden="true">
              {wish.rank}
            </b>
            <div className={styles.parts}>
              {wish.parts.map((part) => (
                <p key={`${part.offer.id}.${part.workArea?.id ?? ''}`}>
                  <b>{partName(part)}</b> <span className={styles.quiet}>{partDays(t, part)}</span>
                </p>
              ))}
              {wish.stateReason !== null && <p>{wish.stateReason}</p>}
            </div>
            <StatusTag kind={kinds[wish.state]}>{words(`wishState.${wish.state}`)}</StatusTag>
          </div>
          {props.children?.(wish)}
        </li>
      ))}
    </ol>
  );
}
