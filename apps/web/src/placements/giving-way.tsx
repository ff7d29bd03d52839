import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { SectionBox } from '../ui/staff-page/section-box';
import { GivingWayDocument, type GivingWay } from './giving-way.graphql';
import { givingWayMessages } from './giving-way-messages.nb';
import { OfficeEndPlacementDocument } from './office-placements.graphql';
import styles from './giving-way.module.css';

/** On NAV's front page: its places that end for a place from the municipality. Nothing while there are none. */
export function GivingWayPlaces() {
  const t = useText(givingWayMessages);
  const { data, previousData } = useQuery(GivingWayDocument, { fetchPolicy: 'cache-and-network' });
  const [ending, setEnding] = useState<GivingWay | null>(null);
  const found = (data ?? previousData)?.placements.edges.map(({ node }) => node) ?? [];
  if (found.length === 0 && ending === null) return null;
  return (
    <SectionBox labelledBy="plasser-avsluttes">
      <h2 id="plasser-avsluttes">{t('title')}</h2>
      <p className={styles.text}>
        <span role="status">{t('count', { count: found.length })}.</span> {t('text')}
      </p>
      <ul className={styles.list}>
        {found.map((place) => (
          <li key={place.id} className={styles.line}>
            <span>
              <b>{place.participant.name}</b>
              <small>{t('line', wordsOf(place))}</small>
            </span>
            {place.allowedSteps.some(({ step, open }) => step === 'end' && open) && (
              <Button
                variant="secondary"
                aria-label={t('endOf', { name: place.participant.name })}
                onClick={() => setEnding(place)}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndDialog place={ending} onClose={() => setEnding(null)} />}
    </SectionBox>
  );
}

function EndDialog({ place, onClose }: { readonly place: GivingWay; readonly onClose: () => void }) {
  const t = useText(givingWayMessages);
  const { id, version, move, allowedSteps } = place;
  const words = wordsOf(place);
  // The day is no choice: earlier or later there would be days with no place, or with two.
  const needs = allowedSteps.find(({ step }) => step === 'end')?.needs.filter((need) => need !== 'lastDay') ?? [];
  return (
    <StepDialog
      title={t('dialog.title')}
      consequences={[t('dialog.lastDay', words), t('dialog.free', words), t('dialog.record')]}
      verb={t('dialog.verb')}
      needs={needs}
      document={OfficeEndPlacementDocument}
      resultOf={(data) => data.endPlacement}
      variables={({ reason }) => ({ input: { id, version, reason, lastDay: move?.lastDay ?? '' } })}
      reloads
      onClose={onClose}
    />
  );
}

function wordsOf({ participant, days, move }: GivingWay) {
  const offer = [...new Set(days.map((day) => day.offer.name))].join(' + ');
  return { name: participant.firstName, offer, day: move === null ? '' : fullDay(move.lastDay) };
}
