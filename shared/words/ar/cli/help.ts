import type { help as english } from '../../en/cli/help.ts';
import { ltr } from '../common/isolate.ts';

/** How to use the command line. */
export const help: typeof english = {
  options: 'الخيارات:',
  optionText: ({ text, standard }) =>
    standard === null ? `${text} وهو إلزامي.` : `${text} القيمة الافتراضية: ${standard}.`,
  example: ({ example }) => `مثال:\n  ${ltr(example)}`,
  head: `Outpost: توقعات قصيرة الأجل للفاشيات، من مزوّد ذكاء اصطناعي واحد في كل مرة.

الاستعمال: ${ltr('outpost COMMAND [OPTIONS]')}
`,
  tail: `
خيارات لكل الأوامر:
  ${ltr('--data-dir DIR')}   مجلد البيانات (وإلا ${ltr('OUTPOST_DATA_DIR')}، وإلا مجلد النظام المعتاد)
  ${ltr('--site NAME')}      موقع عمل آخر حُفظت حزمته هنا، للقراءة (${ltr('`outpost bundle list`')})
  ${ltr('--no-network')}     لا يُسأل شيء خارج هذا الحاسوب؛ وكذلك بالمتغير ${ltr('OUTPOST_NO_NETWORK=1')}
  ${ltr('--json')}           مستند JSON واحد على ${ltr('stdout')}
  ${ltr('--help')}           كيفية استعمال الأمر

رموز الخروج: 0 تم، 1 خلل في Outpost، 2 استعمال خاطئ أو مرفوض، 3 مدخلات غير صالحة للاستخدام،
4 إخفاق المزوّد، 5 مجلد البيانات قيد الاستخدام، 6 مجلد البيانات تالف، 130 أُلغي.`,
};
