import { inWords } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { QuoteBlock } from '../../ui/quote/quote-block';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import styles from './case.module.css';

/** What the person says, above everything that others say. */
export function OwnWords({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const words = useText(caseWords);
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
      {important.length > 0 && (
        <p>
          {t('ownWords.important', {
            name,
            what: inWords(important.map((each) => (isKnown(each) ? words(`important.${each}`) : each))),
          })}
        </p>
      )}
    </>
  );
}

type Important = keyof typeof caseWords.nb.important;

/** The form's own choices have words; what the person wrote herself is shown as it is. */
function isKnown(important: string): important is Important {
  return Object.hasOwn(caseWords.nb.important, important);
}
