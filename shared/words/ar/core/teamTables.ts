import type { teamTables as english } from '../../en/core/teamTables.ts';
import { whole } from '../common/counted.ts';
import { ltr } from '../common/isolate.ts';

export const teamTables: typeof english = {
  olderTables: ({ version, needed }) =>
    `جداول هذا الفريق من إصدار سابق من Outpost (الإصدار ${whole(version)}؛ وهذا يحتاج إلى الإصدار ${whole(needed)})، ولم يتغيّر شيء. اطلب ممن يدير قاعدة البيانات تشغيل ${ltr('`outpost team create`')} من جديد بهذا الإصدار.`,
  otherLogin: ({ id }) =>
    `سُجّل هذا الموقع (${ltr(id)}) في الفريق بحساب آخر، ولم يُرسل شيء. استخدم ذلك الحساب، أو اطلب ممن يدير قاعدة البيانات أن ينقل الموقع إلى حسابك.`,
  notKeptApart: `هذا الموقع مخصّص للمستوى المركزي وحده (${ltr('`team.visibility`')})، وقاعدة بيانات هذا الفريق لا تفصل بين مواقعه: فبإمكان كل حساب في الفريق أن يقرأه. لم يُرسل شيء.`,
};
