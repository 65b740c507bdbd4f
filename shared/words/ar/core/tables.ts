import type { tables as english } from '../../en/core/tables.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';

/** Why a file is no table that can be read: the ends of sentences that begin with its name. */
export const tables: typeof english = {
  longLine: ({ megabytes, line }) => `يحتوي على أكثر من ${megabytes} ميغابايت في السطر ${line}`,
  oneRowPerLine: 'في الجدول صف واحد لكل سطر: يُرجى تصديره من جديد بنهايات أسطر.',
  packedDamaged: 'تالف: لا يمكن فك ضغطه إلى نهايته',
  unpacksTo: ({ size }) => `يتجاوز حجمه بعد فك الضغط ${isolated(size)}`,
  unpackIt: 'يُرجى فك ضغطه، والإبقاء على الصفوف اللازمة، واستيرادها.',
  largerThan: ({ size }) => `أكبر من ${isolated(size)}`,
  jsonTextDamaged: 'نص JSON تالف',
  listOfRecords: `يقرأ Outpost قائمة سجلات، مثل ${ltr('[{"date": "2024-01-06", "cases": 3}]')}.`,
  jsonDamaged: ({ line, column }) => `تالف: تتعذر قراءة نص JSON فيه ابتداءً من السطر ${line}، الحرف ${column}`,
  differentRecords: ({ number }) => `يحتوي على سجلات من أنواع مختلفة، ابتداءً من السجل ${number}`,
  manyColumns: ({ most }) => `يتجاوز عدد أعمدته ${most}`,
  saveAsCsv: 'يُرجى حفظه بصيغة CSV، أو استيراده على أجزاء.',
  noList: 'لا يحتوي على قائمة سجلات، أو يحتوي على عدة قوائم',
  kinds: {
    oldWorkbook: 'مصنّف بصيغة قديمة (XLS) أو مصنّف محمي بكلمة مرور',
    page: 'صفحة ويب أو XML',
    binaryWorkbook: 'مصنّف ثنائي (XLSB)',
    openDocument: 'ملف OpenDocument (ODS)',
  },
  empty: ({ name }) => `${isolated(name)} فارغ. يُرجى اختيار الملف الذي يحتوي الأعداد.`,
  notText: ({ name }) =>
    `${isolated(name)} ليس ملف نص. يُرجى حفظ الجدول بصيغة CSV (في برنامج جداول البيانات: ملف، حفظ باسم، CSV UTF-8) واستيراد ذلك.`,
  notRead: ({ name, kind }) =>
    `${isolated(name)} هو ${kind}، وهو ما لا يقرؤه Outpost. يُرجى فتحه في برنامج جداول بيانات، وحفظه بصيغة XLSX أو CSV، واستيراد ذلك.`,
  archive: ({ name }) => `${isolated(name)} أرشيف ملفات، لا جدول. يُرجى فك ضغطه واستيراد الجدول الموجود فيه.`,
  getAgain: 'يُرجى الحصول على الملف من جديد من مصدره واستيراد ذلك.',
  split: 'يُرجى تقسيم الجدول بحسب السنة أو الإقليم واستيراد الأجزاء.',
  otherEncoding: ({ name, encoding }) =>
    `${isolated(name)} ليس مكتوبًا بالترميز ${ltr(encoding)}: بعض بايتاته لا تمثل حروفًا فيه. يُرجى تحديد ${ltr('"encoding"')} آخر، أو عدم تحديده ليُكتشف.`,
  manyColumnsInLine: ({ most, line }) => `يتجاوز عدد الأعمدة ${most} في السطر ${line}`,
  longCell: ({ most, line }) => `يتجاوز عدد الأحرف ${most} في خلية واحدة، في الصف الذي يبدأ في السطر ${line}`,
  openQuotation: 'وسبب ذلك علامة اقتباس لا تُغلق أبدًا: يُرجى تصحيح ذلك الصف والاستيراد من جديد.',
  keepSheet: 'يُرجى الإبقاء على ورقة الأعداد وحدها، أو حفظ تلك الورقة بصيغة CSV، واستيرادها.',
  noWorkbook: 'ليس ملف Excel مقروءًا: الأرشيف تالف، لأنه مثلًا لم يُنسخ أو لم يُنزَّل إلى نهايته',
  saveWorkbook:
    'يُرجى الحصول عليه من جديد، أو فتحه في برنامج جداول بيانات وحفظه بصيغة XLSX أو CSV، واستيراد ذلك.',
  workbookUnpacksTo: ({ size }) => `يتجاوز حجمه بعد فك الضغط ${isolated(size)}، أو يتجاوز حجمه الأصلي بكثير`,
  manyParts: ({ most }) => `يتجاوز عدد أجزائه ${most}`,
  farCells: ({ rows, columns }) => `فيه ورقة تمتد خلاياها إلى الصف ${rows}، العمود ${columns}`,
  deleteFar: 'يُرجى حذف ما هو بعيد عن الجدول، أو حفظ الورقة بصيغة CSV، واستيراد ذلك.',
  noSheet: ({ name, sheet, sheets }) =>
    `لا توجد في ${isolated(name)} ورقة باسم ${quoted(sheet)}. يُرجى اختيار إحدى الأوراق التالية: ${isolated(sheets)}.`,
};
