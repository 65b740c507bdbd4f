import type { TeamWords } from '../../team.ts';
import { counted } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

/** A data folder as a member: its team, its syncs, what it shares, and how it leaves. */
export const member: TeamWords['member'] = {
  title: 'العضوية',
  team: 'الفريق',
  address: 'العنوان',
  since: 'عضو منذ',
  password: 'كلمة المرور',
  isKept: 'محفوظة، ولا تُعرض أبدًا',
  noneKept: 'لا توجد',
  sync: {
    title: 'المزامنة',
    last: 'آخر مزامنة',
    never: 'لم تجرِ مزامنة بعد',
    outcomes: { done: 'مكتملة', failed: 'فشلت', stopped: 'أُوقفت' },
    lastDone: 'آخر مزامنة مكتملة',
    noneDone: 'لم تكتمل أي مزامنة بعد',
    sent: 'المرسَل',
    received: 'المستلَم',
    nothing: 'لا جديد',
    moved: (p) =>
      `${counted(p.entries, nouns.entry, p.shownEntries)}، و${counted(p.files, nouns.file, p.shownFiles)} (${p.size})`,
    kilobytes: (size) => ltr(`${size}\u00a0kB`),
    megabytes: (size) => ltr(`${size}\u00a0MB`),
    byItself: 'تُجرى المزامنة تلقائيًا في كل دورة في الخلفية.',
    now: 'مزامنة الآن',
    stop: 'إيقاف',
    stopping: 'جارٍ الإيقاف…',
    phases: {
      connecting: 'جارٍ الاتصال بقاعدة بيانات الفريق…',
      waiting: 'انقطع الاتصال، ويُستأنف بعد قليل…',
      sending: 'جارٍ الإرسال إلى قاعدة بيانات الفريق…',
      receiving: (site) => `جارٍ الاستلام من ${isolated(site)}…`,
    },
    of: (done, total) => `${done} من ${total}`,
  },
  shared: {
    title: 'ما يُشارَك',
    always: 'دائمًا: التوقعات وسجل التدقيق. أبدًا: المفاتيح والصفوف عن أشخاص.',
    yes: 'نعم',
    no: 'لا',
    noName: 'لا اسم؛ ويقوم اسم المؤسسة مقامه',
    link: 'تغييره في الإعدادات',
  },
  leave: {
    open: 'مغادرة الفريق…',
    title: (team) => `هل تُغادَر عضوية الفريق ${isolated(team)}؟`,
    given: 'يبقى ما أُرسل في قاعدة بيانات الفريق، ويستمر الآخرون في قراءته.',
    received: 'يبقى ما استُلم من مواقع العمل الأخرى في مجلد البيانات هذا للقراءة.',
    own: 'لا يُحذف شيء مما هو لكم. وتُنسى كلمة المرور وحدها؛ ويمكن الانضمام من جديد في أي وقت.',
    confirm: 'مغادرة',
    leaving: 'جارية المغادرة…',
  },
};
