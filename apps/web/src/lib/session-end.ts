import { createStore } from './store';

/** True once the server has said that the log-in is over while somebody works. Set by the client, shown by a dialog. */
export const sessionEnd = createStore(false);
