import type { StepName } from '../../../scheduler/schedulerSchema.ts';
import type { progress as english } from '../../en/cli/progress.ts';
import { isolated, ltr } from '../common/isolate.ts';

const steps: Record<StepName, string> = {
  connectivity: 'فحص الشبكة',
  refresh: 'قراءة الملفات المراقَبة',
  score: 'تقييم التوقعات',
  health: 'فحص المزوّدين',
  forecast: 'التوقعات التلقائية',
  team: 'المزامنة مع الفريق',
  housekeeping: 'أعمال الترتيب',
};

const phases = { reading: 'القراءة', checking: 'التحقق', saving: 'الحفظ' };

const cancel = `(${ltr('Ctrl+C')} للإلغاء)`;

/** What is being done at the moment. */
export const progress: typeof english = {
  place: (p) => `${isolated(p.provider)}: الموقع ${p.number} من ${p.total}، ${isolated(p.place)} ${cancel}`,
  /** What is being saved is not cancelled any more. */
  importing: (p) =>
    [
      `${phases[p.phase]}: ${p.rows}`,
      p.secondsLeft === null ? '' : `، بقي نحو ${p.secondsLeft} ث`,
      p.phase === 'saving' ? '' : ` ${cancel}`,
    ].join(''),
  computing: ({ done, total }) => `الحساب على هذا الحاسوب: المواقع المنجزة ${done} من ${total} ${cancel}`,
  testing: ({ week, total }) =>
    `تم الاستيراد. اختبار الأسبوع الماضي ${week} من ${total} (${ltr('Ctrl+C')} لترك البقية)`,
  round: ({ round, total }) => `الجولة ${round} من ${total} ${cancel}`,
  step: ({ number, total, name }) => `الخطوة ${number} من ${total}، ${name} (${ltr('Ctrl+C')} لإنهاء الدورة)`,
  steps,
};
