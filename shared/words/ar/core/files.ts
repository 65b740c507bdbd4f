import type { files as english } from '../../en/core/files.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** What the system says of files and folders, and what to do about it. */
export const files: typeof english = {
  pdf: {
    noBrowser: (names) =>
      `يطبع ملفَّ PDF متصفحٌ مثبّت من عائلة Chromium (${isolated(names)})، ولم يُعثر على أي منها. يُرجى تثبيت أحدها، أو كتابة التقرير في ${ltr('FILE.html')}، وهو ما يستطيع أي متصفح طباعته.`,
    notPrinted: (p) =>
      `لم يطبع ${isolated(p.browser)} ملف PDF: ${p.reason}. يُرجى كتابة التقرير في ${ltr('FILE.html')}، وهو ما يستطيع أي متصفح طباعته.`,
    tookTooLong: (seconds) => `استغرق أكثر من المهلة (${seconds} ث)`,
    ended: (code) => `انتهى بالرمز ${ltr(code)} ودون ملف`,
  },
  full: {
    cause: 'القرص الذي يحتويه ممتلئ',
    advice: 'ما حُفظ من قبل سليم. يُرجى إخلاء بعض المساحة والمحاولة من جديد.',
  },
  notWritable: {
    cause: 'تتعذر الكتابة فيه',
    advice: `يُرجى التحقق من أذوناته، أو اختيار مجلد آخر بالخيار ${ltr('--data-dir')}.`,
  },
  failing: {
    cause: 'يُبلغ القرص الذي يحتويه عن خطأ',
    advice:
      'يُرجى المحاولة من جديد. فإن تكرر ذلك، يُرجى نسخ مجلد البيانات إلى قرص آخر وفحص هذا القرص؛ ولا يُسحب شيء مما أُكّد حفظه من قبل.',
  },
  gone: {
    cause: 'القرص أو محرك الشبكة الذي يحتويه لم يعد موجودًا',
    advice: 'يُرجى توصيله من جديد ثم تشغيل Outpost من جديد؛ ولا يُسحب شيء مما أُكّد حفظه من قبل.',
  },
  outOfHandles: {
    cause: 'لم يعد لدى النظام ملفات مفتوحة أو ذاكرة يعطيها',
    advice: 'يُرجى إغلاق برامج أخرى والمحاولة من جديد.',
  },
  keepsNothing: {
    cause: 'القرص الذي يحتويه لا يضمن حفظ ما يُكتب',
    advice: `يُرجى اختيار مجلد على قرص آخر بالخيار ${ltr('--data-dir')}.`,
  },
  kept: {
    cause: 'يحتجزه برنامج آخر',
    advice: 'يُرجى إغلاق ذلك البرنامج ثم المحاولة من جديد.',
  },
  giveRight: 'يُرجى إعطاء هذا الحساب حق قراءته ثم المحاولة من جديد.',
  denied: 'الإذن مرفوض',
  notPermitted: 'ذلك غير مسموح',
  readError: {
    cause: 'يُبلغ القرص عن خطأ',
    advice: 'يُرجى نسخ مجلد البيانات إلى قرص آخر، أو استعادة الملف من نسخة احتياطية، ثم المحاولة من جديد.',
  },
  folderThere: {
    cause: 'في مكانه مجلد',
    advice: 'يُرجى نقل ذلك المجلد إلى مكان آخر ثم المحاولة من جديد.',
  },
  deadLink: {
    cause: 'في مكانه رابط لا يؤدي إلى شيء',
    advice: 'يُرجى نقل ذلك الرابط إلى مكان آخر ثم المحاولة من جديد.',
  },
  unreadable: ({ path, cause, system, advice }) =>
    `تتعذر قراءة ${isolated(path)}: ${cause} (${isolated(system)}). لم يتغيّر شيء. ${advice}`,
  newerKeys: `كتب إصدار أحدث من Outpost الملف ${ltr('keys.json')} في مجلد البيانات. لم يتغيّر شيء. يُرجى تثبيت الإصدار الأحدث، أو اختيار مجلد آخر بالخيار ${ltr('--data-dir')}.`,
  noKey:
    'ليس هذا مفتاحًا: يتكوّن المفتاح من 1 إلى 512 من الحروف والأرقام والعلامات، دون مسافات داخله. يُرجى نسخه من جديد من المزوّد.',
  noKeyStore: `ليس في هذا النظام مخزن مفاتيح يمكن أن يستخدمه Outpost. يُرجى إعطاء المفتاح في متغيرات البيئة، أو قبول ملف نص غير مشفَّر لا يقرؤه سواك: ${ltr('`config set-secret ID --plain-text`')}.`,
  neither: ({ path }) =>
    `لم يُحفظ: لا يمكن قراءة ${isolated(path)} ولا نقله. يُرجى إعطاء هذا الحساب حق الأمرين كليهما.`,
  isFolder: 'هو مجلد، لا ملف. يُرجى تسمية الملف الذي يحتوي الأعداد.',
  notReadTwice: 'ليس ملفًا يمكن أن يُقرأ مرتين. يُرجى حفظ ما يعطيه في ملف واستيراد ذلك.',
  missing: ({ path }) => `لا يوجد ملف ${isolated(path)}. يُرجى التحقق من الاسم والمجلد.`,
  checkPermissions: 'تتعذر قراءته. يُرجى التحقق من أذوناته.',
  notWritten: ({ path }) => `تتعذر الكتابة في ${isolated(path)}. يُرجى اختيار ملف آخر.`,
  /** The causes speak of what was named before them. */
  notSaved: (p) => `لم يُحفظ ${isolated(p.path)}: ${p.cause} (${isolated(p.system)}). ${p.advice}`,
  folderInUse: ({ folder, writer }) => {
    const who = writer === null ? 'عملية أخرى' : `العملية ${ltr(`${writer.host} ${writer.pid}`)}`;
    return `مجلد البيانات ${isolated(folder)} تستخدمه ${who}. وتبقى القراءة ممكنة في هذه الأثناء؛ ولتغيير شيء يُرجى إغلاق تلك العملية أو استخدامها.`;
  },
};
