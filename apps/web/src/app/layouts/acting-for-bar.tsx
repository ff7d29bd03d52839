import { PersonIcon } from '@navikt/aksel-icons';
import { fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useSession } from '../../lib/session';
import { appMessages } from '../app-messages.nb';
import styles from './acting-for-bar.module.css';
import { useSwitchHat } from './use-switch-hat';

/** Full-width reminder that the case shown belongs to somebody else, for as long as the log-in acts for them. */
export function ActingForBar() {
  const t = useText(appMessages);
  const { viewer } = useSession();
  const { switchTo, pending } = useSwitchHat();
  const hat = viewer?.activeHat;
  if (hat?.kind !== 'representation') return null;
  const name = hat.actingFor ?? hat.label;
  const self = viewer?.hats.find(({ kind }) => kind === 'self');
  return (
    <aside className={styles.bar} aria-label={t('hat.you')} data-print="hide">
      <p>
        <PersonIcon className="icon" aria-hidden />
        {hat.validUntil === null
          ? t('actingFor', { name })
          : t('actingForUntil', { name, day: fullDay(hat.validUntil) })}
      </p>
      {self && (
        <button type="button" disabled={pending} onClick={() => switchTo(self)}>
          {t('stopActing')}
        </button>
      )}
    </aside>
  );
}
