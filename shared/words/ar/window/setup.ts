import type { KeySource, Result } from '../../../contract/index.ts';
import type { setup as english, consent as englishConsent } from '../../en/window/setup.ts';
import { createPlural } from '../../plural.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { health } from './health.ts';

const plural = createPlural('ar');

const testStatus: Record<Result<'providers.test'>['status'], string> = {
  UP: health.statuses.UP,
  DOWN: health.statuses.DOWN,
  REFUSED: 'يرفض المفتاح',
  UNKNOWN: health.statuses.UNKNOWN,
  NOT_CONFIGURED: health.statuses.NOT_CONFIGURED,
};

const keySource: Record<KeySource, string> = {
  environment: 'يأتي مفتاح من متغيرات البيئة؛ ويُستخدم قبل أي مفتاح محفوظ هنا.',
  'key-store': 'مفتاح محفوظ، مشفَّر بمخزن مفاتيح هذا النظام.',
  'plain-text': 'مفتاح محفوظ في ملف نص غير مشفَّر لا يقرؤه سواك.',
};

/** The set-up of AI providers, and the consent before one is enabled. */
export const setup: typeof english = {
  open: 'تهيئة…',
  openOf: (name) => `تهيئة ${isolated(name)}`,
  title: (provider) => `تهيئة ${isolated(provider)}`,
  loading: 'تُقرأ كيفية اتصال المزوّدين…',
  state: {
    on: 'مفعَّل: قد تُرسل إليه أعداد.',
    off: 'موقوف: لا تُرسل إليه أعداد.',
    missing: {
      key: 'يحتاج إلى مفتاح.',
      address: 'يحتاج إلى عنوان.',
      account: 'يحتاج إلى معرّف حساب.',
    },
  },
  key: {
    title: 'المفتاح',
    source: keySource,
    none: 'لا مفتاح بعد.',
    noneNeeded: 'لا مفتاح؛ يُسأل دون مفتاح.',
    label: 'مفتاح جديد',
    replaces: 'يحل المفتاح الجديد محل المفتاح المحفوظ. ولا يُعرض أي مفتاح بعد ذلك أبدًا.',
    plainText: 'حفظه في ملف نص غير مشفَّر لا يقرؤه سواي',
    plainTextWhy:
      'ليس في هذا النظام مخزن مفاتيح يمكن أن يستخدمه Outpost. والمفتاح في متغيرات البيئة لا يُحفظ أبدًا.',
    send: 'حفظ هذا المفتاح',
    sending: 'جارٍ حفظ المفتاح…',
    done: 'المفتاح محفوظ.',
    remove: 'إزالة المفتاح',
    removing: 'جارٍ إزالة المفتاح…',
    removed: 'أُزيل المفتاح الذي كان محفوظًا هنا.',
    missing: 'يُرجى لصق المفتاح أولًا.',
    plainTextMissing: 'يُرجى أولًا تأشير خانة السماح بحفظه في ملف نص غير مشفَّر.',
    noKeyStore:
      'ليس في هذا النظام مخزن مفاتيح يمكن أن يستخدمه Outpost. يُرجى تأشير خانة السماح بحفظ المفتاح في ملف نص غير مشفَّر، أو إعطاؤه في متغيرات البيئة.',
  },
  connection: {
    title: 'الاتصال',
    address: 'العنوان',
    ownAddress: 'عنوان المزوّد نفسه',
    ownAddressAt: (host) => `عنوان المزوّد نفسه (${ltr(host)})`,
    otherAddress: 'عنوان آخر…',
    otherAddressLabel: 'العنوان الأساسي',
    addressHelp: `ما يسبق ${ltr('/chat/completions')}، مثل ${ltr('https://host/v1')}.`,
    addressWrong: `هذا العنوان غير صالح للاستخدام. يكون على شكل ${ltr('https://host/v1')}، دون اسم مستخدم أو استعلام أو جزء (#)؛ ولا يُقبل http غير المشفَّر إلا على هذا الجهاز أو شبكته.`,
    elsewhere: (provider) => `حفظ عنوان آخر يوقف ${isolated(provider)} إلى أن تطّلع على ما يُرسل إليه.`,
    model: 'النموذج',
    anyModel: 'يختاره Outpost',
    anyModelNow: (model) => `يختاره Outpost (آخر نموذج: ${ltr(model)})`,
    otherModel: 'اسم آخر…',
    otherModelLabel: 'اسم النموذج',
    modelWrong: 'يُرجى كتابة اسم النموذج كما يكتبه المزوّد.',
    listModels: 'سرد نماذجه',
    listing: 'جارٍ طلب القائمة…',
    listed: (count, models) =>
      plural(count, {
        one: 'في القائمة نموذج واحد؛ يُرجى اختياره في الحقل.',
        two: 'في القائمة نموذجان؛ يُرجى اختيار أحدهما في الحقل.',
        few: `في القائمة ${models} نماذج؛ يُرجى اختيار أحدها في الحقل.`,
        many: `في القائمة ${models} نموذجًا؛ يُرجى اختيار أحدها في الحقل.`,
        other: `في القائمة ${models} نموذج؛ يُرجى اختيار أحدها في الحقل.`,
      }),
    noneListed: 'لا نماذج في القائمة. يُرجى كتابة اسم نموذج.',
    account: 'معرّف الحساب',
    accountHelp: '32 خانة ست عشرية، في صفحة نظرة عامة على الحساب.',
    accountWrong: `يتكوّن معرّف الحساب من 32 خانة ست عشرية: من 0 إلى 9 ومن ${ltr('a')} إلى ${ltr('f')}.`,
    dailyBudget: 'الحد الأقصى للرموز المميزة في اليوم',
    dailyBudgetHelp:
      'المُرسل والمُستلم معًا؛ والحقل الفارغ يعني بلا حد من جانبك. ويُحتسب من جديد ابتداءً من 00:00 UTC.',
    dailyBudgetWrong: 'يُرجى كتابة عدد صحيح ابتداءً من 1، أو ترك الحقل فارغًا.',
    save: 'حفظ',
    saving: 'جارٍ الحفظ…',
    done: 'تم الحفظ.',
  },
  test: {
    title: 'اختبار',
    help: 'يتحقق من أنه يجيب ويقبل المفتاح. لا تُرسل أعداد ولا تُستهلك رموز مميزة.',
    run: 'اختبار',
    runOf: (provider) => `اختبار ${isolated(provider)}`,
    running: (provider) => `يُسأل ${isolated(provider)}…`,
    status: testStatus,
    offline: 'هذا الحاسوب غير متصل بالشبكة، فلا يجيب مزوّد موجود في مكان آخر.',
  },
  places: {
    title: 'ما يُرسل',
    coded: 'إرسال المواقع أرقامًا بدلًا من أسمائها',
    codedHelp: 'لكل المزوّدين. أما الأعداد والتواريخ والمرض فتُرسل دائمًا.',
    saving: 'جارٍ الحفظ…',
    show: 'عرض ما يُرسل…',
  },
  saveFirst: 'يُرجى حفظ التغييرات أولًا.',
  enable: (provider) => `تفعيل ${isolated(provider)}…`,
  disable: (provider) => `إيقاف ${isolated(provider)}`,
  disabling: 'جارٍ الإيقاف…',
  holds: (provider) => `يحمل ${isolated(provider)} القفل: فإذا أُوقف فقده، وانتهى أي تشغيل جارٍ دون نتيجة.`,
  enabled: (provider) => `تم تفعيل ${isolated(provider)}. ويمكن سؤاله ابتداءً من التشغيل التالي.`,
  disabled: (provider) => `تم إيقاف ${isolated(provider)}. ولم تعد تُرسل إليه أعداد.`,
};

export const consent: typeof englishConsent = {
  title: (provider) => `تفعيل ${isolated(provider)}؟`,
  lead: (provider, host) =>
    `بموافقتك يُسأل ${isolated(provider)} في كل تشغيل مرة واحدة عن كل موقع، بإرسال ما هو مبيّن أدناه إلى **${ltr(host)}**. ولا يُرسل شيء آخر من مجموعة البيانات.`,
  leadNear: (provider, host) =>
    `بموافقتك يُسأل ${isolated(provider)} في كل تشغيل مرة واحدة عن كل موقع، بإرسال ما هو مبيّن أدناه إلى **${ltr(host)}**، وهو هذا الجهاز أو على شبكته. ولا يُرسل شيء آخر من مجموعة البيانات.`,
  where: 'يُرسل إلى',
  training: 'التدريب',
  retention: 'الاحتفاظ بها هناك',
  unknownPolicy: 'غير معروف لهذا العنوان: يُرجى سؤال الجهة التي تشغّله.',
  size: 'الحجم التقريبي',
  sizeValue: (p) =>
    plural(p.count, {
      one: `نحو ${p.inAll} من الرموز المميزة لتشغيل موقع واحد.`,
      two: `نحو ${p.inAll} من الرموز المميزة لتشغيل الموقعين كليهما، ${p.perPlace} لكل منهما.`,
      few: `نحو ${p.inAll} من الرموز المميزة لتشغيل المواقع كلها (${p.places})، ${p.perPlace} لكل منها.`,
      other: `نحو ${p.inAll} من الرموز المميزة لتشغيل المواقع كلها (${p.places})، ${p.perPlace} لكل منها.`,
    }),
  sizeNote: 'الأسئلة وأطول الإجابات معًا؛ ويضاف إليها ما يُكرَّر بعد إخفاق.',
  warning: 'يُرجى قراءة هذا أولًا:',
  request: 'ما يُرسل',
  requestOf: (place) => `الطلب الخاص بالموقع ${isolated(place)}، تمامًا كما كان سيُرسل.`,
  dataset: 'مجموعة البيانات',
  place: 'الموقع',
  firstPlace: 'أول موقع يمكن إعداد توقّع له',
  kinds:
    'لموقع واحد في كل مرة: المرض، والموقع باسمه أو برقمه، وعدد سكانه إن كان معروفًا، والأعداد الأسبوعية للحالات والوفيات مع تواريخها، والمطلوب. ولا تُرسل أبدًا صفوف عن أشخاص.',
  noDataset: 'لا توجد مجموعة بيانات بعد، فلا طلب يُعرض.',
  anyModel: 'اسم النموذج هنا يقوم مقام النموذج الذي يُختار عند إرسال الطلب الأول.',
  asking: 'جارٍ تكوين الطلب…',
  enable: (provider) => `تفعيل ${isolated(provider)}`,
  enabling: 'جارٍ التفعيل…',
  keepOff: 'إبقاؤه موقوفًا',
  titleEnabled: (provider) => `ما يُرسل إلى ${isolated(provider)}`,
  leadEnabled: (provider, host) =>
    `يُسأل ${isolated(provider)} في كل تشغيل مرة واحدة عن كل موقع، بإرسال ما هو مبيّن أدناه إلى **${ltr(host)}**. ولا يُرسل شيء آخر من مجموعة البيانات.`,
};
