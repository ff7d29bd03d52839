import { WhoSeesMePage } from '../../access/who-sees-me-page';
import { LetterPage } from '../../letters/letter-page';
import { MyCasePage } from '../../participants/my-case-page';
import { MyChangesBox, SwapsToAnswer } from '../../transitions/my-changes-box';

/** The pages of applicants and those who help them. */
export function HomePage() {
  return <MyCasePage asked={<SwapsToAnswer />} changes={<MyChangesBox />} />;
}

export { LetterPage as MyLetterPage, WhoSeesMePage as MyReadersPage };
