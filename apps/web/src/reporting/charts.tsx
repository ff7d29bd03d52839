import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
  type DotItemDotProps,
} from 'recharts';
import type { Indicator, ReportUnit } from './report.graphql';
import styles from './report.module.css';

/*
 * Drawings of figures that stand as words and tables beside them. A picture for who sees it, hidden from screen readers, which
 * have the table; no animation; colours from the theme, so that dark and forced colours hold.
 */

const plum = 'var(--ds-color-accent-base-default)';
const grey = 'var(--place-line)';
const ink = 'var(--ds-color-neutral-text-default)';
const lines = 'var(--ds-color-neutral-border-subtle)';
const rowHeight = 30;

/** The latest periods as a line in a card, with the target dashed. */
export function TrendLine({ indicator }: { readonly indicator: Indicator }) {
  const data = indicator.trend.map(({ period, figure }) => ({ period: period.code, value: figure?.value ?? null }));
  const last = data.at(-1)?.period;
  return (
    <div className={styles.trendLine} aria-hidden="true">
      <LineChart
        width={104}
        height={40}
        data={data}
        margin={{ top: 6, right: 8, bottom: 6, left: 4 }}
        accessibilityLayer={false}
      >
        <YAxis hide domain={[0, (most: number) => Math.max(most, indicator.target ?? 0)]} />
        {indicator.target !== null && <ReferenceLine y={indicator.target} stroke={ink} strokeDasharray="3 3" />}
        <Line
          dataKey="value"
          stroke={plum}
          strokeWidth={2}
          connectNulls={false}
          isAnimationActive={false}
          dot={({ key, cx, cy, payload }: DotItemDotProps) =>
            isPeriod(payload, last) && typeof cx === 'number' && typeof cy === 'number' ? (
              <circle key={key} cx={cx} cy={cy} r={4} fill={plum} />
            ) : (
              <g key={key} />
            )
          }
        />
      </LineChart>
    </div>
  );
}

function isPeriod(payload: unknown, code: string | undefined): boolean {
  return typeof payload === 'object' && payload !== null && 'period' in payload && payload.period === code;
}

interface Row {
  readonly name: string;
  readonly own: boolean;
  readonly now: number | null;
  readonly before: number | null;
  readonly span: readonly [number, number] | null;
  /** Where words stand in place of a dot. */
  readonly words: number | null;
}

interface ComparisonProps {
  readonly units: readonly ReportUnit[];
  readonly indicator: Indicator;
  /** «skjult» */
  readonly hiddenWord: string;
  readonly targetWord: string | null;
  readonly nameOf: (unit: ReportUnit) => string;
}

/** All bydeler under each other in their order: this period as a dot, the year before as a ring, the target as a line. */
export function ComparisonChart({ units, indicator, hiddenWord, targetWord, nameOf }: ComparisonProps) {
  const rows = units.map((unit): Row => {
    const found = unit.figures.find((each) => each.indicator === indicator.code);
    const now = found?.figure?.value ?? null;
    const before = found?.yearBefore?.value ?? null;
    const span = now === null || before === null ? null : ([Math.min(now, before), Math.max(now, before)] as const);
    return { name: nameOf(unit), own: unit.own, now, before, span, words: found?.figure?.hidden ? 0 : null };
  });
  const most = Math.max(1, indicator.target ?? 0, ...rows.flatMap(({ now, before }) => [now ?? 0, before ?? 0]));
  const ticks = ticksUpTo(most * 1.05);
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer
        width="100%"
        height={rows.length * rowHeight + 56}
        initialDimension={{ width: 560, height: 500 }}
      >
        <ComposedChart
          layout="vertical"
          data={rows}
          margin={{ top: 24, right: 40, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke={lines} />
          <XAxis
            type="number"
            domain={[0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            allowDecimals={false}
            stroke={grey}
            tick={{ fill: ink, fontSize: 13 }}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={132}
            interval={0}
            stroke={grey}
            tickLine={false}
            tick={({
              x,
              y,
              payload,
            }: {
              x: number | string;
              y: number | string;
              payload: { value: string; index: number };
            }) => (
              <text
                x={x}
                y={y}
                dy={4}
                textAnchor="end"
                fontSize={13}
                fill={ink}
                fontWeight={rows[payload.index]?.own ? 700 : 400}
              >
                {payload.value}
              </text>
            )}
          />
          {indicator.target !== null && (
            <ReferenceLine
              x={indicator.target}
              stroke={ink}
              strokeWidth={2}
              strokeDasharray="5 4"
              label={{ value: targetWord ?? '', position: 'top', fill: ink, fontSize: 13, fontWeight: 700 }}
            />
          )}
          <Bar dataKey="span" barSize={3} fill={grey} isAnimationActive={false} />
          <Line dataKey="before" stroke="none" isAnimationActive={false} activeDot={false} dot={beforeDot} />
          <Line
            dataKey="now"
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx, cy, payload }: DotItemDotProps) => nowDot(key, cx, cy, rowOf(rows, payload))}
          />
          <Line
            dataKey="words"
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx, cy, payload }: DotItemDotProps) =>
              rowOf(rows, payload)?.words !== 0 || typeof cx !== 'number' ? (
                <g key={key} />
              ) : (
                <text key={key} x={cx + 10} y={cy} dy={4} fontSize={13} fill={ink}>
                  {hiddenWord}
                </text>
              )
            }
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

/** Round numbers from 0 until all have room, at most seven of them. */
function ticksUpTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => most / each <= 5) ?? Math.ceil(most / 5);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** The row of a drawn point: the library leaves out points without a number, so their index tells nothing. */
function rowOf(rows: readonly Row[], payload: unknown): Row | undefined {
  return rows.find((row) => row === payload || (isNamed(payload) && payload.name === row.name));
}

function isNamed(payload: unknown): payload is Pick<Row, 'name'> {
  return typeof payload === 'object' && payload !== null && 'name' in payload;
}

/** Periods one after the other, each with its number. */
export function OverTimeChart({
  indicator,
  targetWord,
}: {
  readonly indicator: Indicator;
  readonly targetWord: string | null;
}) {
  const rows = indicator.trend.map(({ period, figure }) => ({ name: period.name, value: figure?.value ?? null }));
  return (
    <div className={styles.chart} aria-hidden="true">
      <ResponsiveContainer width="100%" height={260} initialDimension={{ width: 560, height: 260 }}>
        <LineChart data={rows} margin={{ top: 28, right: 44, bottom: 4, left: 4 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={lines} />
          <XAxis
            dataKey="name"
            interval={0}
            stroke={grey}
            tick={{ fill: ink, fontSize: 13 }}
            padding={{ left: 40, right: 40 }}
          />
          <YAxis
            width={44}
            domain={[0, (most: number) => Math.max(1, most, indicator.target ?? 0)]}
            allowDecimals={false}
            stroke={grey}
            tick={{ fill: ink, fontSize: 13 }}
          />
          {indicator.target !== null && (
            <ReferenceLine
              y={indicator.target}
              stroke={ink}
              strokeWidth={2}
              strokeDasharray="5 4"
              label={{ value: targetWord ?? '', position: 'insideTopLeft', fill: ink, fontSize: 13, fontWeight: 700 }}
            />
          )}
          <Line
            dataKey="value"
            stroke={plum}
            strokeWidth={2}
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx, cy, value }: DotItemDotProps) =>
              typeof cx === 'number' && typeof cy === 'number' ? (
                <g key={key}>
                  <circle cx={cx} cy={cy} r={5} fill={plum} />
                  <text x={cx} y={cy - 11} textAnchor="middle" fontSize={13} fontWeight={700} fill={ink}>
                    {String(value)}
                  </text>
                </g>
              ) : (
                <g key={key} />
              )
            }
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function beforeDot({ key, cx, cy }: DotItemDotProps) {
  if (typeof cx !== 'number' || typeof cy !== 'number') return <g key={key} />;
  return (
    <circle
      key={key}
      cx={cx}
      cy={cy}
      r={5}
      fill="var(--ds-color-neutral-surface-default)"
      stroke={grey}
      strokeWidth={2}
    />
  );
}

/** A dot with its number; a square one for the own bydel. */
function nowDot(key: DotItemDotProps['key'], cx: unknown, cy: unknown, row: Row | undefined) {
  if (!row || row.now === null || typeof cx !== 'number' || typeof cy !== 'number') return <g key={key} />;
  const right = Math.max(0, ...(row.span ?? []));
  const before = row.before !== null && row.before === right && row.before !== row.now;
  return (
    <g key={key}>
      {row.own ? (
        <rect x={cx - 7} y={cy - 7} width={14} height={14} rx={3} fill={plum} />
      ) : (
        <circle cx={cx} cy={cy} r={6} fill={plum} />
      )}
      <text
        x={before ? cx - 11 : cx + 11}
        y={cy}
        dy={4}
        textAnchor={before ? 'end' : 'start'}
        fontSize={13}
        fontWeight={row.own ? 700 : 400}
        fill={ink}
      >
        {row.now}
      </text>
    </g>
  );
}
