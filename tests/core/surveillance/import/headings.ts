/** Headings as ministries write them, in eleven languages: written for the tests, not taken from the program. */
export interface Headings {
  locale: string;
  date: string;
  place: string;
  cases: string;
  deaths: string;
  year: string;
  week: string;
  age: string;
  sex: string;
  /** All ages, or both sexes. */
  all: string;
  /** A row of all places. */
  total: string;
  sumOfCases: string;
  sumOfDeaths: string;
}

const row = (locale: string, line: string): Headings => {
  const [date, place, cases, deaths, year, week, age, sex, all, total, sumOfCases, sumOfDeaths] =
    line.split(', ');
  return {
    locale,
    date: date!,
    place: place!,
    cases: cases!,
    deaths: deaths!,
    year: year!,
    week: week!,
    age: age!,
    sex: sex!,
    all: all!,
    total: total!,
    sumOfCases: sumOfCases!,
    sumOfDeaths: sumOfDeaths!,
  };
};

export const headings: readonly Headings[] = [
  row(
    'en-GB',
    'Date, District, Cases, Deaths, Year, Epi week, Age group, Sex, All, Total, Cumulative cases, Cumulative deaths',
  ),
  row(
    'fr-FR',
    "Date, District, Cas, Décès, Année, Semaine, Tranche d'âge, Sexe, Ensemble, Total, Cas cumulés, Décès cumulés",
  ),
  row(
    'es-ES',
    'Fecha, Municipio, Casos, Fallecidos, Año, Semana, Grupo de edad, Sexo, Todos, Total, Casos acumulados, Fallecidos acumulados',
  ),
  row(
    'pt-BR',
    'Data, Município, Casos, Óbitos, Ano, Semana, Faixa etária, Sexo, Todos, Total, Casos acumulados, Óbitos acumulados',
  ),
  row(
    'it-IT',
    'Data, Provincia, Casi, Deceduti, Anno, Settimana, Fascia di età, Sesso, Totale, Totale, Casi cumulati, Deceduti cumulati',
  ),
  row(
    'de-DE',
    'Datum, Landkreis, Fälle, Todesfälle, Jahr, KW, Altersgruppe, Geschlecht, Gesamt, Gesamt, Fälle kumuliert, Todesfälle kumuliert',
  ),
  row(
    'nl-NL',
    'Datum, Gemeente, Gevallen, Overleden, Jaar, Week, Leeftijdsgroep, Geslacht, Totaal, Totaal, Cumulatief aantal gevallen, Cumulatief aantal overleden',
  ),
  row(
    'ar-EG',
    'التاريخ, المحافظة, الحالات, الوفيات, السنة, الأسبوع, الفئة العمرية, الجنس, المجموع, المجموع, الحالات التراكمية, الوفيات التراكمية',
  ),
  row(
    'id-ID',
    'Tanggal, Kabupaten, Kasus, Meninggal, Tahun, Minggu, Kelompok umur, Jenis kelamin, Semua, Total, Kasus kumulatif, Meninggal kumulatif',
  ),
  row(
    'tr-TR',
    'Tarih, İl, Vaka, Ölüm, Yıl, Hafta, Yaş grubu, Cinsiyet, Toplam, Toplam, Kümülatif vaka, Kümülatif ölüm',
  ),
  row(
    'sw-TZ',
    'Tarehe, Wilaya, Wagonjwa, Vifo, Mwaka, Wiki, Umri, Jinsia, Wote, Jumla, Jumla ya wagonjwa, Jumla ya vifo',
  ),
];

/** `5 août 2023`, as the language writes it. */
export function longDate(date: string, { locale }: Headings): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory' }).format(
    new Date(year, month - 1, 15),
  );
  return `${day} ${name} ${year}`;
}
