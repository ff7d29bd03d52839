import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import type { OfficeCaseState } from '../../lib/use-office-case';
import { Button } from '../button/button';
import { Link } from '../link/link';
import { EmptyState, ErrorState, LoadingState } from '../states/states';
import { caseStateMessages } from './case-state-messages.nb';
import { StaffPage } from './staff-page';

/** A page about a case while the case is on its way, or when it does not come. */
export function CaseStatePage(props: { readonly state: Exclude<OfficeCaseState, { kind: 'found' }> }) {
  const { state } = props;
  const t = useText(caseStateMessages);
  return (
    <StaffPage title={t('title')}>
      {state.kind === 'loading' && <LoadingState text={t('loading')} rows={5} />}
      {state.kind === 'failed' && <ErrorState title={t('failed')} onRetry={state.retry} />}
      {state.kind === 'notFound' && (
        <EmptyState title={t('notFound')} text={t('notFoundText')}>
          <Button asChild variant="secondary">
            <Link to={paths.tildeling()}>{t('back')}</Link>
          </Button>
        </EmptyState>
      )}
    </StaffPage>
  );
}
