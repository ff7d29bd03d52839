import { useText } from '../lib/messages';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { HiddenNote, MeasureValue, useUnitWord } from './measure-value';
import { overviewMessages } from './overview-messages.nb';
import type { Overview } from './overview.graphql';
import styles from './overview.module.css';

/** All bydeler in the order the server gives, which is that of their numbers: never sorted by a figure. */
export function DistrictTable({ overviews }: { readonly overviews: readonly Overview[] }) {
  const t = useText(overviewMessages);
  const unitWord = useUnitWord();
  const columns = overviews[0]?.measures ?? [];
  return (
    <>
      <ScrollBox label={t('tableCaption')} className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('district')}</th>
              {columns.map(({ key, name, unit }) => (
                <th key={key} scope="col">
                  {name}
                  <small>{unitWord(unit)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {overviews.map(({ municipality, measures }) => (
              <tr key={municipality.id}>
                <th scope="row">{municipality.name}</th>
                {columns.map(({ key }) => (
                  <td key={key}>
                    <MeasureValue measure={measures.find((measure) => measure.key === key)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <HiddenNote measures={overviews.flatMap(({ measures }) => measures)} />
      <dl className={styles.meanings}>
        {columns.map(({ key, name, description }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
