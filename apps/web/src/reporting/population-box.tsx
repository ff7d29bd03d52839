import { useQuery } from '@apollo/client/react';
import { fullDay, twoDecimals, wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { Rich } from '../ui/rich/rich';
import { SectionBox } from '../ui/staff-page/section-box';
import { populationMessages } from './population-messages.nb';
import { PopulationDocument } from './population.graphql';
import { sharesVta } from './population-units';
import report from './report.module.css';

/** The key figure of the own municipality, bydel or city, in the report; the way to all of it. */
export function PopulationBox() {
  const t = useText(populationMessages);
  const { data } = useQuery(PopulationDocument);
  const own = data?.population?.units.find((unit) => unit.own);
  if (!own) return null;
  const city = data?.population?.units.find(({ number }) => number === null);
  const shares = sharesVta(own) && city !== undefined;
  const said = (value: number | null) => (value === null ? t('notKnown') : twoDecimals(value));
  return (
    <SectionBox labelledBy="population-title">
      <h2 id="population-title">{t('title')}</h2>
      <p>
        <Rich
          text={
            shares
              ? t('vtaShared', { name: city.municipality.name, value: said(city.vtaPlacesPerThousand) })
              : t('vtaIs', { value: said(own.vtaPlacesPerThousand) })
          }
        />
      </p>
      <p>
        <Rich text={t('allIs', { value: said(own.placesPerThousand) })} />
      </p>
      {own.inhabitants !== null && own.asOf !== null && (
        <p className={report.quiet}>
          {t('rests', {
            inhabitants: wholeNumber(own.inhabitants),
            day: fullDay(own.asOf),
          })}
        </p>
      )}
      <p data-print="hide">
        <Link to={paths.population()}>{t('more')}</Link>
      </p>
    </SectionBox>
  );
}
