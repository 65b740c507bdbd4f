import type { storage as english } from '../../en/core/storage.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** What was found wrong in the data folder, and what was done about it. */
export const storage: typeof english = {
  theJournal: 'سجل التغييرات',
  newerVersion: ({ name, version }) =>
    `${isolated(name)} في مجلد البيانات كتبه إصدار أحدث من Outpost (المخطط ${version}). لم يتغيّر شيء. يُرجى تثبيت الإصدار الأحدث، أو اختيار مجلد آخر بالخيار ${ltr('--data-dir')}.`,
  damagedKept: ({ name, file }) =>
    `كان ${isolated(name)} تالفًا. والملف التالف محفوظ باسم ${ltr(`quarantine/${file}`)}`,
  unreadable: ({ movedTo, name, system }) =>
    movedTo === null
      ? `تتعذر قراءة ${isolated(name)} (${isolated(system)}) ويتعذر نقله أيضًا. ويبقى كما هو، ولا يُحفظ غيره إلى أن يمكن نقله؛ يُرجى التحقق من أذوناته ومن القرص`
      : `تتعذر قراءة ${isolated(name)} (${isolated(system)}). ونُقل جانبًا دون تغيير إلى ${ltr(movedTo)}؛ يُرجى التحقق من أذوناته ومن القرص`,
  damaged: ({ name }) => `${isolated(name)} تالف`,
  unreadableNow: ({ name, system }) =>
    `تتعذر قراءة ${isolated(name)} (${isolated(system)})؛ يُرجى التحقق من أذوناته ومن القرص`,
  restoredFromJournal: ({ isJournalWhole }) =>
    isJournalWhole
      ? 'استُعيد محتواه من سجل التغييرات، ولم يُفقد شيء مما أُكّد حفظه'
      : 'سجل التغييرات تالف أيضًا، فاستُعيد محتواه بقدر ما تصل إليه النسخة الاحتياطية وسجل التغييرات',
  repaired: ({ fate, how }) => `${fate}؛ ${how}.`,
  shownOnly: ({ fate }) =>
    `${fate}؛ ويؤخذ محتواه من مكان آخر. ويصلحه بدء التشغيل التالي الذي يجوز له الكتابة.`,
  cutOff: ({ names }) =>
    `انقطع بدء تشغيل سابق أثناء إصلاحاته: كان قد حفظ ما هو تالف باسم ${isolated(names)} ولم يسجّله. ويسجّله هذا البدء؛ ولم يُفقد شيء مما أُكّد حفظه.`,
  journalDamaged: ({ from, kept, beyond, named, access }) =>
    `سجل التغييرات تالف: القيود ابتداءً من ${from} مفقودة أو لا يمكن الوثوق بها.${kept > 0 ? ' والملف التالف محفوظ في العزل.' : ''}${beyond > 0 ? ` وتُعرف تغييرات ليست فيه من ${isolated(named)}: ربما أُعيدت حالة أقدم، أو كتب حاسوبان في هذا المجلد.` : ''} ${access === 'writer' ? 'واستُعيدت أحدث حالة يمكن التحقق منها، ولا أحد يحمل القفل.' : 'وتُعرض أحدث حالة يمكن التحقق منها؛ ويصلح بدء التشغيل التالي الذي يجوز له الكتابة سجل التغييرات.'}`,
  historyRestored: ({ from }) =>
    `${from === 'backup' ? 'تُستخدم نسخته الاحتياطية' : 'يبدأ تاريخه من جديد'}؛ ولم تكن فيه أي مجموعة بيانات أو توقّع أو إعداد أو قيد من سجل التدقيق`,
  writeInterrupted: 'انقطعت آخر عملية كتابة قبل تأكيدها؛ وأُزيل أثرها.',
  setDamaged: ({ runId, file }) =>
    `ملف مجموعة التوقعات ${ltr(runId)} مفقود أو تالف (${isolated(file)}). ولم تتأثر المجموعات الأخرى؛ يُرجى تشغيل التوقّع من جديد.`,
  setNotShared: ({ runId }) =>
    `توقعات المجموعة ${ltr(runId)} ليست في هذه النسخة: لم يعطها موقع عملها للفريق.`,
  seasonsDamaged: 'سجل لمواسم ماضية تالف. يُرجى تثبيت Outpost من جديد.',
};
