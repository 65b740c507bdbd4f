import type { failures as english } from '../../en/core/failures.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { theMeasure } from '../common/measures.ts';

/** What is said of an exchange that failed, by what was found: the middle of a sentence. */
const exchange: (typeof english)['exchange'] = {
  KEY_REFUSED: 'رُفض المفتاح؛ يُرجى إدخال مفتاح صالح',
  KEY_MISSING: 'لم يُحدَّد مفتاح، وهو يرفض الطلب بلا مفتاح؛ يُرجى إدخال المفتاح',
  ACCESS_DENIED: 'مُنع الوصول على هذا الحساب أو من هذا المكان؛ وتبيّن إعداداته لدى المزوّد السبب',
  SCOPE_MISSING: 'لا يُسمح للمفتاح بهذا السؤال؛ وقد يُسمح له مع ذلك بالتوقّع',
  CREDIT_SPENT: 'نفد رصيده؛ يُرجى شراء رصيد ثم إعادة إدراجه',
  SPEND_LIMIT: 'نفد ما يجوز إنفاقه هذا الشهر',
  DAILY_QUOTA: 'نفدت حصته لهذا اليوم',
  NO_QUOTA: 'لا تتضمن خطة هذا الحساب حصة لهذا النموذج',
  LONG_WAIT: 'بلغ حدّه لمدة أطول مما يمكن أن ينتظره نداء',
  RATE_LIMIT: 'بلغ حدّ الطلبات في الوقت الحالي',
  OVERLOADED: 'كانت الخدمة مشغولة',
  MODEL_LOADING: 'ما زال يحمّل نموذجه؛ يُرجى إعادة التشغيل بعد انتهائه، وقد يستغرق ذلك بضع دقائق',
  SERVER_ERROR: 'فشلت الخدمة',
  TIMED_OUT: 'لم تُنهِ الخدمة العمل في الوقت المحدد',
  DEADLINE: 'لم تصل إجابة كاملة قبل انتهاء المهلة',
  CONNECTION_LOST: 'انقطع الاتصال قبل وصول الإجابة كاملة',
  TOO_LONG: 'الطلب أطول مما يقبله هذا النموذج',
  ANSWER_TOO_LONG: 'الإجابة المطلوبة أطول مما يكتبه هذا النموذج',
  MODEL_UNAVAILABLE: 'النموذج غير متاح؛ يُرجى اختيار نموذج آخر',
  PARAM_UNSUPPORTED: 'أحد معاملات الطلب غير مدعوم',
  SCHEMA_UNSUPPORTED: 'شكل الإجابة المطلوب غير مدعوم',
  BAD_REQUEST: 'لم يُقبل الطلب',
  WRONG_ENDPOINT: 'لا تُقدَّم خدمة هناك على هذا العنوان',
  WRONG_ADDRESS: `لا شيء يجيب على هذا العنوان؛ يُرجى التحقق من العنوان الأساسي الذي ينتهي عادةً بـ ${ltr('/v1')}`,
  WRONG_ACCOUNT: 'معرّف الحساب غير معروف هناك؛ يُرجى التحقق منه',
  REFUSAL: 'امتنع النموذج عن الإجابة',
  CONTENT_FILTER: 'حجب مرشِّح للمحتوى الإجابة',
  POLICY: 'حجبت سياسة استخدام لدى المزوّد الطلب',
  NO_CHOICES: 'لا يتضمن الرد إجابة؛ فقد حُجب نص الطلب',
  TRUNCATED: 'استهلك النموذج كل رموزه المميزة قبل الإجابة',
  EMPTY: 'الإجابة فارغة',
  TOO_LARGE: 'الرد أكبر من أي توقّع',
  NO_MESSAGE: 'لا يتضمن الرد رسالة',
  JSON_MODE_FAILED: 'لم يكتب النموذج نص JSON صالحًا',
  UNREACHABLE: 'لا أحد يجيب على عنوانه',
  UNKNOWN_HOST: 'اسم عنوانه غير معروف',
  TLS: 'تعذّر التحقق من شهادته؛ يُرجى التحقق من ساعة هذا الجهاز وشبكته',
  REDIRECT: 'يحيل إلى مكان آخر، وهو ما لا يُتبع أبدًا',
  PROXY: 'يرفض خادم وكيل الاتصال؛ يُرجى تسجيل الدخول إليه',
  NOT_JSON: 'وردت صفحة بدلًا من إجابة؛ وقد تكون الشبكة تطلب تسجيل الدخول',
  BLOCKED: 'أجابت الشبكة بدلًا منه: فهي تحجب العنوان أو تطلب تسجيل الدخول',
  CANCELLED: 'أُلغي الطلب',
};

export const failures: typeof english = {
  exchange,
  noWholeAnswer: ({ seconds }) => `لم تصل إجابة كاملة خلال ${seconds} ث`,
  unusableReply: ({ code }) => `تعذّر استخدام الرد: ${ltr(code)}`,
  size: {
    context: ({ limit }) => `سعة سياقه من الرموز المميزة ${limit}`,
    account: ({ limit }) => `يقبل حسابه من الرموز المميزة دفعة واحدة ${limit}`,
    requestWas: ({ found, prompt }) =>
      `${found}، ${prompt === null ? 'وكان الطلب أطول' : `وكان في الطلب ${prompt}`}`,
    shortestNeeds: ({ found, needed, way }) =>
      `${found}، ويحتاج أقصر طلب مع إجابته إلى نحو ${needed}: ${way}`,
    otherAccount: 'يُرجى استخدام حساب يسمح بأكثر من ذلك',
    cutOff: ({ tokens }) => `قُطعت الإجابة بعد ${tokens} من الرموز المميزة`,
    contextFull: ({ found, prompt, larger }) =>
      `${found}، لأن السياق كان ممتلئًا (منها للطلب ${prompt}): ${larger}`,
    mostAllowed: ({ found }) => `${found}، وهو أقصى ما يُسمح له به: يُرجى اختيار نموذج يفكر ويكتب أقل`,
    otherModel: 'يُرجى اختيار نموذج ذي سياق أوسع',
    cutOffSomewhere:
      'قُطعت الإجابة: امتلأ سياقه، أو أن النموذج يكتب أطول مما ينبغي؛ يُرجى إعطاؤه سياقًا أوسع، أو اختيار نموذج آخر',
  },
  answer: {
    otherWeeks: ({ measure }) => `${theMeasure(measure)}: ليست الأسابيع المطلوبة`,
    week: ({ measure, targetEndDate }) => `${theMeasure(measure)}، الأسبوع المنتهي في ${ltr(targetEndDate)}`,
    noMedian: ({ where }) => `${where}: لا وسيط`,
    noNumber: ({ where }) => `${where}: إحدى القيم ليست عددًا`,
    belowZero: ({ where }) => `${where}: عدد أقل من الصفر`,
    crossed: ({ where }) => `${where}: الكوانتيلات متقاطعة`,
  },
  noWholeReply: ({ kind, code }) => `لا رد كامل: ${isolated(kind)}${code === null ? '' : ` (${ltr(code)})`}`,
};
