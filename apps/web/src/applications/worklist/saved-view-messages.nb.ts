import { defineMessages } from '../../lib/messages';

/** Words of one's own views of the worklist. */
export const savedViewMessages = defineMessages('saved-views', {
  own: 'Dine egne visninger',
  save: 'Lagre som egen visning',
  rename: 'Gi nytt navn',
  remove: 'Slett visningen',
  name: 'Navn på visningen',
  nameMissing: 'Skriv et navn.',
  nameLong: 'Navnet kan ha høyst 40 tegn.',
  saveDialog: {
    title: 'Lagre som egen visning',
    keeps: 'Visningen husker «{{view}}», filtrene og rekkefølgen.',
    search: 'Det du har søkt etter, blir ikke lagret.',
    own: 'Bare du ser den.',
    verb: 'Lagre visningen',
  },
  renameDialog: { title: 'Hva skal «{{name}}» hete?', verb: 'Lagre navnet' },
  removeDialog: {
    title: 'Vil du slette «{{name}}»?',
    then: 'Sakene i lista blir der de er.',
    verb: 'Slett visningen',
  },
});
