import type { exchange as english } from '../../en/window/exchange.ts';

/** Requests and replies as they were kept, to be read again. */
export const exchange: typeof english = {
  showRequest: 'عرض الطلب',
  showReply: 'عرض الرد',
  showRequestOf: (subject) => `عرض الطلب: ${subject}`,
  showReplyOf: (subject) => `عرض الرد: ${subject}`,
  requestTitle: 'الطلب كما أُرسل',
  replyTitle: 'الرد كما ورد',
  titleOf: (title, subject) => `${title} · ${subject}`,
  entry: (seq) => `قيد سجل التدقيق ${seq}`,
  hash: 'البصمة',
  inLines: 'تقسيم نصوصه إلى أسطر',
  inLinesHelp: 'تُعرض فواصل الأسطر وعلامات الاقتباس داخل النصوص بما ترمز إليه.',
  copy: 'نسخ النص',
  copied: 'نُسخ كما حُفظ.',
  copyFailed: 'رفض النظام النسخ. يُرجى تحديد النص ونسخه يدويًا.',
  laidOut: 'نص JSON منسَّق للقراءة؛ أما ما يُنسخ فهو النص كما حُفظ.',
  empty: 'النص فارغ.',
  unknown:
    'هذا النص غير موجود في مجلد البيانات: حُفظ على حاسوب آخر، أو نُسخ المجلد دون الطلبات والردود. وتبقى بصمته في سجل التدقيق صالحة.',
};
