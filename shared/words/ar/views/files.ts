import type { files as english } from '../../en/views/files.ts';
import { isolated } from '../common/isolate.ts';

export const files: typeof english = {
  save: 'حفظ',
  label: 'حفظ مجموعة التوقعات أو التقرير في ملف',
  saved: (name) => `حُفظ باسم ${isolated(name)}.`,
  forecasts: 'مجموعة التوقعات المنشورة، كل المواقع',
  report: 'تقرير الوضع، دون عرض الأعداد الصغيرة',
  csv: 'CSV: صف لكل موقع وأسبوع، مع المجالات والمستويات',
  hub: 'CSV لمراكز التوقعات (hubs): صف لكل كوانتيل',
  json: 'JSON: كل ما في كل توقّع',
  pdf: 'تقرير الوضع بصيغة PDF',
  xlsx: 'XLSX: كل جداول التقرير',
  reportCsv: 'CSV: الجداول نفسها في ملف واحد',
  html: 'HTML: صفحات التقرير',
  txt: 'نص: 1,500 حرف على الأكثر، للرسائل',
};
