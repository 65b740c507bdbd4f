import type { bundle as english } from '../../en/cli/bundle.ts';
import { counted, countedAfter, fixed, whole } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';
import { nouns } from '../common/nouns.ts';

const sizeOf = (bytes: number) =>
  ltr(bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`);
const named = ({ site, id }: { site: string; id: string }) => `${isolated(site)} (${ltr(id)})`;
const withSite = (id: string) => ltr(`--site ${id}`);

/** Bundles on the command line. */
export const bundle: typeof english = {
  table: {
    site: 'موقع العمل',
    entries: 'القيود',
    datasets: 'مجموعات البيانات',
    newestSet: 'أحدث التوقعات',
    lastEntry: 'آخر قيد',
    made: 'بتاريخ',
    from: 'ورد عن طريق',
  },
  came: { bundle: 'حزمة', team: 'الفريق' },
  nameless: 'بلا اسم',
  wrote: (p) => `كُتب ${isolated(p.path)} (${sizeOf(p.bytes)}): موقع العمل ${named(p)}، حتى ${ltr(p.at)}.`,
  inside: (p) =>
    `فيها من سجل التدقيق ${counted(p.entries, nouns.entry)}، ومن مجموعات البيانات ${counted(p.datasets, nouns.file)}، ومن التوقعات ${counted(p.sets, nouns.file)}، ومن الطلبات والردود لدى المزوّدين ${counted(p.exchanges, nouns.file)}.`,
  notInside:
    'وليس فيها مفاتيح المزوّدين، ولا السجلات التقنية، ولا النصوص المكتوبة في التقارير، ولا أشكال الخرائط. وتُدخَل المفاتيح من جديد حيث تُستعاد.',
  missing: ({ names }) =>
    `ناقص أو تالف هنا، فليس فيها: ${names.slice(0, 5).map(isolated).join('، ')}${names.length > 5 ? `، و${countedAfter(names.length - 5, nouns.file)} غيرها` : ''}.`,
  encrypted: 'وهي مشفَّرة. لا يقرؤها أحد دون عبارة المرور، ولا يستطيع أحد أن يعيدها إليكم.',
  readable: `وهي غير مشفَّرة: يقرؤها كل من لديه الملف. ويطلب الخيار ${ltr('--encrypt')} عبارة مرور.`,
  ending: ({ path }) => `تُسمّى الحزمة ${ltr('FILE.outpost')}؛ و${isolated(path)} ليس كذلك.`,
  passphrasePrompt: 'عبارة المرور (لا تُعرض): ',
  passphraseAgain: 'مرة أخرى: ',
  passphraseDiffers: 'العبارتان مختلفتان. لم يُكتب شيء.',
  shortPassphrase: ({ least }) =>
    `يلزم ألا تقل أحرف عبارة المرور عن ${whole(least)}. وتصلح لها عدة كلمات لا صلة بينها.`,
  noPassphrase: 'لم تصل عبارة مرور، والحزمة مشفَّرة.',
  restored: (p) =>
    `استُعيد موقع العمل ${named(p)} وفيه ${counted(p.entries, nouns.entry)} إلى ${isolated(p.folder)}. يُرجى عدم الكتابة في النسخة الأخرى بعد الآن: لا تُجمع نسختان استمرتا كلتاهما.`,
  kept: (p) =>
    `حُفظ موقع العمل ${named(p)} وفيه ${counted(p.entries, nouns.entry)} للقراءة. يُضاف ${withSite(p.id)} إلى أي أمر يقرأ، مثل ${ltr(`\`outpost datasets --site ${p.id}\``)}.`,
  sameHere: 'ما في هذه الحزمة موجود في مجلد البيانات هذا من قبل. لم يتغيّر شيء.',
  olderThanHere: 'هذه الحزمة من موقع العمل هذا، وأقدم مما هنا. لم يتغيّر شيء.',
  sameKept: ({ id }) => `هذه الحزمة موجودة من قبل: تُقرأ بالخيار ${withSite(id)}. لم يتغيّر شيء.`,
  olderThanKept: ({ id }) =>
    `توجد من قبل حزمة أحدث من موقع العمل هذا: تُقرأ بالخيار ${withSite(id)}. لم يتغيّر شيء.`,
  claimed: 'الاسم هو ما يسمّي به موقع العمل نفسه؛ ورقمه وحده مؤكد.',
  noSites: `لا موقع عمل محفوظ هنا. ويجلب الأمر ${ltr('`outpost bundle import FILE`')} واحدًا، ويجلب الأمر ${ltr('`outpost team join ADDRESS`')} مواقع عمل الفريق.`,
  from: (p) =>
    `من موقع العمل ${named(p)}، للقراءة فقط، ${p.from === 'team' ? `بحسب المزامنة مع الفريق بتاريخ ${ltr(p.asOf)}` : `بحسب الحزمة بتاريخ ${ltr(p.asOf)}`}`,
  onlyReading: ({ name }) =>
    `لا يُستعمل الأمر ${ltr(`\`outpost ${name}\``)} مع ${ltr('--site')}: موقع العمل الآخر يُقرأ فقط.`,
  unknownSite: ({ text, near }) =>
    `لا يوجد موقع عمل اسمه ${isolated(text)}. ${nearNames.didYouMean(near) ?? `ويعرض الأمر ${ltr('`outpost bundle list`')} المحفوظ منها.`}`,
  severalSites: ({ text, ids }) =>
    `تسمّي عدة مواقع عمل نفسها ${isolated(text)}. يُرجى ذكر واحد برقمه: ${ltr(ids)}.`,
};
