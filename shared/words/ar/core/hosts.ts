import type { hosts as english } from '../../en/core/hosts.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** What the window and the browser are told by their host. */
export const hosts: typeof english = {
  noSession: 'لم تعد لهذه الصفحة جلسة مع Outpost. يُرجى تشغيل Outpost من جديد وفتح العنوان الذي يطبعه.',
  otherRequest: 'لا يقبل هذا العنوان هذا النوع من الطلبات.',
  portTaken: ({ port }) =>
    `لا يمكن استخدام المنفذ ${port}: يستخدمه برنامج آخر، أو يحتاج إلى صلاحيات أكبر. يُرجى اختيار منفذ آخر.`,
  otherAddress: 'ليس هذا العنوان هو الذي يخدمه Outpost.',
  otherWebsite: 'لا يُجاب عن طلبات من مواقع إلكترونية أخرى.',
  sendJson: `يجب أن تُرسل الطلبات بالنوع ${ltr('application/json')}.`,
  tooLarge: `الطلب أكبر من ${ltr('4 MiB')}؛ يُرجى إرساله على أجزاء.`,
  noJson: 'الطلب ليس نص JSON صالحًا.',
  nothingHere: 'لا شيء هنا.',
  closedPage: `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>Outpost</title></head>
<body>
<h1>لم يعد هذا العنوان مفتوحًا</h1>
<p>يفتح Outpost صفحته لمتصفح واحد، بالعنوان الذي يطبعه عند بدء تشغيله.</p>
<p>يُرجى استخدام ذلك العنوان في المتصفح الذي فُتح فيه أول مرة، أو تشغيل Outpost من جديد وفتح العنوان الجديد.</p>
</body>
</html>
`,
  onlyRead: 'هذا العنوان للقراءة فقط.',
  chooseFiles: 'اختيار ملفات',
  allFiles: 'كل الملفات',
  onlyWindow: 'لا يجوز طلب هذا إلا من نافذة Outpost نفسها.',
  notStarted: 'تعذّر بدء تشغيل Outpost',
  noBuiltPage: ({ folder }) =>
    `لا توجد صفحة مبنية في ${isolated(folder)}. يُرجى تنفيذ ${ltr('"npm run build"')}، أو تثبيت Outpost من جديد.`,
  onlyPage: 'لا يجوز طلب هذا إلا من صفحة Outpost نفسها.',
};
