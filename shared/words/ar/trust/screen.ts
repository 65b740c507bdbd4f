import type { screen as english } from '../../en/trust/screen.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** The screen itself: its parts, filters and states. */
export const screen: typeof english = {
  title: 'هل يمكن الوثوق به؟',
  intro:
    'ما قالته التوقعات السابقة بجانب ما حدث. ويُقارَن كل توقّع بنموذج عدم التغيّر الذي يقول إن الأسابيع المقبلة تكون كالأسبوع الأخير.',
  asPublished: 'هذا سجل اليوم، لكل مجموعات البيانات؛ أما التوقّع فيحتفظ بالسجل الذي نُشر معه.',
  inWords: 'بعبارات بسيطة',
  figures: 'بالأرقام',
  filters: 'اختيار ما تخصه الأرقام',
  dataset: 'البيانات',
  allDatasets: 'كل مجموعات البيانات',
  source: 'نوع السجل',
  subject: 'المزوّد والمرض',
  subjectOf: (provider, disease, model) => `${isolated(provider)}، ${isolated(disease)} (${isolated(model)})`,
  sources: {
    prospective: 'نُشرت قبل أن يُعرف الأسبوع',
    backtest: 'اختبار رجعي على أسابيع ماضية من بياناتك',
    hindcast: 'عمليات إعادة عرض ربما كان مُعِدّها يعرف النتيجة',
  },
  sourceOption: (source, n) => `${source} (${ltr(`n\u00a0=\u00a0${n}`)})`,
  sourceNotes: {
    prospective: 'نُشرت هذه التوقعات قبل أن تُعرف أسابيعها.',
    backtest:
      'أعدّ النموذج الموجود على هذا الحاسوب توقعات لأسابيع ماضية من بياناتك مما كان معروفًا قبل كل منها. ولم يتصرف أحد بناءً على هذه التوقعات.',
    hindcast:
      'أُعدّت هذه التوقعات كما لو كانت في يوم سابق. وربما كان مزوّد الذكاء الاصطناعي قد قرأ النتيجة، فلا تُحتسب في أي درجة ثقة.',
  },
  pictureMade: (moment) => `أرقام ${isolated(moment)}.`,
  nothing: 'لا شيء يمكن الحكم عليه بعد.',
  nothingWhen: (day) => `ينتهي أول أسبوع أُعدّ له توقّع في ${day}. ويُحكم عليه متى استُورد عدده.`,
  nothingNoForecast:
    'يُرجى طلب توقّع: يُحكم عليه متى استُوردت أعداد أسابيعه. كما يُجرَّب النموذج دون اتصال على الأسابيع الماضية بعد كل استيراد، ما دام عددها كافيًا.',
  nothingHere: 'لم يمكن الحكم على أي توقّع من هذا النوع لهذا الاختيار.',
  damagedTitle: 'لم يمكن الحكم على كل شيء:',
};
