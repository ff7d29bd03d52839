import type { hearingWays } from '@inntak/domain/steps';
import { defineMessages } from '../../lib/messages';

type HearingWay = (typeof hearingWays)[number];

/** Words of a dialog that sends a command, and of the fields that a step may need. */
export const commandMessages = defineMessages('ui-command', {
  cancel: 'Avbryt',
  needs: {
    reason: 'Hvorfor?',
    reasonHint: 'Grunnen står i saken, og personen kan lese den.',
    reasonMissing: 'Skriv hvorfor',
    answerBy: 'Svar innen',
    answerByMissing: 'Velg svarfrist',
    lastDay: 'Siste dag',
    lastDayHint: 'Personen er der også denne dagen.',
    lastDayMissing: 'Velg siste dag',
    paperReceivedOn: 'Når kom papirsøknaden?',
    paperReceivedOnMissing: 'Velg datoen søknaden kom',
    heardHow: 'Hvordan ble det sagt?',
    heardHowMissing: 'Velg hvordan det ble sagt',
    heardOn: 'Når ble det sagt?',
    heardOnMissing: 'Velg dagen det ble sagt',
    heardBy: 'Hørt av {{name}} (deg)',
    choose: 'Velg',
  },
  hearing: {
    phone: 'På telefon',
    paper: 'På papir',
    visit: 'På besøk',
    meeting: 'I møte',
    video: 'På video',
  } satisfies Record<HearingWay, string>,
});
