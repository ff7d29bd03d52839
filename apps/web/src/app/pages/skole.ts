/** The school's page. */
export { PupilsPage as HomePage } from '../../schools/pupils-page';
