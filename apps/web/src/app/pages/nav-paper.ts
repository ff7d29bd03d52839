/** NAV's form for a person who starts there; a chunk of its own, as it is opened seldom. */
export { NavPaperPage } from '../../applications/paper/nav-paper-page';
