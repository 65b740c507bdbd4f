import type { find as english } from '../../en/window/find.ts';
import { quoted } from '../common/isolate.ts';

/** Finding a place, a dataset, a screen or a command by typing. */
export const find: typeof english = {
  title: 'بحث',
  label: 'موقع أو مجموعة بيانات أو شاشة أو أمر',
  placeholder: 'اسم موقع أو مجموعة بيانات أو ما يُراد فعله',
  found: 'النتائج',
  nothing: 'لا شيء بهذا الاسم. والمواقع هي مواقع مجموعة البيانات المختارة.',
  count: (count) => `عدد النتائج: ${count}`,
  kinds: { screen: 'شاشة', command: 'أمر', place: 'موقع', dataset: 'مجموعة بيانات' },
  commands: {
    import: 'استيراد ملف',
    paste: 'لصق جدول',
    undoImport: (dataset) => `التراجع عن آخر استيراد لمجموعة ${quoted(dataset)}`,
    help: 'ماذا تعني هذه الأرقام؟',
  },
};
