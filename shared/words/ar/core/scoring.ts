import type { scoring as english } from '../../en/core/scoring.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { range80 } from '../common/percents.ts';

/** The two files of `outpost normalize`, as the core names them. */
const kinds: Readonly<Record<string, string>> = { request: 'ملف الطلب', reply: 'ملف الرد' };

/** Why files can not be scored, and what a track record says. */
export const scoring: typeof english = {
  line: ({ path, line }) => `${isolated(path)}، السطر ${line}`,
  /** By the names of columns in the files. */
  task: (p) => ltr(`reference_date ${p.referenceDate}, horizon ${p.horizon}, location ${p.location}`),
  unusableFile: ({ what, field, message }) =>
    `لا يمكن استخدام ${kinds[what] ?? isolated(what)}${field === '' ? '' : `، ${ltr(field)}`}: ${isolated(message)}. ويُنظر في ${ltr('`outpost normalize --help`')}.`,
  noQuantiles: ({ path, target }) =>
    target === null
      ? `لا يحتوي ${isolated(path)} على أي كوانتيل: لا صف قيمة ${ltr('output_type')} فيه ${ltr('"quantile"')}.`
      : `لا يحتوي ${isolated(path)} على أي كوانتيل للهدف ${quoted(target)}: لا صف قيمة ${ltr('output_type')} فيه ${ltr('"quantile"')} وله هذا الهدف.`,
  severalTargets: ({ path, targets }) =>
    `يحتوي ${isolated(path)} على توقعات لعدة أهداف، مثل ${isolated(targets)}. يُرجى اختيار أحدها بالخيار ${ltr('--target')}.`,
  emptyLocation: ({ at }) => `${at}: خانة ${ltr('location')} فارغة.`,
  levelTwice: ({ at, level, task }) =>
    `${at}: الكوانتيل ${level} مذكور مرتين للمهمة ${isolated(task)}. يُرجى الإبقاء على واحد؛ ويميّز عمود ${ltr('model_id')} بين عدة نماذج.`,
  oddHorizon: ({ at, horizon }) =>
    `${at}: قيمة ${ltr('horizon')} هي ${quoted(horizon)}، ويجب أن تكون عددًا صحيحًا.`,
  otherTargetDate: ({ at, targetEndDate, horizon, referenceDate }) =>
    `${at}: التاريخ ${ltr(`target_end_date ${targetEndDate}`)} لا يقع بعد ${ltr(`reference_date ${referenceDate}`)} بعدد الأسابيع ${ltr(horizon)}.`,
  oddLevel: ({ at, text }) =>
    `${at}: قيمة ${ltr('output_type_id')} هي ${quoted(text)}، ويجب أن تكون مستوى كوانتيل بين 0 و1.`,
  oddLevels: ({ model, levels }) =>
    `${isolated(model)}: مستويات كوانتيلاته هي ${ltr(levels)}. وتحتاج الدرجة إلى الوسيط 0.5 وإلى المستوى المقابل لكل مستوى.`,
  otherLevels: ({ task, count, missing }) =>
    `مستويات الكوانتيل في المهمة ${isolated(task)} تختلف عن البقية: ${count > 0 ? `ينقصها ${ltr(missing)}` : 'فيها أكثر من ذلك'}. يُرجى التحقق من أن الملف كامل.`,
  crossed: ({ task, higher, upper, lower, below }) =>
    `${isolated(task)}: الكوانتيلات متقاطعة، فقيمة الكوانتيل ${higher} هي ${upper}، وهي أدنى من ${lower}، قيمة الكوانتيل ${below}. يُرجى ترتيبها حيث يُعدّ الملف.`,
  unobserved: ({ name, unobserved }) =>
    `${isolated(name)}: توقعات لا قيمة مرصودة لها ولا تُقيَّم: ${unobserved}.`,
  nothingCommon: ({ models }) =>
    `لا توجد مهمة توقّع مشتركة بين ${isolated(models)}. يُرجى مقارنة توقعات للمواقع والأسابيع نفسها؛ ويجب أن تُكتب رموز المواقع بالطريقة نفسها.`,
  sharedLevels: ({ levels }) =>
    `للنماذج مستويات كوانتيل مختلفة: تُقيَّم كلها على المستويات المشتركة بينها، وعددها ${levels}.`,
  calledTwice: ({ twice }) =>
    `اثنان من التوقعات باسم ${quoted(twice)}. يُرجى إعطاء أحدهما اسمًا آخر: ${ltr('NAME=FILE')}.`,
  noneObserved: ({ name, count, unknownCount, unknown }) =>
    `${isolated(name)}: لا قيمة مرصودة لأي من توقعاته (عددها ${count}). ${unknownCount === 0 ? 'أسابيعه ومواقعه غير موجودة في ملف ما حدث، أو مستبعدة.' : `لا يوجد في ملف ما حدث ${isolated(unknown)}${unknownCount > 5 ? ' وغيرها' : ''}: هل كُتبت رموز المواقع بالطريقة نفسها، بما في ذلك الأصفار في أولها؟`}`,
  unmetExclusions: ({ unmet }) => `استبعادات لم تصادف أي توقّع: ${isolated(unmet)}.`,
  unknownPlaces: ({ unknown }) => `مواقع مطلوب استبعادها ولا توقّع لها: ${isolated(unknown)}.`,
  incomplete: ({ name, count, reference, first }) =>
    `ينقص ${isolated(name)} توقعات موجودة لدى ${isolated(reference)} (عددها ${count})، مثل ${isolated(first)}. يُرجى إضافتها، أو التقييم دون ${ltr('--require-complete')}.`,
  lacks: ({ name, count, reference }) =>
    `${isolated(name)}: تنقصه توقعات موجودة لدى ${isolated(reference)}، وعددها ${count}.`,
  oddRow: ({ at, cells, width }) =>
    `${at}: عدد الخلايا ${cells}، وعددها في صف العناوين ${width}. يُرجى التحقق من أن الملف كامل، وأن النصوص التي فيها فاصلة موضوعة بين علامتي اقتباس.`,
  noColumn: ({ path, names, header }) =>
    `لا يوجد في ${isolated(path)} عمود ${ltr(names)}؛ وفيه ${isolated(header)}. يُرجى التحقق من أنه الملف الصحيح، أو تسمية أعمدته كذلك.`,
  noDate: ({ at, column, text }) =>
    `${at}: قيمة ${ltr(column)} هي ${quoted(text)}، ويجب أن تكون تاريخًا مثل ${ltr('2026-11-28')}.`,
  noNumber: ({ at, column, text }) =>
    `${at}: قيمة ${ltr(column)} هي ${quoted(text)}، ويجب أن تكون عددًا ابتداءً من 0.`,
  secondValue: ({ at, location, week, first, second }) =>
    `${at}: قيمة ثانية للموقع ${isolated(location)}، الأسبوع المنتهي في ${ltr(week)}: ${ltr(String(first))} و${ltr(String(second))}. يُرجى الإبقاء على واحدة، أو التمييز بينهما بعمود ${ltr('as_of')}.`,
  noCounts: ({ path }) => `لا يحتوي ${isolated(path)} على أعداد.`,
  inside: ({ n80, hits80 }) => (n80 === 0 ? '' : `${hits80} من ${n80} داخل ${range80}، `),
  confidence: ({ counted, isNoChange, wins, n }) =>
    `${counted}${isNoChange ? 'هذا هو نموذج عدم التغيّر الذي تُقارَن به النماذج الأخرى' : `${wins} من ${n} أفضل من نموذج عدم التغيّر`}`,
};
