import type { LanguageWords } from './languageWords.ts';

export const tr: LanguageWords = {
  date: 'tarih, tarihi, tarihler, gün, günü, hafta, haftası, dönem, zaman',
  dateNoun: 'tarih, tarihi',
  onset: 'başlangıç, belirti*, semptom*, hastalık başlangıcı, başlama',
  report: 'bildir*, rapor*, ihbar, açıkla*',
  confirmation: 'doğrula*, kesin tanı, numune, örnek, tanı, teşhis, laboratuvar, test*',
  entry: 'yatış, başvuru, giriş, kayıt, kabul, muayene',
  stamp: 'güncelle*, son güncelleme, indirme',
  week: 'hafta, haftası, haftalar, epi hafta, epidemiyolojik hafta, hafta no, hf',
  weekStart: 'başlangıç, başlangıç tarihi, hafta başı, hafta başlangıcı, ilk gün, itibaren',
  weekEnd: 'bitiş, bitiş tarihi, hafta sonu, hafta bitişi, son gün, kadar',
  year: 'yıl, yılı, sene',
  month: 'ay, aylar, ayı',
  quarter: 'çeyrek, mevsim, sezon',
  location: `
    =il, iller, il adı, ilçe, ilçeler, ilçe adı, şehir, şehirler, bölge, bölgeler, ülke, ülkeler, yer,
    yerleşim, mahalle, köy, belde, eyalet, vilayet, konum, kent, kıta, kurum, hastane adı, ikamet
  `,
  smallArea: 'ilçe, ilçeler, ilçe adı, mahalle, köy, belde, şehir, kent, kurum',
  locationCode: 'kod, kodu, plaka, il kodu, ilçe kodu',
  unknownPlace: 'bilinmiyor, bilinmeyen, belirtilmemiş, belirsiz, bilinmemekte',
  cases: `
    vaka, vakalar, vakası, vaka sayısı, vaka sayıları, olgu, olgular, enfekte, enfeksiyon, pozitif,
    hasta sayısı, hastalar, =sayı, =sayısı
  `,
  deaths: `
    ölüm, ölümler, ölümleri, ölü, ölen, ölenler, vefat, vefatlar, vefat eden, vefat edenler, can kaybı,
    mortalite, ölüm sayısı
  `,
  population: 'nüfus, nüfusu',
  thousands: 'bin, binde, bin kişi',
  millions: 'milyon',
  cumulative: 'kümülatif, birikimli, bugüne kadar, bugüne kadarki, kumulatif',
  incident: 'yeni, günlük, haftalık, bu hafta, bugünkü',
  derived: `
    7 gün*, 14 gün*, oran, oranı, ortalama, ortalaması, yüzde, insidans, hız, hızı, medyan, hareketli, tahmin*, fatalite,
    beklenen, eşik, değişim, 100 bin*
  `,
  suspected: 'şüphe*, şüpheli*',
  probable: 'olası, muhtemel',
  confirmed: 'doğrulanmış, doğrulanan, kesin, kesinleşmiş, teyitli, pozitif, onaylanmış, onaylanan',
  discarded: 'vaka değil, negatif, dışlanan, dışlandı, elendi, geçersiz',
  recovered: 'iyileşen, iyileşenler, iyileşme, taburcu, aktif, karantina, izolasyon, temaslı*',
  tests: 'test, testler, test sayısı, numune*',
  hospital: 'hastane*, yatan, yoğun bakım, entübe, yatak',
  vaccinated: 'aşı, aşılı, aşılanan*, doz',
  sitesReported: `
    bildirim yapan, bildirim yapan kurum*, rapor veren, gelen rapor*, alınan rapor*, bildiren kurum*
  `,
  sitesExpected: 'beklenen rapor*, beklenen bildirim*, beklenen kurum*, toplam kurum, kurum sayısı',
  reportingRate: 'tamlık, bildirim oranı',
  measureName: 'gösterge, değişken, ölçü, ölçüt, veri, veri öğesi',
  value: 'değer, sayı, adet, toplam, sayısı',
  disease: 'hastalık, hastalıklar, hastalık adı, etken, patojen, sendrom',
  age: 'yaş, yaş grubu, yaş grupları, yaşlar',
  sex: 'cinsiyet, erkek, kadın, kız',
  group: `
    yaş, cinsiyet, grup, grubu, grupları, kategori, tür, tip, varyant, serotip, kaynak, durum
  `,
  ofGroup: `
    çocuk, çocuklar, yetişkin, gebe, yaş, yaşlı, sağlık çalışan*, altı, üstü
  `,
  classification: 'sınıflama, sınıflandırma, vaka durumu, vaka sınıfı, vaka tanımı, durum, vaka tipi',
  outcome: 'sonuç, son durum, akıbet, seyir, durum',
  person: `
    yaş, yaşı, cinsiyet, hasta adı, hasta no, soyad, soyadı, ad soyad, telefon, meslek, doğum, tc kimlik*,
    kişi
  `,
  identity: 'soyad, soyadı, ad soyad, adı soyadı, hasta adı, doğum, telefon, tc kimlik*',
  caseNumber: 'vaka no, vaka numarası, vaka id, hasta no, hasta id, protokol no, olgu no, dosya no',
  died: 'öldü, vefat*, ölü, ölüm, ex, eksitus, exitus, ölmüş',
  total: 'toplam, genel toplam, tümü, tüm, hepsi, genel, ulusal, ara toplam, ülke geneli',
  totalFiller: 'iller, ilçeler, bölgeler, ülke, vaka, vakalar, ölüm, geneli, ara, türkiye',
  allAges: 'tüm yaşlar, bütün yaşlar, tüm yaş grupları, her yaş',
  bothSexes: `
    her iki cinsiyet, iki cinsiyet, her ikisi, erkek ve kadın, kadın ve erkek, tüm cinsiyetler,
    kadın erkek
  `,
  notReported: `
    veri yok, bilgi yok, bildirilmedi, bildirim yok, rapor yok, bilinmiyor, mevcut değil,
    rapor edilmedi, bekleniyor, eksik, kayıp, uygulanamaz, bildirilmemiş, raporlanmadı, belirtilmemiş,
    veri mevcut değil
  `,
  suppressed: `
    gizli, gizlenmiş, gizlendi, sansürlü, maskelenmiş, baskılanmış, maskelendi, yayınlanmadı
  `,
  provisional: 'geçici, ön veri, tahmini, tahmin, revize',
  joining: 've, ile, göre, bir, no',
  months: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  weekdays: `
    Pazartesi, Salı, Çarşamba, Perşembe, Cuma, Cumartesi, Pazar, Pzt, Sal, Çar, Per, Cum, Cmt, Paz
  `,
  diseases: {
    cholera: '*kolera*',
    measles: '*kızamık*',
    mpox: 'maymun çiçeği',
    dengue: 'dang',
    malaria: '*sıtma*',
    influenza: 'grip, influenza',
    'yellow fever': 'sarı humma',
    typhoid: 'tifo',
    meningitis: '*menenjit*',
    polio: 'çocuk felci',
  },
};
