import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { ErrorState, LoadingState } from '../../ui/states/states';
import { adminMessages } from './admin-messages.nb';
import { SetupDocument, type Setup } from './admin.graphql';

/** Draws `children` with the set-up when it has come; says so while it has not. */
export function WithSetup(props: { readonly children: (setup: Setup) => ReactNode }) {
  const t = useText(adminMessages);
  const { data, error, refetch } = useQuery(SetupDocument);
  if (data) return props.children(data);
  return error ? (
    <ErrorState title={t('failed')} onRetry={() => void refetch()} />
  ) : (
    <LoadingState text={t('loading')} rows={6} />
  );
}
