import type { providers as english } from '../../en/core/providers.ts';
import { whole } from '../common/counted.ts';

export const providers: typeof english = {
  cannotBeAsked: ({ name, missing }) => `No se puede consultar a ${name}: ${missing}.`,
  noModelList: ({ name, message }) => `${name} no dio una lista de modelos: ${message}.`,
  creditUnknown: 'Si hay crédito se ve con el primer pronóstico.',
  noAddress: 'no tiene dirección',
  hasNoKey: 'no tiene clave',
  noKey: ({ id }) => `no tiene clave; introdúzcala con \`outpost config set-secret ${id}\``,
  oddKey: ({ id }) =>
    `su clave contiene un espacio o un signo que ninguna clave tiene; cópiela de nuevo, en el entorno o con \`outpost config set-secret ${id}\``,
  budgetUsedUp: ({ budget }) =>
    `el presupuesto diario de ${whole(budget)} tokens en los ajustes está agotado`,
  noModel: 'su lista no tiene modelos; cargue uno allí, o indique uno en los ajustes',
  noList: 'responde sin una lista de modelos',
};
