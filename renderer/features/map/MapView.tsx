import { useId, useMemo, useState } from 'react';
import { useWeekly } from '../../data/datasets/useDatasets.ts';
import type { Places } from '../../data/places/usePlaces.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { SavePicture } from '../../ui/picture/SavePicture.tsx';
import { lastCount } from '../../words/lastCount.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapMisses } from './MapMisses.tsx';
import { MapSource } from './MapSource.tsx';
import { breaksOf, fillOf, type MapRow, type MapSubject, mapRow, mapSubjects } from './mapFill.ts';
import { useMap } from './mapQuery.ts';
import { type MapShapes, useMapShapes } from './useMapShapes.ts';
import './map.css';

/** Every place with its rate, by its code. */
function useMapRows({ rows }: Places): Map<string, MapRow> {
  const weekly = useWeekly().value;
  return useMemo(() => {
    const people = new Map(
      (weekly?.places ?? []).map(({ location }) => [location.code, location.population] as const),
    );
    return new Map(rows.map((row) => [row.code, mapRow(row, people.get(row.code) ?? null)]));
  }, [rows, weekly]);
}

/** What is known of a place, in the words of the table. */
function usePlaceWords(rows: ReadonlyMap<string, MapRow>) {
  const { text, format } = useServices();
  const { map: words, picture } = useViewsWords();
  const epiWeek = useWeekly().value?.epiWeek;
  return (code: string) => {
    const one = rows.get(code);
    if (one === undefined) return null;
    const { row, rate } = one;
    const { last, forecast } = row;
    const week = last === null || epiWeek === undefined ? null : format.week(last.weekEnd, epiWeek);
    const range = forecast?.interval80 ?? null;
    const median = forecast === null ? null : format.count(forecast.median);
    return {
      title: row.name,
      lines: [
        ...(row.level === null ? [] : [text.risk.levels[row.level]]),
        last === null || week === null
          ? words.notReported
          : words.lastCount(lastCount(last, text, format), week),
        ...(rate === null ? [] : [words.rate(format.decimal(rate, 1))]),
        ...(forecast?.outbreakProbability == null
          ? []
          : [words.chance(format.percent(forecast.outbreakProbability))]),
        ...(median === null
          ? []
          : [
              picture.fact(
                text.overview.table.next,
                range === null
                  ? text.overview.medianOnly(median)
                  : text.overview.medianWithRange(median, format.interval(range)),
              ),
            ]),
      ],
    };
  };
}

function companyOf({ summary }: Places, { text, format }: Services, countsOnly: string): string {
  if (summary === null) return countsOnly;
  return text.place.setCompany({
    provider: text.common.providerNames.of(summary.provider),
    model: summary.model,
    knownOn: format.day(summary.asOf),
    made: format.moment(summary.issuedAt),
    dataTo: format.day(
      summary.places.reduce(
        (end, { lastObserved: { targetEndDate } }) => (targetEndDate > end ? targetEndDate : end),
        '',
      ) || summary.asOf,
    ),
  });
}

function SubjectChoice({
  subject,
  isPossible,
  onSubject,
}: {
  subject: MapSubject;
  isPossible: (subject: MapSubject) => boolean;
  onSubject: (subject: MapSubject) => void;
}) {
  const words = useViewsWords().map;
  return (
    <label>
      {words.subject}{' '}
      <select
        value={subject}
        onChange={({ target }) => onSubject(mapSubjects.find((one) => one === target.value) ?? 'level')}
      >
        {mapSubjects
          .filter((one) => isPossible(one) || one !== 'count')
          .map((one) => (
            <option key={one} value={one} disabled={!isPossible(one)}>
              {words.subjects[one]}
            </option>
          ))}
      </select>
    </label>
  );
}

function Drawn({ places, shapes }: { places: Places; shapes: MapShapes }) {
  const services = useServices();
  const { text, format } = services;
  const { map: words, multiples } = useViewsWords();
  const id = useId().replace(/\W/g, '');
  const rows = useMapRows(places);
  const wordsOf = usePlaceWords(rows);
  const [wanted, setSubject] = useState<MapSubject | null>(null);
  const all = useMemo(() => [...rows.values()], [rows]);
  const hasRate = all.some(({ rate }) => rate !== null);
  const hasChance = all.some(({ row }) => row.forecast?.outbreakProbability != null);
  const isPossible = (one: MapSubject) => {
    if (one === 'level') return all.some(({ row }) => row.level !== null);
    // Counts of places of unlike size mislead where they can be told per person.
    return one === 'chance' ? hasChance : (one === 'rate') === hasRate;
  };
  const subject = wanted !== null && isPossible(wanted) ? wanted : (mapSubjects.find(isPossible) ?? 'count');
  const breaks = useMemo(() => breaksOf(subject, all), [subject, all]);
  const { dataset, summary } = places;
  const shown = shapes.joined.shapesOf.size;
  const count = format.count(shown);
  const of = (level: 'RED' | 'YELLOW' | 'GREEN' | 'NOT_ASSESSED') =>
    all.filter(({ row }) => row.level === level && shapes.joined.shapesOf.has(row.code)).length;
  const said =
    subject === 'level'
      ? words.summary(
          shown,
          count,
          text.overview.levels({
            RED: format.count(of('RED')),
            YELLOW: format.count(of('YELLOW')),
            GREEN: format.count(of('GREEN')),
            NOT_ASSESSED: of('NOT_ASSESSED') === 0 ? null : format.count(of('NOT_ASSESSED')),
          }),
        )
      : words.summaryOf(shown, count, words.subjects[subject]);
  const { file } = shapes;
  const end = all.reduce(
    (latest, { row }) => ((row.last?.weekEnd ?? '') > latest ? row.last!.weekEnd : latest),
    '',
  );
  return (
    <div className="pictured">
      <p>{said}</p>
      <MapCanvas
        drawing={shapes.drawing}
        fillOf={(code) => fillOf(code === null ? undefined : rows.get(code), subject, breaks)}
        wordsOf={wordsOf}
        summary={said}
        id={id}
      >
        <SubjectChoice subject={subject} isPossible={isPossible} onSubject={setSubject} />
        <SavePicture
          title={words.title(dataset?.name ?? '')}
          lines={[words.subjects[subject], said, companyOf(places, services, multiples.countsOnly)]}
          sources={[
            file === null
              ? words.naturalEarth
              : words.shapesFrom(file.map.fileName, format.moment(file.map.importedAt)),
          ]}
          datasetId={dataset?.id ?? null}
          nameParts={[[dataset?.name ?? '', dataset?.id ?? ''], 'map', end]}
        />
      </MapCanvas>
      <MapLegend subject={subject} breaks={breaks} id={id} />
      {hasRate ? null : <p className="muted">{words.noPopulation}</p>}
      {summary === null ? <p className="muted">{words.noChance}</p> : null}
      <MapMisses shapes={shapes} />
    </div>
  );
}

/** The places on a map, beside the table and never in its place. */
export function MapView({ places }: { places: Places }) {
  const { text } = useServices();
  const words = useViewsWords().map;
  const { dataset, rows } = places;
  const kept = useMap(dataset?.id ?? null);
  const isKnown = kept.value !== null || (!kept.isLoading && kept.sentence === null);
  const { shapes, isFailed } = useMapShapes(rows, isKnown ? kept.value : undefined);
  if (dataset === null) return null;
  return (
    <section className="card map-view">
      {kept.sentence === null ? null : <FailedLoad sentence={kept.sentence} onRetry={kept.retry} />}
      {isFailed ? <p role="alert">{text.errors.crashed}</p> : null}
      {shapes === undefined && kept.sentence === null && !isFailed ? (
        <p role="status">{text.shell.loading}</p>
      ) : null}
      {shapes === null ? <p>{words.noMap}</p> : null}
      {shapes == null ? null : <Drawn key={dataset.id} places={places} shapes={shapes} />}
      {shapes === undefined && kept.sentence === null ? null : (
        <MapSource datasetId={dataset.id} places={rows.length} shapes={shapes ?? null} />
      )}
    </section>
  );
}
