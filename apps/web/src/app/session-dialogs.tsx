import { useCallback, useEffect, useState } from 'react';
import { useText } from '../lib/messages';
import { logInPath, paths } from '../lib/paths';
import { useSession } from '../lib/session';
import { sessionEnd } from '../lib/session-end';
import { useStore } from '../lib/store';
import { Button } from '../ui/button/button';
import { Dialog } from '../ui/dialog/dialog';
import { useCommand } from '../lib/use-command';
import { appMessages } from './app-messages.nb';
import { switchHatDocument } from './layouts/use-switch-hat';
import { hearOtherTabs } from './other-tabs';

/** Lies over the page when the log-in has run out or another tab acts as somebody else. The page below stays as it is. */
export function SessionDialogs() {
  const { viewer } = useSession();
  const ended = useStore(sessionEnd);
  if (viewer === null) return null;
  return (
    <>
      <OtherHatDialog />
      {ended && <SessionEndedDialog />}
    </>
  );
}

/**
 * The forms below keep what was typed: the log-in is renewed in a new tab, and the person sends again here. Closes by itself
 * when the other tab says so, and never opens for another person than the one who typed.
 */
function SessionEndedDialog() {
  const t = useText(appMessages);
  const { checkLogIn, viewer } = useSession();
  const [wear] = useCommand(switchHatDocument, (data) => data.switchHat);
  const [notYet, setNotYet] = useState(false);
  const hatId = viewer?.activeHat.id;
  const look = useCallback(async () => {
    const back = await checkLogIn().catch(() => null);
    // A new log-in begins with any of the person's hats; the page was worked on with this one.
    const asBefore =
      back !== null &&
      hatId !== undefined &&
      (back.activeHat.id === hatId || (await wear({ input: { hatId } })).kind === 'done');
    setNotYet(!asBefore);
    if (asBefore) sessionEnd.set(false);
  }, [checkLogIn, hatId, wear]);
  useEffect(() => hearOtherTabs((news) => 'loggedIn' in news && void look()), [look]);
  return (
    <Dialog open title={t('sessionEnded.title')}>
      <p>{t('sessionEnded.kept')}</p>
      <p>{t('sessionEnded.how')}</p>
      {notYet && <p role="alert">{t('sessionEnded.notYet')}</p>}
      <Dialog.Actions>
        <Button asChild>
          <a
            href={logInPath(paths.loggedInAgain(), viewer?.activeHat.kind === 'membership' ? 'staff' : 'citizen')}
            target="_blank"
            rel="opener"
          >
            {t('sessionEnded.logIn')}
          </a>
        </Button>
        <Button variant="secondary" onClick={() => void look()}>
          {t('sessionEnded.checking')}
        </Button>
        <Button asChild variant="tertiary">
          <a href={paths.home()}>{t('sessionEnded.leave')}</a>
        </Button>
      </Dialog.Actions>
    </Dialog>
  );
}

/** One log-in has one hat: a change in another tab holds here too, so this page must not be worked on as the former. */
function OtherHatDialog() {
  const t = useText(appMessages);
  const { viewer } = useSession();
  const [hatId, setHatId] = useState<string | null>(null);
  useEffect(() => hearOtherTabs((news) => 'hatId' in news && setHatId(news.hatId)), []);
  if (hatId === null || hatId === viewer?.activeHat.id) return null;
  const hat = viewer?.hats.find(({ id }) => id === hatId);
  return (
    <Dialog open title={t('otherHat.title')}>
      <p>{t('otherHat.text', { hat: hat ? t(`roles.${hat.role}`).toLocaleLowerCase('nb') : '' })}</p>
      <Dialog.Actions>
        <Button onClick={() => window.location.assign(paths.start())}>{t('otherHat.reload')}</Button>
      </Dialog.Actions>
    </Dialog>
  );
}
