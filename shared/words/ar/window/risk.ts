import type { risk as english } from '../../en/window/risk.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { ltr, rtl } from '../common/isolate.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';

/** Words for levels and classes. */
export const risk: typeof english = {
  levels: riskLevels,
  letters: { RED: 'ح', YELLOW: 'ص', GREEN: 'خ', NOT_ASSESSED: '؟' },
  classed: (word, number) => `${word} (${number})`,
  confidence: confidenceWords,
  volatility: { low: 'منخفض', moderate: 'متوسط', high: 'مرتفع' },
  method: (code) => thresholdMethod(code).replaceAll(' ', '\u00a0'),
  methodOf: (method, years) => rtl(`${method} للأعوام ${ltr(years)}`),
  basis: {
    cases: 'احتمال حدوث فاشية بحسب الحالات',
    deaths: 'الوفيات',
    'above-now': 'العدد الأخير، وهو فوق عتبة الإنذار أو فوق العتبة السابقة لموجة طويلة',
    official: 'العتبة الرسمية للمرض',
  },
  matrix: (likelihood, impact, level) =>
    `مصفوفة المخاطر: الأرجحية ${likelihood}، والأثر ${impact}: ${level}.`,
  matrixEmpty: 'مصفوفة المخاطر: لا خانة، لأن المستوى غير مُقيَّم.',
  matrixCaption: 'الأرجحية (عموديًا) بحسب الأثر (أفقيًا)؛ والأثر يحدده المستخدم.',
};
