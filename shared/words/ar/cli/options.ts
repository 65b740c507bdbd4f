import type { options as english, OptionWords } from '../../en/cli/options.ts';
import { ltr } from '../common/isolate.ts';

const option = (value: string, text: string, standard: string | null): OptionWords => ({
  value,
  text,
  standard,
});
const flag = (text: string, standard = 'غير مفعَّل'): OptionWords => option('', text, standard);

const reason = option('TEXT', 'يذكر السبب لمن يقرأ سجل التدقيق لاحقًا.', null);
const sheet = option('NAME', 'يقرأ هذه الورقة من مصنّف.', 'أول ورقة فيها صفوف');
const limit = (what: string, standard: string) =>
  option('N', `يعرض من ${what} هذا العدد على الأكثر.`, standard);

const noneOrFile = `لا شيء؛ ويلزم إما هذا أو ${ltr('--file')}`;
const day = ltr('YYYY-MM-DD');

/** Options that mean the same wherever they stand. */
const everywhere: Readonly<Record<string, OptionWords>> = {
  'as-of': option(
    'DATE',
    `يستخدم فقط ما كان معروفًا في هذا اليوم، ${day}.`,
    'اليوم، ولإعادة العرض يوم مجموعة البيانات نفسه',
  ),
  backtest: flag(
    'يُجري الآن الاختبار الرجعي للنموذج دون اتصال على الأعداد الجديدة، ولو استغرق بعض الوقت.',
    'فقط حيث يكون سريعًا',
  ),
  dataset: option(
    'ID',
    `يختار مجموعة بيانات مستوردة؛ ويسردها الأمر ${ltr('`outpost datasets`')}.`,
    'مجموعة بيانات أحدث مجموعة توقعات',
  ),
  disease: option('D', 'يسمّي مرض الأعداد.', 'كما يذكره الملف'),
  'dry-run': flag('يذكر ما سيتغيّر، ولا يغيّر شيئًا.'),
  file: option(
    'FILE...',
    'يقرأ ملفات أعداد؛ والملفات المذكورة معًا مجموعة بيانات واحدة، كالحالات والوفيات.',
    'لا شيء',
  ),
  hub: option('OUT.csv', 'يكتب التوقعات أيضًا في ملف بصيغة مراكز التوقعات (hubs).', 'لا ملف'),
  into: option(
    'ID|new',
    'يحدّث مجموعة البيانات هذه، أو ينشئ مجموعة جديدة.',
    'مجموعة البيانات التي تتابعها الملفات',
  ),
  location: option('CODE_OR_NAME...', 'يأخذ هذا الموقع فقط؛ ويمكن تكرار الخيار.', 'كل المواقع'),
  mapping: option('M.json', 'يحدد كيف تُقرأ الأعمدة والتواريخ والأعداد.', 'كما يبيّنه الملف'),
  name: option('N', 'يسمّي مجموعة البيانات.', 'اسم الملف'),
  'no-backtest': flag('يترك الاختبار الرجعي للنموذج دون اتصال.'),
  population: option('P.csv', 'يقرأ عدد سكان كل موقع.', 'كما يذكره الملف إن ذكره'),
  'population-source': option(
    'TEXT',
    'يذكر مصدر أعداد السكان، في 120 حرفًا على الأكثر.',
    'ما في مجموعة البيانات حيث لم تتغير',
  ),
  provider: option('ID', 'يسأل هذا المزوّد، لهذا التشغيل فقط.', 'صاحب الدور'),
  reason,
  sheet,
};

/** Options of one command, where they are its own or mean something of their own there. */
const ofCommand: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  import: {
    'as-of': option(
      'DATE',
      `يذكر اليوم الذي تخصه الأعداد، ${day}.`,
      'اليوم، وللبيانات القديمة اليوم التالي لآخر تاريخ فيها',
    ),
    'dry-run': flag('يذكر ما سيُقرأ ويُحفظ، ولا يحفظ شيئًا.'),
    watch: flag('يقرأ الملفات من جديد كلما تغيّرت، ما دام Outpost مفتوحًا.'),
  },
  'datasets remove': { yes: option('', 'يؤكد إزالة مجموعة البيانات.', null) },
  forecast: {
    dataset: option('ID', `يُعدّ توقّعًا لمجموعة بيانات مستوردة؛ ويلزم إما هذا أو ${ltr('--file')}.`, 'لا شيء'),
    file: option('FILE...', 'يستورد أولًا ملفات أعداد؛ والملفات المذكورة معًا مجموعة بيانات واحدة.', 'لا شيء'),
    'dry-run': flag(`يذكر ممّن يُستعار القفل لتشغيل مع الخيار ${ltr('--provider')}، ولا يشغّل شيئًا.`),
    reason: option('TEXT', `يذكر سبب إجراء هذا التشغيل مع الخيار ${ltr('--provider')}.`, 'بلا سبب'),
    horizons: option(
      'N',
      'يُعدّ توقّعًا لهذا العدد من الأسابيع، من 1 إلى 8.',
      `الإعداد ${ltr('forecast.horizons')}، وقيمته الأولى 4`,
    ),
  },
  forecasts: {
    before: option('MARK', 'يتابع بالصفحة التالية الأقدم؛ وتذكر الصفحة السابقة علامتها.', 'أحدث صفحة'),
    current: flag('يعرض فقط المجموعة المعتمدة لمجموعة بياناتها.'),
    dataset: option('ID', 'يعرض فقط توقعات مجموعة البيانات هذه.', 'كل مجموعات البيانات'),
    limit: limit('التوقعات', '1000'),
  },
  'forecasts export': {
    format: option('csv|json|hub', 'يختار صيغة الملف.', null),
    out: option('FILE', 'يسمّي الملف المطلوب كتابته.', null),
  },
  assess: {
    dataset: option('ID', `ينظر في مجموعة بيانات مستوردة؛ ويلزم إما هذا أو ${ltr('--file')}.`, 'لا شيء'),
    file: option('FILE...', 'ينظر في ملفات أعداد دون حفظها.', 'لا شيء'),
  },
  hindcast: {
    disease: option('D', 'يسمّي مرض الأعداد.', 'كما تذكره الملفات'),
    file: option(
      'FILE...',
      `يُعدّ توقعات لأسابيع ماضية من ملفات أعداد؛ ويحدد ${ltr('--origins')} عددها.`,
      'لا شيء',
    ),
    from: option('DATE', 'يترك الجولات السابقة لهذا اليوم.', 'الجولة الأولى'),
    hub: option('OUT.csv[.gz]', `يسمّي الملف المطلوب كتابته، مضغوطًا إن انتهى بـ ${ltr('.gz')}.`, null),
    model: option(
      'auto|no-change|tiered|boosted',
      'يختار طريقة التوقّع في النموذج دون اتصال.',
      `الإعداد ${ltr('providers.embedded.model')}، وقيمته الأولى ${ltr('auto')}`,
    ),
    origins: option(
      'N',
      'يُعدّ توقعات لهذا العدد من أحدث أسابيع الملفات.',
      `لا شيء، ويلزم مع ${ltr('--file')}`,
    ),
    provider: option(
      'ID',
      'يسمّي المزوّد؛ ولا يمكن إعداد توقّع رجعي إلا بالنموذج دون اتصال.',
      'النموذج دون اتصال',
    ),
    rounds: option(
      'R.csv',
      'يقرأ الجولات المطلوب إعداد توقّع لها، وما كان معروفًا في كل يوم.',
      `لا شيء، ويلزم مع ${ltr('--vintages')}`,
    ),
    to: option('DATE', 'يترك الجولات اللاحقة لهذا اليوم.', 'الجولة الأخيرة'),
    vintages: option('V.csv[.gz]', 'يقرأ الأعداد كما كانت معروفة في كل يوم.', noneOrFile),
  },
  'level set': {
    by: option('NAME', 'يسمّي من يحدد المستوى.', `الاسم في ${ltr('`report.author`')}`),
    dataset: option('ID', 'يسمّي مجموعة البيانات.', 'لا شيء، وهو لازم'),
    location: option('CODE_OR_NAME', 'يسمّي الموقع.', 'لا شيء، وهو لازم'),
    to: option('red|yellow|green|not-assessed', 'يذكر المستوى الذي يُعرض.', 'لا شيء، وهو لازم'),
    until: option('DATE|TIME', 'يذكر مدة سريان المستوى، وعلى التوقعات الجديدة أيضًا.', '7 أيام'),
  },
  'level end': {
    by: option('NAME', 'يسمّي من ينهيه.', `الاسم في ${ltr('`report.author`')}`),
    dataset: option('ID', 'يسمّي مجموعة البيانات.', 'لا شيء، وهو لازم'),
    location: option('CODE_OR_NAME', 'يسمّي الموقع.', 'لا شيء، وهو لازم'),
    reason: { ...reason, standard: 'بلا سبب' },
  },
  'level list': {
    dataset: option('ID', 'يعرض فقط مستويات مجموعة البيانات هذه.', 'كل مجموعات البيانات'),
  },
  'lock pin': {
    until: option('DATE|TIME|never', 'يذكر مدة الإبقاء على المزوّد.', '7 أيام'),
  },
  audit: {
    codes: flag('يعرض أيضًا رموز السجل كما هي في نص JSON.'),
    export: option('OUT.jsonl', 'يكتب القيود في ملف، الأقدم أولًا، مستند JSON واحد في كل سطر.', 'لا ملف'),
    limit: limit('القيود', '50'),
    since: option('SEQ', 'يعرض فقط القيود التي تلي هذا الرقم.', 'أحدث القيود'),
    verify: flag('يفحص على القرص أنه لم يُعدَّل قيد ولم يُزَل.'),
  },
  'config set-secret': {
    'plain-text': flag('يحفظ المفتاح غير مشفَّر حيث لا مخزن مفاتيح في هذا الحاسوب.'),
  },
  normalize: {
    provider: option('ID', 'يسمّي المزوّد الذي جاء منه الرد.', 'لا شيء'),
    reply: option('REPLY.json', `يقرأ رد النموذج؛ و${ltr('`-`')} هو المدخل القياسي.`, null),
    request: option('REQ.json', `يقرأ ما سُئل عنه النموذج؛ و${ltr('`-`')} هو المدخل القياسي.`, null),
  },
  score: {
    by: option('horizon|location|reference_date|target_end_date', 'يعطي أيضًا درجات كل فئة.', 'الكل معًا'),
    compare: option(
      '[NAME=]B[,B]...',
      'يقرأ التوقعات المطلوب المقارنة بها؛ والأولى هي مقياس الدرجات النسبية.',
      'لا شيء',
    ),
    dataset: option('ID', 'يعرض سجل الأداء لمجموعة البيانات هذه وحدها.', 'كل مجموعات البيانات'),
    'exclude-locations': option('A,B', 'يترك مواقع.', 'لا موقع'),
    exclusions: option('X', 'يقرأ المهام المطلوب تركها.', 'لا مهمة'),
    forecasts: option(
      '[NAME=]F[,F]...',
      'يقرأ التوقعات المطلوب تقييمها، بصيغة مراكز التوقعات (hubs).',
      'سجل الأداء في مجلد البيانات',
    ),
    'require-complete': flag('يرفض توقعات تنقصها مهمة من مهام ما تُقارَن به.'),
    target: option('NAME', 'يختار الهدف حيث تحتوي الملفات على عدة أهداف.', 'الهدف الوحيد الموجود'),
    truth: option('T', 'يقرأ ما حدث.', `لا شيء، ويلزم مع ${ltr('--forecasts')}`),
  },
  report: {
    dataset: option('ID', 'يُعدّ التقرير من المجموعة الحالية لمجموعة البيانات هذه.', 'لا شيء، وهو لازم'),
    out: option('FILE', 'يكتب في هذا الملف؛ وتدل نهاية اسمه على الصيغة.', 'لا شيء، وهو لازم'),
    number: option('N', 'يرقّم التقرير.', 'الرقم المحفوظ مع مجموعة البيانات'),
    author: option('A', 'يسمّي من كتبه.', `المُعِدّ المحفوظ مع مجموعة البيانات، وإلا ${ltr('`report.author`')}`),
    organisation: option(
      'O',
      'يسمّي المؤسسة.',
      `المؤسسة المحفوظة مع مجموعة البيانات، وإلا ${ltr('`report.organisation`')}`,
    ),
    final: flag('يجعل التقرير نهائيًا؛ ودونه يكون مسودة ما لم يكن محفوظًا على أنه نهائي.'),
    paper: option('a4|letter', 'يختار ورق الصفحة.', 'a4'),
    picture: option(
      'map|bars',
      'يختار ما يوضع بجانب المنحنى الوبائي: مستويات المواقع على خريطة، أو حالاتها في أعمدة.',
      'المحفوظ مع مجموعة البيانات، وإلا خريطة حيث لمعظم المواقع شكل',
    ),
  },
  erase: { yes: option('', 'يؤكد محو كل شيء.', null), 'dry-run': flag('يسرد ما كان سيُمحى، ولا يمحو شيئًا.') },
  doctor: { network: flag('يفحص أيضًا الشبكة وكل مزوّد مفعّل الآن، دون استهلاك رموز مميزة.') },
  health: { once: flag('يفحص الآن، دون استهلاك رموز مميزة، بدلًا من ذكر آخر ما عُرف.') },
  'scheduler pause': { reason: { ...reason, standard: 'بلا سبب' } },
  'config set': {
    entry: option('NAME', 'يغيّر عنصرًا واحدًا من إعداد له عناصر، مثل مرض واحد.', 'الإعداد كله'),
  },
  'team conflicts': {
    limit: option('N', 'يعرض هذا العدد على الأكثر.', '100'),
    offset: option('N', 'يتجاوز هذا العدد أولًا.', '0'),
  },
  'team create': {
    name: option('NAME', 'يسمّي الفريق بهذا الاسم.', 'Outpost'),
    password: flag('يطلب كلمة مرور الحساب دون عرضها، أو من المدخل القياسي.'),
    'plain-text': flag('يحفظ كلمة المرور غير مشفَّرة في مجلد البيانات حيث لا مخزن مفاتيح في هذا الحاسوب.'),
  },
  'team join': {
    password: flag('يطلب كلمة مرور الحساب دون عرضها، أو من المدخل القياسي.'),
    'plain-text': flag('يحفظ كلمة المرور غير مشفَّرة في مجلد البيانات حيث لا مخزن مفاتيح في هذا الحاسوب.'),
  },
  'bundle export': {
    encrypt: flag('يطلب عبارة مرور لا تُعرض، أو من المدخل القياسي، ويشفّر بها الحزمة.'),
    replace: flag('يستبدل ملفًا بهذا الاسم.'),
    'with-exchanges': flag('يأخذ أيضًا الطلبات المرسلة إلى المزوّدين وردودهم كما هي.'),
  },
  'bundle import': {
    'read-only': flag(
      'يحفظ موقع العمل للقراءة، ولو كان مجلد البيانات فارغًا.',
      'غير مفعَّل، فيصير مجلد البيانات الفارغ موقع العمل هذا',
    ),
  },
  serve: {
    'no-open': flag('يطبع العنوان وحده، ولا يفتح متصفحًا.'),
    port: option('N', `يأخذ هذا المنفذ على ${ltr('127.0.0.1')}.`, 'أي منفذ غير مستخدم'),
  },
};

/** What each option of a command does: one sentence, the name of its value, and its default. */
export const options: typeof english = {
  of: (command, name) =>
    ofCommand[command === 'forecasts list' ? 'forecasts' : command]?.[name] ?? everywhere[name],
};
