import { defineMessages } from '../lib/messages';

/** School, as it stands on one's own page. */
export const mySchoolMessages = defineMessages('mySchool', {
  title: 'Skolen din',
  titleOther: 'Skolen',
  you: 'Du',
});
