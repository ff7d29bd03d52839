import { ProviderReferralsPage } from '../../clarifications/provider-referrals-page';
import { whenDrawn } from '../../ui/when-opened/when-opened';

export { ProviderReferralPage as OneReferralPage } from '../../clarifications/provider-referral-page';

// Courses come just after the list.
const CoursesBox = whenDrawn(async () => (await import('../../clarifications/courses-box')).CoursesBox);

/** Where those who run the offers land: whom they are asked about, and their clarification courses. */
export function HomePage() {
  return <ProviderReferralsPage below={<CoursesBox />} />;
}
