import type { ReactNode } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { DeadlineText } from '../ui/deadline/deadline-text';
import { SidePanel } from '../ui/panel/side-panel';
import { StationsRail } from '../ui/stations/stations-rail';
import { ContactSection } from './contact-section';
import { EndOfSchool } from './end-of-school';
import { PupilAnswer } from './pupil-answer';
import { pupilsMessages } from './pupils-messages.nb';
import type { Pupil } from './pupils.graphql';
import styles from './pupils.module.css';
import { WorkSection } from './work-section';

/** One pupil beside the list: what comes next first, then where it stands, then the way. */
export function PupilPanel(props: {
  readonly pupil: Pupil;
  /** Whom to call at the offers. */
  readonly contacts?: ReactNode;
  readonly onClose: () => void;
}) {
  const { pupil, contacts, onClose } = props;
  const t = useText(pupilsMessages);
  const { id, name, plannedEndOfSchool, need, nextText, applicationState, stations } = pupil;
  const school = { facts: pupil.school, name: pupil.firstName };
  return (
    <SidePanel
      shownId={id}
      title={name}
      {...(plannedEndOfSchool === null ? {} : { subtitle: t('panel.end', { day: fullDay(plannedEndOfSchool) }) })}
      onClose={onClose}
    >
      <div className={styles.panel}>
        <section>
          <h3>{t('panel.next')}</h3>
          <p>
            <b>{need.text}</b>
          </p>
          {need.deadline !== null && <DeadlineText day={need.deadline} />}
          <p>{need.nowText}</p>
        </section>
        <section>
          <h3>{t('panel.stands')}</h3>
          <p>{nextText}</p>
          <p>
            <PupilAnswer pupil={pupil} />
          </p>
        </section>
        {pupil.mayPrepare && <HelpWithApplication pupil={pupil} />}
        <EndOfSchool {...school} />
        <WorkSection {...school} />
        <ContactSection {...school} />
        {contacts}
        {applicationState !== null && (
          <section>
            <h3>{t('panel.way')}</h3>
            <StationsRail stations={stations} />
          </section>
        )}
      </div>
    </SidePanel>
  );
}

/** The school helps to write; the pupil approves. Until it is sent, the school sees the answers; after that, the way only. */
function HelpWithApplication({ pupil: { id, applicationState } }: { readonly pupil: Pupil }) {
  const t = useText(pupilsMessages);
  const waiting = applicationState === 'awaitingApproval';
  const verb = applicationState === 'draft' ? t('panel.goOn') : t('panel.begin');
  return (
    <section>
      <h3>{t('panel.help')}</h3>
      <p>{waiting ? t('panel.waiting') : t('panel.helpText')}</p>
      <Button asChild variant={waiting ? 'secondary' : 'primary'}>
        <Link to={paths.pupilApplication(id)}>{waiting ? t('panel.look') : verb}</Link>
      </Button>
    </section>
  );
}
