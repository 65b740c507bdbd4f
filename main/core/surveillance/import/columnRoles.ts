/** What a column's name says it holds, in the languages of the files we met. */

/** Lower case, accents folded, words and camelCase parts separated by one space. */
export function wordsOf(header: string): string {
  return header
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const patterns = {
  date: /\b(date|dates|datum|fecha|data|time|day|week|week ending|week end|semaine|semana|woche|epiweek|onset|report(ed)? on|tag|jour|dia)\b/,
  location:
    /\b(location|place|region|district|province|provincia|state|county|country|department|departement|departamento|bundesland|land|area|zone|site|facility|admin ?[0-4]|adm[0-4]|municipality|municipio|commune|health (zone|area)|prefecture|governorate|ort|lieu|lugar)\b/,
  locationCode: /\b(id|code|iso|fips|geo ?id|pcode|nuts)\b|\b(bundesland id|location id)\b/,
  cases:
    /\b(cases?|cas|casos|falle?|faelle|confirmed|suspected|infections?|incidence|count|admissions|value)\b/,
  deaths: /\b(deaths?|dead|died|deces|muertes?|obitos?|tote?|todesfalle|fatalities|mortality)\b/,
  population: /\b(population|pop|inhabitants|einwohner|habitants|habitantes|populacao|poblacion)\b/,
  /** Sums over time, moving windows and rates are other things than new counts. */
  notIncident:
    /\b(cum|cumul|cumulative|cumulated|sum|summe|total to date|gesamt|acumulad[oa]s?|cumule[es]*|running|7 ?tage|7 ?days?|seven ?day|sieben ?tage?|14 ?days?|moving|average|avg|mean|mittel|rate|rates|per|inzidenz|ratio|percent|pct|cfr)\b/,
  /** Columns that describe one person: the file is a list of persons, not a table of counts. */
  person:
    /\b(age|sex|gender|sexe|sexo|geschlecht|alter|patient\w*|person\w*|occupation|comorbid\w*|(case|patient|person|record|line) ?(ids?|no|nr|number|code))\b/,
  /** Names or dates a case and counts none. */
  notCounting: /\b(date|dates|datum|fecha|(case|patient|person|record|line) ?(ids?|no|nr|number|code))\b/,
  /** Row numbers, calendar parts and coordinates: whole numbers that count nobody. Whole names only. */
  rowFact:
    /^(column \d+|unnamed( \d+)?|x|n|no|nr|s no|serial( no)?|index|idx|row ?(names?|numbers?|nr|no|id)?|((epi|iso|calendar) ?)?(year|annee|jahr|ano|anio|month|monat|mois|mes|quarter|season|saison)|lat|latitude|lon|lng|long|longitude)$/,
  /** Neither cases nor deaths, though counted. */
  otherMeasure: /\b(recovered|geheilt|gueris|recuperados|tests?|tested|hospital|icu|vaccin\w*|beds?)\b/,
} as const;

export type ColumnHint = keyof typeof patterns;

/** @returns whether the words of a header speak for a role. */
export function hasHint(header: string, hint: ColumnHint): boolean {
  // German compounds are one word: split the usual prefix of counts.
  const words = wordsOf(header)
    .replace(/\b(anzahl|anz)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return patterns[hint].test(words);
}
