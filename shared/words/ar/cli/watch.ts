import type { watch as english } from '../../en/cli/watch.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** Files that are watched. */
export const watch: typeof english = {
  file: ({ path, sheet }) => `${isolated(path)} (الورقة ${isolated(sheet)})`,
  unwatched: ({ id }) => `لا ملف مراقَب لمجموعة ${ltr(id)}. ويبقى ما قُرئ من الملفات.`,
  watched: ({ id }) => `ملفات مراقَبة لمجموعة ${ltr(id)}، تُقرأ من جديد عند تغيّرها:`,
  cyclesDoThat: ({ id }) =>
    `تقوم الدورات بذلك، وتُجرى ما دام Outpost مفتوحًا؛ ويُجري الأمر ${ltr('`outpost scheduler run-once`')} دورة الآن. وينهي ذلك الأمر ${ltr(`\`outpost datasets unwatch ${id}\``)}.`,
};
