import type { NewsWords } from '../../news.ts';
import { createPlural } from '../../plural.ts';
import { countedAfter } from '../common/counted.ts';
import { nouns } from '../common/nouns.ts';

const plural = createPlural('ar');

/** What happened while nobody looked, in one line. Each level is that of one place: places are counted. */
export const ar: NewsWords = {
  line: (since, parts) => `منذ آخر اطلاع لك (${since}): ${parts}.`,
  up: (count, shown, places) => `ارتفاع المستوى في ${countedAfter(count, nouns.place, shown)} (${places})`,
  to: {
    RED: (place) => `${place} إلى أحمر`,
    YELLOW: (place) => `${place} إلى أصفر`,
    GREEN: (place) => `${place} إلى أخضر`,
    NOT_ASSESSED: (place) => `${place} إلى غير مُقيَّم`,
  },
  down: (count, shown) => `انخفاض المستوى في ${countedAfter(count, nouns.place, shown)}`,
  unassessed: (count, shown, places) =>
    `لم يعد المستوى مُقيَّمًا في ${countedAfter(count, nouns.place, shown)} (${places})`,
  assessed: (count, shown) => `عاد المستوى مُقيَّمًا، وهو أخضر، في ${countedAfter(count, nouns.place, shown)}`,
  appeared: (count, shown, places) =>
    plural(count, {
      one: `موقع جديد واحد (${places})`,
      two: `موقعان جديدان (${places})`,
      few: `${shown} مواقع جديدة (${places})`,
      many: `${shown} موقعًا جديدًا (${places})`,
      other: `${shown} موقع جديد (${places})`,
    }),
  gone: (count, shown, places) =>
    plural(count, {
      one: `موقع واحد لم يعد موجودًا (${places})`,
      two: `موقعان لم يعودا موجودين (${places})`,
      few: `${shown} مواقع لم تعد موجودة (${places})`,
      many: `${shown} موقعًا لم يعد موجودًا (${places})`,
      other: `${shown} موقع لم يعد موجودًا (${places})`,
    }),
  weeks: (count, shown) =>
    plural(count, {
      one: 'أسبوع جديد واحد',
      two: 'أسبوعان جديدان',
      few: `${shown} أسابيع جديدة`,
      many: `${shown} أسبوعًا جديدًا`,
      other: `${shown} أسبوع جديد`,
    }),
  forecasts: (count, shown) =>
    plural(count, {
      one: 'توقّع جديد واحد',
      two: 'توقّعان جديدان',
      few: `${shown} توقعات جديدة`,
      many: `${shown} توقّعًا جديدًا`,
      other: `${shown} توقّع جديد`,
    }),
  mark: 'وضع علامة «تم الاطلاع»',
};
