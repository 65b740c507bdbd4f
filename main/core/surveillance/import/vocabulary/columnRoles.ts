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
  /** What says row by row what is counted. */
  measureName:
    /\b(indicator|measure|variable|metric|target|type of count|data( element)?|donnees|indicateur|indicador)\b/,
  /** Which of the cases of a list are cases, and how sure that is. */
  classification:
    /\b(clas?sif\w*|klassif\w*|falldefinition|(case|final|epi) ?(definition|status|type|class\w*)|case def\w*|status|statut|estado|situacao|situacion)\b/,
  outcome:
    /\b(outcomes?|issue|evolution|evolucion|evolucao|desenlace|desfecho|ausgang|resultado|vital status|condition)\b/,
  disease:
    /\b(disease|diseases|maladie|enfermedad|evento|doenca|agravo|krankheit|pathogen|pathogene|erreger|syndrome)\b/,
  /** What rows of one place and date may be parted by. */
  group:
    /\b(age|ages|edad|idade|alter\w*|sex|gender|genero|sexe|sexo|geschlecht|tranche\w*|faixa|group\w*|grupo\w*|gruppe\w*|categor\w*|variant\w*|strain|serotype|source|type|tipo|setting|ethnic\w*|race|risk|definition|vaccin\w*|class\w*|status)\b/,
  date: /\b(date|dates|datum|fecha|data|time|day|week|week ending|week end|semaine|semana|woche|kw|epiweek|onset|report(ed)? on|tag|jour|dia|period\w*|periode)\b/,
  location:
    /\b(locations?|places?|regions?|regiao|regione|districts?|distrito|provinces?|provincia|states?|estado|count(y|ies)|countr(y|ies)|pays|pais|department|departement|departamento|bundesland|land|(land)?kreis|gemeinde|areas?|zones?|territor(y|ies)|site|facility|admin ?[0-4]|adm ?[0-4]|municipality|municipio|comune|communes?|localite|localidade?|localidad|city|ville|ciudad|cidade|town|village|ward|lga|woreda|prefecture|governorate|ort|lieu|lugar|continent|org(ani[sz]ation)? ?unit ?(id|uid|name|code|level( ?\d)?)?)\b/,
  /** Smaller areas than provinces and states. */
  smallArea:
    /\b(districts?|distrito|county|counties|(land)?kreis|gemeinde|municipality|municipio|comune|communes?|localite|localidade?|localidad|city|ville|ciudad|cidade|town|village|ward|lga|woreda|zones?|facility|site|admin ?[2-4]|adm ?[2-4]|org(ani[sz]ation)? ?unit)\b/,
  locationCode:
    /\b(id|uid|code|codigo|iso|iso ?[23]|fips|geo ?id|pcode|nuts|ibge|ubigeo|org(ani[sz]ation)? ?unit ?(id|uid|code))\b/,
  cases:
    /\b(cases?|cas|casos|casi|falle?|faelle|confirmed|suspected|infections?|infected|incidence|count|admissions|value)\b/,
  deaths:
    /\b(deaths?|dead|died|killed|deces|morts?|muertes?|muertos|fallecid[oa]s|defunciones|obitos?|mortes|decedut[io]|decessi|tote?|todesfalle?|verstorbene?|fatalities|mortality)\b/,
  population: /\b(population|pop|inhabitants|einwohner|habitants|habitantes|populacao|poblacion)\b/,
  /** Running sums. */
  cumulative:
    /\b(cum|cumul|cumulative|cumulated|cumulatif|sum|summe|total to date|to date|gesamt|acumulad[oa]s?|cumule[es]*|kumul\w*|running|ytd)\b/,
  /** Moving windows, averages and rates: other things than counts. */
  derived:
    /\b(7 ?tage|7 ?days?|seven ?day|sieben ?tage?|14 ?days?|moving|smoothed|rolling|average|avg|mean|mittel|rate|rates|per|pour|taux|tasa|taxa|inzidenz|incidencia|incidence rate|ratio|percent|pct|cfr|lethality|letalite|letalidade?|doubling|reproduction)\b/,
  /** All classes or groups together. */
  total:
    /\b(total|totals|totales|totaux|totali|totale|all|overall|gesamt|insgesamt|ensemble|todos|todas|combined)\b/,
  confirmed: /\b(confirm\w*|conf|bestatigt\w*|laborbestatigt\w*)\b/,
  probable: /\b(probab\w*|prob|provavel|provaveis|wahrscheinlich\w*)\b/,
  suspected: /\b(suspect\w*|susp|suspeit\w*|sospechos\w*|verdacht\w*|presum\w*)\b/,
  /** Some of the persons: a sex, an age, a group. */
  ofGroup:
    /\b(male|males|female|females|men|women|boys|girls|hommes?|femmes?|hombres|mujeres|masculin\w*|feminin\w*|manner|frauen|under|over|children|adults|enfants?|ninos|hcw|health ?care ?workers?|health workers?|age[ds]?|years|yrs|ans|anos|jahre|\d+ \d+|pregnant)\b/,
  /** New counts, and said so. */
  incident:
    /\b(new|incident|nouveaux|nouvelles?|nuev[oa]s|neue|nov[oa]s|nuovi|daily|weekly|taglich|taeglich|this week)\b/,
  /** Columns that describe one person: the file is a list of persons, not a table of counts. */
  person:
    /\b(age|edad|idade|sex|gender|genero|sexe|sexo|geschlecht|alter|patient\w*|pacient\w*|malade|doente|person\w*|(first|last|full|family|given) ?names?|surname|prenoms?|apellidos?|vorname|nachname|birth|phone|telephone|occupation|comorbid\w*|(case|cas|caso|fall|patient|person|record|line) ?(ids?|no|nr|nummer|number|code))\b/,
  /** Columns that tell who somebody is: no table of counts has them. */
  identity:
    /\b((first|last|full|family|given) ?names?|surname|prenoms?|apellidos?|vorname|nachname|birth|phone|telephone|(case|patient|person) ?(ids?|no|nr|number|code))\b/,
  /** Names or dates a case and counts none. */
  notCounting:
    /^(?!.*\bby\b.*\bdate).*\b(date|dates|datum|fecha)\b|\b(case|cas|caso|fall|patient|person|record|line) ?(ids?|no|nr|nummer|number|code)\b/,
  /** Row numbers, calendar parts and coordinates: whole numbers that count nobody. Whole names only. */
  rowFact:
    /^(column \d+|unnamed( \d+)?|x|n|no|nr|s no|serial( no)?|index|idx|row ?(names?|numbers?|nr|no|id)?|((epi|iso|calendar) ?)?(year|annee|jahr|ano|anio|month|monat|mois|mes|quarter|season|saison)|lat|latitude|lon|lng|long|longitude)$/,
  /** Neither cases nor deaths, though counted. */
  otherMeasure:
    /\b(recovered|geheilt|genesene?|gueris|recuperad[oa]s|guariti|tests?|tested|hospital|icu|vaccin\w*|beds?)\b/,
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
