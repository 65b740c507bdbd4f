import type { LanguageWords } from './languageWords.ts';

export const id: LanguageWords = {
  date: 'tanggal, tgl, hari, minggu, pekan, periode, waktu',
  dateNoun: 'tanggal, tgl',
  onset: 'onset, mulai sakit, awal gejala, gejala, mulai gejala, timbul gejala',
  report: 'lapor*, dilaporkan, pelaporan, laporan, notifikasi, diumumkan',
  confirmation: `
    konfirmasi, terkonfirmasi, sampel, spesimen, diagnosis, diagnosa, lab, laboratorium, pemeriksaan
  `,
  entry: 'masuk, rawat, dirawat, input, entri, registrasi, pendaftaran, kunjungan, berobat',
  stamp: 'diperbarui, update terakhir, pembaruan, diunduh',
  week: 'minggu, minggu ke, minggu epi*, mgg, pekan, minggu epidemiologi, pekan epi*',
  weekStart: `
    mulai, awal, awal minggu, tanggal mulai, tanggal awal, =dari, dari tanggal, minggu mulai,
    hari pertama
  `,
  weekEnd: `
    akhir, akhir minggu, tanggal akhir, tanggal selesai, sampai, s d, sampai tanggal, hingga,
    minggu berakhir, selesai
  `,
  year: 'tahun, thn',
  month: 'bulan, bln',
  quarter: 'triwulan, kuartal, musim',
  location: `
    provinsi, propinsi, kabupaten, kab, kab kota, kota, kecamatan, kelurahan, desa, wilayah, daerah,
    lokasi, tempat, negara, pulau, puskesmas, alamat, domisili, dusun, negeri, daerah kabupaten,
    fasilitas, faskes, unit organisasi
  `,
  smallArea: `
    kabupaten, kab, kab kota, kota, kecamatan, kelurahan, desa, puskesmas, dusun, fasilitas, faskes,
    daerah kabupaten
  `,
  locationCode: 'kode, kode wilayah, kode provinsi, kode kabupaten, kode bps, bps, id',
  unknownPlace: `
    tidak diketahui, tidak ada, belum diketahui, tidak jelas, tanpa keterangan, tidak disebutkan
  `,
  cases: `
    kasus, kejadian, penderita, terinfeksi, positif, terkonfirmasi, =jumlah, infeksi, pasien, kes
  `,
  deaths: 'meninggal, meninggal dunia, kematian, mati, wafat, tewas, korban jiwa',
  population: 'penduduk, populasi, jumlah penduduk',
  thousands: 'ribu, ribuan',
  millions: 'juta, jutaan',
  cumulative: 'kumulatif, akumulasi, kum, total sampai, sampai saat ini, s d saat ini, hingga kini',
  incident: 'baru, harian, mingguan, minggu ini, hari ini, penambahan, tambahan',
  derived: `
    7 hari, 14 hari, rata rata, rataan, angka, insiden*, persen, persentase, rasio, per 100, laju, proporsi, median,
    perkiraan, estimasi, ambang, rerata
  `,
  suspected: 'suspek, suspect, terduga, dugaan, diduga',
  probable: 'probabel, probable, mungkin',
  confirmed: 'konfirmasi, terkonfirmasi, positif',
  discarded: 'bukan kasus, negatif, discarded, dikeluarkan, disingkirkan, tidak valid',
  recovered: 'sembuh, kesembuhan, aktif, isolasi, karantina, kontak, kontak erat',
  tests: 'tes, uji, diperiksa, spesimen, pemeriksaan, sampel',
  hospital: 'rumah sakit, rawat inap, dirawat, icu, tempat tidur',
  vaccinated: 'vaksin*, divaksin, dosis, imunisasi',
  sitesReported: `
    laporan diterima, laporan masuk, puskesmas melapor, faskes melapor, unit pelapor, yang melapor,
    fasilitas melapor, laporan yang diterima
  `,
  sitesExpected: `
    laporan diharapkan, laporan yang diharapkan, jumlah puskesmas, jumlah faskes, jumlah fasilitas,
    total puskesmas, seharusnya melapor, total faskes
  `,
  reportingRate: 'kelengkapan, kelengkapan laporan',
  measureName: 'indikator, variabel, ukuran, elemen data, jenis data',
  value: 'nilai, jumlah, banyak, banyaknya, total',
  disease: 'penyakit, jenis penyakit, nama penyakit, patogen, sindrom, klb',
  age: 'umur, usia, kelompok umur, golongan umur, kelompok usia',
  sex: 'jenis kelamin, kelamin, gender, laki laki, perempuan, pria, wanita, jk',
  group: `
    umur, usia, kelamin, jenis kelamin, kelompok, golongan, kategori, jenis, tipe, varian, serotipe,
    sumber, status
  `,
  ofGroup: `
    anak, balita, bayi, dewasa, lansia, ibu hamil, tenaga kesehatan, nakes, tahun
  `,
  classification: 'klasifikasi, status kasus, jenis kasus, status, definisi kasus',
  outcome: 'kondisi, kondisi akhir, status akhir, keadaan, hasil akhir, status pasien, keluaran',
  person: `
    umur, usia, jenis kelamin, pasien, nama lengkap, nama pasien, tanggal lahir, telepon, pekerjaan, nik,
    no hp
  `,
  identity: 'nama lengkap, nama pasien, tanggal lahir, lahir, telepon, nik, no hp',
  caseNumber: `
    id kasus, no kasus, nomor kasus, kode kasus, id pasien, nomor pasien, nomor epid, no epid, no rm
  `,
  died: 'meninggal*, mati, wafat, tewas, kematian',
  total: 'total, jumlah, semua, seluruh, seluruhnya, nasional, keseluruhan, subtotal, gabungan',
  totalFiller: `
    provinsi, kabupaten, kota, wilayah, kasus, kematian, kecamatan, daerah, indonesia, negara, umum
  `,
  allAges: 'semua umur, semua usia, segala umur, semua kelompok umur, seluruh umur',
  bothSexes: `
    kedua jenis kelamin, semua jenis kelamin, laki laki dan perempuan, l p, laki laki perempuan, keduanya
  `,
  notReported: `
    tidak ada data, belum ada data, tidak melapor, belum melapor, tidak lapor, belum lapor,
    tidak dilaporkan, belum dilaporkan, tidak tersedia, belum tersedia, data tidak tersedia, kosong,
    t a d, tad, nihil laporan, tidak ada laporan, belum ada laporan, menunggu, tidak diketahui
  `,
  suppressed: `
    disensor, dirahasiakan, rahasia, disembunyikan, disamarkan, tidak dipublikasikan
  `,
  provisional: 'sementara, perkiraan, estimasi, direvisi, revisi',
  joining: 'dan, di, ke, dari, per, yang, menurut, untuk',
  months: [
    'Januari',
    'Februari, Pebruari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus, Agt, Agst, Ags',
    'September, Sept',
    'Oktober',
    'November, Nopember',
    'Desember',
  ],
  weekdays: `
    Senin, Selasa, Rabu, Kamis, Jumat, Jum'at, Sabtu, Minggu, Ahad, Sen, Sel, Rab, Kam, Jum, Sab, Min
  `,
  diseases: {
    cholera: '*kolera*',
    measles: '*campak*',
    mpox: 'cacar monyet',
    dengue: 'demam berdarah, dbd',
    malaria: '*malaria*',
    influenza: 'flu',
    'yellow fever': 'demam kuning',
    typhoid: 'tifoid, demam tifoid, tipes',
  },
};
