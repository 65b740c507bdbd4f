import type { providers as english } from '../../en/cli/providers.ts';
import { nearNames } from '../common/nearNames.ts';

export const providers: typeof english = {
  none: ({ text, near, known }) =>
    `No existe el proveedor ${text}. ${nearNames.didYouMean(near) ?? `Se conocen: ${known}.`}`,
  models: ({ count, id, models }) => (count === 0 ? `La lista de ${id} no tiene modelos.` : models),
  keyPrompt: ({ name }) => `Clave de ${name}: `,
  noKeyCame: 'No llegó ninguna clave por la entrada estándar. Péguela, o envíela por una tubería.',
  whereKept: ({ hasKeyStore }) =>
    hasKeyStore ? 'cifrada' : 'sin cifrar, en un archivo que solo usted puede leer',
  nextStep: ({ keySource, id }) =>
    keySource === 'environment'
      ? 'El entorno contiene otra clave para él, que tiene prioridad.'
      : `Active el proveedor con \`outpost config set providers.${id}.enabled true\`.`,
  keyKept: ({ name, where, next }) => `La clave de ${name} está guardada ${where}. ${next}`,
};
