import type { errors as english } from '../../en/window/errors.ts';

export const errors: typeof english = {
  notAnswering: 'O programa do Outpost não está respondendo; inicie-o novamente.',
  noAccess:
    'Esta página não tem mais acesso ao Outpost. Abra o endereço que o Outpost mostrou ao ser iniciado.',
  notAReply: (status) =>
    `O programa do Outpost respondeu com algo que não é uma resposta válida (status ${status}). Inicie-o novamente.`,
  defect: 'Esta janela encontrou um defeito próprio. Recarregue-a; nada do que foi armazenado se perde.',
  crashed:
    'Não foi possível mostrar esta parte da janela. Recarregue-a; nada do que foi armazenado se perde.',
  reload: 'Recarregar',
};
