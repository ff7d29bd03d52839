import { YearSection } from '../../calendar/year-section';
import { CataloguePage } from '../../offers/catalogue-page';
import { FrontPage } from '../../offers/front-page';

/** The open pages that people land on. What the front page tells of the year comes from the calendar. */
export function HomePage() {
  return <FrontPage year={<YearSection />} />;
}

export { CataloguePage as OffersPage };
