import type { record as english } from '../../en/window/record.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { interval90, range80 } from '../common/percents.ts';

/** The track record beside a forecast, in one or two sentences. */
export const record: typeof english = {
  today: 'سجل الأداء حتى اليوم',
  none: (day) => `لا سجل بعد: لم تُعرف حتى ${day} نتيجة أي توقّع لهذا النموذج.`,
  borrowed: 'لا سجل بعد لهذا المرض؛ وتستند درجة الثقة إلى أمراض أخرى.',
  sentence: (source, counts) => `${source}: ${counts.join('، ')}.`,
  sources: {
    'track-record': 'سجل الأداء',
    backtest: 'سجل الأداء، ومعظمه اختبار رجعي على أسابيع ماضية',
    prior: 'سجل الأداء',
  },
  inside: (hits, of) => `${hits} من ${of} داخل ${range80}`,
  better: (wins, of) => `${wins} من ${of} أفضل من نموذج عدم التغيّر`,
  /** Of how many sites a record is, among what is said of it. */
  ofSites: (sites) => `من مواقع عمل الفريق (${sites})`,
  comparison: 'هذا هو نموذج عدم التغيّر الذي تُقارَن به النماذج الأخرى',
  same: 'مطابق لنموذج عدم التغيّر',
  smaller: (percent) => `أخطاؤه أصغر بنسبة ${isolated(percent)} من أخطاء نموذج عدم التغيّر`,
  larger: (percent) => `أخطاؤه أكبر بنسبة ${isolated(percent)} من أخطاء نموذج عدم التغيّر`,
  equal: 'أخطاؤه بقدر أخطاء نموذج عدم التغيّر',
  widened: (factor, reason) => `وُسّع المجال بمعامل ${ltr(`×${factor}`)}: ${reason}.`,
  narrowed: (factor, reason) => `ضُيّق المجال بمعامل ${ltr(`×${factor}`)}: ${reason}.`,
  reasons: {
    noRecord: 'لا سجل بعد',
    shortRecord: 'السجل قصير',
    ownShort: 'سجل موقع العمل هذا قصير',
    tooNarrow: 'كانت المجالات السابقة أضيق مما ينبغي',
    tooWide: 'كانت المجالات السابقة أوسع مما ينبغي',
  },
  confidenceInterval: (value, low, high) => `${value}، ${interval90} من ${low} إلى ${high}`,
};
