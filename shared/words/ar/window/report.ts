import type { report as english } from '../../en/window/report.ts';
import { createPlural } from '../../plural.ts';
import { isolated } from '../common/isolate.ts';

const plural = createPlural('ar');

/** The situation report, as it is written and sent. */
export const report: typeof english = {
  title: 'تقرير الوضع',
  preview: 'التقرير كما يُطبع',
  noForecast: 'يُعدّ التقرير من توقّع منشور، وليس لمجموعة البيانات هذه توقّع بعد. يُرجى طلب توقّع أولًا.',
  print: 'طباعة أو حفظ بصيغة PDF',
  formats: {
    pdf: 'حفظ بصيغة PDF',
    html: 'حفظ بصيغة HTML',
    txt: 'حفظ كنص',
    csv: 'حفظ بصيغة CSV',
    xlsx: 'حفظ بصيغة XLSX',
  },
  saved: (name) => `حُفظ باسم ${isolated(name)}.`,
  kept: 'كل ما كُتب محفوظ.',
  keeping: 'جارٍ حفظ ما كُتب…',
  paper: 'الورق',
  papers: { a4: 'A4', letter: 'Letter' },
  picture: 'بجانب المنحنى الوبائي',
  pictureAsItFits: (picture) => (picture === null ? 'بحسب البيانات' : `بحسب البيانات (الآن: ${picture})`),
  pictures: { map: 'خريطة مستويات الخطر', bars: 'الحالات في أعمدة مرتبة' },
  noShapes:
    'ليس لأي موقع في هذا التقرير شكل. تحتاج الخريطة إلى بلدان، أو إلى أشكال مستوردة في علامة تبويب الخريطة في النظرة العامة.',
  isFinal: 'نهائي (وإلا ذكر التقرير «مسودة»)',
  fields: {
    organisation: 'المؤسسة',
    number: 'رقم التقرير',
    author: 'المُعِدّ',
    clearedBy: 'اعتمده',
    actions: 'أنشطة الاستجابة',
    responseGaps: 'ثغرات الاستجابة',
    needs: 'الاحتياجات',
    suppressionReason: 'سبب عرض الأعداد الصغيرة',
  },
  suppressionHelp:
    'لا تُعرض الأعداد الصغيرة حتى لا يمكن التعرف على أي شخص. ولعرضها يُضبط الحد على 0 في الإعدادات ويُذكر السبب هنا.',
  highlights: {
    title: 'أبرز النقاط',
    label: (number) => `النقطة ${number}`,
    origins: {
      auto: 'من الأرقام.',
      edited: 'عُدّلت يدويًا؛ ويشير التقرير إلى ذلك.',
      added: 'أُضيفت يدويًا؛ ويشير التقرير إلى ذلك.',
    },
    outdated: (auto) => `عُدّلت يدويًا، وتغيّرت الأرقام منذ ذلك الحين. وهي تقول الآن: ${auto}`,
    restore: 'كما تقول الأرقام',
    restoreOf: (auto) => `كما تقول الأرقام: ${auto}`,
    remove: 'حذف',
    removeOf: (sentence) => `حذف: ${sentence}`,
    add: 'إضافة جملة',
    takenOut: (count) =>
      plural(count, {
        one: 'جملة محذوفة واحدة',
        two: 'جملتان محذوفتان',
        few: `${count} جمل محذوفة`,
        other: `${count} جملة محذوفة`,
      }),
    putBack: 'إعادة',
    putBackOf: (sentence) => `إعادة: ${sentence}`,
  },
};
