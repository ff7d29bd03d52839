import { fullDay } from '../lib/format';
import type { OfficeCase, OfficePlacement, Step } from '../lib/office-case';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import {
  OfficeEndPlacementDocument,
  OfficeResumePlacementDocument,
  OfficeStartPlacementDocument,
} from './office-placements.graphql';
import { placementDialogMessages } from './office-dialog-messages.nb';
import { PausePlacementDialog } from './pause-placement-dialog';

/** Start, pause, resume or end a placement. */
export function PlacementStepDialog(props: {
  readonly officeCase: OfficeCase;
  readonly placement: OfficePlacement;
  readonly step: Step;
  readonly onClose: () => void;
}) {
  const { officeCase, placement, step, onClose } = props;
  const t = useText(placementDialogMessages);
  const { id, version, move } = placement;
  const isPaused = placement.state === 'paused';
  const name = officeCase.participant.firstName;
  const shared = { needs: step.needs, reloads: true, onClose };
  switch (step.step) {
    case 'start':
      return (
        <StepDialog
          {...shared}
          title={t('start.title', { name })}
          consequences={[t('start.consequence')]}
          verb={t('start.verb')}
          document={OfficeStartPlacementDocument}
          resultOf={(data) => data.startPlacement}
          variables={() => ({ input: { id, version } })}
        />
      );
    case 'pause':
      return <PausePlacementDialog placement={placement} name={name} onClose={onClose} />;
    case 'resume':
      return (
        <StepDialog
          {...shared}
          title={isPaused ? t('resume.title', { name }) : t('callOff.title')}
          consequences={[isPaused ? t('resume.consequence') : t('callOff.consequence', { name })]}
          verb={isPaused ? t('resume.verb') : t('callOff.verb')}
          document={OfficeResumePlacementDocument}
          resultOf={(data) => data.resumePlacement}
          variables={() => ({ input: { id, version } })}
        />
      );
    case 'end':
      return (
        <StepDialog
          {...shared}
          title={t('end.title')}
          consequences={[
            t('end.consequence', { name }),
            ...(move ? [t('end.moves', { name, day: fullDay(move.lastDay) })] : []),
            t('end.access'),
          ]}
          {...(move ? { defaults: { lastDay: move.lastDay } } : {})}
          verb={t('end.verb')}
          danger
          document={OfficeEndPlacementDocument}
          resultOf={(data) => data.endPlacement}
          variables={({ reason, lastDay }) => ({ input: { id, version, reason, lastDay } })}
        />
      );
    default:
      return null;
  }
}
