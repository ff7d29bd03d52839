import { PaperDates } from '../../calendar/paper-dates';
import { TwoFebruary, YearWheelPage } from '../../calendar/year-wheel-page';
import { GuidePage } from '../../offers/guide-page';
import { AccessibilityPage } from '../../offers/info/accessibility-page';
import { ContactPage } from '../../offers/info/contact-page';
import { HowToApplyPage } from '../../offers/info/how-to-apply-page';
import { PrivacyPage } from '../../offers/info/privacy-page';
import { WordsPage } from '../../offers/info/words-page';
import { PaperPage } from '../../offers/paper-page';

/** The open pages that people go on to: a chunk of their own, so that the front page comes sooner. */
export function ApplyPage() {
  return <HowToApplyPage february={<TwoFebruary />} />;
}

/** The sheet for meetings with parents. */
export function OffersOnPaperPage() {
  return <PaperPage dates={(municipality) => <PaperDates municipality={municipality} />} />;
}

export {
  AccessibilityPage as AccessibilityStatementPage,
  ContactPage as HelpPage,
  GuidePage as WhatSuitsMePage,
  PrivacyPage as PrivacyStatementPage,
  WordsPage as GlossaryPage,
  YearWheelPage as YearPage,
};
