import { dayAndMonth, sentenceStart, weekdayName, weekdays } from '../lib/format';
import { useText } from '../lib/messages';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { uiMessages } from '../ui/ui-messages.nb';
import type { OfferCapacity } from './capacity.graphql';
import { capacityMessages } from './capacity-messages.nb';
import styles from './capacity.module.css';

type Week = OfferCapacity['weeks'][number];
type Cell = Week['cells'][number];

/** A line of the table: its heading, and what stands in each week. */
interface Line {
  readonly key: string;
  readonly heading: string;
  readonly of: (week: Week) => { readonly cell: Cell | undefined; readonly value: number };
}

/** The weeks ahead as a compact table: free places by weekday, or all kinds of place where an offer counts people. */
export function WeeksAhead({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(capacityMessages);
  const { offer, weeks } = capacity;
  const lines = useLines(offer.capacityUnit === 'weekday');
  if (weeks.length === 0) return null;
  const byWeekday = offer.capacityUnit === 'weekday';
  return (
    <details className={styles.weeks}>
      <summary>{t('weeksShow', { count: weeks.length })}</summary>
      <ScrollBox label={t('weeksCaption', { name: offer.name, count: weeks.length })} className={styles.scroller}>
        <table>
          <caption className="visually-hidden">{t('weeksCaption', { name: offer.name, count: weeks.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('week')}</th>
              {weeks.map(({ monday, week }) => (
                <th key={monday} scope="col">
                  <span aria-hidden="true">{week}</span>
                  <span className="visually-hidden">{t('weekHeading', { week, day: dayAndMonth(monday) })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, heading, of }) => (
              <tr key={key}>
                <th scope="row">{heading}</th>
                {weeks.map((week) => {
                  const { cell, value } = of(week);
                  return (
                    <td key={week.monday} data-state={stateOf(cell)}>
                      {cell?.closed ? (
                        <>
                          <span aria-hidden="true">–</span>
                          <span className="visually-hidden">{t('closedShort')}</span>
                        </>
                      ) : (
                        value
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {byWeekday && <p className={styles.quiet}>{t('freeExplained')}</p>}
    </details>
  );
}

function useLines(byWeekday: boolean): readonly Line[] {
  const t = useText(capacityMessages);
  const words = useText(uiMessages);
  if (byWeekday) {
    return weekdays.map((weekday) => ({
      key: weekday,
      heading: sentenceStart(t('freeOn', { day: weekdayName(weekday) })),
      of: ({ cells }) => {
        const cell = cells.find((each) => each.weekday === weekday);
        return { cell, value: Math.max(0, cell?.free ?? 0) };
      },
    }));
  }
  const kinds = ['inPlace', 'decided', 'proposed', 'free'] as const;
  return kinds.map((kind) => ({
    key: kind,
    heading: words(`capacity.units.${kind}`),
    of: ({ cells }) => ({ cell: cells[0], value: Math.max(0, cells[0]?.[kind] ?? 0) }),
  }));
}

function stateOf(cell: Cell | undefined): 'none' | 'closed' | 'full' | 'open' {
  if (!cell || cell.places === 0) return 'none';
  if (cell.closed) return 'closed';
  return cell.free <= 0 ? 'full' : 'open';
}
