import { memo } from 'react';
import type { EpiWeekSystem, PlainDate } from '../../../shared/contract/index.ts';
import { isTooOld } from '../../../shared/contract/index.ts';
import type { PlaceForecast, PlaceRow } from '../../data/places/placeRows.ts';
import { stalenessOf, useStaleness } from '../../data/places/staleness.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { ShortDataNotes } from '../../ui/DataNotes.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { MiniBars } from '../../ui/MiniBars.tsx';
import { hrefOf } from '../../ui/navigation/route.ts';
import { ShownLevel } from '../../ui/ShownLevel.tsx';
import type { MeasureRow } from '../../ui/virtual/LongRows.tsx';
import { besideWords } from '../../words/besideWords.ts';
import { lastCount, lastDeaths } from '../../words/lastCount.ts';

const MINUTE_MS = 60_000;

interface PlacesTableRowProps {
  index: number;
  /** Given in a long table, of which the page has the rows in view alone. */
  measure: MeasureRow | undefined;
  row: PlaceRow;
  epiWeek: EpiWeekSystem;
  asOf: PlainDate;
  hasSet: boolean;
  hasDeaths: boolean;
}

/** Nothing where the data are so old that the week after them is not the next one. */
function nextWeek({ median, interval80 }: PlaceForecast, isOld: boolean, { text, format }: Services): string {
  if (isOld) return text.overview.none;
  const count = format.count(median);
  return interval80 === null
    ? text.overview.medianOnly(count)
    : text.overview.medianWithRange(count, format.interval(interval80));
}

function ForecastCells({ forecast, isOld }: { forecast: PlaceForecast; isOld: boolean }) {
  const services = useServices();
  const { text, format } = services;
  const probability = forecast.outbreakProbability;
  return (
    <>
      <td className="number" data-help="outbreak">
        {probability === null ? text.overview.none : format.percent(probability)}
      </td>
      <td className="number" data-help="range">
        {nextWeek(forecast, isOld, services)}
      </td>
      <td data-help="confidence">{text.risk.confidence[forecast.confidenceWord]}</td>
    </>
  );
}

/** Why a row of a shown set has no forecast, across the columns it would fill. */
function MissingForecast({ row }: { row: PlaceRow }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const line = row.passedLine;
  const notInSet =
    row.beside === null
      ? text.overview.notInSet
      : text.overview.besideOnly(besideWords(row.beside, text, format, now));
  return (
    <td colSpan={3} className="muted">
      {line === null ? null : <b>{text.overview.aboveNoForecast(format.count(line))}</b>}{' '}
      {row.gap ?? notInSet}
    </td>
  );
}

/** That the place was forecast by itself since: its numbers are on its own page, with their provider. */
function BesideMark({ row: { beside } }: { row: PlaceRow }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  if (beside === null) return null;
  return (
    <small className="data-note" title={besideWords(beside, text, format, now)}>
      {text.overview.besideNewer}
    </small>
  );
}

function RowLevel({ row: { computed, override } }: { row: PlaceRow }) {
  const { text } = useServices();
  if (computed === null) return text.overview.none;
  return <ShownLevel computed={computed} override={override} isWhole />;
}

function AgeCell({ row, asOf }: Pick<PlacesTableRowProps, 'row' | 'asOf'>) {
  const { text, format } = useServices();
  const limits = useStaleness();
  if (row.last === null) return <td className="number">{text.overview.none}</td>;
  const { kind, days } = stalenessOf(row.last.weekEnd, asOf, limits);
  return (
    <td className="number" data-age={kind}>
      {text.shell.age.short(format.count(days), days)}
    </td>
  );
}

function LastCell({ row, epiWeek }: Pick<PlacesTableRowProps, 'row' | 'epiWeek'>) {
  const { text, format } = useServices();
  if (row.last === null) return <td className="number">{text.overview.notReportedLong}</td>;
  return (
    <td className="number one-line">
      {lastCount(row.last, text, format)}{' '}
      <small>{text.overview.casesIn(format.shortWeek(row.last.weekEnd, epiWeek))}</small>
    </td>
  );
}

/**
 * Deaths of the last week, and among the cases of the last weeks: a share never stands without both numbers behind it. A dash is "not reported";
 * what is suppressed is named.
 */
function DeathsCells({ row: { last, fatality, isFatalityHidden } }: Pick<PlacesTableRowProps, 'row'>) {
  const { text, format } = useServices();
  const { none } = text.overview;
  const noFatality = isFatalityHidden ? text.overview.suppressed : none;
  const note =
    fatality === null
      ? undefined
      : text.counts.fatalityNote(
          format.count(fatality.deaths),
          format.count(fatality.cases),
          fatality.weeks,
          format.count(fatality.weeks),
        );
  return (
    <>
      <td className="number">{last === null ? none : (lastDeaths(last, text, format) ?? none)}</td>
      <td className="number wide-only" title={note} data-help="fatality">
        {fatality === null ? noFatality : text.counts.percent(format.decimal(100 * fatality.share, 1))}
        {note === undefined ? null : <span className="visually-hidden"> {note}</span>}
      </td>
    </>
  );
}

/** Rows that stay in view while others come are not made anew. */
export const PlacesTableRow = memo(function PlacesTableRow({
  index,
  measure,
  row,
  epiWeek,
  asOf,
  hasSet,
  hasDeaths,
}: PlacesTableRowProps) {
  const { text, format } = useServices();
  const { forecast } = row;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={measure === undefined ? undefined : index + 2}>
      <th scope="row">
        <a href={hrefOf({ view: 'places', code: row.code })}>
          <bdi>{row.name}</bdi>
        </a>
        {forecast === null ? null : <ShortDataNotes notes={forecast.dataNotes} />}
        {row.isNotInSet || !hasSet ? null : <BesideMark row={row} />}
      </th>
      {hasSet ? (
        <td data-help="level">
          <RowLevel row={row} />
        </td>
      ) : null}
      <LastCell row={row} epiWeek={epiWeek} />
      <td className="number">
        {row.change === null ? text.overview.notReported : format.signed(row.change)}
      </td>
      {hasDeaths ? <DeathsCells row={row} /> : null}
      <td>
        <MiniBars counts={row.recentCases} />
      </td>
      {hasSet ? (
        forecast === null ? (
          <MissingForecast row={row} />
        ) : (
          <ForecastCells forecast={forecast} isOld={row.last !== null && isTooOld(row.last.weekEnd, asOf)} />
        )
      ) : null}
      <AgeCell row={row} asOf={asOf} />
    </tr>
  );
});
