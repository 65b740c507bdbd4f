import type { audit as english } from '../../en/window/audit.ts';
import { auditEntries } from '../common/auditEntries.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

export const audit: typeof english = {
  title: 'سجل التدقيق',
  intro: 'كل تغيير، الأحدث أولًا. ويرتبط كل قيد بالقيد الذي قبله ببصمته.',
  ...auditEntries,
  caption: 'قيود سجل التدقيق، الأحدث أولًا',
  columns: {
    seq: 'الرقم',
    time: 'الوقت',
    what: 'الحدث',
    about: 'الموضوع',
    provider: 'المزوّد',
    epoch: 'الحقبة',
    cause: 'السبب',
    details: 'التفاصيل',
  },
  knownOn: (day) => `البيانات المعروفة في ${day}`,
  search: 'بحث',
  files: {
    csv: 'حفظ بصيغة CSV',
    json: 'حفظ بصيغة JSON',
    saved: (count, entries, name) =>
      `تم حفظ ${countedAfter(count, nouns.entry, entries)} باسم ${isolated(name)}.`,
    notIntact: 'السلسلة غير متماسكة: تُراجَع نتيجة التحقق.',
  },
  details: 'التفاصيل',
  detailsOf: (seq) => `التفاصيل: القيد ${seq}`,
  hash: 'البصمة',
  noDetails: 'لا تفاصيل.',
  yes: 'نعم',
  no: 'لا',
  nothing: '–',
  empty: 'لا قيود بعد.',
  filter: 'عرض',
  allKinds: 'كل الأنواع',
  noneOfKind: 'ليس بين القيود المعروضة قيد من هذا النوع. يمكن عرض قيود أقدم للبحث أبعد من ذلك.',
  more: 'عرض قيود أقدم',
  verify: 'تحقق',
  verifying: 'يجري فحص كل قيد على القرص…',
  intact: (count, entries) => `سليم: تم فحص ${countedAfter(count, nouns.entry, entries)} على القرص.`,
  broken: (seq, segment) =>
    `السلسلة مختلّة عند القيد ${seq} (المقطع ${isolated(segment)}): أُزيل هذا القيد أو عُدّل. يُرجى الاحتفاظ بنسخة من مجلد البيانات قبل أي إجراء آخر.`,
  brokenSomewhere:
    'السلسلة مختلّة: سلسلة القيود غير متماسكة. يُرجى الاحتفاظ بنسخة من مجلد البيانات قبل أي إجراء آخر.',
  quarantined: (_count, files) => `الملفات التالفة المحفوظة في العزل: ${files}.`,
  notShown: (seq) => `القيد ${seq} ليس بين القيود المعروضة. يمكن عرض قيود أقدم للوصول إليه.`,
};
