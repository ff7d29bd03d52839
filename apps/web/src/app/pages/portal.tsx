import { OfferDates } from '../../calendar/offer-dates';
import { YearSection } from '../../calendar/year-section';
import { TwoFebruary, YearWheelPage } from '../../calendar/year-wheel-page';
import { CataloguePage } from '../../offers/catalogue-page';
import { FrontPage } from '../../offers/front-page';
import { GuidePage } from '../../offers/guide-page';
import { AccessibilityPage } from '../../offers/info/accessibility-page';
import { ContactPage } from '../../offers/info/contact-page';
import { HowToApplyPage } from '../../offers/info/how-to-apply-page';
import { PrivacyPage } from '../../offers/info/privacy-page';
import { WordsPage } from '../../offers/info/words-page';
import { OfferPage } from '../../offers/offer-page';

/** The open pages. Features meet here: what the front page tells of the year comes from the calendar. */
export function HomePage() {
  return <FrontPage year={<YearSection />} />;
}

export function OneOfferPage() {
  return <OfferPage dates={<OfferDates />} />;
}

export function ApplyPage() {
  return <HowToApplyPage february={<TwoFebruary />} />;
}

export {
  AccessibilityPage as AccessibilityStatementPage,
  CataloguePage as OffersPage,
  ContactPage as HelpPage,
  GuidePage as WhatSuitsMePage,
  PrivacyPage as PrivacyStatementPage,
  WordsPage as GlossaryPage,
  YearWheelPage as YearPage,
};
