/** What somebody may say of herself for one figure: asked for by nobody. */
export { FairnessQuestionPage } from '../../reporting/fairness-question-page';
