import type { commandLine as english } from '../../en/cli/commandLine.ts';
import { nearNames } from '../common/nearNames.ts';

const called = (names: readonly string[]) => names.map((name) => `\`outpost ${name}\``);

export const commandLine: typeof english = {
  changed: 'cambiado',
  sourceOf: ({ when, by }) => (by === null ? `Definido ${when}.` : `Definido ${when} por ${by}.`),
  unreadableFile: ({ missing, path }) =>
    missing
      ? `No existe el archivo ${path}. Compruebe el nombre y la carpeta.`
      : `${path} no se puede leer. Compruebe sus permisos.`,
  needsValue: ({ option }) => `${option} necesita un valor`,
  takesNoValue: ({ option }) => `${option} no lleva valor`,
  valueLikeOption: ({ option }) =>
    `${option} necesita un valor; uno que empieza con «-» se escribe ${option}=VALOR`,
  somethingMissing: 'Falta algo',
  tooMany: ({ argument }) => `«${argument}» es un argumento de más`,
  unknownDefect: 'defecto desconocido',
  noCommand: ({ text, near, family }) => {
    const known =
      family.length > 0 ? `Existen: ${called(family).join(', ')}.` : '`outpost --help` los muestra.';
    return `No existe el comando ${text}. ${nearNames.didYouMean(called(near)) ?? known}`;
  },
  noOption: ({ option, name, near }) => {
    const help = name === null ? 'outpost --help' : `outpost ${name} --help`;
    const where = name === null ? 'No existe la opción' : `\`outpost ${name}\` no tiene la opción`;
    return `${where} ${option}. ${nearNames.didYouMean(near) ?? `\`${help}\` las muestra.`}`;
  },
  noDate: (p) => `--${p.name} tiene «${p.text}», donde se espera una fecha como 2026-11-24.`,
  withUsage: ({ problem, name, usage }) => `${problem}. Uso: outpost ${name} ${usage}`,
};
