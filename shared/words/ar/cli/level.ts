import type { level as english } from '../../en/cli/level.ts';
import { isolated, ltr } from '../common/isolate.ts';

/** Levels that are set by hand. */
export const level: typeof english = {
  needed: ({ option }) =>
    `يُرجى ذكر ${ltr(`--${option}`)}. ويعرض الأمر ${ltr('`outpost level set --help`')} مثالًا.`,
  unknownLevel: ({ typed }) =>
    `${isolated(typed)} ليس مستوى. يُرجى اختيار ${ltr('red')} أو ${ltr('yellow')} أو ${ltr('green')} أو ${ltr('not-assessed')}.`,
  none: 'لا مستوى محدَّد يدويًا.',
  title: 'المستويات المحدَّدة يدويًا؛ وتبقى المستويات المحسوبة كما هي:',
  set: ({ place, change, company }) => `${isolated(place)}: ${change}، ${company}.`,
  ended: ({ place, computed }) =>
    computed === null
      ? `انتهى المستوى المحدَّد يدويًا للموقع ${isolated(place)}.`
      : `انتهى المستوى المحدَّد يدويًا للموقع ${isolated(place)}؛ والمستوى المحسوب هو ${computed}.`,
  holds: `يسري حتى ذلك الحين، وعلى التوقعات الجديدة أيضًا، ويمكن إنهاؤه بالأمر ${ltr('`outpost level end`')}.`,
};
