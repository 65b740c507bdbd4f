import type { datasets as english } from '../../en/cli/datasets.ts';
import { byFrequency } from '../common/frequencies.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';

/** Datasets and what was done with them. */
export const datasets: typeof english = {
  replay: ({ asOf }) => `إعادة عرض ${ltr(asOf)}`,
  damaged: ({ message }) => `تالفة: ${message}`,
  ready: (p) => `${isolated(p.name)}: ${p.places}، من ${ltr(p.firstDate)} إلى ${ltr(p.lastDate)}.`,
  noJson: ({ path, at }) =>
    `${isolated(path)} ليس JSON صالحًا${at === null ? '' : `: يُرجى النظر في السطر ${at.row}، الحرف ${at.column}`}.`,
  noMappingKey: (p) =>
    `في ${isolated(p.path)} المفتاح ${quoted(p.key)}، وهو غير معروف في ربط الأعمدة. ${nearNames.didYouMean(p.near) ?? `المعروف فيه: ${isolated(p.known)}.`}`,
  badMappingValue: (p) =>
    `في ${isolated(p.path)}${p.at === null ? '' : `، ${quoted(p.at)}،`} القيمة ${isolated(p.found)}: ${p.problem}.`,
  backtestCancelled: ({ name, id }) =>
    `أُلغي الاختبار الرجعي لمجموعة ${quoted(name)}؛ واستيرادها محفوظ (${ltr(id)}). وتُجري النافذة والأمر ${ltr('`outpost serve`')} الاختبار الرجعي في الخلفية.`,
  noBacktest: ({ name }) =>
    `ليس للنموذج دون اتصال اختبار رجعي على ${quoted(name)} بعد، وهو يستغرق بعض الوقت. وتُجريه النافذة والأمر ${ltr('`outpost serve`')} في الخلفية، ويُجريه ${ltr('--backtest')} الآن.\n`,
  list: ({ count, list }) =>
    count === 0 ? `لا بيانات بعد. يُرجى استيراد ملف: ${ltr('outpost import FILE')}` : list,
  redone: ({ id, asOf, lastDate }) =>
    `استُعيد استيراد ${ltr(id)} الذي جرى التراجع عنه: الأعداد حتى ${ltr(lastDate)}، بحسب بيانات ${ltr(asOf)}.`,
  removedByUndo: ({ id }) =>
    `جرى التراجع عن الاستيراد الوحيد لمجموعة ${ltr(id)}: أُزيلت مجموعة البيانات. وتبقى ملفاتها وقيودها في سجل التدقيق في مجلد البيانات.`,
  undone: ({ id, asOf, firstDate, lastDate }) =>
    `جرى التراجع عن آخر استيراد لمجموعة ${ltr(id)}: تعرض من جديد البيانات بحسب ${ltr(asOf)}، من ${ltr(firstDate)} إلى ${ltr(lastDate)}.`,
  confirmRemove: ({ id }) => `يُخرج هذا ${quoted(id)} وتوقعاتها من كل القوائم. يُضاف ${ltr('--yes')} لتنفيذه.`,
  removed: ({ id }) => `أُزيلت ${ltr(id)}. وتبقى ملفاتها وقيودها في سجل التدقيق في مجلد البيانات.`,
  dryRunWatches: `التشغيل التجريبي لا يراقب شيئًا: يُرجى ترك ${ltr('--watch')} أو ${ltr('--dry-run')}.`,
  line: ({ name, disease, firstDate, lastDate, frequency, asOf }) =>
    `${isolated(name)} (${isolated(disease)})، من ${ltr(firstDate)} إلى ${ltr(lastDate)}، ${byFrequency(frequency)}، بحسب بيانات ${ltr(asOf)}`,
};
