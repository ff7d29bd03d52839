import { defineMessages } from '../../lib/messages';

/** What every question screen says by itself. */
export const questionMessages = defineMessages('ui-question', {
  progress: 'Spørsmål {{number}} av {{total}}',
  back: 'Tilbake',
  next: 'Neste',
  skip: 'Hopp over',
});
