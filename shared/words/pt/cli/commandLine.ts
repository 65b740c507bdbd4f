import type { commandLine as english } from '../../en/cli/commandLine.ts';
import { nearNames } from '../common/nearNames.ts';

export const commandLine: typeof english = {
  changed: 'alterada',
  sourceOf: ({ when, by }) => (by === null ? `Definida em ${when}.` : `Definida em ${when} por ${by}.`),
  unreadableFile: ({ missing, path }) =>
    missing
      ? `Não existe o arquivo ${path}. Verifique o nome e a pasta.`
      : `${path} não pode ser lido. Verifique as permissões.`,
  needsValue: ({ option }) => `${option} exige um valor`,
  takesNoValue: ({ option }) => `${option} não aceita valor`,
  valueLikeOption: ({ option }) =>
    `${option} exige um valor; um que começa com “-” se escreve ${option}=VALOR`,
  somethingMissing: 'Falta algo',
  tooMany: ({ argument }) => `“${argument}” é um argumento a mais`,
  unknownDefect: 'defeito desconhecido',
  noCommand: ({ text, near, family }) => {
    const called = (names: readonly string[]) => names.map((name) => `\`outpost ${name}\``);
    const known = family.length > 0 ? `Existem: ${called(family).join(', ')}.` : '`outpost --help` os lista.';
    return `Não existe o comando ${text}. ${nearNames.didYouMean(called(near)) ?? known}`;
  },
  noOption: ({ option, name, near }) => {
    const help = name === null ? 'outpost --help' : `outpost ${name} --help`;
    const where = name === null ? 'Não existe a opção' : `\`outpost ${name}\` não tem a opção`;
    return `${where} ${option}. ${nearNames.didYouMean(near) ?? `\`${help}\` as lista.`}`;
  },
  noDate: (p) => `--${p.name} tem “${p.text}”, onde se espera uma data como 2026-11-24.`,
  withUsage: ({ problem, name, usage }) => `${problem}. Uso: outpost ${name} ${usage}`,
};
