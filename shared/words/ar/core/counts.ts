import type { counts as english } from '../../en/core/counts.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { theMeasure } from '../common/measures.ts';

/** How cells with counts were read. */
export const counts: typeof english = {
  notFinal: ({ file, count }) =>
    `الأعداد المعلَّمة بأنها غير نهائية في ${isolated(file)}: ${count}. وهي محتسبة، وستتغيّر على الأرجح.`,
  notReported: ({ count, placeholders }) =>
    `الخلايا المقروءة على أنها «لم يُبلَّغ عنه»، لا صفر: ${count} (${placeholders}).`,
  multiplied: ({ column, factor }) =>
    `العمود ${quoted(column)} يَعُدّ بوحدات من ${ltr(factor)}: ضُربت أعداده في هذا العدد.`,
  suppressed: ({ count, ranges }) =>
    `الأعداد المحجوبة: ${count} (${ranges}). وهي ليست صفرًا ولا مفقودة: تُحفظ مجالاتٍ، ولا يشملها أي إجمالي.`,
  timesAs: ({ times, how }) => `${times}، ${how}`,
  suppressedAs: ({ high, low }) =>
    high === null ? 'المجال غير معروف، فعُدّ العدد لم يُبلَّغ عنه' : `قُرئت من ${low} إلى ${high}`,
  namedButFell: ({ named, down, all }) =>
    `مسمّاة ${named === 'cumulative' ? 'مجاميع تراكمية' : 'أعدادًا جديدة'}، لكنها انخفضت ${down} من ${all} من المرات`,
  onlyRise: ({ up }) => `لا تنخفض أبدًا (عدد مرات الارتفاع: ${up})`,
  sumsOrNew: ({ measure, files, says }) =>
    `${theMeasure(measure)} في ${isolated(files)} ${says}: قد تكون مجاميع تراكمية أو أعدادًا جديدة. يُرجى تحديد أيهما.`,
  unreadable: {
    notWhole: 'ليس عددًا صحيحًا',
    failedFormula: 'صيغة حسابية فشلت',
    mark: 'آلاف أو كسر: يُكتب دون فواصل',
    tooLarge: 'أكبر من أن يكون عدد حالات',
    fraction: 'كسر، لا عدد حالات',
    least: 'الحد الأدنى الممكن فقط',
  },
  otherTexts: ({ others }) => `ونصوص أخرى عددها ${others}`,
};
