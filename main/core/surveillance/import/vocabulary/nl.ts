import type { LanguageWords } from './languageWords.ts';

export const nl: LanguageWords = {
  date: 'datum, data, dag, week, periode, tijd, *datum',
  dateNoun: 'datum, *datum',
  onset: `
    eerste ziektedag, ziektedag, begin klachten, klachten, begin ziekte, symptom*, start klachten
  `,
  report: 'meld*, rapport*, gemeld, publicatie*',
  confirmation: 'bevestig*, monster*, diagnos*, test*, lab*, uitslag*, afname*',
  entry: 'opname*, ziekenhuisopname datum, invoer*, registratie*, consult*, inschrijf*',
  stamp: 'bijgewerkt, laatste update, versie',
  week: 'week, weken, wk, weeknummer, weeknr, kalenderweek, meldweek',
  weekStart: `
    begin, start, startdatum, begindatum, begin week, week vanaf, vanaf, =van, eerste dag, week begint
  `,
  weekEnd: `
    einde, eind, einddatum, =tot, tot en met, t m, laatste dag, week tot, week eindigt, einde week
  `,
  year: 'jaar, jaren',
  month: 'maand, maanden',
  quarter: 'kwartaal, seizoen',
  location: `
    gemeente, gemeenten, provincie, provincies, regio, regios, ggd, ggd regio, veiligheidsregio, plaats,
    plaatsen, stad, steden, dorp, land, landen, gebied, gebieden, district, districten, ressort, wijk,
    buurt, woonplaats, locatie, locaties, gewest, arrondissement, werelddeel
  `,
  smallArea: `
    gemeente, gemeenten, plaats, stad, dorp, district, districten, ressort, wijk, buurt, woonplaats
  `,
  locationCode: 'code, gemeentecode, provinciecode, regiocode, nis, id',
  unknownPlace: `
    onbekend, niet bekend, niet opgegeven, niet gespecificeerd, overig onbekend, niet toegewezen
  `,
  cases: `
    geval, gevallen, *gevallen, besmetting, besmettingen, *besmettingen, infecties, geïnfecteerd*, besmet,
    besmette, positieven, bevestigde, meldingen, =aantal, zieken, ziektegevallen, patiënten
  `,
  deaths: `
    overleden, overledenen, overlijden, overlijdens, sterfgeval, sterfgevallen, sterfte, doden, dode,
    dood, gestorven, sterftegevallen, *sterfgevallen
  `,
  population: 'bevolking, inwoners, inwonertal, bevolkingsaantal, aantal inwoners',
  thousands: 'duizend, duizenden, duizendtallen, dzd',
  millions: 'miljoen, miljoenen, mln',
  cumulative: `
    cumulatief, cumulatieve, cum, som, opgeteld, totaal tot nu, tot nu toe, tot op heden, gecumuleerd*
  `,
  incident: `
    nieuw, nieuwe, dagelijks, dagelijkse, wekelijks, wekelijkse, deze week, per dag, per week, toename
  `,
  derived: `
    7 dagen, 7dagen, 14 dagen, 14dagen, gemiddeld*, gemiddelde, percentage, procent, ratio, cijfer, per 100, voortschrijdend*, aandeel,
    mediaan, letaliteit, geschat*, schatting, verwacht*, drempel*, reproductiegetal, incidentie,
    verandering
  `,
  suspected: 'verdacht*, vermoed*, vermoedelijk*',
  probable: 'waarschijnlijk*',
  confirmed: 'bevestigd*, positief, positieve, labbevestigd*',
  discarded: 'geen geval, negatief, negatieve, uitgesloten, verworpen, afgewezen, ongeldig*',
  recovered: 'hersteld*, genezen, ontslagen, actief, actieve, quarantaine, isolatie, contacten',
  tests: 'test, tests, testen, getest*, monsters, positiviteit*, onderzochte',
  hospital: 'ziekenhuis*, opgenomen, opnames, hospitalisatie*, intensive care, bedden',
  vaccinated: 'vaccin*, gevaccineerd*, ingeënt, dosis, doses',
  sitesReported: `
    ontvangen rapporten, rapporterende locaties, meldende locaties, meldende instellingen,
    ontvangen meldingen, rapporterende instellingen, instellingen gemeld
  `,
  sitesExpected: `
    verwachte rapporten, verwachte meldingen, verwachte locaties, aantal locaties, aantal instellingen,
    totaal locaties, totaal instellingen, verwachte instellingen
  `,
  reportingRate: 'volledigheid',
  measureName: 'indicator, indicatoren, variabele, maat, gegeven, gegevens',
  value: 'waarde, waarden, aantal, getal, totaal',
  disease: 'ziekte, ziekten, ziektes, aandoening, ziekteverwekker, syndroom, infectieziekte',
  age: `
    leeftijd, leeftijden, leeftijdsgroep, leeftijdsgroepen, leeftijdscategorie, leeftijdsklasse, jaar
  `,
  sex: 'geslacht, mannen, vrouwen',
  group: `
    leeftijd*, geslacht, groep, groepen, *groep, categorie*, variant*, serotype, soort, bron, status,
    klasse
  `,
  ofGroup: `
    kinderen, volwassenen, onder, boven, zwangeren, zorgmedewerkers, jaar
  `,
  classification: 'classific*, status, gevalsdefinitie, soort geval, indeling',
  outcome: 'uitkomst, afloop, verloop, beloop, resultaat',
  person: `
    leeftijd, geslacht, patiënt*, voornaam, achternaam, geboorte*, telefoon*, beroep, persoon, bsn
  `,
  identity: 'voornaam, achternaam, geboorte*, telefoon*, bsn',
  caseNumber: `
    casusnummer, dossiernummer, patiëntnummer, meldingsnummer, patient nummer, gevalnummer,
    persoonsnummer
  `,
  died: 'overleden, dood, gestorven, overlijden',
  total: 'totaal, totalen, alle, gezamenlijk, samen, landelijk, nationaal, subtotaal, eindtotaal',
  totalFiller: `
    land, gevallen, provincies, gemeenten, regios, landen, districten, locaties, leeftijdsgroepen,
    generaal
  `,
  allAges: 'alle leeftijden, alle leeftijdsgroepen, alle leeftijdsklassen, totaal leeftijd',
  bothSexes: `
    beide geslachten, beide, beiden, alle geslachten, mannen en vrouwen, man en vrouw,
    totaal mannen en vrouwen
  `,
  notReported: `
    geen gegevens, geen data, niet gemeld, niet gerapporteerd, niet beschikbaar, onbekend, ontbreekt,
    ontbrekend, geen rapport, geen melding, n b, nb, nvt, n v t, nog niet gemeld, nog niet bekend,
    niet ontvangen, geen rapportage, niet bekend
  `,
  suppressed: `
    onderdrukt*, afgeschermd*, geheim*, vertrouwelijk*, gemaskeerd*, verborgen, niet gepubliceerd
  `,
  provisional: 'voorlopig, geschat, schatting, herzien, onvolledig',
  joining: 'van, de, het, een, en, in, per, met, der, ten',
  months: [
    'januari',
    'februari',
    'maart, mrt',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september, sept',
    'oktober',
    'november',
    'december',
  ],
  weekdays: `
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo
  `,
  diseases: {
    cholera: '*choler*',
    measles: '*mazelen*',
    mpox: '*apenpokken*',
    influenza: '*griep*',
    'yellow fever': 'gele koorts',
    typhoid: 'buiktyfus, tyfus',
    meningitis: 'hersenvliesontsteking, nekkramp',
  },
};
