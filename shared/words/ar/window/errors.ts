import type { errors as english } from '../../en/window/errors.ts';
import { ltr } from '../common/isolate.ts';

export const errors: typeof english = {
  notAnswering: 'برنامج Outpost نفسه لا يجيب؛ يُرجى تشغيله من جديد.',
  noAccess: 'لم يعد يُسمح لهذه الصفحة بالاتصال بـ Outpost. يُرجى فتح العنوان الذي طبعه Outpost عند بدء تشغيله.',
  notAReply: (status) => `أجاب برنامج Outpost نفسه بما ليس ردًّا (الحالة ${ltr(status)}). يُرجى تشغيله من جديد.`,
  defect: 'صادفت هذه النافذة خللًا من داخلها. يُرجى إعادة تحميلها؛ ولم يُفقد شيء مما حُفظ.',
  crashed: 'تعذّر عرض هذا الجزء من النافذة. يُرجى إعادة تحميلها؛ ولم يُفقد شيء مما حُفظ.',
  reload: 'إعادة تحميل',
};
