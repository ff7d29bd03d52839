/** Where the allocation office lands. */
export { WorklistPage as HomePage } from '../../applications/worklist/worklist-page';
