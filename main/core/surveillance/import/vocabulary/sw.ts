import type { LanguageWords } from './languageWords.ts';

export const sw: LanguageWords = {
  date: 'tarehe, siku, wiki, juma, kipindi, wakati',
  dateNoun: 'tarehe',
  onset: 'dalili, kuanza kwa dalili, kuanza dalili, kuugua, kuanza kuugua',
  report: 'taarifa, ripoti, kuripoti, kuripotiwa, iliyoripotiwa, kutolewa taarifa',
  confirmation: 'kuthibitishwa, uthibitisho, sampuli, kipimo, maabara',
  entry: 'kulazwa, kuingia, kuingizwa, kupokelewa, usajili',
  stamp: 'imesasishwa, kusasishwa, mwisho kusasishwa',
  week: 'wiki, juma, wiki ya, wiki ya epidemiolojia, namba ya wiki',
  weekStart: 'kuanza, mwanzo, mwanzo wa wiki, kuanzia, tarehe ya kuanza, wiki inayoanza, tangu',
  weekEnd: 'mwisho, mwisho wa wiki, hadi, kuishia, tarehe ya mwisho, wiki inayoishia',
  year: 'mwaka, miaka',
  month: 'mwezi, miezi',
  quarter: 'robo mwaka, msimu',
  location: `
    mkoa, mikoa, wilaya, kata, tarafa, kijiji, vijiji, mtaa, kaunti, jimbo, majimbo, nchi, eneo, maeneo,
    mahali, mji, miji, kituo, kituo cha afya, kanda, halmashauri, shehia, kambi, hospitali jina, bara,
    sehemu
  `,
  smallArea: `
    wilaya, kata, tarafa, kijiji, mtaa, kaunti, kituo, kituo cha afya, halmashauri, shehia, kambi
  `,
  locationCode: 'kodi, msimbo, namba ya eneo',
  unknownPlace: 'haijulikani, isiyojulikana, hakijulikani, haikutajwa',
  cases: `
    wagonjwa, mgonjwa, visa, kisa, walioambukizwa, maambukizi, waathirika, idadi ya wagonjwa,
    waliothibitishwa, =idadi
  `,
  deaths: 'vifo, kifo, waliofariki, waliokufa, wafu, marehemu, idadi ya vifo',
  population: '=idadi ya watu, wakazi, =watu',
  thousands: 'elfu, maelfu',
  millions: 'milioni',
  cumulative: `
    jumla hadi sasa, jumla mpaka sasa, limbikizi, hadi sasa, mpaka sasa, jumla ya wagonjwa wote
  `,
  incident: 'mpya, wapya, vipya, kila siku, kila wiki, wiki hii, leo',
  derived: 'siku 7, siku 14, wastani, asilimia, kiwango, uwiano, kwa kila, makadirio, inayotarajiwa',
  suspected: 'washukiwa, mshukiwa, wanaoshukiwa, anayeshukiwa, shukiwa, vinavyoshukiwa',
  probable: 'yamkini, wanaowezekana, inawezekana',
  confirmed: `
    waliothibitishwa, vilivyothibitishwa, aliyethibitishwa, imethibitishwa, amethibitishwa, kuthibitishwa,
    thibitishwa
  `,
  discarded: 'si mgonjwa, sio mgonjwa, hasi, imeondolewa, wameondolewa, si kisa',
  recovered: 'waliopona, amepona, wamepona, walioruhusiwa, karantini, waliotengwa',
  tests: 'vipimo, waliopimwa, sampuli, kupimwa',
  hospital: 'hospitali, waliolazwa, vitanda, wodi',
  vaccinated: 'chanjo, waliochanjwa, dozi',
  sitesReported: `
    vituo vilivyoripoti, vituo vilivyotoa taarifa, ripoti zilizopokelewa, taarifa zilizopokelewa
  `,
  sitesExpected: `
    vituo vinavyotarajiwa, ripoti zinazotarajiwa, taarifa zinazotarajiwa, idadi ya vituo, jumla ya vituo
  `,
  reportingRate: 'ukamilifu',
  measureName: 'kiashiria, viashiria, kigezo, takwimu',
  value: 'thamani, idadi, jumla, namba',
  disease: 'ugonjwa, magonjwa, jina la ugonjwa, homa',
  age: 'umri, kundi la umri, rika',
  sex: 'jinsia, jinsi, wanaume, wanawake, mwanaume, mwanamke',
  group: 'umri, jinsia, kundi, makundi, aina, rika, chanzo, hali',
  ofGroup: `
    watoto, watu wazima, wajawazito, wahudumu wa afya, chini ya, zaidi ya
  `,
  classification: 'uainishaji, hali ya mgonjwa, aina ya kisa, hali',
  outcome: 'matokeo, hatima, hali ya mwisho',
  person: 'umri, jinsia, jina la mgonjwa, jina kamili, simu, kazi, tarehe ya kuzaliwa, kuzaliwa',
  identity: 'jina la mgonjwa, jina kamili, simu, kuzaliwa',
  caseNumber: 'namba ya mgonjwa, namba ya kisa, kitambulisho, nambari ya mgonjwa',
  died: 'amefariki, alifariki, wamefariki, amekufa, alikufa, kifo, marehemu',
  // `Jumla` alone is a district of Nepal, `Wote` a town of Kenya: such totals of places show in the numbers.
  total: `
    jumla kuu, jumla ndogo, jumla ya mikoa, jumla ya wilaya, jumla ya nchi, jumla yote, kitaifa,
    nchi nzima, mikoa yote, wilaya zote
  `,
  totalOfGroups: 'jumla, wote, zote',
  allAges: 'umri wote, rika zote, miaka yote, makundi yote ya umri',
  bothSexes: 'jinsia zote, jinsia zote mbili, wanaume na wanawake, me na ke',
  notReported: `
    hakuna taarifa, hakuna data, hakuna ripoti, haijaripotiwa, haikuripotiwa, haijapokelewa, haipo,
    haijulikani, inasubiriwa, hakuna takwimu, haipatikani
  `,
  suppressed: 'imefichwa, siri, imezuiwa, yamefichwa, ya siri',
  provisional: 'ya muda, makadirio, imerekebishwa',
  joining: 'ya, wa, la, za, cha, na, kwa, katika',
  months: [
    'Januari',
    'Februari',
    'Machi',
    'Aprili',
    'Mei',
    'Juni',
    'Julai',
    'Agosti',
    'Septemba',
    'Oktoba',
    'Novemba',
    'Desemba',
  ],
  weekdays: 'Jumatatu, Jumanne, Jumatano, Alhamisi, Ijumaa, Jumamosi, Jumapili',
  diseases: {
    cholera: '*kipindupindu*',
    measles: '*surua*',
    mpox: 'homa ya nyani',
    dengue: 'homa ya dengue, kidingapopo',
    influenza: 'mafua',
    'yellow fever': 'homa ya manjano',
    typhoid: 'homa ya matumbo',
    meningitis: 'uti wa mgongo',
  },
};
