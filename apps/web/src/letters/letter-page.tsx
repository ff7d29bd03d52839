import { useQuery } from '@apollo/client/react';
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useCommand } from '../lib/use-command';
import { useParam } from '../lib/use-param';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ReadAloudButton } from '../ui/read-aloud/read-aloud-button';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { letterDocument, openLetterDocument, type LetterDocumentData } from './letter.graphql';
import styles from './letter-page.module.css';
import { LetterSheet } from './letter-sheet';
import { lettersMessages } from './letters-messages.nb';

/** A letter, read and printed. That it was opened is registered once it is on the screen: what is not shown is not opened. */
export function LetterPage(props: {
  /** What is drawn below a letter about something that one can complain about. */
  readonly complaint: (letterId: string) => ReactNode;
}): ReactNode {
  const t = useText(lettersMessages);
  const id = useParam('letterId');
  const { data, error, refetch } = useQuery(letterDocument, { variables: { id } });
  if (!data) {
    return (
      <div className={styles.page}>
        {error ? (
          <ErrorState title={t('failed')} text={t('failedText')} onRetry={() => void refetch()} />
        ) : (
          <LoadingState text={t('loading')} />
        )}
      </div>
    );
  }
  if (!data.letter) {
    return (
      <div className={styles.page}>
        <PageHeading title={t('documentTitle')}>{t('missing')}</PageHeading>
        <EmptyState title={t('missing')} text={t('missingText')}>
          <Link to={paths.minSak()}>{t('back')}</Link>
        </EmptyState>
      </div>
    );
  }
  return <OpenedLetter key={id} letter={data.letter} complaint={props.complaint} />;
}

function OpenedLetter(props: {
  readonly letter: LetterDocumentData;
  readonly complaint: (letterId: string) => ReactNode;
}): ReactNode {
  const { letter, complaint } = props;
  const t = useText(lettersMessages);
  const sheet = useRef<HTMLDivElement>(null);
  useRegisterOpening(letter);
  return (
    <div className={styles.page}>
      <nav className={styles.tools} data-print="hide" aria-label={t('documentTitle')}>
        <Link to={paths.minSak()}>{t('back')}</Link>
        <ReadAloudButton className={styles.tool ?? ''} text={() => sheet.current?.innerText ?? ''} />
        <Button type="button" variant="secondary" onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden />
          {t('print')}
        </Button>
        <a className={styles.tool} href={letter.pdfUrl} download>
          <DownloadIcon className="icon" aria-hidden />
          {t('pdf')}
        </a>
      </nav>
      <div ref={sheet}>
        <LetterSheet letter={letter} />
      </div>
      {decisionKinds.includes(letter.kind) && (
        <div data-print="hide" className={styles.complaint}>
          {complaint(letter.id)}
        </div>
      )}
    </div>
  );
}

/** Letters about something that one can complain about. */
const decisionKinds: readonly string[] = ['decision', 'navGrant'];

/** Once per letter and page view; the server keeps the first time. A failure is no reason to hide the letter. */
function useRegisterOpening({ id, openedAt }: LetterDocumentData): void {
  const [open] = useCommand(openLetterDocument, (data) => data.openLetter);
  const asked = useRef(false);
  useEffect(() => {
    if (openedAt !== null || asked.current) return;
    asked.current = true;
    void open({ input: { id } });
  }, [id, openedAt, open]);
}
