import type { shell as english } from '../../en/window/shell.ts';
import { createPlural } from '../../plural.ts';
import { counted, countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

const plural = createPlural('ar');

/** The step of the background that did not go well; what it said follows. */
const trouble: (typeof english)['status']['background']['trouble'] = {
  failed: (step) => `في الخلفية: **فشلت خطوة «${step}»**:`,
  'timed-out': (step) => `في الخلفية: **تجاوزت خطوة «${step}» المهلة**:`,
  skipped: (step) => `في الخلفية: **اضطرت خطوة «${step}» إلى الانتظار**:`,
  interrupted: (step) => `في الخلفية: **لم تكتمل خطوة «${step}»**:`,
};

/** Frame of the window: navigation, pickers, banners, status bar. */
export const shell: typeof english = {
  appName: 'Outpost',
  skipToContent: 'الانتقال إلى المحتوى',
  nav: {
    label: 'القائمة الرئيسية',
    overview: 'نظرة عامة',
    places: 'المواقع',
    report: 'التقرير',
    provider: 'المزوّد',
    trust: 'سجل الأداء',
    background: 'في الخلفية',
    audit: 'التدقيق',
    team: 'الفريق',
    settings: 'الإعدادات',
  },
  datasetPicker: 'مجموعة البيانات',
  datasetOption: (name, places, formatted) =>
    `${isolated(name)} · ${counted(places, nouns.place, formatted)}`,
  placeList: 'المواقع، الأعلى خطرًا أولًا',
  placeListPlain: 'المواقع',
  placePicker: 'الموقع',
  loading: 'جارٍ التحميل…',
  tryAgain: 'إعادة المحاولة',
  dismiss: 'تجاهل',
  close: 'إغلاق',
  cancel: 'إلغاء',
  noticesLabel: 'التنبيهات',
  dismissNotice: (message) => `تجاهل التنبيه: ${message}`,
  noticeWords: { info: 'ملاحظة', warning: 'تحذير', error: 'مشكلة' },
  titleOf: (page) => `${page} · Outpost`,
  keys: {
    open: 'Ctrl+O',
    openMac: '⌘O',
    ask: 'Ctrl+Enter',
    askMac: '⌘↵',
    print: 'Ctrl+P',
    printMac: '⌘P',
    undo: 'Ctrl+Z',
    undoMac: '⌘Z',
    redo: 'Ctrl+Shift+Z',
    redoMac: '⇧⌘Z',
    cancel: 'Esc',
  },
  /** Above the data of another site. */
  visit: {
    title: ({ site, id }) => `أنت تنظر إلى الموقع ${isolated(site)} (${isolated(id)}).`,
    asOf: (p) =>
      p.from === 'team'
        ? `ما أعطاه فريقه حتى مزامنة ${isolated(p.at)}. للقراءة فقط.`
        : `ما تحتويه حزمته بتاريخ ${isolated(p.at)}. للقراءة فقط.`,
    onlyReading: 'هذه نسخة موقع آخر، ولا يمكن إلا قراءتها.',
    back: 'العودة إلى بياناتك',
    open: 'عرض بياناته',
    /** For readers that hear the button alone. */
    openOf: ({ site }) => `عرض بياناته: ${isolated(site)}`,
    nameless: 'بلا اسم',
  },
  reader: {
    title: 'هذه النافذة للقراءة فقط.',
    by: (pid, host, since) =>
      `تستخدم عملية أخرى (${ltr(pid)} على ${isolated(host)}) مجلد البيانات منذ ${since}. والمعروض هو ما كان محفوظًا عند فتح هذه النافذة. للعمل هنا يُرجى إغلاق Outpost هناك وتشغيله هنا من جديد.`,
    unknown:
      'تستخدم عملية أخرى مجلد البيانات. والمعروض هو ما كان محفوظًا عند فتح هذه النافذة. للعمل هنا يُرجى إغلاق تلك العملية وتشغيل Outpost هنا من جديد.',
  },
  connection: {
    lost: 'برنامج Outpost نفسه لا يجيب. تعيد هذه الصفحة المحاولة من تلقاء نفسها؛ فإن لم يُجدِ ذلك، يُرجى تشغيل Outpost من جديد.',
  },
  replay: {
    title: (day) => `إعادة عرض بحسب بيانات ${day}.`,
    explanation: 'تنتهي البيانات في الماضي؛ وكل شيء يعمل كما في ذلك اليوم.',
    dayLabel: 'يوم إعادة العرض',
    limits: (first, last) => `يُرجى اختيار يوم من ${first} إلى ${last}.`,
    otherDay: (shown, chosen) => `أُعدّ التوقّع المعروض ليوم ${shown}. ويمكن طلب توقّع لعرض ${chosen}.`,
  },
  age: {
    ageing: (days, count, week) =>
      `عمر البيانات ${counted(count, nouns.day, days)}: يبدأ التوقّع من ${ltr(week)}.`,
    expired: (days) =>
      `عمر البيانات بالأيام: ${days}، أي أكثر من ثلاثة أسابيع: المستوى غير مُقيَّم. يُرجى استيراد أعداد أحدث.`,
    expiredBySetting: (days, count, limit) =>
      `عمر البيانات بالأيام: ${days}؛ وبحسب إعداداتك لا يُعطى مستوى بعد مرور ${countedAfter(count, nouns.day, limit)}. يُرجى استيراد أعداد أحدث.`,
    short: (days, count) => counted(count, nouns.day, days),
  },
  oldForecast: {
    title: (days) => `التوقّع المنشور غير معروض. عدد الأيام منذ إعداده: ${days}.`,
    show: (days) => `عرض التوقّع القديم (أيام منذ إعداده: ${days})`,
  },
  newerCounts: {
    title: 'الأعداد أحدث من هذا التوقّع.',
    since: (day) => `أحدث استيراد بحسب بيانات ${day}. يُرجى طلب توقّع جديد لاستخدامه.`,
  },
  status: {
    offline: 'غير متصل بالشبكة',
    online: 'متصل بالشبكة',
    noNetwork: 'لا حاجة إلى شبكة',
    dataTo: (week, day) => `البيانات حتى **${ltr(week)}** (${day})`,
    dataToOf: (week, day, reported, count, places) =>
      `البيانات حتى **${ltr(week)}** (${day}؛ ${reported} من أصل ${countedAfter(count, nouns.place, places)})`,
    noData: 'لا بيانات بعد',
    dataDamaged: 'البيانات **تالفة**: يُرجى استيراد الملف من جديد',
    forecast: (provider, when) => `التوقّع: **${isolated(provider)}**، ${when}`,
    noForecast: 'لا توقّع بعد',
    backtestMeaning: 'اختبار الأسابيع الماضية لسجل الأداء',
    stopBacktestLabel: 'إيقاف اختبار الأسابيع الماضية؛ ويبدأ من جديد مع الاستيراد التالي أو بدء التشغيل',
    backtest: (done, total) => `الاختبار الرجعي: ${done} من ${total}`,
    auditIntactAlone: 'التدقيق **سليم**',
    auditIntact: (count, entries) => `التدقيق **سليم**، ${counted(count, nouns.entry, entries)}`,
    auditBroken: (seq) => `التدقيق **مختلّ** عند القيد ${seq}`,
    auditBrokenSomewhere: 'التدقيق **مختلّ**',
    background: {
      next: (when) => `في الخلفية: الدورة التالية **${when}**`,
      noneDue: 'في الخلفية: لا شيء مستحق',
      working: 'في الخلفية: **قيد العمل**',
      paused: 'في الخلفية: **إيقاف مؤقت**',
      needsAttention: 'في الخلفية: **ما يتطلب الانتباه**:',
      trouble,
      stopped: 'في الخلفية: **العمل متوقف**',
    },
    attention: (count, formatted) =>
      plural(count, {
        one: 'أمر واحد يتطلب الانتباه',
        two: 'أمران يتطلبان الانتباه',
        few: `${formatted} أمور تتطلب الانتباه`,
        many: `${formatted} أمرًا يتطلب الانتباه`,
        other: `${formatted} أمر يتطلب الانتباه`,
      }),
    nothingNeedsAttention: 'لا شيء يتطلب الانتباه',
    outdoor: 'ضوء الشمس',
  },
  attention: {
    teamRefused: (count, names) =>
      plural(count, {
        one: `الفريق: موقع عمل يحتاج إلى نظر (${isolated(names)}). وتبيّن شاشة الفريق السبب.`,
        two: `الفريق: موقعا عمل يحتاجان إلى نظر (${isolated(names)}). وتبيّن شاشة الفريق السبب.`,
        other: `الفريق: مواقع عمل تحتاج إلى نظر (${isolated(names)}). وتبيّن شاشة الفريق السبب.`,
      }),
    teamFailed: (message) => `الفريق: فشلت المزامنة الأخيرة. ${isolated(message)}`,
    teamLate: (when, message) => `الفريق: كانت آخر مزامنة مكتملة ${when}. ${isolated(message)}`,
    refusesUs: (name, reason) =>
      `يرفض ${isolated(name)} طلبات Outpost: ${reason}. يُرجى التحقق من نموذجه وعنوانه في شاشة المزوّد، أو استخدام مزوّد آخر.`,
    gap: (place, message) => `${isolated(place)}: ${message}`,
    oldData: (count, places) => `مضى أكثر من أسبوع على بيانات ${countedAfter(count, nouns.place, places)}.`,
    rejectedRows: (_count, rows) => `الصفوف المرفوضة من الاستيراد: ${rows}.`,
    auditBroken: 'سجل التدقيق مختلّ. وتبيّن شاشة التدقيق موضع الخلل.',
    degraded: (reason) => `في الخلفية: ${reason}`,
    tookOverFrom: (p) =>
      `تولّى ${isolated(p.next)} الدور من ${isolated(p.before)} عند ${p.when}: لم يُجب ${isolated(p.before)} عن فحوص الاستجابة (${p.probes}).`,
    tookOverWhile: (p) =>
      `تولّى ${isolated(p.next)} الدور عند ${p.when}. ${
        p.count === 1
          ? `لم يُجب ${isolated(p.down)} عن فحوص الاستجابة (${p.probes}).`
          : `لم يُجب المزوّدون ${isolated(p.down)} عن فحوص الاستجابة (${p.probes} لكل منهم).`
      }`,
    tookOver: (next, when) =>
      `تولّى ${isolated(next)} الدور عند ${when}: لم يعد المزوّد السابق له قادرًا على الخدمة.`,
    oldForecast: (days) => `عدد الأيام منذ إعداد التوقّع المنشور: ${days}.`,
    newerCounts: 'الأعداد أحدث من التوقّع المنشور.',
    suspect: (_count, places) => `المواقع التي أحدث عدد فيها مشكوك فيه: ${places}.`,
    issue: (message) => `الاستيراد: ${message}`,
  },
};
