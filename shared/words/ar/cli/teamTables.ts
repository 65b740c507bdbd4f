import type { teamTables as english } from '../../en/cli/teamTables.ts';
import { ltr } from '../common/isolate.ts';

export const teamTables: typeof english = {
  keptApart: 'تفصل قاعدة البيانات بين مواقع العمل: كل حساب يكتب في موقع عمله وحده، ويقرأ ما يُسمح له به.',
  notKeptApart:
    'لا تفصل قاعدة البيانات بين مواقع العمل: يستطيع كل حساب في الفريق أن يقرأ كل شيء، وأن يكتب باسم أي موقع عمل.',
  roles: ({ sites, readers }) =>
    `حسابات مواقع العمل تابعة للدور ${ltr(sites)}، وحسابات من يقرؤون فقط تابعة للدور ${ltr(readers)}.`,
  noRoles: `لا توجد أدوار جماعية: من يدير قاعدة البيانات يمنح كل حساب ما يحتاج إليه (التفاصيل في ${ltr('docs/team-tables.md')}).`,
};
