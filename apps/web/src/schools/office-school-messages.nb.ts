import { defineMessages } from '../lib/messages';

/** School, as it stands on the case page. */
export const officeSchoolMessages = defineMessages('officeSchool', { title: 'Skole og hospitering' });
