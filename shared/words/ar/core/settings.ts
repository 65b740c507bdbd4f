/** What a setting means, in one sentence with its unit, and why one is refused. */
import { EMBEDDED } from '../../../providers/providerSchema.ts';
import type { generalSettings, providerSettings, settingProblems } from '../../../settings/settingsSchema.ts';
import type { settings as english } from '../../en/core/settings.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';
import { percents } from '../common/percents.ts';

const general: Readonly<Record<keyof typeof generalSettings, string>> = {
  priority: `ترتيب استخدام المزوّدين؛ و${ltr(EMBEDDED)} هو الأخير.`,
  'forecast.horizons': 'عدد الأسابيع التي يُعدّ لها توقّع.',
  'failover.threshold': 'عدد الإخفاقات المتتالية التي يغادر القفل المزوّد بعدها.',
  'failover.failback': 'هل يتولى مزوّد أعلى أولوية عاد قادرًا على الخدمة قبل التشغيل التالي.',
  'retry.attempts': 'أقصى عدد من الطلبات لموقع واحد ما دام الإخفاق قد يزول من تلقاء نفسه.',
  'retry.baseDelayMs': 'أطول انتظار أول قبل التكرار، بالملي ثانية؛ ويُضاعف في كل مرة.',
  'offline.useEmbedded': 'عند انقطاع الشبكة، يجري النموذج دون اتصال التشغيلَ بدلًا من الرد بأن الشبكة منقطعة.',
  'connectivity.urls': `عناوين تبيّن هل هذا الحاسوب متصل بالشبكة؛ ${ltr('null')} تسأل المزوّدين البعيدين المفعَّلين، و${ltr('[]')} تعني متصل دائمًا.`,
  'privacy.codePlaces': 'هل تُرسل المواقع إلى المزوّدين أرقامًا بدلًا من أسمائها.',
  'scheduler.intervalMinutes': 'الدقائق بين دورة للمُجدوِل والتي تليها، محسوبة من منتصف الليل: من 5 إلى 1440.',
  'scheduler.autoForecast':
    'هل تُعدّ توقعات مجموعات البيانات تلقائيًا عندما تتغيّر بياناتها أو يتغيّر الأسبوع، ما لم تُضبط مجموعة بيانات على حدة.',
  'scheduler.datasets': `مجموعات البيانات التي تُفعَّل توقعاتها التلقائية (${ltr('true')}) أو تُوقف (${ltr('false')}) كل على حدة.`,
  'scheduler.farProviders':
    'هل يجوز للتوقعات التلقائية أن تسأل مزوّدين خارج هذه الشبكة، وهو ما يكلّف رموزًا مميزة.',
  'import.epiWeek': 'نظام الأسابيع الذي تُجمع فيه الأعداد اليومية.',
  'risk.impact': 'فئة الأثر من 1 إلى 5 لكل مرض؛ وللأمراض غير المذكورة هنا قيمة ابتدائية مدمجة.',
  'risk.capacity': `الأسرّة أو العلاجات في الأسبوع لكل مجموعة بيانات (${ltr('ID')}) أو موقع (${ltr('ID/CODE')}): إذا زادت الحالات عليها ارتفع الأثر فئة واحدة.`,
  'risk.expectedCfr': `النسبة المتوقعة للوفيات بين الحالات لكل مرض، ${ltr('0.01')} تعني ${percents(1)}؛ وإذا زادت النسبة على ضعفها ارتفع الأثر فئة واحدة.`,
  'risk.prepared': `مجموعات البيانات (${ltr('ID')}) التي تأكدت لها التغطية باللقاحات والمخزون، مما يخفض الأثر فئة واحدة.`,
  'risk.thresholds': `عتبات الإنذار لكل مجموعة بيانات (${ltr('ID')}) أو موقع (${ltr('ID/CODE')}): الرسمية ${ltr('"confirmed"')} أو ${ltr('"declined"')}، وحدود خاصة للحالات أو الوفيات في الأسبوع.`,
  'risk.serialInterval':
    'الفاصل التسلسلي لكل مرض، المتوسط والانحراف المعياري بالأيام؛ وللأمراض غير المذكورة هنا قيمة ابتدائية مدمجة.',
  'providers.embedded.model': `طريقة التوقّع في النموذج دون اتصال: ${ltr('"auto"')} تختار بحسب طول البيانات ونوعها؛ أو ${ltr('"no-change"')} أو ${ltr('"tiered"')} أو ${ltr('"boosted"')}.`,
  'prompt.baseline': 'هل يُطلَع مزوّدو الذكاء الاصطناعي على ما يتوقعه النموذج دون اتصال.',
  'data.completeness': `نسبة الحالات التي أُبلغ عنها حتى الآن في أحدث الأسابيع لكل مجموعة بيانات (${ltr('ID')})، الأحدث أولًا: ${ltr('0.6')} تعني ${percents(60)}. وتُستخدم حيث لا تبيّنها عمليات استيراد سابقة.`,
  'report.suppressBelow': `تعرض تقارير الوضع الأعداد من 1 إلى ما دون هذا الحد على شكل ${ltr('"<5"')}، وتخفي أعدادًا أخرى تكشفها: من 3 إلى 50؛ و0 يعرض كل الأعداد ويتطلب ذكر سبب في التقرير.`,
  'report.organisation': 'اسم مؤسستك، في رأس التقارير.',
  'report.author': 'اسمك، على التقارير وبجانب الإعدادات التي تغيّرها.',
  'team.siteName': 'اسم موقع العمل هذا لدى فريقه وفي الحزم؛ واسم مؤسستك إن لم يُذكر شيء.',
  'team.visibility':
    'من يجوز له قراءة موقع العمل هذا في قاعدة بيانات فريقه: جميع مواقع العمل في الفريق، أو حسابات مجموعة القرّاء وحدها، كما في المستوى المركزي. والنسخ الموجودة سابقًا لدى مواقع العمل الأخرى تبقى لديها.',
  'team.shareCounts':
    'هل تُرسل إلى الفريق أعداد مجموعات البيانات، ولا تُرسل أبدًا صفوف عن أشخاص؛ ومن دونها لا يرى الفريق إلا التوقعات وسجل التدقيق.',
  'team.shareExchanges': 'هل تُرسل إلى الفريق نصوص الطلبات إلى مزوّدي الذكاء الاصطناعي وردودهم كما هي.',
  'team.pooledRecord': 'هل تستند درجة الثقة أيضًا إلى تقييمات مواقع العمل الأخرى في الفريق.',
  'team.oneProvider':
    'هل يجوز لموقع عمل واحد فقط من الفريق في كل وقت أن يسأل مزوّدًا خارج شبكته. يلزم لذلك الاتصال بالفريق: ومن دونه لا يجيب إلا النموذج دون اتصال والمزوّدون القريبون.',
  language: `لغة الشاشات وسطر الأوامر والتقارير: ${ltr('"system"')} تتبع لغة هذا الحاسوب، أو لغة المتصفح الذي يعرض الشاشات.`,
  'window.numbers': 'طريقة كتابة الأعداد والتواريخ في الشاشات: كما تكتبها اللغة، أو كما تكتبها لغة أخرى.',
  'window.digits': `أرقام الأعداد في العربية: ${ltr('"latin" 123')} أو ${ltr('"arabic" ١٢٣')}.`,
  'staleness.amberWeeks': 'عدد الأسابيع من نهاية آخر أسبوع فيه بيانات، التي تُعدّ البيانات بعد مرورها قديمة.',
  'staleness.notAssessedWeeks':
    'عدد الأسابيع من نهاية آخر أسبوع فيه بيانات، التي لا يُعطى الموقع بعد مرورها مستوى؛ وهو 3 بحسب الطرائق، فلا يمكن إلا جعله أشد صرامة. ويسري على التوقعات التي تُعدّ بعد تغييره.',
  'staleness.oldForecastWeeks':
    'عدد الأسابيع التي يُخفى التوقّع المنشور بعد مرورها إلى أن يُطلب عرضه؛ ولا تُخفى إعادة العرض أبدًا.',
  'window.theme': `ألوان النافذة: ${ltr('"system"')} تتبع الفاتح أو الداكن في هذا الحاسوب، و${ltr('"outdoor"')} للقراءة في ضوء الشمس.`,
  'window.lowPower': 'هل توفّر النافذة الطاقة: تُحدَّث الأوقات بوتيرة أقل ولا يُحمَّل شيء مسبقًا.',
  'window.singleLetters': 'هل تغيّر الحروف المفردة طريقة عرض المخطط ما دام التركيز عليه.',
  'window.notify':
    'هل يعرض لك النظام إشعارًا عندما يرفع توقّع لم يكن أحد يتابعه مستوى أحد المواقع. ولا يذكر الإشعار إلا المواقع والمستويات. وفي المتصفح يلزم أيضًا أن تسمح بذلك فيه.',
};

/** Of one provider. */
const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'هل يجوز سؤال هذا المزوّد؛ وتفعيله هو الموافقة على إرسال أعداد مجمّعة.',
  baseUrl: `العنوان الذي يسبق ${ltr('/chat/completions')}؛ و${ltr('null')} هو عنوان المزوّد نفسه.`,
  model: `النموذج المستخدم؛ و${ltr('null')} تختار نموذجًا مما يسرده المزوّد.`,
  accountId: 'الحساب الذي يتضمنه العنوان؛ ولا يحتاج إليه إلا Cloudflare.',
  dailyBudget: `الحد الأقصى للرموز المميزة في اليوم، نصوص الطلبات والإجابات معًا؛ و${ltr('null')} تعني بلا حد من جانبنا.`,
  deadlineMs: 'أطول مدة لطلب واحد إلى أن تكتمل إجابته، بالملي ثانية.',
};

/** The ends of sentences that name the setting and its value. */
const problems: Readonly<Record<(typeof settingProblems)[number], string>> = {
  EVERY_PROVIDER_ONCE: 'يجب ذكر كل مزوّد مرة واحدة',
  EMBEDDED_LAST: `${ltr(EMBEDDED)} هو الأخير دائمًا`,
  ADDRESS: `يكون العنوان على شكل ${ltr('https://host/v1')}، دون اسم مستخدم أو استعلام أو جزء (#)؛ ولا يُقبل http غير المشفَّر إلا على هذا الجهاز أو شبكته`,
  ACCOUNT_ID: 'يتكوّن معرّف الحساب من 32 خانة ست عشرية',
  SUPPRESSION_LIMIT: 'الحد هو 0 (تُعرض كل الأعداد) أو 3 فأكثر',
};

export const settings: typeof english = {
  help: (key) =>
    general[key as keyof typeof general] ??
    ofProvider[key.slice(key.lastIndexOf('.') + 1) as keyof typeof ofProvider],
  problem: (found) => problems[found as keyof typeof problems] ?? isolated(found),
  cannotBe: (p) =>
    `لا يمكن أن تكون قيمة ${ltr(p.key)} هي ${ltr(p.value)}: ${p.problem}. ${p.help} القيمة الافتراضية: ${ltr(p.standard)}.`,
  notAllowed: 'غير مسموح',
  noEntries: ({ key }) => `لا عناصر في ${ltr(key)}: يُضبط كاملًا.`,
  forbiddenEntry: ({ key, name }) => `لا يمكن أن يكون في ${ltr(key)} عنصر باسم «${isolated(name)}».`,
  unknown: ({ key, near }) =>
    `لا يوجد إعداد باسم ${ltr(key)}. ${nearNames.didYouMean(near) ?? `يسرد الأمر ${ltr('`outpost config`')} كل الإعدادات.`}`,
};
