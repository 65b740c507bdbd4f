import type { commandLine as english } from '../../en/cli/commandLine.ts';
import { nearNames } from '../common/nearNames.ts';

export const commandLine: typeof english = {
  changed: 'modifié',
  sourceOf: ({ when, by }) => (by === null ? `Défini le ${when}.` : `Défini le ${when} par ${by}.`),
  unreadableFile: ({ missing, path }) =>
    missing
      ? `Il n’y a pas de fichier ${path}. Vérifiez le nom et le dossier.`
      : `${path} ne peut pas être lu. Vérifiez ses droits d’accès.`,
  needsValue: ({ option }) => `${option} attend une valeur`,
  takesNoValue: ({ option }) => `${option} ne prend pas de valeur`,
  valueLikeOption: ({ option }) =>
    `${option} attend une valeur ; une valeur qui commence par « - » s’écrit ${option}=VALEUR`,
  somethingMissing: 'Il manque quelque chose',
  tooMany: ({ argument }) => `« ${argument} » est un argument de trop`,
  unknownDefect: 'défaut inconnu',
  noDate: (p) => `--${p.name} contient « ${p.text} », là où une date comme 2026-11-24 est attendue.`,
  noCommand: ({ text, near, family }) => {
    const called = (names: readonly string[]) => names.map((name) => `\`outpost ${name}\``);
    const known =
      family.length > 0 ? `Il existe : ${called(family).join(', ')}.` : '`outpost --help` les liste.';
    return `Il n’y a pas de commande ${text}. ${nearNames.didYouMean(called(near)) ?? known}`;
  },
  noOption: ({ option, name, near }) => {
    const help = name === null ? 'outpost --help' : `outpost ${name} --help`;
    const where =
      name === null ? `Il n’y a pas d’option ${option}` : `\`outpost ${name}\` n’a pas d’option ${option}`;
    return `${where}. ${nearNames.didYouMean(near) ?? `\`${help}\` les liste.`}`;
  },
  withUsage: ({ problem, name, usage }) => `${problem}. Utilisation : outpost ${name} ${usage}`,
};
