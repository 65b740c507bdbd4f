import type { providers as english } from '../../en/cli/providers.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';

/** Providers, their models and keys. */
export const providers: typeof english = {
  none: ({ text, near, known }) =>
    `لا يوجد مزوّد باسم ${isolated(text)}. ${nearNames.didYouMean(near) ?? `المعروف: ${isolated(known)}.`}`,
  models: ({ count, id, models }) => (count === 0 ? `لا يسرد ${ltr(id)} أي نموذج.` : models),
  keyPrompt: ({ name }) => `مفتاح ${isolated(name)}: `,
  noKeyCame: 'لم يصل مفتاح على المدخل القياسي. يُرجى لصقه، أو تمريره إليه.',
  whereKept: ({ hasKeyStore }) => (hasKeyStore ? 'مشفَّر' : 'غير مشفَّر، في ملف نص لا يقرؤه سواك'),
  nextStep: ({ keySource, id }) =>
    keySource === 'environment'
      ? 'وفي متغيرات البيئة مفتاح آخر له، وهو المقدَّم.'
      : `يُرجى تفعيل المزوّد بالأمر ${ltr(`\`outpost config set providers.${id}.enabled true\``)}.`,
  keyKept: ({ name, where, next }) => `مفتاح ${isolated(name)} محفوظ: ${where}. ${next}`,
};
