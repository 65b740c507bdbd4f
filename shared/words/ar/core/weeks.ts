import type { weeks as english } from '../../en/core/weeks.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';

/** How numbers of weeks were read. */
export const weeks: typeof english = {
  noIsoWeek: ({ week, year }) => `فهي تذكر الأسبوع ${week} من ${year}، وهو غير موجود في أسابيع ISO`,
  datesBeside: ({ day }) =>
    `فالتواريخ المجاورة لها هي ${day === 'end' ? 'الأيام الأخيرة' : 'الأيام الأولى'} لهذه الأسابيع`,
  noSuchWeek: ({ year, week }) => `لا يوجد هذا الأسبوع: ليس في ${year} أسبوع ${week} بحسب`,
  anySystem: ({ missing }) => `${missing} أي نظام أسابيع`,
  otherSystem: ({ missing, label, other }) => `${missing} ${label}، لكنه موجود بحسب ${other}`,
  startAgain: ({ file, first, year }) =>
    `تبدأ أسابيع ${isolated(file)} من جديد: ابتداءً من ${quoted(first)} قُرئت على أنها أسابيع ${year}.`,
  withoutYear: (p) => {
    const hint = p.inName === undefined ? '' : ` ويذكر اسم الملف ${isolated(p.inName)}.`;
    return `يسمّي ${isolated(p.file)} الأسابيع (من ${quoted(p.first)} إلى ${quoted(p.last)}) دون سنة.${hint} يُرجى تحديد سنة الأسبوع الأول بالخيار ${ltr(`--mapping {"year": "${p.example}"}`)}، أو إضافة عمود للسنوات.`;
  },
};
