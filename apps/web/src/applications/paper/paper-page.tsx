import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/session';
import { useGoTo } from '../../lib/use-param';
import { Link } from '../../ui/link/link';
import { ErrorState, LoadingState } from '../../ui/states/states';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { PaperForm } from './paper-form';
import { PaperChoicesDocument, type PaperChoices } from './paper.graphql';
import { paperMessages } from './paper-messages.nb';

/** Registers an application that came on paper, or through NAV, for a person who does not apply digitally. */
export function PaperPage() {
  const t = useText(paperMessages);
  const goTo = useGoTo();
  return (
    <StaffPage title={t('title')} text={t('lead')} above={<Link to={paths.tildeling()}>{t('back')}</Link>}>
      <WithPaperChoices>
        {({ offers, schools }) => (
          <PaperForm
            offers={offers.edges.map(({ node }) => node)}
            schools={schools}
            onRegistered={({ id }) => goTo(paths.case(id))}
            onClose={() => goTo(paths.tildeling())}
          />
        )}
      </WithPaperChoices>
    </StaffPage>
  );
}

/** Draws `children` with the offers and schools of the reader's municipality when they have come. */
export function WithPaperChoices(props: { readonly children: (choices: PaperChoices) => ReactNode }) {
  const t = useText(paperMessages);
  const { activeHat } = useViewer();
  const { data, error, refetch } = useQuery(PaperChoicesDocument, {
    variables: { municipality: activeHat.municipality?.code ?? '' },
    fetchPolicy: 'cache-first',
  });
  if (data) return props.children(data);
  return error ? (
    <ErrorState title={t('failed')} onRetry={() => void refetch()} />
  ) : (
    <LoadingState text={t('loading')} />
  );
}
