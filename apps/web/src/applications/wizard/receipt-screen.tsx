import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button/button';
import { ContactCard } from '../../ui/contact/contact-card';
import { Link } from '../../ui/link/link';
import { QuestionHeading } from '../../ui/question/question-heading';
import type { Receipt } from './application.graphql';
import styles from './receipt-screen.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** The application is sent: what happens next, when, who rings, and the letter. Opened again later, it leads to Min sak. */
export function ReceiptScreen({ receipt }: { readonly receipt: Receipt | null }): ReactNode {
  const t = useText(wizardMessages);
  const title = receipt?.title ?? t('receipt.fallback');
  return (
    <div className={styles.page}>
      <div>
        <QuestionHeading question={title} title={t('receipt.fallback')} />
        {receipt?.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {receipt && (
          <section className={styles.next}>
            <h2>{t('receipt.next')}</h2>
            <p>{receipt.next}</p>
          </section>
        )}
        <p className={styles.ways}>
          <Button asChild data-size="lg">
            <Link to={paths.minSak()}>{t('receipt.toCase')}</Link>
          </Button>
          {receipt?.letterId && <Link to={paths.letter(receipt.letterId)}>{t('receipt.letter')}</Link>}
        </p>
      </div>
      {receipt?.contact && <ContactCard title={t('receipt.contact')} contact={receipt.contact} />}
    </div>
  );
}
