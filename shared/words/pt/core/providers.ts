import type { providers as english } from '../../en/core/providers.ts';

export const providers: typeof english = {
  cannotBeAsked: ({ name, missing }) => `${name} não pode ser consultado: ${missing}.`,
  noModelList: ({ name, message }) => `${name} não deu uma lista de modelos: ${message}.`,
  creditUnknown: 'Se há crédito, isso se vê na primeira previsão.',
  noAddress: 'não tem endereço',
  hasNoKey: 'não tem chave',
  noKey: ({ id }) => `não tem chave; informe uma com \`outpost config set-secret ${id}\``,
  oddKey: ({ id }) =>
    `a chave dele contém um espaço ou um sinal que nenhuma chave tem; copie-a novamente, para o ambiente ou com \`outpost config set-secret ${id}\``,
  budgetUsedUp: ({ budget }) => `o orçamento diário de ${budget} tokens nas configurações está esgotado`,
  noModel: 'não lista nenhum modelo; carregue um ali, ou indique um nas configurações',
  noList: 'responde sem uma lista de modelos',
};
