import type { erase as english } from '../../en/cli/erase.ts';
import { ltr } from '../common/isolate.ts';

export const erase: typeof english = {
  confirm: ({ folder }) =>
    `يمحو هذا كل ما يحفظه البرنامج على هذا الجهاز للمجلد ${ltr(folder)}: البيانات والتوقعات وسجل التدقيق والمفاتيح. ولا رجعة فيه. يُنظر ما سيُمحى بالخيار ${ltr('--dry-run')}؛ ويُضاف ${ltr('--yes')} لتنفيذه.`,
  wouldErase: ({ folder, count, kilobytes }) =>
    `كان سيُمحى من ${ltr(folder)} ومما بجانبه: ${count} (${kilobytes} كيلوبايت).`,
  erased: ({ folder, count, kilobytes }) =>
    `مُحي من ${ltr(folder)} ومما بجانبه، وتُحقّق من زواله: ${count} (${kilobytes} كيلوبايت).`,
  andMore: ({ count }) => `و${count} غيرها`,
  foreign: 'ليست من البرنامج، أو هي وصلات؛ تُركت في مكانها:',
  failed: 'كان ينبغي أن تزول وما زالت موجودة؛ تُمحى يدويًا:',
  notErasable: `لا يُبلغ من هنا: ما أُعطي لقاعدة بيانات فريق أو لمزوّدي الذكاء الاصطناعي، والملفات والحزم المصدّرة، والنسخ الاحتياطية ولقطات القرص، والمفتاح الذي يحفظه النظام نفسه للبرنامج في مخزنه (ولا يفتح شيئًا دون ${ltr('keys.json')})، وما يبقيه القرص من آثار ملفات محذوفة. ولا يحمي من هذه الأخيرة إلا قرص معمّى.`,
};
