/** الفريق في سطر الأوامر. */
import type { TeamSync } from '../../../team/teamSchema.ts';
import type { team as english } from '../../en/cli/team.ts';
import { counted, fixed, whole } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

const sizeOf = (bytes: number) =>
  ltr(bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`);
const moved = ({ entries, files, bytes }: TeamSync['sent']) =>
  `${counted(entries, nouns.entry)}، و${counted(files, nouns.file)} (${sizeOf(bytes)})`;
const outcomes: Record<TeamSync['outcome'], string> = { done: 'تمت', failed: 'فشلت', stopped: 'أُوقفت' };
const stops = `(للإيقاف: ${ltr('Ctrl+C')})`;

/** The team on the command line. */
export const team: typeof english = {
  table: {
    site: 'موقع العمل',
    here: 'هنا',
    there: 'هناك',
    lastEntry: 'آخر قيد',
    newestSet: 'أحدث التوقعات',
    gave: 'آخر إرسال',
    remark: 'ملاحظة',
  },
  usualName: 'Outpost',
  passwordPrompt: 'كلمة مرور قاعدة البيانات (لا تُعرض): ',
  noPassword: 'لم تصل كلمة مرور.',
  joined: (p) =>
    `تم الانضمام إلى الفريق ${isolated(p.team)} (${ltr(p.address)}). ويُغادَر بالأمر ${ltr('`outpost team leave`')}.`,
  began: (p) =>
    `أُنشئ الفريق ${isolated(p.team)} (${ltr(p.address)}). وينضم إليه الآخرون بالعنوان نفسه، كلٌّ بحسابه.`,
  left: 'تمت مغادرة الفريق. ويبقى ما أُرسل في قاعدة بياناته، ويبقى ما استُلم هنا للقراءة.',
  member: (p) => `الفريق ${isolated(p.team)} (${ltr(p.address)})، منذ ${ltr(p.since)}`,
  noTeam: `مجلد البيانات هذا ليس في أي فريق. وينضم به الأمر ${ltr('`outpost team join ADDRESS`')} إلى فريق.`,
  synced: (p) =>
    p.sent.entries + p.sent.files + p.received.entries + p.received.files === 0
      ? 'لا جديد في أي من الجانبين.'
      : `أُرسل: ${moved(p.sent)}. واستُلم: ${moved(p.received)}.`,
  lastSync: (p) => `آخر مزامنة ${ltr(p.at)}: ${outcomes[p.outcome]}`,
  lastDone: ({ at }) => `آخر مزامنة مكتملة ${ltr(at)}`,
  neverSynced: `لم تجرِ مزامنة بعد. ويجريها الأمر ${ltr('`outpost team sync`')} الآن.`,
  thisSite: 'موقع العمل هذا',
  behind: ({ entries }) => `متأخر: ${counted(entries, nouns.entry)}`,
  notShared: ({ files }) => `غير مشارَك: ${counted(files, nouns.file)}`,
  problem: (p) => {
    const at = p.seq === null ? '' : ` (القيد ${whole(p.seq)})`;
    return {
      OTHER_SITE: 'مرفوض: هذه قيود موقع عمل آخر',
      BROKEN_CHAIN: `مرفوض: قيد غُيّر أو حُذف أو أُضيف${at}`,
      FORKED: `مرفوض: يختلف سجله عما وصل منه من قبل${at}`,
      WENT_BACK: 'مرفوض: ينتهي سجله قبل ما شوهد منه',
      BAD_FILE: `مرفوض: ${p.file === null ? 'ملف' : ltr(p.file)} ليس ما يذكره سجله`,
      NEWER: 'كتبه إصدار أحدث من Outpost؛ يُرجى تثبيته لمواصلة القراءة',
      DAMAGED_HERE: 'كانت النسخة هنا تالفة؛ نُقلت جانبًا، وتُستلم من جديد',
    }[p.kind];
  },
  readIt: ({ id }) =>
    `يُضاف ${ltr('--site NAME')} إلى أي أمر يقرأ، مثل ${ltr(`\`outpost datasets --site ${id}\``)}.`,
  claimed: 'الأسماء هي ما تسمّي به مواقع العمل نفسها؛ وأرقامها وحدها مؤكدة.',
  connecting: `جارٍ الاتصال بقاعدة بيانات الفريق ${stops}`,
  waiting: `انقطع الاتصال، ويُستأنف بعد قليل ${stops}`,
  sending: (p) => `جارٍ إرسال القيد ${whole(p.done)} من ${whole(p.total)} ${stops}`,
  receiving: (p) => `جارٍ استلام القيد ${whole(p.done)} من ${whole(p.total)} من ${isolated(p.site)} ${stops}`,
};
