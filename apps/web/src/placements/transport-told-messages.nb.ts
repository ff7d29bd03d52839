import { defineMessages } from '../lib/messages';

/** Words of who told how somebody gets to a place; they come with the line, not with the page. */
export const transportToldMessages = defineMessages('transportTold', {
  by: 'Transport: fortalt av {{name}} {{day}}',
  on: 'Transport: fortalt {{day}}',
});
