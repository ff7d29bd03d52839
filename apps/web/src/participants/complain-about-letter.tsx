import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { Complaint, mayComplain } from './complaint';
import { myDecisionsDocument } from './my-case.graphql';
import { participantsMessages } from './participants-messages.nb';

const ComplainDialog = whenOpened(async () => (await import('./complain-dialog')).ComplainDialog);

/**
 * Below the letter of a decision: until when one can complain, and the same complaint as on Min sak. The way to Min sak
 * where the letter is an earlier one about a decision that another letter is about now.
 */
export function ComplainAboutLetter({ letterId }: { readonly letterId: string }): ReactNode {
  const t = useText(participantsMessages);
  const [complaining, setComplaining] = useState(false);
  const { data, error } = useQuery(myDecisionsDocument);
  const decision = data?.myCase?.decisions.find((each) => each.letterId === letterId);
  if (decision === undefined) {
    if (data === undefined && error === undefined) return null;
    return (
      <p>
        {t('decision.disagreeNoDay')} <Link to={paths.minSak()}>{t('decision.complainAtMyCase')}</Link>
      </p>
    );
  }
  return (
    <>
      <Complaint decision={decision} />
      {mayComplain(decision) && (
        <Button type="button" variant="secondary" onClick={() => setComplaining(true)}>
          {t('decision.complain')}
        </Button>
      )}
      {complaining && <ComplainDialog decision={decision} onClose={() => setComplaining(false)} />}
    </>
  );
}
