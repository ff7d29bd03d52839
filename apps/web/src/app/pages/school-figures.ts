/** Equal access to hospitering, for the school and the leader of the office. */
export { SchoolFiguresPage } from '../../schools/school-figures-page';
