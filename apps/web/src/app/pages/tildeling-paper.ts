/** What came on paper. */
export { PaperPage } from '../../applications/paper/paper-page';
