import type { erase as english } from '../../en/cli/erase.ts';

export const erase: typeof english = {
  confirm: ({ folder }) =>
    `Isto apaga tudo o que o Outpost guarda nesta máquina para ${folder}: dados, previsões, trilha de auditoria, chaves. Não pode ser desfeito. Veja o que seria apagado com --dry-run; acrescente --yes para fazê-lo.`,
  wouldErase: ({ folder, count, kilobytes }) =>
    `Seriam apagados de ${folder} e ao lado: ${count} (${kilobytes} kB).`,
  erased: ({ folder, count, kilobytes }) =>
    `Apagados de ${folder} e ao lado, após verificação: ${count} (${kilobytes} kB).`,
  andMore: ({ count }) => `e mais ${count}`,
  foreign: 'Não são do Outpost, ou são links; ficam onde estão:',
  failed: 'Estes deveriam ter sido apagados e ainda estão lá; apague-os à mão:',
  notErasable:
    'Fora de alcance daqui: o que foi dado ao banco de dados de uma equipe ou a provedores de IA, arquivos e pacotes exportados, cópias e instantâneos do disco, a chave que o próprio sistema guarda para o Outpost em seu cofre (sem keys.json ela não abre nada), e os vestígios que um disco guarda de arquivos apagados. Só um disco cifrado protege dos últimos.',
};
