import { defineMessages } from '../lib/messages';

/** The way to the sheet: apart from the other words about offers, which stand on more pages than have it. */
export const onPaperMessages = defineMessages('onPaper', { link: 'Tilbudene på papir, til foreldremøter' });
