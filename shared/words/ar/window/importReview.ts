import type { CountKind, Measure } from '../../../contract/index.ts';
import type { importReview as english } from '../../en/window/importReview.ts';
import { createPlural } from '../../plural.ts';
import { counted, countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

const plural = createPlural('ar');

const countKinds: Record<CountKind, string> = { incident: 'أعداد جديدة', cumulative: 'مجاميع تراكمية' };

const measures: Record<Measure, string> = { cases: 'حالات', deaths: 'وفيات' };

const repeats: Record<'sum' | 'first' | 'last', string> = {
  sum: 'تُجمع',
  first: 'يُعتمد الأول',
  last: 'يُعتمد الأخير',
};

const roles = {
  date: 'التاريخ',
  year: 'سنة الأسبوع',
  location: 'الموقع',
  locationCode: 'رمز الموقع',
  cases: 'الحالات',
  deaths: 'الوفيات',
  measureColumn: 'ما يُعَدّ',
  valueColumn: 'الأعداد',
  population: 'عدد السكان',
  groupColumn: 'فئة، تُجمع',
  placeColumn: 'موقع، وأعداده',
  dateColumn: 'تاريخ، وأعداده',
  unused: 'غير مستخدم',
};

/** Parts of a reading that is offered; another one is shown by its own name. */
const facts: Record<string, string> = {
  dateFormat: 'التواريخ',
  layout: 'التنسيق',
  countKind: 'نوع الأعداد',
  repeats: 'الصفوف المكررة',
  counted: 'ما يُعَدّ',
  thousandsMark: 'فاصل الآلاف',
  totalLabels: 'الإجماليات',
  groups: 'الفئات المعتمدة',
  unreadable: 'ما تتعذر قراءته',
  encoding: 'الترميز',
  location: 'الموقع',
  placeColumns: 'المواقع',
  firstDate: 'أول تاريخ',
  lastDate: 'آخر تاريخ',
  casesTotal: 'إجمالي الحالات',
  deathsTotal: 'إجمالي الوفيات',
};

/** The dialog that shows what was read before anything is stored. */
export const importReview: typeof english = {
  title: 'التحقق مما قُرئ',
  intro: 'لم يُحفظ شيء بعد.',
  reading: 'تُعاد القراءة…',
  fields: {
    name: 'الاسم',
    disease: 'المرض',
    asOf: 'معروفة في',
    asOfHint: 'يوم التقرير: ما بعده من أعداد لم يكن معروفًا بعد.',
    // Latin names: by them the core knows thresholds, impact and serial intervals of a disease.
    diseases: [
      'cholera',
      'covid-19',
      'dengue',
      'ebola',
      'influenza',
      'lassa fever',
      'malaria',
      'marburg',
      'measles',
      'meningitis',
      'mpox',
      'polio',
      'yellow fever',
    ],
  },
  facts: {
    title: 'ما تعطيه الملفات',
    layout: 'التنسيق',
    frequency: 'الأعداد لكل',
    frequencies: { day: 'يوم، وتُجمع في أسابيع', week: 'أسبوع' },
    places: 'المواقع',
    dates: 'التواريخ',
    dateSpan: (first, last) => `من ${first} إلى ${last}`,
    replay: 'تنتهي البيانات في الماضي: تُفتح مجموعة البيانات كإعادة عرض.',
    cases: 'إجمالي الحالات',
    deaths: 'إجمالي الوفيات',
    totalWithSteps: (total, _count, steps) => `${total}، مرات الانخفاض: ${steps}`,
    noTarget: 'لا شيء في الملف',
    rows: 'الصفوف',
    rowCounts: (read, used, rejected) => `المقروء ${read}، والمستخدم ${used}، والمرفوض ${rejected}`,
    weekSystem: 'نظام الأسابيع',
  },
  sure: {
    sure: 'قُرئت الأعمدة قراءة مؤكدة.',
    fair: 'قُرئت الأعمدة قراءة مؤكدة إلى حد معقول؛ يُرجى إلقاء نظرة.',
    unsure: 'المقصود بالأعمدة غير مؤكد: يُرجى التحقق منها.',
    stated: 'تُقرأ الأعمدة كما حُدد.',
    remembered: 'قُرئت كما حُدد في المرة السابقة.',
    anew: 'القراءة من جديد بدلًا من ذلك',
  },
  file: {
    tabs: 'الملفات',
    formats: { delimited: 'نص', xlsx: 'مصنّف Excel', json: 'JSON' },
    delimiters: { ',': 'فواصل', ';': 'فواصل منقوطة', '\t': 'علامات جدولة', '|': 'خطوط عمودية' },
    delimiter: (mark) => `الخلايا مفصولة بـ: ${mark}`,
    rows: (count, rows) => counted(count, nouns.row, rows),
    columns: (count, columns) => counted(count, nouns.column, columns),
    sheet: 'الورقة',
    allSheets: 'كل الأوراق ذات الأعمدة نفسها',
    head: (name) => `الصفوف الأولى من ${isolated(name)}`,
    line: 'السطر',
    roleOf: (column) => `العمود «${isolated(column)}» يُقرأ على أنه`,
    unnamed: (number) => `العمود ${number}`,
    hidden: 'مخفي: يخص شخصًا',
    moreDates: (count, columns) =>
      plural(count, {
        one: 'عمود تاريخ آخر',
        two: 'عمودا تاريخ آخران',
        few: `${columns} أعمدة تاريخ أخرى`,
        many: `${columns} عمود تاريخ آخر`,
        other: `${columns} عمود تاريخ آخر`,
      }),
    morePlaces: (count, columns) =>
      plural(count, {
        one: 'عمود موقع آخر',
        two: 'عمودا موقع آخران',
        few: `${columns} أعمدة موقع أخرى`,
        many: `${columns} عمود موقع آخر`,
        other: `${columns} عمود موقع آخر`,
      }),
    moreOthers: (count, columns) =>
      plural(count, {
        one: 'عمود آخر',
        two: 'عمودان آخران',
        few: `${columns} أعمدة أخرى`,
        many: `${columns} عمودًا آخر`,
        other: `${columns} عمود آخر`,
      }),
    more: (names) => `و${names}`,
    showMore: 'عرض المزيد من الأعمدة',
  },
  mapping: {
    title: 'قراءة الأعمدة',
    layout: 'التنسيق',
    dateFormat: 'كتابة التواريخ',
    countKind: 'نوع الأعداد',
    counted: 'ما يُعَدّ',
    repeats: 'صفوف الموقع والتاريخ نفسيهما',
    epiWeek: 'الأسابيع الوبائية',
    unknown: 'غير معروف بعد',
    detected: 'مكتشَف',
    wasDetected: (choice) => `${choice} (مكتشَف)`,
    roles,
    countKinds,
    measures,
    repeatRules: repeats,
    why: 'سبب هذه القراءة',
    changed: 'تغيّرت قراءة الأعمدة بطلبك.',
    undo: 'التراجع عن تغييراتي',
    ignored: 'غير مستخدمة',
    totals: 'إجماليات مستبعدة',
    thousands: 'فاصل الآلاف',
    group: 'فئات تُجمع معًا',
    unreadable: { 'leave-out': 'مستبعد' },
    labelsOf: (column, labels) => `${isolated(column)}: ${isolated(labels)}`,
    someOf: (names, _count, more) => `${isolated(names)} و${more} غيرها`,
  },
  refusal: {
    title: 'لا يمكن استيراد هذا كما هو.',
    choose: 'أي القراءات صحيحة؟',
    fact: (key) => facts[key] ?? ltr(key),
    withFact: (label, value) => `${label}: ${isolated(value)}`,
    codeTaken: (code, as) =>
      ({
        missing: `${ltr(code)} ليس عددًا: يُعامَل على أنه مفقود`,
        suppressed: `${ltr(code)} يرمز إلى عدد محجوب`,
        'as-is': `${ltr(code)} عدد فعلي: يُترك كما هو`,
      })[as],
  },
  failure: {
    reading: 'تعذّرت قراءة الملفات من جديد.',
    storing: 'لم يُحفظ شيء.',
    sending: 'لم يُقبل الملف.',
  },
  difference: {
    title: (name) => `تحديث «${isolated(name)}»`,
    unnamed: 'مجموعة بيانات موجودة من قبل',
    changes: (p) => `جديد: ${p.added}، ومُعدَّل: ${p.revised}، ومحذوف: ${p.removed}`,
    against: (changes, day) => `${changes}، مقارنةً بالأعداد المعروفة في ${day}.`,
    choice: 'ما يُفعل بها',
    update: (name) => `تحديث «${isolated(name)}»`,
    separate: 'الاحتفاظ بها مجموعة بيانات مستقلة',
    examples: (count, shown) =>
      plural(count, {
        one: 'أكبر تغيير',
        two: 'أكبر تغييرين',
        few: `أكبر ${shown} تغييرات`,
        many: `أكبر ${shown} تغييرًا`,
        other: `أكبر ${shown} تغيير`,
      }),
    heads: {
      change: 'التغيير',
      place: 'الموقع',
      date: 'التاريخ',
      measure: 'الأعداد',
      from: 'كان',
      to: 'أصبح',
    },
    kinds: { added: 'جديد', revised: 'مُعدَّل', removed: 'محذوف' },
    nothing: 'لا شيء',
  },
  findings: {
    title: 'الملاحظات',
    none: 'لا ملاحظات.',
    grades: { error: 'خطأ', warning: 'تحذير', info: 'ملاحظة' },
    count: (message, times) => `${message} (${ltr(`${times}×`)})`,
    examples: (count, rows) => `عرض ${countedAfter(count, nouns.example, rows)}`,
    at: (file, row) => `${isolated(file)}، الصف ${row}`,
    remedy: 'ما يُفعل بهذه الأعداد',
    remedies: {
      none: 'القرار لاحقًا',
      missing: 'معاملتها على أنها مفقودة',
      suppressed: 'معاملتها على أنها محجوبة',
      'as-is': 'تركها كما هي',
    },
    rejectedTitle: (_count, rows) => `الصفوف المرفوضة: ${rows}`,
    rejectedShown: (shown, all) => `أول ${shown} من أصل ${all}.`,
    rejected: { file: 'الملف', row: 'الصف', column: 'العمود', found: 'القيمة الموجودة', reason: 'السبب' },
  },
  population: {
    title: 'عدد السكان',
    hint: 'اختياري: ملف بالمواقع وأعداد سكانها، لحساب المعدلات لكل 100,000.',
    add: 'إضافة ملف سكان…',
    used: (name) => `أعداد السكان من ${isolated(name)}`,
    remove: 'إزالة',
  },
  action: {
    import: (count, places) => `استيراد ${countedAfter(count, nouns.place, places)}`,
    update: (name) => `تحديث ${isolated(name)}`,
    none: 'استيراد',
    blocks: {
      reading: 'تُقرأ الملفات كما حُدد.',
      unread: 'يجب أن تُقرأ الملفات من جديد أولًا.',
      refused: 'ليس بعد: مذكور أعلاه ما يجب تصحيحه أولًا.',
      'already-there': 'هذه البيانات موجودة في Outpost من قبل؛ واستيرادها من جديد لا يغيّر شيئًا.',
      name: 'يُرجى تسمية مجموعة البيانات.',
      disease: 'يُرجى تسمية المرض.',
      asOf: 'يُرجى تحديد اليوم الذي كانت فيه الأعداد معروفة.',
    },
  },
};
