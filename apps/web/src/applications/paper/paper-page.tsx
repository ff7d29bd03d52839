import { useQuery } from '@apollo/client/react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/session';
import { Link } from '../../ui/link/link';
import { ErrorState, LoadingState } from '../../ui/states/states';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { PaperForm } from './paper-form';
import { PaperChoicesDocument } from './paper.graphql';
import { paperMessages } from './paper-messages.nb';

/** Registers an application that came on paper, or through NAV, for a person who does not apply digitally. */
export function PaperPage() {
  const t = useText(paperMessages);
  const { activeHat } = useViewer();
  const { data, error, refetch } = useQuery(PaperChoicesDocument, {
    variables: { municipality: activeHat.municipality?.code ?? '' },
    fetchPolicy: 'cache-first',
  });
  return (
    <StaffPage title={t('title')} text={t('lead')} above={<Link to={paths.tildeling()}>{t('back')}</Link>}>
      {data ? (
        <PaperForm offers={data.offers.edges.map(({ node }) => node)} schools={data.schools} />
      ) : error ? (
        <ErrorState title={t('failed')} onRetry={() => void refetch()} />
      ) : (
        <LoadingState text={t('loading')} />
      )}
    </StaffPage>
  );
}
