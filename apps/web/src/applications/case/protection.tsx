import { ShieldLockIcon } from '@navikt/aksel-icons';
import { protections } from '@inntak/domain/participants';
import { useText } from '../../lib/messages';
import { caseMessages } from './case-messages.nb';
import styles from './case.module.css';

/** That the address is protected, in words: staff must know it before they write or call. Nothing where it is not. */
export function Protection({ level }: { readonly level: string | null }) {
  const t = useText(caseMessages);
  const known = protections.find((each) => each === level) ?? 'none';
  if (known === 'none') return null;
  return (
    <span className={styles.protection}>
      <ShieldLockIcon className="icon" aria-hidden />
      {t(`protection.${known}`)}
    </span>
  );
}
