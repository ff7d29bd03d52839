/** Where those who run the offers land: whom they are asked about. */
export { ProviderReferralPage as OneReferralPage } from '../../clarifications/provider-referral-page';
export { ProviderReferralsPage as HomePage } from '../../clarifications/provider-referrals-page';
