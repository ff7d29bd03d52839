/** The main intake: planning, approval and what comes of it. */
export { RoundPage } from '../../allocation/round-page';
