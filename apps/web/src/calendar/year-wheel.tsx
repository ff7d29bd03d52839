import { useId, type ReactNode } from 'react';
import { dayAndMonth } from '../lib/format';
import { useText } from '../lib/messages';
import { calendarMessages } from './calendar-messages.nb';
import type { WheelYear } from './wheel-year';
import { arcPath, pointAt, turnOf, wheelMonths, wheelSize } from './year-wheel-shape';
import styles from './year-wheel.module.css';

/** The gap that keeps neighbouring months apart, in turns. */
const monthGap = 0.002;

/**
 * The year as a wheel: months, the long periods as arcs, the days as numbered points, and where today is. A picture only:
 * the list beside it says the same in words (`YearWheelList`).
 */
export function YearWheel(props: { readonly year: WheelYear; readonly today: string }): ReactNode {
  const t = useText(calendarMessages);
  const titleId = useId();
  const [from, to] = [pointAt(turnOf(props.today), 104), pointAt(turnOf(props.today), 222)];
  return (
    <figure>
      <svg className={styles.wheel} viewBox={`0 0 ${wheelSize} ${wheelSize}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{t('wheel.title', { count: props.year.points.length })}</title>
        <circle className={styles.nav} cx="250" cy="250" r="232" />
        <Months />
        {props.year.arcs.map((arc) => (
          <path
            key={arc.kind + arc.from}
            className={`${styles.arc} ${styles[arc.kind]}`}
            d={arcPath(turnOf(arc.from), turnOf(arc.until), 150)}
          />
        ))}
        <Points year={props.year} />
        <path className={styles.todayEdge} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        <path className={styles.today} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        <circle className={styles.todayDot} cx={to.x} cy={to.y} r="7" />
        <text className={styles.todayLabel} x="250" y="238" textAnchor="middle">
          {t('wheel.today')}
        </text>
        <text className={styles.todayDate} x="250" y="268" textAnchor="middle">
          {dayAndMonth(props.today)}
        </text>
      </svg>
      <Legend year={props.year} />
    </figure>
  );
}

function Months(): ReactNode {
  const t = useText(calendarMessages);
  return (
    <g>
      {wheelMonths.map(({ month, from, to }) => (
        <path key={month} className={styles.month} d={arcPath(from + monthGap, to - monthGap, 196)} />
      ))}
      {wheelMonths.map(({ month, middle }) => {
        const { x, y } = pointAt(middle, 196);
        return (
          <text key={month} className={styles.monthName} x={x} y={y + 6} textAnchor="middle">
            {t(monthKeys[month - 1] ?? 'months.january')}
          </text>
        );
      })}
    </g>
  );
}

const monthKeys = [
  'months.january',
  'months.february',
  'months.march',
  'months.april',
  'months.may',
  'months.june',
  'months.july',
  'months.august',
  'months.september',
  'months.october',
  'months.november',
  'months.december',
] as const;

function Points({ year }: { readonly year: WheelYear }): ReactNode {
  let before = Number.NEGATIVE_INFINITY;
  return year.points.map(({ number, item, main }) => {
    const turn = turnOf(item.day);
    // Neighbours closer than a point is wide are moved inwards, so that both numbers can be read.
    const close = Math.abs(turn - before) < 0.04;
    before = close ? before : turn;
    const { x, y } = pointAt(turn, close ? 112 : 150);
    return (
      <g key={item.day + item.title} className={main ? styles.main : undefined}>
        <circle className={styles.point} cx={x} cy={y} r={main ? 24 : 17} />
        <text className={styles.pointNumber} x={x} y={y + (main ? 7 : 6)} textAnchor="middle">
          {number}
        </text>
      </g>
    );
  });
}

function Legend({ year }: { readonly year: WheelYear }): ReactNode {
  const t = useText(calendarMessages);
  const kinds = [...new Set(year.arcs.map(({ kind }) => kind))];
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.dots} aria-hidden="true" />
        {t('wheel.navAllYear')}
      </li>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`${styles.swatch} ${styles[kind]}`} aria-hidden="true" />
          {t(`arcs.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
