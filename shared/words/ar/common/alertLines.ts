import type { alertLines as english } from '../../en/common/alertLines.ts';
import { createPlural } from '../../plural.ts';
import { countedAfter } from './counted.ts';
import { nouns } from './nouns.ts';

const plural = createPlural('ar');

/** How many places are above their alert line, at the head of an overview. */
export const alertLines: typeof english = {
  above: (p) => `${p.above} من أصل ${countedAfter(p.placeCount, nouns.place, p.places)} فوق عتبة الإنذار`,
  areAbove: (p) =>
    `الأعداد فوق عتبة الإنذار في ${p.above} من أصل ${countedAfter(p.placeCount, nouns.place, p.places)}`,
  noLine: (placeCount, places) =>
    plural(placeCount, {
      one: 'لا تُعرف عتبة إنذار للموقع الوحيد الذي لديه بيانات حديثة',
      two: 'لا تُعرف عتبة إنذار لأي من الموقعين اللذين لديهما بيانات حديثة',
      other: `لا تُعرف عتبة إنذار لأي من المواقع التي لديها بيانات حديثة (عددها ${places})`,
    }),
  withSilent: (known, silent) => `${known}، وعدد المواقع التي بلا بيانات لأكثر من 3 أسابيع: ${silent}`,
  allSilent: 'لا توجد لأي موقع بيانات من الأسابيع الثلاثة الأخيرة',
};
