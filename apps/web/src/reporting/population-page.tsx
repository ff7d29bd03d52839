import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { fullDay, twoDecimals, wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { RegisterPopulationDialog, RemovePopulationDialog } from './population-dialogs';
import { populationMessages } from './population-messages.nb';
import { PopulationDocument, type Population, type PopulationFigure, type PopulationUnit } from './population.graphql';
import { sharesVta } from './population-units';
import { ReachedBox } from './reached-box';
import report from './report.module.css';
import styles from './population.module.css';

/** «Plasser og innbyggere»: places for each thousand who live there, whom one does not reach, and where the numbers come from. */
export function PopulationPage() {
  const t = useText(populationMessages);
  const { data, error, refetch } = useQuery(PopulationDocument, { fetchPolicy: 'cache-and-network' });
  const found = data?.population;
  return (
    <StaffPage
      title={t('title')}
      heading={found ? t('titleOf', { name: found.municipality.name }) : t('title')}
      text={t('text')}
      above={<Link to={paths.report()}>{t('toReport')}</Link>}
    >
      {!data && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState text={t('loading')} rows={4} />}
      {data && !found && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
      {found && <Found population={found} />}
    </StaffPage>
  );
}

function Found({ population }: { readonly population: Population }) {
  const t = useText(populationMessages);
  return (
    <>
      <SectionBox labelledBy="per-thousand">
        <h2 id="per-thousand">{t('table')}</h2>
        <ScrollBox label={t('table')} className={report.scroller}>
          <UnitTable units={population.units} />
        </ScrollBox>
      </SectionBox>
      <ReachedBox population={population} />
      <Sources population={population} />
      <SectionBox labelledBy="population-meanings">
        <h2 id="population-meanings">{t('meanings')}</h2>
        <dl className={report.meanings}>
          {population.keyFigures.map(({ code, name, description }) => (
            <div key={code}>
              <dt>{name}</dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </SectionBox>
    </>
  );
}

function UnitTable({ units }: { readonly units: readonly PopulationUnit[] }) {
  const t = useText(populationMessages);
  const alone = units.length === 1;
  const said = (value: number | null, words: (value: number) => string) =>
    value === null ? t('notKnown') : words(value);
  return (
    <table className={report.table}>
      <caption className="visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('unit')}</th>
          {(['inhabitants', 'asOf', 'vtaPlaces', 'vtaPerThousand', 'places', 'perThousand'] as const).map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ municipality, number, own, inhabitants, asOf, ...row }) => (
          <tr key={municipality.id} data-own={own && !alone}>
            <td>{number}</td>
            <th scope="row">
              {number === null && !alone ? t('wholeCity', { name: municipality.name }) : municipality.name}
              {own && !alone && <span className="visually-hidden">, {t('own')}</span>}
            </th>
            <td>{said(inhabitants, wholeNumber)}</td>
            <td>{asOf === null ? '' : fullDay(asOf)}</td>
            <td>{sharesVta({ number, ...row }) ? t('shared') : wholeNumber(row.vtaPlaces)}</td>
            <td>{sharesVta({ number, ...row }) ? '' : said(row.vtaPlacesPerThousand, twoDecimals)}</td>
            <td>{wholeNumber(row.places)}</td>
            <td>{said(row.placesPerThousand, twoDecimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was written down about the own, with who counted; the leader adds a newer one or takes one away. */
function Sources({ population: { figures, mayRegister } }: { readonly population: Population }) {
  const t = useText(populationMessages);
  const [open, setOpen] = useState<PopulationFigure | 'new' | null>(null);
  const close = () => setOpen(null);
  return (
    <SectionBox labelledBy="population-sources">
      <div className={report.boxHead}>
        <h2 id="population-sources">{t('sources')}</h2>
        {mayRegister && <Button onClick={() => setOpen('new')}>{t('register')}</Button>}
      </div>
      {figures.length === 0 && <p>{t('nothing')}</p>}
      <ul className={styles.sources}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <p>
              <b>{`${t(`kinds.${figure.kind}`)}: ${wholeNumber(figure.number)}`}</b>
              <span className={report.quiet}>
                {t('reached.source', { source: figure.source, day: fullDay(figure.asOf) })}
                {' · '}
                {figure.by === null ? t('came') : t('by', { name: figure.by })}
              </span>
            </p>
            {mayRegister && (
              <Button
                variant="secondary"
                onClick={() => setOpen(figure)}
                aria-label={`${t('remove')}: ${t(`kinds.${figure.kind}`)}, ${fullDay(figure.asOf)}`}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' && <RegisterPopulationDialog onClose={close} />}
      {open !== null && open !== 'new' && <RemovePopulationDialog figure={open} onClose={close} />}
    </SectionBox>
  );
}
