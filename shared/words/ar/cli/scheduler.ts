import type { scheduler as english } from '../../en/cli/scheduler.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

/** Cycles and what is automatic. */
export const scheduler: typeof english = {
  paused: `ينهي الأمر ${ltr('`outpost scheduler resume`')} الإيقاف المؤقت؛ ويُجري الأمر ${ltr('`outpost scheduler run-once`')} دورة واحدة الآن.`,
  notPaused: ({ state }) => `المُجدوِل غير موقوف مؤقتًا.\n${state}`,
  cycleEnded: 'أُنهيت الدورة قبل أن تكتمل. ويبقى ما حفظته خطواتها؛ وتُنجز الدورة التالية ما بقي.',
  sayWhy: `يُرجى ذكر السبب بعد ${ltr('--reason')}، أو تركه.`,
  onOrOff: ({ word }) =>
    `التوقعات التلقائية تُفعَّل (${ltr('on')}) أو تُوقف (${ltr('off')})، لا ${quoted(word)}.`,
  isReplay: ({ id }) => `${ltr(id)} إعادة عرض: يُعدّ توقّعها يدويًا فقط.`,
  autoOff: ({ id }) => `التوقعات التلقائية لمجموعة ${ltr(id)} موقوفة. وتبقى التوقعات الموجودة.`,
  autoOn: ({ id, message }) =>
    `التوقعات التلقائية لمجموعة ${ltr(id)} مفعَّلة: تُعدّ دورةٌ توقّعًا عندما تكون البيانات جديدة أو يبدأ أسبوع جديد. ${message}`,
  farProviders: ({ mayUseFar }) =>
    mayUseFar
      ? `يجوز سؤال مزوّدين خارج هذه الشبكة، وهو ما يكلّف رموزًا مميزة؛ وينهي ذلك الأمر ${ltr('`outpost config set scheduler.farProviders false`')}.`
      : `لا يُسأل مزوّدون خارج هذه الشبكة إلا بعد الأمر ${ltr('`outpost config set scheduler.farProviders true`')}.`,
  outcomes: {
    done: 'أُنجزت',
    nothingToDo: 'لا شيء مطلوب',
    failed: 'فشلت',
    timedOut: 'تجاوزت المهلة',
    skipped: 'لم تُنفَّذ',
    running: 'جارية',
    interrupted: 'انقطعت',
  },
  missedCauses: {
    stillRunning: 'كانت دورة لا تزال جارية',
    slept: 'كان الحاسوب في سكون',
    notRun: 'لم يكن Outpost يعمل',
  },
  cycleRan: ({ count, steps }) =>
    count === 0
      ? `أُجريت الدورة: لم تفشل أي خطوة من ${steps}.`
      : `أُجريت الدورة إلى نهايتها، لكن لم يسر بعضها على ما يرام: ${count} من ${steps}.`,
  every: ({ intervalMinutes, minutes }) =>
    intervalMinutes === 0 ? '' : ` (كل ${minutes}، محسوبة من منتصف الليل)`,
  nextCycle: ({ next, every }) => `الدورة التالية: ${isolated(next)}${every}`,
  stepEnded: ({ name, outcome, message }) => `${name}: ${outcome} في الدورة الأخيرة: ${message}`,
  length: ({ isCutOff }) => (isCutOff ? 'انقطعت قبل نهايتها' : 'لا تزال جارية'),
  lastCycle: ({ startedAt, cause, length }) => `الدورة الأخيرة: ${isolated(startedAt)}، ${cause}، ${length}`,
  cutOff: 'انقطعت',
  missed: ({ isPart, shown, all }) =>
    isPart ? `جولات فائتة (أحدث ${shown} من أصل ${all}):` : 'جولات فائتة:',
  noDataset:
    'لا مجموعة بيانات يمكن إعداد توقّع لها تلقائيًا: لا توجد أي مجموعة، أو لا توجد إلا عمليات إعادة عرض.',
  automaticForecasts: 'التوقعات التلقائية:',
  lastRun: ({ outcome, at }) => `${runOutcomes[outcome]} ${isolated(at)}`,
  lastAutomaticRun: ({ datasetId, outcome, message }) =>
    `${ltr(datasetId)}، آخر تشغيل تلقائي ${runOutcomes[outcome]}: ${message}`,
  watchedFiles: (p) =>
    `${ltr(p.datasetId)}، الملفات المراقَبة${p.readAt === null ? '' : ` في ${isolated(p.readAt)}`}: ${p.message}`,
  state: (p) => `${schedulerStates[p.state]}${p.since === null ? '' : ` منذ ${isolated(p.since)}`}: ${p.why}`,
  took: ({ duration }) => `استغرقت ${duration}`,
  missedRounds: ({ rounds, from, why }) => `في ${rounds} ابتداءً من ${isolated(from)}: ${why}`,
  on: 'مفعَّل',
  off: 'موقوف',
  noFiles: 'لا شيء',
};
