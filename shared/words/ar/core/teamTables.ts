import type { teamTables as english } from '../../en/core/teamTables.ts';
import { whole } from '../common/counted.ts';
import { ltr } from '../common/isolate.ts';

export const teamTables: typeof english = {
  olderTables: ({ version, needed }) =>
    `جداول هذا الفريق من إصدار سابق من Outpost (الإصدار ${whole(version)}؛ وهذا يحتاج إلى الإصدار ${whole(needed)})، ولم يتغيّر شيء. يُرجى أن يُطلب ممن يدير قاعدة البيانات تشغيل ${ltr('`outpost team create`')} من جديد بهذا الإصدار.`,
  otherLogin: ({ id }) =>
    `سُجّل موقع العمل هذا (${ltr(id)}) في الفريق بحساب آخر، ولم يُرسل شيء. يُرجى استخدام ذلك الحساب، أو الطلب ممن يدير قاعدة البيانات نقل موقع العمل إلى هذا الحساب.`,
  notKeptApart: `موقع العمل هذا مخصّص للمستوى المركزي وحده (${ltr('`team.visibility`')})، وقاعدة بيانات هذا الفريق لا تفصل بين مواقع العمل: فبإمكان كل حساب في الفريق أن يقرأه. لم يُرسل شيء.`,
};
