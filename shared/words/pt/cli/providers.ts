import type { providers as english } from '../../en/cli/providers.ts';
import { nearNames } from '../common/nearNames.ts';

export const providers: typeof english = {
  none: ({ text, near, known }) =>
    `Não existe o provedor ${text}. ${nearNames.didYouMean(near) ?? `Conhecidos: ${known}.`}`,
  models: ({ count, id, models }) => (count === 0 ? `${id} não lista modelos.` : models),
  keyPrompt: ({ name }) => `Chave (${name}): `,
  noKeyCame: 'Nenhuma chave chegou pela entrada padrão. Cole-a, ou envie-a por um pipe.',
  whereKept: ({ hasKeyStore }) =>
    hasKeyStore ? 'criptografada' : 'em texto simples, em um arquivo que só você pode ler',
  nextStep: ({ keySource, id }) =>
    keySource === 'environment'
      ? 'O ambiente contém outra chave para ele, que tem precedência.'
      : `Habilite o provedor com \`outpost config set providers.${id}.enabled true\`.`,
  keyKept: ({ name, where, next }) => `A chave (${name}) está guardada ${where}. ${next}`,
};
