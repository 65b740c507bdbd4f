import type { normalize as english } from '../../en/cli/normalize.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** A kept reply that is read again. */
export const normalize: typeof english = {
  rejected: ({ failure, reason }) => `مرفوض، ${isolated(failure)}: ${reason}.`,
  input: ({ isStandard, path }) => (isStandard ? 'المدخل القياسي' : isolated(path)),
  noJson: ({ name }) => `${name} ليس نص JSON. يُرجى التحقق من أنه الملف الصحيح، وأنه كامل.`,
  verdict: ({ warnings, repairs }) =>
    warnings === 0 ? 'مقبول: هو ما طُلب.' : `صالح للاستخدام بعد ${repairs}:`,
  nameFiles: ({ name, usage }) =>
    `يُرجى تسمية الملفين؛ ويجوز أن يكون أحدهما ${ltr('`-`')}. الاستعمال: ${ltr(`outpost ${name} ${usage}`)}`,
};
