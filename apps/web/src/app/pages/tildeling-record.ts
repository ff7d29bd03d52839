export { UnrecordedPage } from '../../applications/record/unrecorded-page';
