import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { SidePanel } from '../ui/panel/side-panel';
import { StationsRail } from '../ui/stations/stations-rail';
import { pupilsMessages } from './pupils-messages.nb';
import type { Pupil } from './pupils.graphql';
import styles from './pupils.module.css';

/** One pupil beside the list: the place first, then what comes next, then the way. */
export function PupilPanel(props: { readonly pupil: Pupil; readonly onClose: () => void }) {
  const { pupil, onClose } = props;
  const t = useText(pupilsMessages);
  const { id, name, plannedEndOfSchool, hasPlace, placeText, nextText, applicationState, stations } = pupil;
  return (
    <SidePanel
      shownId={id}
      title={name}
      {...(plannedEndOfSchool === null ? {} : { subtitle: t('panel.end', { day: fullDay(plannedEndOfSchool) }) })}
      onClose={onClose}
    >
      <div className={styles.panel}>
        {hasPlace && <p className={styles.place}>{placeText ?? t('hasPlace')}</p>}
        <section>
          <h3>{t('panel.next')}</h3>
          <p>{nextText}</p>
        </section>
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
