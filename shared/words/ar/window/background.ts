import type { MissedRounds, StepOutcome } from '../../../contract/index.ts';
import type { background as english } from '../../en/window/background.ts';
import { createPlural } from '../../plural.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

const plural = createPlural('ar');

const outcomes: Record<StepOutcome, string> = {
  done: 'أُنجزت',
  'nothing-to-do': 'لا شيء مطلوب',
  failed: 'فشلت',
  'timed-out': 'تجاوزت المهلة',
  skipped: 'لم تُنفَّذ',
  running: 'جارية',
  interrupted: 'انقطعت',
};

const missed: Record<MissedRounds['reason'], (count: number, rounds: string, from: string) => string> = {
  busy: (_count, rounds, from) =>
    `الجولات الفائتة أثناء دورة كانت لا تزال جارية: ${rounds}، ابتداءً من ${from}.`,
  asleep: (_count, rounds, from) => `الجولات الفائتة أثناء سكون الحاسوب: ${rounds}، ابتداءً من ${from}.`,
  closed: (_count, rounds, from) => `الجولات الفائتة حين لم يكن Outpost يعمل: ${rounds}، ابتداءً من ${from}.`,
};

/** What Outpost does while nobody looks: the scheduler, its cycles, automatic forecasts. */
export const background: typeof english = {
  title: 'العمل في الخلفية',
  intro:
    'ما يقوم به Outpost من تلقاء نفسه أثناء عمله، في دورات من خطوات. وتذكر كل خطوة ما فعلته أو سبب عدم فعله.',
  scheduler: {
    title: 'المُجدوِل',
    states: schedulerStates,
    next: 'الدورة التالية',
    nextValue: (moment, until) => `${moment} (${until})`,
    interval: 'تبدأ دورة',
    intervalNote: 'محسوبة من منتصف الليل',
    every: {
      minutes: (count, minutes) =>
        plural(count, {
          one: 'كل دقيقة',
          two: 'كل دقيقتين',
          few: `كل ${minutes} دقائق`,
          other: `كل ${minutes} دقيقة`,
        }),
      hours: (count, hours) =>
        plural(count, {
          one: 'كل ساعة',
          two: 'كل ساعتين',
          few: `كل ${hours} ساعات`,
          other: `كل ${hours} ساعة`,
        }),
      day: 'مرة في اليوم',
    },
    power: 'الطاقة',
    onBattery: 'على البطارية',
    onBatteryNote: 'تُجرى الدورات مرة في الساعة على الأكثر، ويُفحص المزوّدون بوتيرة أقل.',
    pausedSince: 'موقوف مؤقتًا منذ',
    runOnce: 'تشغيل دورة الآن',
    running: 'دورة جارية…',
    pause: 'إيقاف مؤقت',
    resume: 'استئناف',
    saving: 'جارٍ الحفظ…',
    reason: 'سبب الإيقاف المؤقت (اختياري)',
  },
  cycle: {
    title: 'الدورة الأخيرة، خطوة خطوة',
    started: (moment, cause) => `بدأت ${moment}، ${cause}.`,
    outcomes,
    noSteps: 'لم تبلغ الدورة أي خطوة.',
    caption: (moment) => `خطوات دورة ${moment}`,
    columns: { step: 'الخطوة', outcome: 'النتيجة', duration: 'المدة', message: 'ما قامت به' },
    notEnded: '–',
    earlier: (count, cycles) =>
      plural(count, {
        one: 'دورة سابقة واحدة',
        two: 'دورتان سابقتان',
        few: `${cycles} دورات سابقة`,
        other: `${cycles} دورة سابقة`,
      }),
    counted: (outcome, count) => `${outcome}: ${count}`,
    missedTitle: 'جولات فائتة',
    missed,
    olderMissed: (count, times) =>
      plural(count, {
        one: 'مرة أقدم واحدة',
        two: 'مرتان أقدم',
        few: `${times} مرات أقدم`,
        other: `${times} مرة أقدم`,
      }),
  },
  auto: {
    title: 'التوقعات التلقائية',
    caption: 'مجموعات البيانات مع توقعاتها التلقائية وملفاتها المراقَبة',
    none: 'لا شيء بعد يُعدّ له توقّع تلقائيًا. يُرجى استيراد أعداد تصل إلى الوقت الحاضر؛ أما إعادة العرض فيُعدّ توقّعها يدويًا.',
    columns: {
      name: 'مجموعة البيانات',
      isOn: 'تلقائي',
      next: 'الدورة التالية',
      last: 'آخر تشغيل تلقائي',
      watched: 'الملفات المراقَبة',
    },
    on: 'مفعَّل',
    off: 'موقوف',
    switchOf: (name) => `التوقعات التلقائية لمجموعة ${isolated(name)}`,
    switching: 'جارٍ الحفظ…',
    runOutcomes,
    noFiles: 'لا شيء',
    lookedAt: (when) => `آخر فحص ${when}:`,
    sheet: (name) => `الورقة ${isolated(name)}`,
    watch: 'مراقبة ملف…',
    watchOther: 'مراقبة ملفات أخرى…',
    watchOf: (name) => `مراقبة ملف لمجموعة ${isolated(name)}`,
    watchOtherOf: (name) => `مراقبة ملفات أخرى لمجموعة ${isolated(name)}`,
    unwatch: 'إيقاف المراقبة',
    unwatchOf: (name) => `إيقاف المراقبة: ملفات مجموعة ${isolated(name)}`,
    watching: 'جارٍ تحديد الملفات المراقَبة…',
    byCommand: `لا يمكن لهذه النافذة اختيار ملفات للمراقبة. يُرجى إغلاق Outpost وتسمية الملفات بالأمر ${ltr('`outpost datasets watch ID FILE`')}؛ ويسرد الأمر ${ltr('`outpost datasets`')} المعرّفات.`,
  },
};
