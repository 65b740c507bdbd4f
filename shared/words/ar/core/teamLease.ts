/** دور الفريق في سؤال المزوّدين. */
import type { teamLease as english } from '../../en/core/teamLease.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;

export const teamLease: typeof english = {
  held: ({ name, until }) =>
    `لا يسأل الفريق إلا مزوّدًا واحدًا في كل وقت، والدور للموقع ${isolated(name)} حتى ${ltr(until)} (بساعة قاعدة البيانات). يُرجى المحاولة من جديد بعد ذلك؛ والنموذج دون اتصال لا يحتاج إلى الدور: يُضاف ${ltr('`--provider embedded`')}.`,
  offline: ({ provider, isPinned, hasEnded, heldBy }) => {
    const way = isPinned
      ? `يُرجى إنهاء التثبيت بالأمر ${ltr('`outpost lock unpin`')} لاستخدام النموذج دون اتصال، أو المحاولة من جديد لاحقًا.`
      : `النموذج دون اتصال لا يحتاج إلى الدور: يُضاف ${ltr('`--provider embedded`')}، أو تُعاد المحاولة لاحقًا.`;
    if (!hasEnded)
      return `لا يجوز سؤال ${inSentence(provider)} إلا حين يكون دور الفريق لهذا الموقع، وقاعدة بيانات الفريق لا تجيب. ${way}`;
    const why =
      heldBy === null
        ? 'انقطع الاتصال بقاعدة بيانات الفريق مدة أطول مما ينبغي'
        : `الدور للموقع ${isolated(heldBy.name)} حتى ${ltr(heldBy.until)}`;
    return `انتهى دور الفريق أثناء التشغيل (${why}): لم يُسأل ${inSentence(provider)} بعد ذلك، ولم يُنشر شيء. ${way}`;
  },
  needed: ({ heldBy }) =>
    heldBy === null
      ? 'لا يجيب المزوّدون خارج هذه الشبكة إلا ما دام دور الفريق لهذا الموقع؛ ويطلبه كل تشغيل من تلقاء نفسه.'
      : `لا يجيب المزوّدون خارج هذه الشبكة إلا ما دام دور الفريق لهذا الموقع؛ وعند آخر استعلام كان الدور للموقع ${isolated(heldBy.name)} (${ltr(heldBy.id)}) حتى ${ltr(heldBy.until)}.`,
  seen: ({ heldBy, seenAt }) => {
    if (heldBy === null) return `دور الفريق: لم يكن لأحد في ${ltr(seenAt)}`;
    const who = heldBy.isOurs ? 'لهذا الموقع' : `للموقع ${isolated(heldBy.name)} (${ltr(heldBy.id)})`;
    return `دور الفريق: ${who} حتى ${ltr(heldBy.until)}، كما بدا في ${ltr(seenAt)}`;
  },
};
