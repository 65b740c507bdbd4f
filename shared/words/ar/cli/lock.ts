import type { lock as english } from '../../en/cli/lock.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;

/** The lock of providers. */
export const lock: typeof english = {
  cited: ({ text, seqs }) => `${text} [سجل التدقيق ${ltr(seqs)}]`,
  state: ({ isSound }) => (isSound ? 'يستطيع الخدمة' : 'يتطلب الانتباه'),
  cannotServe: 'لا يستطيع الخدمة',
  ownFault: ({ reason, seq, id }) =>
    `يرفض طلبات Outpost (${reason}) [سجل التدقيق ${seq}]: يُرجى التحقق من ${ltr(`\`providers.${id}.model\``)} بالأمر ${ltr('`outpost config get`')}، أو استخدام مزوّد آخر`,
  nextRun: ({ next }) =>
    next === null ? 'عندئذ لا أحد يخدم التشغيل التالي.' : `عندئذ يستخدم التشغيل التالي ${inSentence(next)}.`,
  fields: {
    holder: 'المزوّد النشط',
    pinned: 'مثبَّت',
    held: 'معلّق',
    benched: 'مستبعد مؤقتًا',
  },
  nothing: 'لا شيء',
  value: (p) =>
    [
      ...(p.provider === null ? [] : [isolated(p.provider)]),
      ...(p.reason === null ? [] : [isolated(p.reason)]),
      ...(p.until === null ? [] : [`حتى ${ltr(p.until)}`]),
    ].join('، '),
  change: (p) => `من ${p.from} إلى ${p.to}`,
  dryRun: ({ reason }) => `تشغيل تجريبي، لم يتغيّر شيء. ${reason}`,
  sayWhy: `يُرجى ذكر السبب بالخيار ${ltr('--reason')}: مثل ${ltr('--reason "سجل أداء محلي أفضل"')}.`,
};
