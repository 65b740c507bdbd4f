import type { health as english } from '../../en/cli/health.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';

export const health: typeof english = {
  statuses: healthStatuses,
  network: (p) =>
    `Rede: ${networkStatuses[p.status]}${p.checkedAt === null ? '' : ` (${p.checkedAt})`}. ${p.message}`,
  lookNow: '`outpost health --once` verifica agora.',
  confirming: ({ failed, of }) =>
    ` ${failed} de ${of} sondagens confirmam que ele não responde; com todas elas, o próximo provedor assume.`,
  noFolder: 'não há pasta de dados em que este comando possa gravar',
  writer: ({ host, pid }) => `o processo ${pid} (${host}) está com a pasta de dados`,
  notKept: ({ why }) => `Nada disto foi guardado: ${why}.`,
};
