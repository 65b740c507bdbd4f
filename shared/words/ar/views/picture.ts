import type { picture as english } from '../../en/views/picture.ts';
import { isolated } from '../common/isolate.ts';

export const picture: typeof english = {
  save: 'حفظ كصورة',
  png: 'PNG، للرسائل والعروض',
  svg: 'SVG، واضحة بكل الأحجام',
  saved: (name) => `حُفظت باسم ${isolated(name)}.`,
  titleOf: (title, place) => `${title} في ${isolated(place)}`,
  whyOf: (title, place, level) => `${title}: ${isolated(place)}، ${level}`,
  fact: (label, value) => `${label}: ${isolated(value)}`,
  countsTo: (day) => `الأعداد حتى ${day}؛ ولا يُعرض توقّع.`,
  source: (attribution) => `مصدر الأعداد: ${isolated(attribution)}`,
  dataset: (name) => `الأعداد: مجموعة البيانات ${isolated(name)}`,
  curveMarks: 'الأعمدة المظلَّلة بخطوط: لا يزال الإبلاغ عنها جاريًا، أو هي أصغر من أن تُعرض.',
  curveOf: (disease) => `المنحنى الوبائي: ${isolated(disease)}`,
};
