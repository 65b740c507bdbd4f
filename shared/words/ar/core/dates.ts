import type { dates as english } from '../../en/core/dates.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';

const likeThis = ltr('2026-11-24');

/** `أ أو ب` */
const either = (formats: readonly string[]): string => formats.map(ltr).join(' أو ');

/** How dates and weeks were found. */
export const dates: typeof english = {
  otherDateUsed: ({ file, column, used }) =>
    `الأشخاص الذين لا تاريخ لهم في العمود ${quoted(column)} من ${isolated(file)} محتسبون بتاريخ آخر: ${used.map(({ name, count }) => `${quoted(name)} (${count})`).join('، ')}.`,
  personsWithoutDate: ({ file, count }) =>
    `الأشخاص الذين لا تاريخ لهم إطلاقًا في ${isolated(file)}: ${count}. وهم غير محتسبين.`,
  farYear: 'سنة تبعد أكثر من خمس سنوات عن كل السنوات الأخرى',
  notADate: ({ text, dateFormat }) =>
    text === '' ? 'لا تاريخ' : `ليس تاريخًا مكتوبًا بالصيغة ${ltr(dateFormat)}`,
  sayWeekStart: 'فهي تذكر اليوم الذي تبدأ فيه الأسابيع',
  isWeekStart: ({ name }) => `${quoted(name)} هو اليوم الذي تبدأ فيه الأسابيع`,
  severalSpellings: ({ name, column, count, ways }) =>
    `تواريخ ${isolated(name)}، العمود ${quoted(column)}، مكتوبة بأكثر من صيغة (${count})، وقُرئ كل منها بحسب صيغته: ${ways}.`,
  noFormat: ({ format, known }) =>
    `${quoted(format)} ليست صيغة تاريخ معروفة. الصيغ المعروفة: ${isolated(known)}.`,
  where: ({ column }) => (column === null ? 'في صف العناوين' : `في العمود ${quoted(column)}`),
  stateWhich: ({ share, column }) =>
    share < 1 && column !== null
      ? `يُرجى تحديد أيهما، وتُرفض البقية؛ أو كتابتها كلها على نحو واحد، مثل ${likeThis}.`
      : 'يُرجى تحديد أيهما.',
  ambiguous: ({ file, where, formats, state }) =>
    `يمكن أن تُقرأ تواريخ ${isolated(file)}، ${where}، بالصيغة ${either(formats)}. ${state}`,
  runningText: ({ name }) =>
    `لم يُعثر على جدول في ${isolated(name)}: إنه نص متصل. يُرجى نسخ الجدول وحده إلى جدول بيانات أو ملف CSV، مع أسماء أعمدته في الصف الأول، ثم استيراد ذلك.`,
  noColumn: ({ name, names, title }) =>
    `لا يوجد في ${isolated(name)} عمود تواريخ. الأعمدة الموجودة: ${isolated(names)}. ${title}يُرجى إضافة عمود فيه تاريخ واحد لكل صف، مثل ${likeThis}.`,
  otherCalendar: ({ name, column, calendar }) =>
    `تبدو السنوات في ${isolated(name)}، العمود ${quoted(column)}، من ${calendar}. يُرجى كتابة التواريخ بالتقويم الميلادي، مثل ${likeThis}، ثم الاستيراد من جديد.`,
  inFuture: ({ name, column }) =>
    `كل التواريخ في ${isolated(name)}، العمود ${quoted(column)}، تقع بعد أكثر من سنة في المستقبل. يُرجى تصحيح السنوات ثم الاستيراد من جديد.`,
  nameIsAmbiguous: ({ name, formats }) =>
    `لا يوجد في ${isolated(name)} عمود تواريخ، ويمكن أن يُقرأ التاريخ الوارد في اسمه بالصيغة ${either(formats)}. يُرجى تحديد أيهما.`,
  hasNoColumn: ({ name }) => `لا يوجد في ${isolated(name)} عمود تواريخ`,
  whenChanged: ({ name, file }) => `يذكر ${quoted(name)} في ${isolated(file)} متى تغيّر كل صف`,
  takenFromName: ({ why, date }) =>
    `${why}: أُخذت كل الصفوف بحسب بيانات ${ltr(date)}، وهو التاريخ الوارد في اسم الملف.`,
  noSuchWeeks: ({ name, columns }) =>
    `أعمدة في ${isolated(name)} لأسابيع لا توجد في سنتها، وقد استُبعدت: ${columns}.`,
  weekBounds: ({ name, start, end }) =>
    `لكل أسبوع في ${isolated(name)} يومه الأول في ${quoted(start)} ويومه الأخير في ${quoted(end)}: ويُسمّى الأسبوع بيومه الأخير.`,
  namedByLastDay: ({ name, weeks }) =>
    `${quoted(name)} هو اليوم الأول للأسابيع الواردة في ${quoted(weeks)}: ويُسمّى كل أسبوع بيومه الأخير.`,
  byMonth: ({ file, step }) =>
    `أعداد ${isolated(file)} شهرية أو لمدد أطول (الفاصل بين معظم التواريخ بالأيام: ${step}). وتُعدّ التوقعات بحسب الأسبوع: يُرجى استيراد أعداد أسبوعية أو يومية.`,
  farFuture: 'تاريخ بعد أكثر من سنة في المستقبل',
  calendars: {
    buddhist: 'التقويم البوذي (2567 هي 2024)',
    nepal: 'تقويم بيكرام سامبات النيبالي (2081 هي 2024)',
    hijri: `التقويم الهجري (1445 هي ${ltr('2023/24')})`,
    persian: `التقويم الفارسي (1403 هي ${ltr('2024/25')})`,
  },
  because: {
    evenSteps: 'لأن التواريخ تتوالى عندئذ على فترات متساوية',
    inOrder: 'لأن الصفوف تكون عندئذ مرتبة زمنيًا',
    noneInFuture: 'لأنه لا يقع عندئذ أي تاريخ في المستقبل',
  },
  formatName: ({ isDayFirst, name, isMonthFirst }) =>
    isDayFirst ? `${ltr(name)} (اليوم أولًا)` : isMonthFirst ? `${ltr(name)} (الشهر أولًا)` : ltr(name),
  monthly: ({ name, column }) =>
    `أعداد ${isolated(name)} شهرية${column === undefined ? '' : ` (العمود ${quoted(column)})`}. ولا يمكن تقسيم الشهر إلى أسابيع، وتُعدّ التوقعات بحسب الأسبوع: يُرجى استيراد أعداد أسبوعية أو يومية.`,
  titleSays: ({ title }) => `يذكر عنوانه ${quoted(title)}: يُرجى كتابة ذلك التاريخ في كل صف. `,
  noDate: 'لا تاريخ',
  unreadable: ({ name, column, row, found }) =>
    `تتعذر قراءة التواريخ في ${isolated(name)}، العمود ${quoted(column)}: في الصف ${row} يوجد ${found}. يُرجى كتابتها مثل ${likeThis} أو ${ltr('24.11.2026')}.`,
  noWeeks: (p) =>
    `تتعذر قراءة الأسابيع في ${isolated(p.name)}، العمود ${quoted(p.column)}: في الصف ${p.row} توجد القيمة ${quoted(p.found)}، والمتوقع أسبوع من 1 إلى 53. يُرجى تصحيحها، أو كتابة الأسابيع مثل ${ltr('2026-W48')}، ثم الاستيراد من جديد.`,
  isolated: 'تاريخ يبعد أكثر من خمس سنوات عن كل التواريخ الأخرى',
};
