import { describe, expect, it } from 'vitest';
import { languages, phrasesIn } from '../../../../../main/core/surveillance/import/vocabulary/compose.ts';
import {
  type ColumnHint,
  hasHint,
  isNotReported,
  isSuppressedWord,
  isTotalLabel,
  isUnknownPlace,
  meansDeath,
  meansDiscarded,
  wordsOf,
} from '../../../../../main/core/surveillance/import/vocabulary/index.ts';
import { monthNamed } from '../../../../../main/core/surveillance/import/vocabulary/months.ts';

describe('headings', () => {
  it.each<[ColumnHint, string]>([
    [
      'cases',
      'Nouveaux cas confirmés | Casos nuevos | Nuovi casi | Neuinfektionen | Besmettingen | Kasus baru',
    ],
    ['cases', 'Vaka Sayısı | VAKA | Wagonjwa wapya | Visa | عدد الحالات | الإصابات المؤكدة | Ziektegevallen'],
    ['cases', 'Infektionsfälle | Infektionsfaelle | Notificados | Kasus Terkonfirmasi | Jumlah'],
    ['deaths', 'Décès | Fallecidos | Óbitos | Deceduti | Todesfälle | Todesfaelle | Sterbefälle | Overleden'],
    [
      'deaths',
      'Sterfgevallen | Meninggal | Kematian | Ölüm | ÖLÜM | Vefat Eden | Vifo | الوفيات | عدد الوفيّات',
    ],
    ['date', 'Date | Fecha de notificación | Data | Datum | Tanggal | Tarih | TARİH | Tarehe | التاريخ'],
    [
      'week',
      'Semaine épidémiologique | SE | Semana epi | Settimana | KW | Kalenderwoche | Minggu ke | Hafta',
    ],
    ['week', 'Wiki ya | الأسبوع الوبائي | epiweek | MMWR week | Weeknummer'],
    ['year', 'Année | Año | Ano | Anno | Jahr | Jaar | Tahun | Yıl | YIL | Mwaka | السنة'],
    [
      'location',
      'Région | Departamento | Município | Regione | Bundesland | Gemeente | Kabupaten | İl | İlçe',
    ],
    ['location', 'Mkoa | Wilaya | المحافظة | محافظه | المديرية | Zone de santé | orgunit | District'],
    [
      'weekStart',
      'start.date | week commencing | Début de semaine | data_iniSE | Beginn | von | Awal minggu',
    ],
    [
      'weekEnd',
      'end.date | Week ending | Fin de semaine | Fecha fin | bis | Tanggal akhir | Hafta sonu | إلى',
    ],
    [
      'onset',
      'Date of onset | Date de début des symptômes | Fecha de inicio de síntomas | Erkrankungsbeginn',
    ],
    ['report', 'Date of report | Date de notification | Meldedatum | Tanggal lapor | تاريخ الإبلاغ'],
    [
      'cumulative',
      'Cumul des cas | Casos acumulados | Gesamt | Cumulatief | Kumulatif | تراكمي | total to date',
    ],
    [
      'suspected',
      'Cas suspects | Sospechosos | Suspeitos | Casi sospetti | Verdachtsfälle | Suspek | Şüpheli',
    ],
    [
      'thousands',
      'Pop. × 1000 | Población (miles) | Population (en milliers) | Bevölkerung in Tsd. | Penduduk (ribu)',
    ],
    ['sitesReported', 'Sites reported | Rapports reçus | Unidades que notifican | Reports received'],
    ['sitesExpected', 'Sites expected | Rapports attendus | Expected reports | Number of facilities'],
  ])('speak for %s: %s', (hint, headers) => {
    for (const header of headers.split(' | '))
      expect([header, hasHint(header, hint)]).toEqual([header, true]);
  });

  it.each<[ColumnHint, string]>([
    ['cases', 'Todesfälle | Sterfgevallen | Datum | Numéro de semaine'],
    ['deaths', 'tot_cases | Casos totales | Toteutunut'],
    ['derived', 'Est | Upper East | Lower River'],
    ['thousands', 'Cases /1000 | Cas pour 1000 habitants'],
    ['population', 'Korban jiwa | EW'],
    ['date', 'Datenstand | Last update'],
  ])('do not speak for %s: %s', (hint, headers) => {
    for (const header of headers.split(' | '))
      expect([header, hasHint(header, hint)]).toEqual([header, false]);
  });

  it('are the same words whatever accents, case, joined letters and Arabic spelling they are written with', () => {
    expect(wordsOf('  NewCases_total(2020) ')).toBe('new cases total 2020');
    expect(wordsOf('المُحافَظَة')).toBe(wordsOf('محافظه'));
    expect(wordsOf('أسبـوع')).toBe(wordsOf('الاسبوع'));
    expect(wordsOf('KASIM')).toBe(wordsOf('Kasım'));
    expect(wordsOf('٢٠٢٣ و۱۲')).toBe('2023 و12');
  });
});

describe('labels and cells', () => {
  it.each([
    'Total',
    'Grand total',
    'TOTAL GENERAL',
    'Ensemble du pays',
    'Insgesamt',
    'Totaal',
    'Jumlah',
    'Genel Toplam',
    'المجموع الكلي',
    'الإجمالي',
    'All ages',
    'Tous âges',
    'Alle Altersgruppen',
    '00+',
    'A00+',
    'Both sexes',
    'Ambos sexos',
    'كلا الجنسين',
    'Semua umur',
    'Tüm yaşlar',
    'Totale',
    'Total Provincias',
    'Landelijk totaal',
  ])('mean everything: %s', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  it.each([
    'All Saints',
    'National Capital District',
    'Somme',
    'Jumla',
    'Allen',
    'Wote',
    'Paese',
    'República Dominicana',
    'Nord',
    '',
    '5+',
  ])('are a place or group of its own: %s', (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });

  it.each([
    '',
    '-',
    '…',
    ':',
    'N/A',
    '#N/A',
    'ND',
    'non rapporté',
    'Sin dato',
    'k. A.',
    'keine Angabe',
    'belum lapor',
    'veri yok',
    'لا توجد بيانات',
    'n.v.t.',
  ])('report nothing: "%s"', (text) => {
    expect(isNotReported(text)).toBe(true);
  });

  it.each(['0', '5', '<5', '*', 'Nord'])('report something: "%s"', (text) => {
    expect(isNotReported(text)).toBe(false);
  });

  it('say that a number is hidden, a place unknown, a person dead or no case', () => {
    for (const text of ['suppressed', 'Data suppressed', '*', 'secret statistique', 'Suprimido', 'محجوب'])
      expect([text, isSuppressedWord(text)]).toEqual([text, true]);
    for (const text of [
      'Unknown district',
      'Inconnu',
      'tidak diketahui',
      'غير معروف',
      'Onbekend',
      'Bilinmiyor',
    ])
      expect([text, isUnknownPlace(text)]).toEqual([text, true]);
    for (const text of [
      'Died',
      'Décédée',
      'Fallecido',
      'Verstorben',
      'Meninggal',
      'Öldü',
      'متوفى',
      'Amefariki',
      'Overleden',
    ])
      expect([text, meansDeath(text)]).toEqual([text, true]);
    for (const text of ['Not a case', 'Descartado', 'Non-cas', 'Bukan kasus', 'مستبعدة', 'Ausgeschlossen'])
      expect([text, meansDiscarded(text)]).toEqual([text, true]);
  });
});

describe('names of months', () => {
  it('are twelve in each language, and no name means two months in two languages', () => {
    for (const [language, { months }] of Object.entries(languages)) {
      expect([language, months.length]).toEqual([language, 12]);
      for (const [index, list] of months.entries())
        for (const name of phrasesIn(list))
          expect([language, name, monthNamed(name)]).toEqual([language, name, index + 1]);
    }
  });

  it.each([
    ['gen mag giu lug ott', [1, 5, 6, 7, 10]],
    ['Agt Ağu Ağustos Agustus Oca Şub ŞUBAT', [8, 8, 8, 8, 1, 2, 2]],
    ['mrt mei Mrz Jänner août févr sept', [3, 5, 3, 1, 8, 2, 9]],
    ['شباط آذار يناير غشت', [2, 3, 1, 8]],
  ])('are read short: %s', (names, months) => {
    expect(names.split(' ').map(monthNamed)).toEqual(months);
  });

  it('are no beginnings that two months share, and no other words', () => {
    expect(['jui', 'ju', 'Marburg', 'soon', 'm'].map(monthNamed)).toEqual([null, null, null, null, null]);
  });
});
