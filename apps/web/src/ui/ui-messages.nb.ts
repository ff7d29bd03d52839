import { defineMessages } from '../lib/messages';

/** Words that the shared components say by themselves. Whatever is about a case comes from the feature that uses them. */
export const uiMessages = defineMessages('ui', {
  readAloud: { start: 'Les opp', stop: 'Stopp' },
  form: { optional: '(valgfritt)', errors: 'For å gå videre må du rette dette:' },
});
