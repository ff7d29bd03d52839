/** The allocation office's work with one case. */
export { CasePage } from '../tildeling/case-page';
