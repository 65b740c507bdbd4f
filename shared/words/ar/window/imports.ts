import type { imports as english } from '../../en/window/imports.ts';
import { createPlural } from '../../plural.ts';
import { counted, countedAfter } from '../common/counted.ts';
import { isolated } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

const plural = createPlural('ar');

/** The ways in, the progress and the end of an import. */
export const imports: typeof english = {
  button: 'استيراد',
  choose: 'اختيار ملفات للاستيراد',
  chooseAnother: 'اختيار ملف آخر',
  dropHere: 'الإفلات للاستيراد. والملفات التي تُفلت معًا تصبح مجموعة بيانات واحدة.',
  tooMany: (limit) =>
    `تتكوّن مجموعة البيانات من ${limit} من الملفات على الأكثر. يُرجى إفلات ملفات أقل دفعة واحدة.`,
  noTable: 'لا تحتوي الحافظة على جدول. يُرجى نسخ الخلايا مع صف العناوين ثم لصقها هنا.',
  busy: 'هناك استيراد جارٍ. يُرجى إتمامه أو إلغاؤه أولًا.',
  pastedName: 'جدول ملصق.txt',
  failedTitle: (names) => (names === null ? 'لم يُستورد شيء.' : `لم يُستورد شيء من ${isolated(names)}.`),
  cancelled: 'أُلغي. لم يُستورد شيء.',
  ways: {
    title: 'استيراد الأعداد',
    files: 'الملفات',
    filesHint:
      'ملفات CSV أو Excel (XLSX) أو JSON، ولو مضغوطة بـ gzip. والملفات التي تُختار معًا تصبح مجموعة بيانات واحدة، كالحالات والوفيات. ويمكن أيضًا إفلات الملفات في أي مكان من هذه النافذة.',
    browse: 'اختيار ملفات…',
    paste: 'لصق جدول',
    pasteHint: 'تُنسخ الخلايا من جدول بيانات مع صف عناوينها، ثم تُلصق هنا.',
    read: 'قراءة هذا الجدول',
    pasteNeeded: 'يُرجى لصق صف عناوين وصف واحد على الأقل من الأعداد.',
  },
  progress: {
    uploading: (names) => `جارٍ إرسال ${isolated(names)}…`,
    reading: (names) => `جارٍ قراءة ${isolated(names)}…`,
    checking: (names) => `جارٍ التحقق من ${isolated(names)}…`,
    saving: (names) => `جارٍ حفظ ${isolated(names)}…`,
    rows: (count, rows) => counted(count, nouns.row, rows),
    secondsLeft: (count, seconds) =>
      plural(count, {
        one: 'بقيت ثانية واحدة تقريبًا',
        two: 'بقيت ثانيتان تقريبًا',
        few: `بقيت ${seconds} ثوانٍ تقريبًا`,
        other: `بقيت ${seconds} ثانية تقريبًا`,
      }),
    minutesLeft: (count, minutes) =>
      plural(count, {
        one: 'بقيت دقيقة واحدة تقريبًا',
        two: 'بقيت دقيقتان تقريبًا',
        few: `بقيت ${minutes} دقائق تقريبًا`,
        other: `بقيت ${minutes} دقيقة تقريبًا`,
      }),
  },
  done: {
    imported: (p) =>
      `تم استيراد ${countedAfter(p.count, nouns.row, p.rows)} إلى «${isolated(p.name)}»: ${counted(p.placeCount, nouns.place, p.places)}.`,
    updated: (name, changes) => `تم تحديث «${isolated(name)}»: ${changes}.`,
    updatedOnly: (name) => `تم تحديث «${isolated(name)}».`,
    rejected: (_count, rows) => `عدد الصفوف المرفوضة: ${rows}؛ وهي مذكورة في القائمة.`,
    findings: (_count, warnings) => `عدد الملاحظات: ${warnings}`,
    alreadyThere: (name) => `هذه البيانات موجودة من قبل باسم «${isolated(name)}»؛ ولم يُستورد شيء.`,
    removed: (name) => `أُزيلت «${isolated(name)}» من كل القوائم. وتبقى ملفاتها وقيودها في سجل التدقيق.`,
    reverted: (name, day) => `جرى التراجع عن تحديث «${isolated(name)}»: أعدادها هي المعروفة في ${day}.`,
    restored: (name) => `عادت «${isolated(name)}».`,
    undo: 'التراجع عن الاستيراد',
    redo: 'الاستيراد من جديد',
  },
};
