import type { health as english } from '../../en/cli/health.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** The health of providers. */
export const health: typeof english = {
  statuses: healthStatuses,
  network: (p) =>
    `الشبكة: ${networkStatuses[p.status]}${p.checkedAt === null ? '' : ` (${isolated(p.checkedAt)})`}. ${p.message}`,
  lookNow: `يفحص الأمر ${ltr('`outpost health --once`')} الآن.`,
  confirming: ({ failed, of }) =>
    ` أكد ${failed} من ${of} من فحوص الاستجابة أنه متعطّل؛ وإذا أكدته كلها تولى المزوّد التالي.`,
  noFolder: 'لا يوجد مجلد بيانات يجوز لهذا الأمر أن يكتب فيه',
  writer: ({ host, pid }) => `تستخدم العملية ${ltr(`${host} ${pid}`)} مجلد البيانات`,
  notKept: ({ why }) => `لم يُحفظ شيء من هذا: ${why}.`,
};
