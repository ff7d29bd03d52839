/** The pages of those who run the offers. */
export { CapacityPage } from '../tilbyder/capacity-page';
export { ProviderReferralPage as OneReferralPage } from '../../clarifications/provider-referral-page';
export { ProviderReferralsPage as HomePage } from '../../clarifications/provider-referrals-page';
export { ProviderPlacementsPage as PlacementsPage } from '../../placements/provider-placements-page';
