import { inWords } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { QuoteBlock } from '../../ui/quote/quote-block';
import { caseMessages } from './case-messages.nb';
import styles from './case.module.css';

/** What the person says, above everything that others say. */
export function OwnWords({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const { participant, application } = officeCase;
  const { ownWords, important } = application;
  const name = participant.firstName;
  return (
    <>
      {ownWords ? (
        <QuoteBlock words={ownWords.text} name={name} day={ownWords.day} helper={ownWords.helper} />
      ) : (
        <p className={styles.quiet}>{t('ownWords.none', { name })}</p>
      )}
      {important.length > 0 && <p>{t('ownWords.important', { name, what: inWords(important) })}</p>}
    </>
  );
}
