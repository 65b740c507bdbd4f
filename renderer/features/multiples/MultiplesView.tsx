import { type CSSProperties, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { EpiWeekSystem } from '../../../shared/contract/index.ts';
import { useWeekly } from '../../data/datasets/useDatasets.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import type { Places } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { useElementWidth } from '../../ui/hooks/useElementWidth.ts';
import { SavePicture } from '../../ui/picture/SavePicture.tsx';
import { LongRows } from '../../ui/virtual/LongRows.tsx';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { useCharts } from './chartsQuery.ts';
import { MultipleCell } from './MultipleCell.tsx';
import { MultiplesLegend } from './MultiplesLegend.tsx';
import { HEIGHT, roundTop } from './plot.ts';
import { Hatch } from './SmallMarks.tsx';
import { highestOf, type SmallSeries, smallSeries } from './smallSeries.ts';
import './multiples.css';

const LEAST_PX = 220;
const GAP_PX = 12;
/** Rows of charts that are all in the page; of more, those in view. */
const MOST_WHOLE = 12;
/** A row of charts with their names. */
const ROW_PX = HEIGHT + 52;

export interface MultiplesViewProps {
  places: Places;
  /** As the table has them: sorted, and those that are looked for. */
  rows: readonly PlaceRow[];
  /** Finds and sorts. */
  tools: ReactNode;
}

/** The series of the rows, once what they are made of is there. */
function useSeries({ places, rows }: Pick<MultiplesViewProps, 'places' | 'rows'>) {
  const { summary } = places;
  const charts = useCharts(summary?.datasetId ?? null);
  const weekly = useWeekly();
  const lines = useMemo(
    () => new Map((summary?.gaps ?? []).map((gap) => [gap.location.code, gap.alertLine])),
    [summary],
  );
  const isReady = summary === null ? weekly.value !== null : charts.value !== null;
  const series = useMemo(
    () => (isReady ? smallSeries(rows, charts.value, weekly.value, (code) => lines.get(code) ?? null) : null),
    [isReady, rows, charts.value, weekly.value, lines],
  );
  const epiWeek: EpiWeekSystem | undefined = charts.value?.epiWeek ?? weekly.value?.epiWeek;
  return { series, epiWeek, failure: charts.sentence === null ? weekly : charts, charts: charts.value };
}

interface GridProps {
  series: readonly SmallSeries[];
  epiWeek: EpiWeekSystem;
  isSame: boolean;
}

/** As many charts beside each other as there is room for; of hundreds, those in view. */
function Grid({ series, epiWeek, isSame }: GridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useElementWidth(frame);
  const hatchId = useId();
  const columns = Math.max(1, Math.floor((room + GAP_PX) / (LEAST_PX + GAP_PX)));
  const width = Math.max(LEAST_PX - 40, Math.floor((room - GAP_PX * (columns - 1)) / columns) - 18);
  const most = useMemo(() => roundTop(Math.max(1, ...series.map(highestOf))), [series]);
  const rowOf = (index: number) => series.slice(index * columns, (index + 1) * columns);
  return (
    <>
      <svg className="small-chart" width="0" height="0" aria-hidden="true">
        <defs>
          <Hatch id={hatchId} />
        </defs>
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: rows of a grid stand between the list and its items */}
      <div ref={frame} className="multiples" role="list">
        {room === 0 ? null : (
          <LongRows
            count={Math.ceil(series.length / columns)}
            keyOf={(index) => `${columns}:${rowOf(index)[0]?.code}`}
            mostWhole={MOST_WHOLE}
            parent={frame}
            rowPx={ROW_PX + GAP_PX}
            row={(index, measure) => (
              <div
                key={index}
                ref={measure}
                data-index={index}
                className="multiples-row"
                role="none"
                style={{ '--columns': columns } as CSSProperties}
              >
                {rowOf(index).map((one, k) => (
                  <MultipleCell
                    key={one.code}
                    series={one}
                    most={isSame ? most : null}
                    position={index * columns + k + 1}
                    of={series.length}
                    {...{ width, epiWeek, hatchId }}
                  />
                ))}
              </div>
            )}
            space={(heightPx, key) => <div key={key} role="none" style={{ height: heightPx }} />}
          />
        )}
      </div>
    </>
  );
}

/** One small chart for each place, all over the same weeks. */
export function MultiplesView({ places, rows, tools }: MultiplesViewProps) {
  const { text, format } = useServices();
  const words = useViewsWords().multiples;
  const { series, epiWeek, failure, charts } = useSeries({ places, rows });
  const [isSame, setSame] = useState(false);
  const { dataset } = places;
  const lastWeek = series?.[0]?.weeks.findLast(({ cases }) => cases !== undefined)?.weekEnd;
  const company =
    charts === null
      ? words.countsOnly
      : words.company({
          provider: text.common.providerNames.of(charts.provider),
          knownOn: format.day(charts.asOf),
          made: format.moment(charts.issuedAt),
          isReplay: charts.kind === 'hindcast',
        });
  return (
    <section className="card pictured">
      <div className="multiples-tools">
        {tools}
        <button type="button" className="button" aria-pressed={isSame} onClick={() => setSame(!isSame)}>
          {words.sameScale}
        </button>
        {series === null || epiWeek === undefined || series.length === 0 ? null : (
          <SavePicture
            title={words.title(dataset?.name ?? '')}
            lines={[company, words.help, isSame ? words.isSame : words.isOwn]}
            datasetId={dataset?.id ?? null}
            nameParts={[
              [dataset?.name ?? '', dataset?.id ?? ''],
              'charts',
              lastWeek === undefined ? '' : format.week(lastWeek, epiWeek),
            ]}
            loadDraw={async () => {
              const { sheetPicture } = await import('./sheetPicture.tsx');
              return () => sheetPicture({ series, epiWeek, isSame, format, words, levels: text.risk.levels });
            }}
          />
        )}
      </div>
      <p className="company">{words.help}</p>
      {charts?.countsProblem === undefined ? null : <p role="alert">{charts.countsProblem}</p>}
      {failure.sentence === null ? null : <FailedLoad sentence={failure.sentence} onRetry={failure.retry} />}
      {series === null || epiWeek === undefined ? (
        failure.sentence === null && <p role="status">{text.shell.loading}</p>
      ) : (
        <>
          <MultiplesLegend series={series} />
          <Grid {...{ series, epiWeek, isSame }} />
        </>
      )}
    </section>
  );
}
