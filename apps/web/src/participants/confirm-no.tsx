import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { Dialog } from '../ui/dialog/dialog';
import type { MyWaitlistEntry } from './my-case.graphql';
import styles from './confirm-no.module.css';
import { participantsMessages } from './participants-messages.nb';

/** One more question before a no: what follows, and the third way out. */
export function ConfirmNo(props: {
  readonly waiting: readonly MyWaitlistEntry[];
  readonly canTalk: boolean;
  /** The person has another place on those days. */
  readonly keepsOther: boolean;
  readonly onYes: () => void;
  readonly onTalk: () => void;
  readonly onBack: () => void;
}): ReactNode {
  const t = useText(participantsMessages);
  const waiting = props.waiting.filter(({ state }) => state === 'waiting');
  return (
    <Dialog open title={t('offer.confirmNo.title')} onClose={props.onBack}>
      <p>
        {t('offer.confirmNo.another')} {props.keepsOther && t('offer.confirmNo.keeps')}
      </p>
      <p>
        {t('offer.confirmNo.again')}{' '}
        {waiting.map(({ id, offer }) => (
          <span key={id}>{t('offer.confirmNo.stay', { offer: offer.name })} </span>
        ))}
      </p>
      <div className={styles.buttons}>
        <Button type="button" data-size="lg" onClick={props.onYes}>
          {t('offer.confirmNo.yes')}
        </Button>
        <Button type="button" data-size="lg" variant="secondary" onClick={props.onBack}>
          {t('offer.confirmNo.back')}
        </Button>
        {props.canTalk && (
          <Button type="button" data-size="lg" variant="tertiary" onClick={props.onTalk}>
            {t('offer.confirmNo.talk')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
