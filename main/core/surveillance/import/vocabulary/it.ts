import type { LanguageWords } from './languageWords.ts';

export const it: LanguageWords = {
  date: 'data, date, giorno, settimana, periodo, tempo',
  dateNoun: `
    data di notifica, data di diagnosi, data di inizio, data inizio, data notifica, data diagnosi
  `,
  onset: 'inizio, inizio sintomi, insorgenza, sintom*, esordio',
  report: 'notific*, segnalaz*, report*, bollettino, comunicaz*',
  confirmation: 'conferma*, prelievo, campione, diagnosi, tampone, laboratorio, referto',
  entry: 'ricovero, ammissione, ingresso, accesso, inserimento, registrazione',
  stamp: 'aggiorna*, ultimo aggiornamento, estrazione',
  week: 'settimana, settimane, sett, settimana epi*, sett epi*',
  weekStart: `
    inizio, data inizio, inizio settimana, settimana dal, =dal, =da, data iniziale, primo giorno
  `,
  weekEnd: 'fine, data fine, fine settimana, settimana al, =al, fino al, data finale, ultimo giorno',
  year: 'anno, anni',
  month: 'mese, mesi',
  quarter: 'trimestre, stagione',
  location: `
    regione, regioni, provincia, province, comune, comuni, città, paese, paesi, luogo, località,
    distretto, distretti, zona, zone, area, asl, azienda sanitaria, stato, stati, nazione, residenza,
    territorio, continente, denominazione regione, denominazione provincia
  `,
  smallArea: 'comune, comuni, città, località, distretto, distretti, asl, denominazione provincia',
  locationCode: 'codice, codice regione, codice provincia, codice istat, istat, sigla, cod, id',
  unknownPlace: `
    sconosciuto, sconosciuta, non noto, non nota, ignoto, ignota, non specificato, non specificata,
    in fase di definizione, non disponibile, fuori regione, in fase di definizione aggiornamento
  `,
  cases: `
    caso, casi, infetti, infezioni, contagi, contagiati, confermati, positivi, malati, notifiche
  `,
  deaths: `
    morte, morti, decesso, decessi, deceduto, deceduti, decedute, deceduta, vittime, mortalità
  `,
  population: 'popolazione, pop, abitanti, residenti',
  thousands: 'mila, migliaia, mille',
  millions: 'milione, milioni',
  cumulative: 'cumulat*, cumulativ*, progressivo, ad oggi, da inizio anno, dall inizio',
  incident: `
    nuovo, nuova, nuovi, nuove, giornalier*, settimanal*, quotidian*, della settimana, del giorno,
    incremento
  `,
  derived: `
    7 giorni, 7giorni, 14 giorni, 14giorni, tasso, tassi, per 100, media, mediana, letalità, percentuale, rapporto, incidenza, mobile,
    proporzione, stimat*, stima, attesi, soglia, variazione
  `,
  suspected: 'sospett*, allert*',
  probable: 'probabil*',
  confirmed: 'conferma*, positivo, positivi, positiva, positive',
  discarded: 'non caso, non è un caso, scartat*, negativo, negativi, negativa, esclus*, non valid*',
  recovered: `
    guarito, guariti, guarita, guarite, dimessi, dimessi guariti, attualmente positivi, totale positivi,
    isolamento, isolamento domiciliare, contatti
  `,
  tests: 'test, tests, tampone, tamponi, testati, campioni, positività, indagati, esaminati, campionati',
  hospital: 'ospedal*, ricover*, terapia intensiva, letti, posti letto',
  vaccinated: 'vaccin*, dose, dosi, immuniz*',
  sitesReported: `
    segnalazioni ricevute, rapporti ricevuti, centri che hanno segnalato,
    medici sentinella che hanno segnalato, strutture che hanno notificato, centri segnalanti,
    medici segnalanti
  `,
  sitesExpected: `
    segnalazioni attese, rapporti attesi, centri attesi, strutture attese, totale centri,
    numero di centri, numero di strutture, totale strutture
  `,
  reportingRate: 'completezza',
  measureName: 'indicatore, indicatori, variabile, misura, metrica, dato, dati',
  value: 'valore, valori, numero, totale, conteggio, quantità, frequenza',
  disease: 'malattia, malattie, patologia, patogeno, sindrome, infezione nome',
  age: 'età, fascia di età, fascia età, classe di età, anni',
  sex: 'sesso, genere, maschi, femmine, maschio, femmina, uomini, donne',
  group: `
    età, sesso, genere, fascia, fasce, gruppo, gruppi, classe, categor*, tipo, variante, varianti, ceppo,
    sierotipo, fonte
  `,
  ofGroup: `
    bambini, adulti, anziani, donne in gravidanza, operatori sanitari, anni
  `,
  classification: 'classific*, stato del caso, definizione di caso, tipo di caso, stato, status',
  outcome: 'esito, evoluzione, stato clinico, stato vitale, risultato, decorso',
  person: `
    età, sesso, genere, pazient*, malato, cognome, nome e cognome, telefono, professione, nascita,
    codice fiscale, persona, persone
  `,
  identity: 'cognome, nome e cognome, nome del paziente, nascita, telefono, codice fiscale',
  caseNumber: `
    caso id, id caso, numero caso, numero del caso, codice caso, id paziente, codice paziente, n caso
  `,
  died: 'decedut*, decesso, morto, morta, morte, morti',
  total: 'totale, totali, tutti, tutte, complessivo, complessiva, nazionale, insieme, subtotale',
  totalFiller: `
    tutto, tutta, generale, casi, decessi, morti, regioni, province, comuni, distretti, sub, paese
  `,
  allAges: `
    tutte le età, tutte età, tutte le classi di età, tutte le fasce, tutte le fasce di età, totale età
  `,
  bothSexes: `
    entrambi i sessi, entrambi, ambo i sessi, ambedue i sessi, tutti i sessi, maschi e femmine,
    uomini e donne
  `,
  notReported: `
    non disponibile, non disponibili, n d, nd, non pervenuto, non pervenuti, n p, np, dato mancante,
    mancante, dato non disponibile, dati non disponibili, non segnalato, non notificato,
    non comunicato, in attesa, nessun dato, non ricevuto, non riportato, non applicabile, senza dati,
    dati mancanti, nessun rapporto, sconosciuto
  `,
  suppressed: `
    soppress*, oscurat*, riservat*, mascherat*, segreto statistico, nascost*, omess*, non pubblicato,
    segreto
  `,
  provisional: `
    provvisorio, provvisoria, preliminare, stima, stimato, rivisto, parziale, da confermare
  `,
  joining: 'di, del, della, dei, degli, delle, il, lo, la, i, gli, le, e, per, in, al, con',
  months: [
    'gennaio, gen, genn',
    'febbraio, febbr',
    'marzo',
    'aprile',
    'maggio, magg',
    'giugno',
    'luglio',
    'agosto',
    'settembre, sett',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  weekdays: `
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lun, mar, mer, gio, ven, sab, dom
  `,
  diseases: {
    cholera: '*colera*',
    measles: '*morbillo*',
    mpox: 'vaiolo delle scimmie',
    influenza: '*influenza*',
    'yellow fever': 'febbre gialla',
    typhoid: 'febbre tifoide, tifo',
  },
};
