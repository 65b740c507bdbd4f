import type { run as english } from '../../en/window/run.ts';
import { by, of } from '../common/contracted.ts';
import { plural } from '../common/plural.ts';

export const run: typeof english = {
  ask: 'Pedir uma previsão',
  asking: 'Pedindo…',
  by: (provider) => by(provider),
  byEmbedded: (provider) => `${by(provider)}; as contagens ficam aqui`,
  noProvider: 'Nenhum provedor pode ser consultado no momento. Abra Provedor para ver por quê.',
  held: 'as execuções estão suspensas',
  useEmbedded: 'Usar o modelo offline nesta execução',
  endOverride: 'Encerrar a escolha manual…',
  resume: 'Retomar execuções…',
  seeProviders: 'Ver o motivo de cada provedor',
  progress: (p) =>
    `Consultando ${p.provider}: local ${p.place} de ${p.of}, ${p.seconds} s. Esc cancela; a previsão publicada permanece.`,
  computing: (p) =>
    `Calculando neste computador: ${p.done} de ${p.of} locais, ${p.seconds} s. Esc cancela; a previsão publicada permanece.`,
  starting: (provider) => `Consultando ${provider}. Esc cancela; a previsão publicada permanece.`,
  automatic: 'Previsão automática.',
  publishing: 'Publicando o conjunto…',
  cancel: 'Cancelar o pedido',
  cancelled: 'Cancelado. A previsão publicada permanece como estava.',
  cancelledFirst: 'Cancelado. Nada foi publicado.',
  failedTitle: 'Nenhuma nova previsão foi publicada.',
  failedElsewhere: 'Uma previsão pedida em outra janela falhou. A previsão publicada permanece.',
  published: (count, places) =>
    plural(count, {
      one: `Previsão publicada para ${places} local.`,
      other: `Previsão publicada para ${places} locais.`,
    }),
  instead: (answered, asked) =>
    `${answered} respondeu no lugar ${of(asked)}, a quem se fez o pedido. A trilha de auditoria diz por quê.`,
  insteadSince: (answered, asked, reason) =>
    `${answered} respondeu no lugar ${of(asked)}, a quem se fez o pedido: ${reason}.`,
  insteadOf: (dataset, age) => `É dele a previsão de ${dataset}, feita ${age}.`,
  dismissInstead: (dataset) => `Dispensar o aviso sobre a previsão de ${dataset}`,
  publishedWithGaps: (places, gaps) => `Previsão publicada para ${places} locais; ${gaps} sem previsão.`,
};
