import { SpeakerIcon, StopIcon } from '@navikt/aksel-icons';
import { useReadAloud } from '../../lib/read-aloud';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';

/**
 * «Les opp»: reads `text()` with the machine's Norwegian voice, and stops on a second press. Nothing is shown where the
 * machine has no such voice. `text` is asked when pressed, so that it can be what the page shows then.
 */
export function ReadAloudButton(props: { readonly text: () => string; readonly className?: string | undefined }) {
  const t = useText(uiMessages);
  const { available, reading, read, stop } = useReadAloud();
  if (!available) return null;
  return (
    <button type="button" className={props.className} onClick={() => (reading ? stop() : read(props.text()))}>
      {reading ? <StopIcon className="icon" aria-hidden /> : <SpeakerIcon className="icon" aria-hidden />}
      {reading ? t('readAloud.stop') : t('readAloud.start')}
    </button>
  );
}
