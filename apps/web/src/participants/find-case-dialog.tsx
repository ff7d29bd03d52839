import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useSettled } from '../lib/use-settled';
import { Button } from '../ui/button/button';
import { Dialog } from '../ui/dialog/dialog';
import { Link } from '../ui/link/link';
import { SearchField } from '../ui/search-field/search-field';
import { RegisterDocument } from './register.graphql';
import { registerMessages } from './register-messages.nb';
import styles from './register.module.css';

const most = 8;

/** Finds a case by name or number, from wherever one is. What is typed stands in no address. */
export function FindCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(registerMessages);
  const id = useId();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const asks = search.length >= 2;
  const { data, error, loading } = useQuery(RegisterDocument, {
    variables: { search, first: most },
    skip: !asks,
  });
  const found = asks && data ? data.register.edges.flatMap(({ node }) => (node.caseId === null ? [] : [node])) : null;
  return (
    <Dialog open title={t('findTitle')} onClose={onClose}>
      <div className={styles.find}>
        <SearchField label={t('search')} typed={typed} onType={setTyped} hintId={`${id}-how`} />
        <p id={`${id}-how`}>{t('findHow')}</p>
        <p role="status">
          {error ? t('failed') : loading ? t('loading') : found !== null && found.length === 0 ? t('findNone') : ''}
        </p>
        {found !== null && found.length > 0 && (
          <ul className={styles.results} aria-label={t('results')}>
            {found.map(({ id: personId, name, caseId, caseNumber, birthYear }) => (
              <li key={personId}>
                <Link to={paths.case(caseId ?? '')} onClick={onClose}>
                  {`${name}, ${birthYear} (${caseNumber ?? ''})`}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Dialog.Actions>
        <Button variant="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </Dialog.Actions>
    </Dialog>
  );
}
