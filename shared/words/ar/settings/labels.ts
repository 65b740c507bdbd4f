import type { SettingGroup } from '../../../settings/settingControls.ts';
import type { GeneralKey, providerSettings } from '../../../settings/settingsSchema.ts';
import type { labels as english } from '../../en/settings/labels.ts';
import { ltr } from '../common/isolate.ts';

const groups: Readonly<Record<SettingGroup, string>> = {
  data: 'البيانات والأسابيع',
  forecast: 'التوقّع',
  risk: 'عتبات الإنذار والمخاطر',
  providers: 'المزوّدون',
  privacy: 'ما يجوز أن يغادر هذا الحاسوب المحمول',
  background: 'العمل في الخلفية',
  report: 'التقارير',
  team: 'الفريق',
  window: 'اللغة والمظهر',
};

const general: Readonly<Record<GeneralKey, string>> = {
  priority: 'ترتيب المزوّدين',
  'forecast.horizons': 'عدد الأسابيع المقبلة',
  'failover.threshold': 'عدد الإخفاقات قبل أن يتولى مزوّد آخر',
  'failover.failback': 'العودة إلى مزوّد أعلى أولوية',
  'retry.attempts': 'الطلبات لموقع واحد',
  'retry.baseDelayMs': 'الانتظار قبل التكرار',
  'offline.useEmbedded': 'استخدام النموذج دون اتصال عند انقطاع الشبكة',
  'connectivity.urls': 'العناوين التي تبيّن هل هذا الحاسوب متصل بالشبكة',
  'privacy.codePlaces': 'إرسال المواقع أرقامًا',
  'scheduler.intervalMinutes': 'المدة بين دورتين',
  'scheduler.autoForecast': 'التوقعات التلقائية',
  'scheduler.datasets': 'التوقعات التلقائية لمجموعات بيانات بعينها',
  'scheduler.farProviders': 'التوقعات التلقائية من مزوّدين خارج هذه الشبكة',
  'import.epiWeek': 'نظام الأسابيع',
  'risk.impact': 'أثر المرض',
  'risk.capacity': 'القدرة الاستيعابية',
  'risk.expectedCfr': 'الوفيات المتوقعة بين الحالات (معدل إماتة الحالات)',
  'risk.prepared': 'اللقاحات والمخزون مؤكدة',
  'risk.thresholds': 'عتبات الإنذار',
  'risk.serialInterval': 'الفاصل التسلسلي',
  'providers.embedded.model': 'طريقة التوقّع في النموذج دون اتصال',
  'prompt.baseline': 'إطلاع مزوّدي الذكاء الاصطناعي على توقّع النموذج دون اتصال',
  'data.completeness': 'اكتمال أحدث الأسابيع',
  'report.organisation': 'المؤسسة',
  'report.author': 'اسمك',
  'report.suppressBelow': 'الأعداد الأقل من هذا الحد لا تُعرض',
  'team.siteName': 'اسم موقع العمل هذا',
  'team.visibility': 'من يقرأ موقع العمل هذا',
  'team.shareCounts': 'مشاركة الأعداد',
  'team.shareExchanges': 'مشاركة الطلبات والردود لدى المزوّدين',
  'team.pooledRecord': 'الاستناد إلى تقييمات جميع مواقع العمل',
  'team.oneProvider': 'مزوّد واحد للفريق كله في كل وقت',
  language: 'اللغة',
  'window.numbers': 'الأعداد والتواريخ',
  'window.digits': 'الأرقام في العربية',
  'staleness.amberWeeks': 'تُعدّ البيانات قديمة بعد مرور',
  'staleness.notAssessedWeeks': 'لا يُعطى مستوى بعد مرور',
  'staleness.oldForecastWeeks': 'يُخفى التوقّع بعد مرور',
  'window.theme': 'السمة',
  'window.lowPower': 'وضع توفير الطاقة',
  'window.singleLetters': 'اختصارات الحرف الواحد',
  'window.notify': 'إشعارات ارتفاع المستوى',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'مفعَّل',
  baseUrl: 'العنوان',
  model: 'النموذج',
  accountId: 'معرّف الحساب',
  dailyBudget: 'الحد الأقصى للرموز المميزة في اليوم',
  deadlineMs: 'مهلة الطلب',
};

/** Meanings in the words of the screen, where those of the settings name what is typed in a command. */
const onScreen: Readonly<Partial<Record<string, string>>> = {
  'connectivity.urls': 'ما يُسأل لمعرفة هل هذا الحاسوب متصل بالشبكة.',
  'data.completeness': `نسبة الحالات التي أُبلغ عنها حتى الآن في أحدث الأسابيع، الأحدث أولًا: ${ltr('60 80 95')}. وتُستخدم حيث لا تبيّنها عمليات استيراد سابقة.`,
  'providers.embedded.model': 'تُختار بحسب طول البيانات ونوعها، أو تكون هي نفسها دائمًا.',
  priority: 'الترتيب الذي يُستخدم به المزوّدون.',
  'retry.baseDelayMs': 'أطول انتظار أول قبل تكرار الطلب؛ ويُضاعف في كل مرة.',
  'risk.impact': 'الفئة من 1 إلى 5؛ وللأمراض التي لا صف لها قيمة ابتدائية مدمجة.',
  'risk.capacity': 'الأسرّة أو العلاجات في الأسبوع: إذا زادت الحالات عليها ارتفع الأثر فئة واحدة.',
  'risk.expectedCfr':
    'نسبة الوفيات بين الحالات المعتادة في مرض ما؛ وإذا زادت على ضعفها ارتفع الأثر فئة واحدة.',
  'risk.prepared': 'مجموعات البيانات التي تأكدت لها التغطية باللقاحات والمخزون، مما يخفض الأثر فئة واحدة.',
  'risk.thresholds':
    'هل تنطبق عتبة الإنذار الرسمية على مجموعة بيانات أو موقع، وحدود خاصة بك للحالات أو الوفيات في الأسبوع.',
  'risk.serialInterval':
    'الأيام من حالة إلى الحالات التي تعديها؛ وللأمراض التي لا صف لها قيمة ابتدائية مدمجة.',
  'scheduler.datasets': 'مجموعات البيانات التي تُفعَّل توقعاتها التلقائية أو تُوقف كل على حدة.',
  'scheduler.intervalMinutes': 'محسوبة من منتصف الليل.',
  language: 'لغة الشاشات وسطر الأوامر والتقارير.',
  'window.digits': 'أرقام الأعداد في العربية.',
  'window.theme': 'ألوان النافذة؛ والسمة الخارجية للقراءة في ضوء الشمس.',
  baseUrl: `ما يسبق ${ltr('/chat/completions')} في عنوان المزوّد.`,
  model: 'فارغ: يختار Outpost نموذجًا مما يسرده المزوّد.',
  accountId: 'الحساب الذي يسمّيه العنوان.',
  dailyBudget: 'نصوص الطلبات والإجابات معًا؛ والحقل الفارغ يعني بلا حد من جانبك.',
  deadlineMs: 'أطول مدة لطلب واحد إلى أن تكتمل إجابته.',
};

const nameOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** Short names. */
export const labels: typeof english = {
  groups,
  of: (key) => general[key as GeneralKey] ?? ofProvider[nameOf(key) as keyof typeof ofProvider],
  help: (key, help) =>
    onScreen[key] ?? (key.startsWith('providers.') ? onScreen[nameOf(key)] : undefined) ?? help,
};
