/** الحزم. */
import type { bundles as english } from '../../en/core/bundles.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

/** What is wrong with a bundle, and why one has no place here. */
export const bundles: typeof english = {
  refused: ({ problem }) =>
    `رُفضت الحزمة، ولم يتغيّر شيء: ${problem}. يُرجى أخذ نسخة أخرى منها، أو طلب إعدادها من جديد.`,
  notABundle: 'ليست حزمة من Outpost، أو أن بدايتها تالفة',
  newerFormat: ({ format }) =>
    `أعدّ هذه الحزمة إصدار أحدث من Outpost (الصيغة ${ltr(format)}). لم يتغيّر شيء. يُرجى تثبيت الإصدار الأحدث لقراءتها.`,
  oddList: 'قائمة محتوياتها تالفة أو ناقصة',
  oddPath: ({ path }) => `تذكر ${isolated(path)}، وهو ملف لا يجوز أن تحويه حزمة`,
  twice: ({ path }) => `تذكر ${isolated(path)} مرتين`,
  cutOff: 'تنتهي قبل أن تكتمل',
  goesOn: 'يتبع نهايتها شيء آخر',
  otherEnd: 'البصمة التي تختمها لا تطابق: تغيّر شيء فيها',
  altered: (p) => `الجزء ${ltr(p.record)} (${isolated(p.path)}) ليست له البصمة المذكورة في القائمة`,
  otherRecord: (p) => `الجزء ${ltr(p.record)} ليس ما في القائمة (${isolated(p.path)}): حُذف جزء أو كُرّر أو نُقل`,
  wrongPassphrase: 'عبارة المرور ليست التي شُفّرت بها، أو أن بدايتها تغيّرت',
  brokenSeal: 'تغيّر جزء منها أو نُقل أو قُطع بعد تشفيرها',
  otherJournal: 'ما تقوله عن موقع عملها ليس ما يقوله سجلها',
  brokenChain: ({ seq }) => `تنقطع سلسلة سجلها عند القيد ${ltr(seq)}`,
  unnamed: ({ path }) => `لا قيد في سجلها يذكر ${isolated(path)}`,
  otherContent: ({ path }) => `${isolated(path)} ليس الملف الذي يذكره سجلها`,
  lacks: ({ path }) => `ينقصها ${isolated(path)} الذي يذكره سجلها`,
  hugeJournal: 'سجلها أكبر من أي سجل يقرؤه Outpost',
  noSuchSite: ({ id }) =>
    `لا توجد هنا نسخة من الموقع ${isolated(id)}. يعرض \`outpost bundle list\` النسخ الموجودة.`,
  noFile: ({ path }) => `لا يوجد ملف ${isolated(path)}.`,
  fileExists: ({ path }) =>
    `${isolated(path)} موجود من قبل. يُرجى اختيار اسم آخر، أو استبداله بالخيار ${ltr('--replace')}.`,
  nothingYet: ({ folder }) => `لا يحوي مجلد البيانات ${isolated(folder)} بعد ما يُحفظ.`,
  brokenHere: 'سجل مجلد البيانات هذا تالف. يُرجى فتح Outpost مرة لكي يُصلَح، ثم إعداد الحزمة.',
  changedMeanwhile: ({ path }) =>
    `تغيّر ${isolated(path)} أو أزيل أثناء إعداد الحزمة. يُرجى إعداد الحزمة من جديد.`,
  newerThanHere: ({ more }) =>
    `هذه الحزمة من موقع العمل نفسه وتتجاوز ما هنا بمقدار ${countedAfter(more, nouns.entry)}. ولا تُدمج نسختان من موقع عمل أبدًا: يُرجى استيرادها إلى مجلد بيانات فارغ (${ltr('--data-dir')}) والمتابعة هناك.`,
  fork: ({ seq }) =>
    `هذه الحزمة من موقع عمل موجود هنا أيضًا، لكن الاثنين يختلفان ابتداءً من القيد ${ltr(seq)}: كُتب في النسختين. لم يتغيّر شيء. يُرجى المتابعة بواحدة منهما فقط.`,
  notEmpty: ({ folder, file }) =>
    `ليس في مجلد البيانات ${isolated(folder)} سجل، لكنه ليس فارغًا (${isolated(file)}). ولا تُستعاد حزمة إلا في مجلد فارغ: يُرجى اختيار مجلد بالخيار ${ltr('--data-dir')}.`,
  readOnly: ({ folder }) => `${isolated(folder)} نسخة من موقع عمل آخر جلبتها حزمة. وهي للقراءة فقط.`,
};
