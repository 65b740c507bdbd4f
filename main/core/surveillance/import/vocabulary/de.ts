import type { LanguageWords } from './languageWords.ts';

export const de: LanguageWords = {
  date: `
    datum, *beginn, tag, woche, kw, kalenderwoche, zeitraum, zeit, zeitpunkt, *datum, refdatum, meldewoche,
    berichtswoche
  `,
  dateNoun: 'datum, *datum',
  onset: `
    beginn, erkrankungsbeginn, erkrankung*, symptom*, krankheitsbeginn, refdatum, erkrankungsdatum
  `,
  report: 'meld*, bericht*, gemeldet',
  confirmation: 'bestätig*, probe, probenahme*, diagnose*, test*, labor*, befund*, entnahme*',
  entry: 'aufnahme*, einweisung*, hospitalisierung*, erfass*, eingang*, eingabe*, konsultation*',
  stamp: 'stand, datenstand, aktualisier*, abruf*, letzte änderung, veröffentlich*',
  week: 'woche, wochen, kw, k, kalenderwoche, meldewoche, berichtswoche, *woche',
  weekStart: `
    beginn, wochenbeginn, wochenanfang, anfang, start, =von, datum von, von datum, =ab, erster tag,
    woche ab, startdatum, anfangsdatum
  `,
  weekEnd: 'ende, wochenende, =bis, datum bis, bis datum, letzter tag, enddatum, woche bis',
  year: 'jahr, jahre, meldejahr, *jahr',
  month: 'monat, monate, meldemonat',
  quarter: 'quartal, saison',
  location: `
    bundesland, bundesländer, land, länder, kreis, kreise, landkreis, landkreise, stadtkreis, gemeinde,
    gemeinden, ort, orte, region, regionen, bezirk, bezirke, stadt, städte, kanton, kantone, provinz,
    provinzen, staat, staaten, gebiet, gebiete, gesundheitsamt, regierungsbezirk, wohnort, distrikt,
    distrikte, kontinent, politischer bezirk
  `,
  smallArea: `
    kreis, kreise, landkreis, landkreise, stadtkreis, gemeinde, gemeinden, stadt, städte, bezirk, bezirke,
    ort, orte, gesundheitsamt, distrikt, distrikte
  `,
  locationCode: `
    schlüssel, ags, gemeindeschlüssel, kennziffer, kürzel, idlandkreis, idbundesland, id, gkz, ländercode,
    bundesland id, landkreis id
  `,
  unknownPlace: `
    unbekannt, nicht bekannt, nicht zugeordnet, ohne angabe, keine angabe, unbestimmt, nicht ermittelt,
    nicht erhoben, ka, k a
  `,
  cases: `
    fall, fälle, *fälle, fallzahl, fallzahlen, infektion, infektionen, neuinfektionen, infizierte,
    infizierten, erkrankte, erkrankungen, neuerkrankungen, positive, bestätigte, gemeldete, anzahlfall
  `,
  deaths: `
    =tot, tot täglich, tot neu, tot sum, tot summe, tote, toten, todesfall, todesfälle, todesfällen, *todesfälle, sterbefälle, sterbefall, *sterbefälle,
    todeszahlen, verstorbene, verstorbenen, verstorben, gestorbene, gestorben, gestorbenen, todesopfer,
    opfer, sterblichkeit, anzahltodesfall, mortalität
  `,
  population: 'bevölkerung, einwohner, einwohnerzahl, bev, bevölkerungszahl',
  thousands: 'tausend, tsd, in tausend, tausende',
  millions: 'million, millionen, mio',
  cumulative: `
    gesamt, gesamtzahl, summe, kumul*, kumuliert*, bisher, seit beginn, aufsummiert
  `,
  incident: `
    neu, neue, neuen, neuinfektionen, neuerkrankungen, täglich*, wöchentlich*, diese woche,
    differenz, zugang, neufälle
  `,
  derived: `
    7 tage, 7tage, 14 tage, 14tage, sieben tage, inzidenz, *inzidenz, mittel, mittelwert, durchschnitt, rate, *rate, je, pro,
    anteil, quote, letalität, prozent, gleitend*, geglättet*, schätz*, geschätzt*, erwartet*, schwelle,
    r wert, veränderung, 7 tage wert, median
  `,
  suspected: 'verdacht*, vermutet*, verdächtig*',
  probable: 'wahrscheinlich*',
  confirmed: 'bestätigt*, positiv, positive, laborbestätigt*, gesichert*',
  discarded: 'kein fall, ausgeschlossen*, negativ, negative, verworfen*, ungültig*, widerlegt*',
  recovered: `
    geheilt, geheilte, genesen, genesene, genesenen, anzahlgenesen, aktive, aktiv, quarantäne,
    kontaktpersonen, isoliert*, entlassen*
  `,
  tests: 'tests, test, testungen, getestet*, positivenanteil, proben, testzahl*, untersucht*, beprobt*',
  hospital: 'hospitalisier*, krankenhaus*, intensiv*, betten, beatmet*, spital*, normalstation',
  vaccinated: 'impf*, geimpft*, dosen, dosis, vakzin*',
  sitesReported: `
    meldende einrichtungen, eingegangene meldungen, meldende praxen, meldende standorte, meldende stellen,
    eingegangene berichte, einrichtungen gemeldet, meldende ämter
  `,
  sitesExpected: `
    erwartete meldungen, erwartete berichte, erwartete einrichtungen, anzahl einrichtungen,
    einrichtungen gesamt, praxen gesamt, anzahl praxen, soll meldungen
  `,
  reportingRate: 'vollständigkeit, meldequote',
  measureName: 'indikator, indikatoren, variable, kennzahl, messgröße, merkmal, kategorie',
  value: 'wert, werte, anzahl, zahl, summe, gesamt',
  disease: 'krankheit, krankheiten, erreger, meldetatbestand, syndrom, infektionskrankheit',
  age: 'alter, altersgruppe, altersgruppen, altersklasse, alters*',
  sex: 'geschlecht, männlich, weiblich, männer, frauen',
  group: `
    alter*, geschlecht, gruppe*, *gruppe, kategorie*, variante*, serotyp, typ, quelle, status, art
  `,
  ofGroup: `
    kinder, erwachsene, unter, über, schwangere, jahre, jährige, medizinisches personal
  `,
  classification: 'klassif*, falldefinition, fallstatus, falltyp, referenzdefinition, status',
  outcome: 'ausgang, verlauf, ergebnis, krankheitsausgang, verstorbenstatus, vitalstatus',
  person: `
    alter, geschlecht, patient*, vorname, nachname, geburt*, telefon, beruf, person*, fallnummer
  `,
  identity: 'vorname, nachname, familienname, geburt*, telefon',
  caseNumber: `
    fall id, fall nr, fall nummer, fall no, fallnummer, fallid, patientennummer, patient nr,
    patient nummer, person nr, person nummer, aktenzeichen
  `,
  died: 'verstorben, verstorbene, tot, tod, gestorben, todesfall',
  total: `
    gesamt, insgesamt, summe, alle, zusammen, bundesweit, gesamtsumme, zwischensumme, gesamtzahl,
    landesweit, total
  `,
  totalFiller: `
    land, fälle, todesfälle, bundesländer, kreise, regionen, bezirke, gemeinden, kantone, orte,
    altersgruppen
  `,
  allAges: `
    alle altersgruppen, alle alter, alle altersklassen, alle jahrgänge, jedes alter, alter gesamt
  `,
  bothSexes: `
    beide geschlechter, beide, alle geschlechter, männer und frauen, männlich und weiblich,
    geschlecht gesamt
  `,
  notReported: `
    keine angabe, keine angaben, k a, ka, keine daten, nicht gemeldet, keine meldung, nicht verfügbar,
    nicht vorhanden, fehlt, fehlend, ausstehend, ohne angabe, noch nicht gemeldet, nicht erhoben,
    unbekannt, nicht übermittelt, keine übermittlung, kd, nv, kein bericht, nicht berichtet,
    nicht bekannt, liegt nicht vor
  `,
  suppressed: `
    unterdrückt*, geheim*, maskiert*, datenschutz*, vertraulich*, gesperrt, verborgen, zensiert,
    anonymisiert, nicht veröffentlicht
  `,
  provisional: `
    vorl, vorläufig, geschätzt, schätzung, revidiert, unvollständig, nicht bestätigt
  `,
  joining: 'der, die, das, des, den, dem, in, im, und, nach, von, mit, am, pro',
  months: [
    'Januar, Jänner, Jän',
    'Februar, Feber',
    'März, Mrz, Maerz',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September, Sept',
    'Oktober',
    'November',
    'Dezember',
  ],
  weekdays: `
    Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Mo, Di, Mi, Do, Fr, Sa,
    So
  `,
  diseases: {
    cholera: '*choler*',
    measles: '*masern*',
    mpox: '*affenpocken*',
    influenza: '*grippe*',
    'yellow fever': '*gelbfieber*',
    typhoid: '*typhus*',
    meningitis: 'hirnhautentzündung',
    polio: 'kinderlähmung',
  },
};
