import { defineMessages } from '../../lib/messages';

/** The head of NAV's page of places. */
export const navPageMessages = defineMessages('nav-page', {
  title: 'VTA-plasser',
  text: '{{day}}. NAV bestemmer. Her ser kommunen og NAV det samme bildet. Det offisielle vedtaket står hos NAV.',
});
