import type { TeamWords } from '../../team.ts';
import { counted } from '../common/counted.ts';
import { ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';

/** The table of sites. */
export const sites: TeamWords['sites'] = {
  title: 'مواقع العمل',
  caption: 'مواقع عمل الفريق، وإلى أين وصل كل منها',
  none: 'لا موقع عمل معروف بعد. وتُظهر المزامنة المواقع الأخرى.',
  columns: {
    site: 'موقع العمل',
    here: 'القيود هنا',
    there: 'في قاعدة البيانات',
    newestSet: 'أحدث التوقعات',
    lastEntry: 'آخر قيد',
    sent: 'آخر إرسال',
    state: 'الحالة',
  },
  nameless: 'بلا اسم',
  numbered: (id) => `الرقم ${ltr(id)}`,
  thisSite: 'موقع العمل هذا',
  nothing: '–',
  states: { current: 'محدَّث', behind: 'متأخر', refused: 'مرفوض', attention: 'تنبيه' },
  notReceived: (count, shown) => `لم يُستلم بعد: ${counted(count, nouns.entry, shown)}`,
  notSent: (count, shown) => `لم يُرسل بعد: ${counted(count, nouns.entry, shown)}`,
  notShared: (count, shown) => `مذكور في قيوده ولم يُشارَك: ${counted(count, nouns.file, shown)}`,
  problems: {
    OTHER_SITE: 'القيود لموقع عمل آخر. ويبقى ما قُرئ منه من قبل.',
    BROKEN_CHAIN: 'قيد غُيّر أو حُذف أو أُضيف. ويبقى ما قُرئ قبله.',
    FORKED: 'يختلف سجله عما وصل منه من قبل. ويبقى ما قُرئ من قبل.',
    WENT_BACK: 'ينتهي سجله قبل ما شوهد منه. ويبقى ما قُرئ من قبل.',
    BAD_FILE: 'أحد الملفات ليس هو الذي يذكره سجله.',
    NEWER: 'كتبه إصدار أحدث من Outpost. يُرجى تثبيته لمواصلة القراءة.',
    DAMAGED_HERE: 'كانت النسخة في مجلد البيانات هذا تالفة؛ نُقلت جانبًا، وتُستلم من جديد.',
  },
  atEntry: (seq) => `القيد ${seq}.`,
  ofFile: (file) => `الملف ${ltr(file)}.`,
  since: (when) => `لوحظ ذلك ${when}.`,
  claimed: 'الأسماء هي ما تسمّي به مواقع العمل نفسها؛ وأرقامها وحدها مؤكدة.',
  readIt: (id) =>
    `يقرأ سطر الأوامر بيانات موقع عمل آخر: يُضاف ${ltr('`--site`')} ورقمه إلى أي أمر يقرأ، مثل ${ltr(`\`outpost datasets --site ${id}\``)}.`,
};
