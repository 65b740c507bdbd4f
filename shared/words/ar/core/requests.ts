import type { requests as english } from '../../en/core/requests.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';

/** Why a request is refused before anything is done. */
export const requests: typeof english = {
  defect: 'صادف Outpost خللًا من داخله. لم تحفظ هذه الخطوة شيئًا؛ والتفاصيل في السجل المحلي.',
  browserNamesNoFiles: `لا يستطيع متصفح أن يسمّي لـ Outpost ملفات على هذا الجهاز. يُرجى إغلاق Outpost وتسميتها بالأمر ${ltr('`outpost datasets watch ID FILE`')}.`,
  noMethod: ({ name }) => `لا توجد طريقة باسم ${quoted(name)}.`,
  askedWrongly: ({ method, problem }) => `سُئلت الطريقة ${ltr(method)} على نحو خاطئ: ${problem}.`,
  notValid: 'غير صالح',
  issues: {
    kinds: {
      string: 'نص',
      number: 'عدد',
      int: 'عدد صحيح',
      boolean: `${ltr('true')} أو ${ltr('false')}`,
      array: 'قائمة',
      tuple: 'قائمة',
      object: 'سجل',
      record: 'سجل',
      date: 'تاريخ',
    },
    expected: (kind) => `المتوقع: ${kind}`,
    oneOf: (values) => `المتوقع: ${values}`,
    tooSmall: {
      number: ({ end, isOpen }) =>
        isOpen ? `المتوقع عدد أكبر من ${ltr(end)}` : `المتوقع عدد لا يقل عن ${ltr(end)}`,
      text: ({ end }) => `أقل عدد للأحرف: ${end}`,
      list: ({ end }) => `أقل عدد للبنود: ${end}`,
    },
    tooBig: {
      number: ({ end, isOpen }) =>
        isOpen ? `المتوقع عدد أصغر من ${ltr(end)}` : `المتوقع عدد لا يزيد على ${ltr(end)}`,
      text: ({ end }) => `أكبر عدد للأحرف: ${end}`,
      list: ({ end }) => `أكبر عدد للبنود: ${end}`,
    },
    unknownParts: (names) => `غير معروف هناك: ${names}`,
  },
  noRequest: 'الرسالة ليست طلبًا بحسب هذا البروتوكول.',
  noForecastYet: `لا توقّع بعد. ويُعدّ بالأمر ${ltr('`outpost forecast --dataset ID`')}.`,
  entryNamed: ({ kind }) =>
    kind === 'place'
      ? `مجموعة بيانات (${ltr('ID')}) أو موقع (${ltr('ID/CODE')})`
      : `مجموعة بيانات (${ltr('ID')})`,
  unknownEntries: ({ key, what, unknown, count, known }) =>
    `ما يسمّيه ${ltr(key)} غير موجود (${what}): ${isolated(unknown)}. ${count === 0 ? 'لا توجد مجموعة بيانات بعد.' : `المعروف: ${isolated(known)}.`}`,
  noJson: 'تتضمن قيمة لا توجد في JSON',
  sendJson: 'يُرجى إرسال أعداد ونصوص وقوائم وسجلات',
  tooLarge: 'تتضمن أكثر من 4 ملايين حرف',
  tooDeep: ({ deepest }) => `متداخلة إلى أكثر من ${deepest} من المستويات`,
  sendLess: 'يُرجى إرسال أقل من ذلك دفعة واحدة',
  parametersRefused: ({ what, advice }) => `المعاملات ${what}؛ ${advice}.`,
  onlyCommandLineNamesFiles:
    'لا يجوز تسمية الملفات بمساراتها إلا من سطر الأوامر. يُرجى اختيار الملف في النافذة.',
  readOnly: ({ location, writer }) => {
    const who = writer === null ? 'عملية أخرى' : `العملية ${ltr(`${writer.host} ${writer.pid}`)}`;
    return `مجلد البيانات ${isolated(location)} تستخدمه ${who}؛ وهذه العملية للقراءة فقط. لتغيير شيء يُرجى إغلاق تلك العملية أو استخدامها.`;
  },
  noSample: ({ id }) => `لا يوجد مثال بالمعرّف ${ltr(id)}.`,
  uploadTooLarge: ({ name }) =>
    `${isolated(name)} أكبر مما يسمح به استيراد واحد (الحد 256 ميغابايت معًا). يُرجى تقسيمه بحسب السنة أو الإقليم.`,
  uploadIncomplete: 'لم يصل الملف كاملًا. يُرجى اختياره من جديد.',
  noExchange:
    'لا طلب أو رد محفوظ بهذه البصمة. ويذكر سجل التدقيق المحفوظ منها؛ وتُزال نصوص النداءات التي لم تعطِ توقّعًا عندما تشغل النصوص المحفوظة كلها حيّزًا كبيرًا.',
  damagedExchange: ({ file }) =>
    `النص المحفوظ ${isolated(file)} لا يطابق بصمته. ولم يتأثر شيء آخر؛ يُرجى استعادة الملف من نسخة عند الحاجة إليه.`,
  noForecast: ({ id }) =>
    `لا يوجد توقّع بالمعرّف ${ltr(id)}. ويسرد الأمر ${ltr('`outpost forecasts`')} التوقعات.`,
  noPage: ({ mark }) =>
    `${quoted(mark)} ليست علامة صفحة في هذه القائمة. يُرجى أخذ ${ltr('`next`')} من الصفحة السابقة، أو تركها للصفحة الأولى.`,
};
