import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../lib/graphql';
import { refusalParts } from '../../lib/outcome';
import { paths } from '../../lib/paths';
import type { Hat } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { tellOtherTabs } from '../other-tabs';

/** Wears another of the viewer's hats, in the whole session. */
export const switchHatDocument = graphql(
  `
    mutation SwitchHat($input: SwitchHatInput!) {
      switchHat(input: $input) {
        __typename
        ... on ViewerPayload {
          viewer {
            id
          }
        }
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

/**
 * Acts as somebody else from now on. Everything read under the former hat is thrown away with the page: what one hat may
 * see must not stay for the next.
 */
export function useSwitchHat(): {
  readonly switchTo: (hat: Hat, returnTo?: string) => void;
  readonly pending: boolean;
  readonly failed: boolean;
} {
  const client = useApolloClient();
  const [send, { pending }] = useCommand(switchHatDocument, (data) => data.switchHat);
  const [failed, setFailed] = useState(false);
  async function change(hat: Hat, returnTo: string) {
    const outcome = await send({ input: { hatId: hat.id } });
    setFailed(outcome.kind !== 'done');
    if (outcome.kind !== 'done') return;
    tellOtherTabs({ hatId: hat.id });
    await client.clearStore();
    window.location.assign(returnTo);
  }
  return {
    switchTo: (hat, returnTo = paths.start()) => void change(hat, returnTo),
    pending,
    failed,
  };
}
