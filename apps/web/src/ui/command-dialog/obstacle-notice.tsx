import { useText } from '../../lib/messages';
import { commandMessages } from './command-messages.nb';
import type { Obstacle } from './use-command-form';

/** Why the command was not taken, with what was typed kept. */
export function ObstacleNotice(props: { readonly obstacle: Obstacle; readonly reload: () => void }) {
  const t = useText(commandMessages);
  const { obstacle } = props;
  switch (obstacle.kind) {
    case 'conflict':
      return <p role="alert">{obstacle.conflict.message}</p>;
    case 'notFound':
      return <p role="alert">{obstacle.message}</p>;
    case 'failed':
      return <p role="alert">{t('failed')}</p>;
  }
}
