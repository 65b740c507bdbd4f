import type { en as english } from '../en/bridge.ts';
import { ltr } from './common/isolate.ts';

/** What both ends of the wire between a page and Outpost say where Outpost itself can't. */
export const ar: typeof english = {
  noRequest: 'ليس هذا طلبًا من طلبات العَقد.',
  noMethod: (p) => `لا توجد في Outpost طريقة باسم ${ltr(p.method)}.`,
  notCloneable: (p) => `تحتوي معاملات ${ltr(p.method)} على ما لا يمكن نسخه.`,
  notAReply: (p) => `الإجابة عن ${ltr(p.method)} ليست ردًّا بحسب هذا البروتوكول. يُرجى إعادة تشغيل Outpost.`,
  noAnswer: (p) => `لم تصل الإجابة عن ${ltr(p.method)}. يُرجى إعادة تشغيل Outpost.`,
};
