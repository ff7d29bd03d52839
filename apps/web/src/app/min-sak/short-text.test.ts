import { accessMessages } from '../../access/access-messages.nb';
import { lettersMessages } from '../../letters/letters-messages.nb';
import type { MessageTree } from '../../lib/message-types';
import { meetingMessages } from '../../participants/meeting-messages.nb';
import { participantsMessages } from '../../participants/participants-messages.nb';
import { transportMessages } from '../../participants/transport-messages.nb';
import { waitQuestionMessages } from '../../participants/wait-question-messages.nb';
import { myFollowUpMessages } from '../../placements/my-follow-up-messages.nb';
import { fairnessQuestionMessages } from '../../reporting/fairness-messages.nb';
import { myChangeMessages } from '../../transitions/my-change-messages.nb';

const catalogues = [
  participantsMessages,
  meetingMessages,
  transportMessages,
  waitQuestionMessages,
  accessMessages,
  lettersMessages,
  myChangeMessages,
  myFollowUpMessages,
  fairnessQuestionMessages,
];

/** A sentence of more words than this is hard to read for many. */
const longestSentence = 12;

const sentencesOf = (text: string) => text.replaceAll(/<[^>]+>/g, '').split(/(?<=[.!?])\s+/);
const isLong = (text: string) => sentencesOf(text).some((each) => each.split(/\s+/).length > longestSentence);

/** Every text of a catalogue by its path. */
function textsOf(tree: MessageTree, above = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}${key}`, value] as [string, string]] : textsOf(value, `${above}${key}.`),
  );
}

test.each(catalogues.map(({ feature, nb, short }) => [feature, nb, short] as const))(
  '«Kort tekst» of %s has no long sentence',
  (_feature, nb, short: object) => {
    const texts = new Map([...textsOf(nb), ...textsOf(short as MessageTree)]);
    expect([...texts].filter(([, text]) => isLong(text))).toEqual([]);
  },
);

test('a long sentence is noticed, with and without variables and marks', () => {
  expect(isLong('Her står alle som kan se noe om deg nå, hva de ser, og hvorfor.')).toBe(true);
  expect(isLong('Du kan søke igjen når du vil. Angrer du, kan du ringe oss.')).toBe(false);
});
