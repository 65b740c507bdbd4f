import type { imports as english } from '../../en/cli/imports.ts';
import { byFrequency } from '../common/frequencies.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { theMeasure } from '../common/measures.ts';
import { columnRoles, readingFact, readingValue } from '../common/readings.ts';

/** What an import read and stored. */
export const imports: typeof english = {
  grades: { error: 'خطأ', warning: 'تحذير', info: 'ملاحظة' },
  column: (p) => `${columnRoles[p.role]} ${p.names}${p.format === null ? '' : ` (${ltr(p.format)})`}`,
  example: (p) => `${isolated(p.place)} ${ltr(p.date)}، ${theMeasure(p.measure)}: من ${p.from} إلى ${p.to}`,
  readingFact,
  readingValue,
  howRead: 'كيف قُرئ:',
  created: ({ what }) => `استُوردت مجموعة بيانات جديدة: ${isolated(what)}`,
  updated: ({ what }) => `حُدّثت: ${isolated(what)}`,
  extent: (p) => `${p.places}، من ${ltr(p.firstDate)} إلى ${ltr(p.lastDate)}، ${byFrequency(p.frequency)}`,
  rows: ({ read, used, rejected }) => `المقروء ${read}، والمستخدم ${used}، والمرفوض ${rejected}`,
  none: { cases: 'لا حالات', deaths: 'لا وفيات' },
  withSteps: ({ counts, steps }) => `${counts} (${steps})`,
  changes: {
    added: (count) => `جديد ${ltr(`+${count}`)}`,
    revised: (count) => `مُعدَّل ${count}`,
    removed: (count) => `محذوف ${count}`,
  },
  reading: (p) =>
    `${isolated(p.file)}: ${p.layout}، ${p.counts}، ${byFrequency(p.frequency)}؛ مؤكد بنسبة ${p.confidence}`,
  findings: 'الملاحظات:',
  rejected: (p) =>
    `${isolated(p.file)}، الصف ${p.row}، ${isolated(p.column)}: ${quoted(p.found)} - ${p.reason}`,
  alreadyThere: ({ what }) => `موجودة من قبل، ولم يُحفظ شيء جديد: ${isolated(what)}`,
  wouldCreate: ({ what }) => `عند التنفيذ تُستورد مجموعة بيانات جديدة: ${isolated(what)}`,
  wouldUpdate: ({ isChange, what }) =>
    isChange
      ? `عند التنفيذ تُحدَّث: ${isolated(what)}`
      : `موجودة من قبل، ولا يُحفظ شيء عند التنفيذ: ${isolated(what)}`,
  asOf: ({ replay, asOf }) =>
    replay ? `تنتهي البيانات في الماضي: إعادة عرض بحسب بيانات ${ltr(asOf)}.` : `بحسب بيانات ${ltr(asOf)}.`,
  against: ({ against, counts }) => `مقارنةً ببيانات ${ltr(against)}: ${counts}.`,
  notReported: 'لم يُبلَّغ عنه',
  countKind: ({ countKind }) =>
    countKind === 'cumulative' ? 'مجاميع تراكمية، حُوّلت إلى أعداد جديدة' : 'أعداد جديدة',
  leftOut: ({ isPart, shown, all }) =>
    isPart ? `الصفوف المستبعدة (أول ${shown} من أصل ${all}):` : 'الصفوف المستبعدة:',
  notPossible: ({ refused }) => `غير ممكن: ${refused}`,
  nothingStored: 'لم يُحفظ شيء.',
  undo: ({ id }) => `للتراجع عنه: ${ltr(`outpost datasets undo ${id}`)}`,
  forecastIt: ({ id }) => `لإعداد توقّع له: ${ltr(`outpost forecast --dataset ${id}`)}`,
  writeMapping: `يُرجى كتابة سطر القراءة الصحيحة في ملف، مثل ${ltr('mapping.json')}، وإضافة: ${ltr('--mapping mapping.json')}`,
};
