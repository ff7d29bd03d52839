import { useText } from '../lib/messages';
import { StatusTag } from '../ui/status/status-tag';
import { pupilsMessages } from './pupils-messages.nb';
import type { Pupil } from './pupils.graphql';

const answerKinds = { notApplied: 'missing', waits: 'waiting', hers: 'new', has: 'settled' } as const;

/** That there is a place or an answer. What the answer says is the pupil's to tell. */
export function PupilAnswer({ pupil: { hasPlace, placeText, answer, answerText } }: { readonly pupil: Pupil }) {
  const t = useText(pupilsMessages);
  if (hasPlace) return <StatusTag kind="settled">{placeText ?? t('hasPlace')}</StatusTag>;
  return <StatusTag kind={answerKinds[answer]}>{answerText}</StatusTag>;
}
