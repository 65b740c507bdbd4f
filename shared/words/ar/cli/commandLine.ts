import type { commandLine as english } from '../../en/cli/commandLine.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';

const command = (text: string) => ltr(`\`outpost ${text}\``);

/** Why a command line is not understood. */
export const commandLine: typeof english = {
  changed: 'تغيّر',
  sourceOf: ({ when, by }) =>
    by === null ? `ضُبط ${isolated(when)}.` : `ضُبط ${isolated(when)}، بواسطة ${isolated(by)}.`,
  unreadableFile: ({ missing, path }) =>
    missing
      ? `لا يوجد ملف ${isolated(path)}. يُرجى التحقق من الاسم والمجلد.`
      : `تتعذر قراءة ${isolated(path)}. يُرجى التحقق من أذوناته.`,
  needsValue: ({ option }) => `يتطلب الخيار ${ltr(option)} قيمة`,
  takesNoValue: ({ option }) => `لا يأخذ الخيار ${ltr(option)} قيمة`,
  valueLikeOption: ({ option }) =>
    `يتطلب الخيار ${ltr(option)} قيمة؛ والقيمة التي تبدأ بالعلامة «-» تُكتب ${ltr(`${option}=VALUE`)}`,
  somethingMissing: 'هناك شيء ناقص',
  tooMany: ({ argument }) => `${quoted(argument)} معامل زائد`,
  unknownDefect: 'خلل غير معروف',
  noCommand: ({ text, near, family }) => {
    const called = (names: readonly string[]) => names.map(command);
    const known =
      family.length > 0 ? `الموجود: ${called(family).join('، ')}.` : `ويسرد ${command('--help')} الأوامر.`;
    return `لا يوجد أمر ${ltr(text)}. ${nearNames.didYouMean(called(near)) ?? known}`;
  },
  noOption: ({ option, name, near }) => {
    const help = name === null ? '--help' : `${name} --help`;
    const where =
      name === null ? `لا يوجد خيار ${ltr(option)}.` : `لا يوجد للأمر ${command(name)} خيار ${ltr(option)}.`;
    return `${where} ${nearNames.didYouMean(near) ?? `ويسرد ${command(help)} الخيارات.`}`;
  },
  noDate: (p) =>
    `قيمة الخيار ${ltr(`--${p.name}`)} هي ${quoted(p.text)}، والمتوقع تاريخ مثل ${ltr('2026-11-24')}.`,
  withUsage: ({ problem, name, usage }) => `${problem}. الاستعمال: ${ltr(`outpost ${name} ${usage}`)}`,
};
