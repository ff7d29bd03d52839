import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** Reads again every query that the page shows. */
export function useReload(): () => void {
  const client = useApolloClient();
  return useCallback(() => void client.refetchQueries({ include: 'active' }), [client]);
}
