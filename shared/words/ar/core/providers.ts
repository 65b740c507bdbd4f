import type { providers as english } from '../../en/core/providers.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** What asking about a provider gave. */
export const providers: typeof english = {
  cannotBeAsked: ({ name, missing }) => `لا يمكن سؤال ${isolated(name)}: ${missing}.`,
  noModelList: ({ name, message }) => `لم يعطِ ${isolated(name)} قائمة نماذج: ${message}.`,
  creditUnknown: 'يتبيّن وجود رصيد من عدمه مع أول توقّع.',
  noAddress: 'لا عنوان له',
  hasNoKey: 'لا مفتاح له',
  noKey: ({ id }) => `لا مفتاح له؛ يُرجى إدخال مفتاح بالأمر ${ltr(`\`outpost config set-secret ${id}\``)}`,
  oddKey: ({ id }) =>
    `في مفتاحه مسافة أو علامة لا توجد في أي مفتاح؛ يُرجى نسخه من جديد، في متغيرات البيئة أو بالأمر ${ltr(`\`outpost config set-secret ${id}\``)}`,
  budgetUsedUp: ({ budget }) =>
    `استُهلكت الميزانية اليومية المحددة في الإعدادات (${budget} من الرموز المميزة)`,
  noModel: 'لا يسرد أي نموذج؛ يُرجى تحميل نموذج هناك، أو تسمية نموذج في الإعدادات',
  noList: 'يجيب دون قائمة نماذج',
};
