/** The day, or week, that a file's name gives: `03-18-2020.csv`, `sitrep_2024-05-12.csv`, `Rapport_S23_2024.csv`. */

import type { EpiWeekSystem } from '../../../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { numberedWeekEnd } from '../weeks/weekFormats.ts';
import type { DateFormat } from './DateFormat.ts';
import { dateFormatNamed } from './dateFormats.ts';
import { namedFormats } from './namedDates.ts';
import { numericFormats } from './numericDates.ts';

const pieces = /(?<!\d)(?:\d{4}[-._]\d{1,2}[-._]\d{1,2}|\d{1,2}[-._]\d{1,2}[-._]\d{4}|\d{8})(?!\d)/;
const weekPiece =
  /(?:^| )(?:(20\d{2}) (?:w|wk|week|s|se|sem|semaine|semana|kw|ew|epi week|epiweek|minggu|hafta|sett|settimana|wiki) ?(\d{1,2})|(?:w|wk|week|s|se|sem|semaine|semana|kw|ew|epi week|epiweek|minggu|hafta|sett|settimana|wiki) ?(\d{1,2}) (20\d{2}))(?: |$)/;

export interface NamedReading {
  date: PlainDate;
  /** The format of the part of the name that is the date. */
  format: string;
}

export interface FileNameDate extends NamedReading {
  /** A second format that reads another day, with that day. */
  rival: NamedReading | null;
}

function read(format: DateFormat, piece: string): FileNameDate | null {
  const date = format.read(piece);
  return date === null ? null : { date, format: format.name, rival: null };
}

/**
 * @param stated the format that the user says the name is written in, or null
 * @returns null where the name holds no date
 */
export function fileNameDate(
  file: string,
  stated: string | null,
  system: EpiWeekSystem,
): FileNameDate | null {
  const name = file.replace(/(\.[a-z0-9]{1,5}){1,2}$/i, '');
  const piece = pieces.exec(name)?.[0].replace(/[._]/g, '-');
  if (piece !== undefined) {
    const format = stated === null ? null : dateFormatNamed(stated);
    const known = format === null ? numericFormats : [format];
    const found = known.flatMap((one) => read(one, piece) ?? []);
    const [best, other] = found;
    if (best !== undefined)
      return { ...best, rival: other !== undefined && other.date !== best.date ? other : null };
  }
  const words = wordsOf(name);
  const week = weekPiece.exec(words);
  if (week !== null) {
    const date = numberedWeekEnd(Number(week[1] ?? week[4]), Number(week[2] ?? week[3]), system);
    if (date !== null) return { date, format: 'week', rival: null };
  }
  return namedDate(words);
}

/** Three words that are a day, a month and a year, wherever they stand. */
function namedDate(words: string): FileNameDate | null {
  const tokens = words.match(/\d+|\p{L}+/gu) ?? [];
  for (let at = 0; at + 3 <= tokens.length; at += 1) {
    const piece = tokens.slice(at, at + 3).join(' ');
    const found = /\d{4}/.test(piece)
      ? namedFormats.flatMap((format) => read(format, piece) ?? [])[0]
      : undefined;
    if (found !== undefined) return found;
  }
  return null;
}
