import { useServices } from '../../data/Services.ts';
import type { Source, Subject } from './trustChoice.ts';
import { useTrustWords } from './useTrustWords.ts';

/** One record: of whom, from what kind of forecasts, on which data. */
export interface RecordOf {
  subject: Subject;
  source: Source;
  /** Null for all data of the disease. */
  datasetId: string | null;
}

/** What a picture of a record says besides its figures. */
export interface PictureOf {
  lines: readonly string[];
  datasetId: string | null;
  nameParts: readonly (string | readonly string[])[];
}

/**
 * @param part which figure it is, for the name of the file
 * @param weeks the first and the last week that was forecast
 */
export function usePictureOf(
  { subject, source, datasetId }: RecordOf,
  part: string,
  weeks: readonly [first: string, last: string] | null,
): PictureOf {
  const { text, format, now } = useServices();
  const { screen, charts } = useTrustWords();
  const { provider, disease, model } = subject;
  const made = format.moment(new Date(now()).toISOString());
  return {
    lines: [
      screen.subjectOf(text.common.providerNames.of(provider), disease, model),
      [
        ...(weeks === null ? [] : [charts.span(format.day(weeks[0]), format.day(weeks[1]))]),
        screen.sourceNotes[source],
      ].join(' · '),
      screen.pictureMade(made),
    ],
    datasetId,
    nameParts: ['track-record', part, [disease, 'disease'], weeks?.[1] ?? ''],
  };
}

/** The weeks that lines of a record speak of. */
export function weeksOf(
  lines: readonly { firstWeek: string; lastWeek: string }[],
): [first: string, last: string] | null {
  const first = lines.map(({ firstWeek }) => firstWeek).sort()[0];
  const last = lines
    .map(({ lastWeek }) => lastWeek)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
