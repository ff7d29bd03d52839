import { PrinterSmallIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import styles from './catalogue-page.module.css';
import { onPaperMessages } from './on-paper-messages.nb';
import { filtersInAddress } from './use-catalogue';

/** To the sheet for meetings with parents, of the municipality that is chosen; '' asks there. */
export function OnPaperLink({ municipality }: { readonly municipality: string }): ReactNode {
  const t = useText(onPaperMessages);
  return (
    <p className={styles.onPaper}>
      <PrinterSmallIcon className="icon" aria-hidden />
      <Link to={paths.offersOnPaper()} search={filtersInAddress({ municipality })}>
        {t('link')}
      </Link>
    </p>
  );
}
