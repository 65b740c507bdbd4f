/** What each number means: one sentence, an example, and where its formula comes from. Formulas stand in docs/methods.md. */

import type { HelpWords } from '../../help.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { percents, range80 } from '../common/percents.ts';

/** A section of the methods; the document is English, and so is its title. */
const methods = (section: string): string => ltr(`docs/methods.md, “${section}”`);

const terms: HelpWords['terms'] = {
  median: {
    name: 'الوسيط',
    meaning: 'العدد الذي يتساوى احتمال أن يبقى الأسبوع المقبل دونه واحتمال أن يتجاوزه.',
    example: 'الوسيط 48: يزيد العدد على 48 بقدر ما ينقص عنه تقريبًا.',
    source: `${ltr('docs/forecaster.md')}؛ ${methods('Scores and confidence')}.`,
  },
  range: {
    name: range80,
    meaning: 'يُتوقَّع أن تقع داخله ثمانية من كل عشرة أسابيع مقبلة، وواحد من عشرة دونه، وواحد من عشرة فوقه.',
    example: `${ltr('48 (30–68)')}: يكون في نحو 1 من كل 10 أسابيع أكثر من 68 حالة.`,
    source: `${methods('Scores and confidence')}؛ ${ltr('Bracher, Ray, Gneiting and Reich 2021')}.`,
  },
  outbreak: {
    name: 'احتمال حدوث فاشية',
    meaning: 'مدى احتمال أن يكون العدد فوق عتبة الإنذار في الأسبوع الذي يكون فيه ذلك هو الأرجح.',
    example: `${percents(30)}: في نحو 3 من كل 10 أوضاع كهذه يكون ذلك الأسبوع فوق العتبة.`,
    source: `${methods('Outbreak probability')}.`,
  },
  alertLine: {
    name: 'عتبة الإنذار',
    meaning:
      'العدد الأسبوعي الذي يُنظر في أمر الموقع إذا تجاوزه: عتبة رسمية حيث جرى تأكيدها، أو عتبة محددة منك، أو عتبة محسوبة من الأسابيع الماضية.',
    example: `عتبة 38، P75 للأعوام ${ltr('2021–25')}: ثلاثة من كل أربعة من الأسابيع نفسها في تلك الأعوام كان عددها أقل.`,
    source: `${methods('Alert lines')}؛ ${ltr('EARS: Hutwagner et al. 2003; Farrington et al. 1996 and Noufaily et al. 2013')}.`,
  },
  level: {
    name: 'المستوى',
    meaning:
      'أحمر أو أصفر أو أخضر أو غير مُقيَّم: مدى احتمال حدوث فاشية، مع مدى ما قد تُلحقه من ضرر. والأخضر يعني عدم وجود إشارة في البيانات المتوفرة هنا، ولا يعني أبدًا عدم وجود خطر.',
    example: 'مرجَّح للغاية (4) مع متوسط (3): أصفر أو أحمر، بحسب الخانة المعلَّمة في المصفوفة.',
    source: `${methods('Level')}؛ ${ltr('WHO, Rapid Risk Assessment of Acute Public Health Events, 2012')}.`,
  },
  confidence: {
    name: 'درجة الثقة',
    meaning:
      'عدد المرات التي كان فيها هذا المزوّد أفضل من نموذج عدم التغيّر لهذا المرض، في الأسابيع التي باتت نتيجتها معروفة. وهي حكمنا نحن، لا ما يقوله نموذج عن نفسه.',
    example: 'متوسطة (15 من 22 أفضل من نموذج عدم التغيّر).',
    source: `${methods('Scores and confidence')}.`,
  },
  trend: {
    name: 'الاتجاه',
    meaning: 'مدى احتمال أن يكون عدد آخر أسابيع التوقّع أعلى من العدد الأخير أو مساويًا له تقريبًا أو أقل منه.',
    example: `ارتفاع ${percents(21)} · استقرار ${percents(2)} · انخفاض ${percents(77)}.`,
    source: `${methods('Trend')}.`,
  },
  growth: {
    name: 'النمو الأسبوعي',
    meaning: 'مقدار زيادة أعداد الأسابيع الأخيرة أو نقصانها من أسبوع إلى آخر، مع مجاله.',
    example: `${percents('+41')} في الأسبوع: يتضاعف العدد خلال أسبوعين تقريبًا.`,
    source: `${methods('Growth and doubling time')}.`,
  },
  reproduction: {
    name: 'عدد التكاثر',
    meaning: 'عدد الأشخاص الذين نقل إليهم شخص واحد العدوى في المتوسط في ذلك الوقت؛ فوق 1 تتسع الفاشية.',
    example: `${ltr('1.2 (0.9–1.5)')}: تتسع على الأرجح؛ ولا يُعرض لأحدث الأيام التي تتغيّر أكثر من غيرها.`,
    source: `${methods('R(t)')}؛ ${ltr('Cori, Ferguson, Fraser and Cauchemez 2013')}.`,
  },
  volatility: {
    name: 'التقلّب',
    meaning: 'مدى عدم استقرار أعداد الأسابيع الأخيرة من أسبوع إلى الذي يليه.',
    example: 'مرتفع: مجالات الأسابيع المقبلة واسعة أيًا كان من يُعدّ التوقّع.',
    source: 'المدى الربيعي للنمو اللوغاريتمي الأسبوعي على مدى 26 أسبوعًا، مقسومًا على 1.349.',
  },
  incidence: {
    name: 'الحالات الجديدة لكل 100,000 نسمة',
    meaning: 'حالات الأسبوع لكل 100,000 نسمة، حيث يُعرف عدد السكان وسنته.',
    example: '12.5 لكل 100,000 من 801,000 نسمة (2021): 100 حالة.',
    source: `حالات الأسبوع ${ltr('× 100,000 /')} عدد السكان.`,
  },
  fatality: {
    name: 'معدل إماتة الحالات',
    meaning:
      'الوفيات بين الحالات المُبلَّغ عنها؛ وهو أقل من الواقع ما دامت هناك حالات لم تنتهِ، وأعلى منه حيث لا تُكتشف الحالات الخفيفة.',
    example: `${percents('2.4')} (12 من 500 حالة).`,
    source: `الوفيات المُبلَّغ عنها ${ltr('/')} الحالات المُبلَّغ عنها، حتى اليوم نفسه.`,
  },
  preliminary: {
    name: 'أسبوع أوّلي',
    meaning: 'أسبوع لا تزال بلاغاته ترد: مظلَّل بخطوط، ويُتوقَّع أن يرتفع عدده.',
    example: `المتوقع وصوله حتى الآن ${percents(82)}: من المرجح أن يصل العدد 410 إلى نحو 500.`,
    source: `${methods('Reporting delay')}.`,
  },
  record: {
    name: 'سجل الأداء',
    meaning: 'ما قالته توقعات سابقة بجانب ما حدث: داخل المجال أو خارجه، وأفضل من نموذج عدم التغيّر أو لا.',
    example: `61 من 90 داخل ${range80}: كانت المجالات أضيق مما ينبغي، فوُسّعت منذ ذلك الحين.`,
    source: `${methods('Scores and confidence')}؛ ${ltr('weighted interval score, Bracher et al. 2021')}.`,
  },
  conflict: {
    name: 'أعداد مختلفة',
    meaning:
      'لدى موقع عمل آخر في الفريق أعداد أخرى للمرض نفسه والموقع نفسه والأسابيع نفسها؛ يُعرض العددان ولا يُغيَّر أي منهما.',
    example: '38 هنا و47 هناك: قد تكون لدى موقع العمل الآخر تقارير أحدث، أو أنه يعدّ الزوار أيضًا.',
    source: ltr('docs/team.md'),
  },
  site: {
    name: 'موقع العمل',
    meaning: 'مجلد بيانات في الفريق يكتب فيه واحد فقط؛ وما يرسله يُتحقق منه ويُقرأ هنا دون تغيير.',
    example: '412 قيدًا هنا و412 في قاعدة البيانات: وصل كل ما أرسله.',
    source: ltr('docs/team.md'),
  },
};

export const help: HelpWords = {
  title: 'معنى الأرقام',
  titleOf: (name) => `المعنى: ${isolated(name)}`,
  example: (words) => `مثال: ${words}`,
  source: (words) => `المصدر: ${words}`,
  terms,
};
