import type { AuditType } from '../../../audit/auditSchema.ts';
import type { LockCause } from '../../../lock/lockSchema.ts';
import type { BenchCause } from '../../../providers/providerSchema.ts';
import type { auditEntries as english } from '../../en/common/auditEntries.ts';
import { ltr } from './isolate.ts';

const types: Record<AuditType, string> = {
  LOCK_ACQUIRED: 'أُخذ القفل',
  LOCK_RELEASED: 'أُعيد القفل',
  LOCK_PINNED: 'ثُبّت المزوّد',
  LOCK_UNPINNED: 'انتهى التثبيت',
  RUNS_HELD: 'عُلّقت عمليات التشغيل',
  RUNS_RESUMED: 'استؤنفت عمليات التشغيل',
  PROVIDER_FAILED: 'تعطّل المزوّد',
  REQUEST_REPAIRED: 'أُصلح الطلب',
  PROVIDER_SUCCEEDED: 'أجاب المزوّد من جديد',
  PROVIDER_BENCHED: 'استُبعد المزوّد مؤقتًا',
  PROVIDER_READMITTED: 'أُعيد إدراج المزوّد',
  RUN_STARTED: 'بدأ التشغيل',
  RUN_ENDED: 'انتهى التشغيل',
  SET_PUBLISHED: 'نُشرت المجموعة',
  FAILOVER_DISMISSED: 'أُغلق تنبيه التحويل عند التعطل',
  LEVEL_OVERRIDDEN: 'حُدِّد المستوى يدويًا',
  LEVEL_OVERRIDE_ENDED: 'انتهى المستوى المحدَّد يدويًا',
  FENCED: 'رُفضت إجابة متأخرة',
  DATASET_IMPORTED: 'استُوردت مجموعة البيانات',
  DATASET_IMPORT_UNDONE: 'جرى التراجع عن الاستيراد',
  DATASET_REMOVED: 'أُزيلت مجموعة البيانات',
  DATASET_WATCHED: 'حُددت الملفات المراقَبة',
  SCHEDULER_PAUSED: 'أُوقف المُجدوِل مؤقتًا',
  SCHEDULER_RESUMED: 'استؤنف عمل المُجدوِل',
  SETTING_CHANGED: 'تغيّر إعداد',
  RECOVERED: 'استعادة بعد تلف',
};

const causes: Record<string, string> = {
  START: 'لم يحمله أحد بعد',
  RUN: 'تشغيل',
  USER: 'المستخدم',
  RELEASED: 'أعاده المستخدم',
  LOAN: 'لتشغيل واحد',
  LOAN_ENDED: 'نهاية ذلك التشغيل',
  SETTINGS: 'إيقاف المزوّد',
  SWITCH: 'سلّم المستخدم الدور',
  PIN: 'اختيار يدوي من المستخدم',
  FAILOVER: 'التحويل عند التعطل',
  FAILBACK: 'الرجوع بعد التعطل',
  NONE_ELIGIBLE: 'لا مزوّد قادر على الخدمة',
  EXPIRED: 'انتهت مدته',
  QUOTA: 'نفاد الحصة',
  AUTH: 'رفض المفتاح',
  FAILURES: 'إخفاقات متتالية',
  DOWN: 'متعطّل',
  RECOVERED: 'استعادة',
  REDONE: 'استعاده المستخدم بعد التراجع',
  PUBLISHED: 'نُشر',
  INTERRUPTED: 'انقطع',
  OLD_EPOCH: 'طُلب قبل تسليم الدور',
} satisfies Record<LockCause | BenchCause, string> & Record<string, string>;

/** Entries of the audit trail: what happened, and why or by whom. */
export const auditEntries: typeof english = {
  types,
  cause: (code) => causes[code] ?? ltr(code.toLowerCase().replaceAll('_', ' ')),
};
