/** Names that join a measure and a place: `Cases_Guinea`, `Mali deaths`; and files that are named by a measure. */
import type { Measure } from '../../../../../shared/surveillance/datasetSchema.ts';
import { hasHint, wordsOf } from '../vocabulary/index.ts';

const measureWords: Record<Measure, string> = {
  cases: 'cases?|cas|casos|f[aä]lle|faelle|confirmed|infections?|infected',
  deaths: 'deaths?|died|dead|d[eé]c[eè]s|muertes?|[oó]bitos?|tote|todesf[aä]lle|fatalities',
};
const SEPARATOR = '[\\s_.:|/–-]+';
const QUALIFIER = '(?:new|total|cum(?:ulative)?|confirmed|reported|probable|suspected)';

export interface MeasuredPlace {
  measure: Measure;
  place: string;
}

/** Words that say how something was counted name no place. */
const qualifiers =
  /^(new|total|totals|gesamt|insgesamt|ensemble|general|na[ct]ional|cum|cumul\w*|confirmed|suspected|probable|daily|weekly|reported|incident|number|no|nr|of|per|rate|sum|summe|counts?|today|week|day|date|id|type|status|definition|male|female|men|women|under|over|and|in|all|ages?|confirm\w*|bestatigt\w*|sospechos\w*|suspect\w*|suspeit\w*|verdacht\w*|probab\w*|prova\w*|nouve\w*|nuev\w*|nov[oa]s|nuovi|neue?|acumulad\w*|kumul\w*|declare\w*|notif\w*|reporte\w*|registr\w*|semaine|semana\w*|woche|jour|dia\w*|tag|by|par|por|nach|de|del|des|da|du|specimen|onset|hospitali[sz]\w*|homm\w*|femm\w*|hombres|mujeres|masculin\w*|feminin\w*|\d+)$/;

function isPlaceName(text: string): boolean {
  const words = wordsOf(text).split(' ');
  return words.some((word) => word !== '' && !qualifiers.test(word)) && !hasHint(text, 'derived');
}

/** @returns the measure and place that a header names together, or null */
export function measuredPlaceOf(header: string): MeasuredPlace | null {
  for (const measure of ['cases', 'deaths'] as const) {
    const word = `(?:${QUALIFIER}${SEPARATOR})?(?:${measureWords[measure]})`;
    const ahead = new RegExp(`^${word}${SEPARATOR}(?:in${SEPARATOR})?(.+)$`, 'i').exec(header);
    const behind = new RegExp(`^(.+?)${SEPARATOR}[([]?${word}[)\\]]?$`, 'i').exec(header);
    const place = (ahead ?? behind)?.[1]?.trim();
    if (place !== undefined && isPlaceName(place)) return { measure, place };
  }
  return null;
}

/** @returns what a file that names no measure in its columns counts: what its own name says, else cases */
export function measureOfFile(fileName: string): Measure {
  const says = (measure: Measure) => hasHint(fileName, measure);
  return says('deaths') && !says('cases') ? 'deaths' : 'cases';
}
