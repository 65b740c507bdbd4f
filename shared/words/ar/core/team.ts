/** الفريق. */
import type { team as english } from '../../en/core/team.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

/** Why the team's database or one of its sites is refused, and what came of a sync. */
export const team: typeof english = {
  badAddress: (p) =>
    ({
      shape: `${ltr(p.shown ?? '')} ليس عنوان قاعدة بيانات. يُكتب على الصورة ${ltr('postgres://USER@HOST:PORT/DATABASE')}.`,
      password: 'يُرجى ألا تكون كلمة المرور في العنوان، فهو يُعرض ويُدوَّن. وتُطلب كلمة المرور وحدها.',
      option: `في العنوان ${ltr(p.shown ?? '')} خيار لا يعرفه Outpost. وهو يعرف ${ltr('schema=NAME')} و${ltr('sslrootcert=FILE')}.`,
      schema: `اسم المخطط في ${ltr(p.shown ?? '')} لا يجوز فيه إلا أحرف لاتينية صغيرة وأرقام وشرطات سفلية.`,
    })[p.problem],
  noKeyStore: `ليس في هذا النظام مخزن مفاتيح يمكن أن يستخدمه Outpost. يُرجى قبول حفظ كلمة المرور في ملف نص غير مشفَّر لا يقرؤه سواك: ${ltr('`--plain-text`')}.`,
  noCertificates: ({ path }) => `تتعذر قراءة ملف الشهادات ${ltr(path)}. يُرجى ذكر المسار الكامل لملف موجود.`,
  noTeamThere: ({ address }) =>
    `لا فريق بعدُ في ${ltr(address)}، أو لا يحق لهذا الحساب أن يراه. وينشئ الأمر ${ltr('`outpost team create`')} فريقًا.`,
  refused: (p) =>
    `رفضت قاعدة البيانات في ${ltr(p.server)}: ${isolated(p.reason)}. يُرجى التحقق من الحساب وكلمة المرور والأذونات.`,
  badCertificate: (p) =>
    `شهادة ${ltr(p.server)} غير موثوقة (${isolated(p.reason)})، ولم يُرسل شيء. يُرجى طلب ملف الشهادات ممن يدير الخادم، وذكره: ${ltr('sslrootcert=FILE')}.`,
  noTls: ({ server }) =>
    `لا تتيح قاعدة البيانات في ${ltr(server)} اتصالًا مشفَّرًا، وهو لازم خارج هذا الحاسوب. لم يُرسل شيء.`,
  unreachable: (p) =>
    `لا تجيب قاعدة بيانات الفريق في ${ltr(p.server)}${p.reason === '' ? '' : ` (${isolated(p.reason)})`}. لم يُفقد شيء: تستمر المزامنة التالية من حيث انتهت هذه.`,
  newerTables:
    'يدير هذا الفريق إصدار أحدث من Outpost. لم يتغيّر شيء. يُرجى تثبيت الإصدار الأحدث للمزامنة من جديد.',
  otherWriter: ({ id }) =>
    `أرسل مجلد بيانات آخر قيودًا إلى الفريق باسم موقع العمل هذا (${ltr(id)}): هو نسخة منه، وقد استمر كلاهما. لم يُرسل شيء. يُرجى الاستمرار بواحد منهما فقط.`,
  inATeam: ({ team: name }) =>
    `مجلد البيانات هذا في الفريق ${isolated(name)} من قبل. ويُخرجه منه الأمر ${ltr('`outpost team leave`')}.`,
  notInTeam: `مجلد البيانات هذا ليس في أي فريق. وينضم به الأمر ${ltr('`outpost team join ADDRESS`')} إلى فريق.`,
  stopped: 'أُوقفت المزامنة. ويبقى ما أُرسل واستُلم حتى ذلك الحين.',
  step: {
    same: 'لا جديد في أي من الجانبين.',
    done: (p) =>
      `أُرسلت القيود الجديدة (${countedAfter(p.sent, nouns.entry)})، واستُلمت قيود الآخرين (${countedAfter(p.received, nouns.entry)}).`,
  },
};
