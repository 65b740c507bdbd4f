import type { TeamWords } from '../../team.ts';

/** What the forecasts of each site came to. */
export const records: TeamWords['records'] = {
  title: 'سجل الأداء بحسب موقع العمل',
  intro: 'محسوب هنا مما نشره كل موقع عمل وعدّه؛ وما يقوله موقع عمل عن توقعاته لا يُقرأ.',
  pooled: 'تقوم درجة الثقة على سجل مواقع العمل كلها معًا.',
  alone: 'تقوم درجة الثقة على سجل موقع العمل هذا وحده، بحسب الإعدادات.',
  caption: 'ما آلت إليه التوقعات السابقة لكل موقع عمل',
  together: 'كل مواقع العمل معًا',
  scoring: 'يُحسب ما نشرته مواقع العمل…',
  columns: { site: 'موقع العمل', forecasts: 'التوقعات', newestWeek: 'أحدث أسبوع' },
  nothing: 'لم يُحسب شيء بعد',
  noCounts: 'لا يشارك أعداده: لا يمكن حساب شيء',
};
