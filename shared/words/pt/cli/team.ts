/** A equipe na linha de comando. */
import type { TeamSync } from '../../../team/teamSchema.ts';
import type { team as english } from '../../en/cli/team.ts';
import { counted, fixed, whole } from '../common/counted.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`;
const files = (count: number) => counted(count, 'arquivo', 'arquivos');
const moved = (traffic: TeamSync['sent']) =>
  `${counted(traffic.entries, 'entrada', 'entradas')} e ${files(traffic.files)} (${sizeOf(traffic.bytes)})`;
const outcomes: Record<TeamSync['outcome'], string> = {
  done: 'concluída',
  failed: 'falhou',
  stopped: 'interrompida',
};

export const team: typeof english = {
  table: {
    site: 'Local de trabalho',
    here: 'Aqui',
    there: 'Lá',
    lastEntry: 'Última entrada',
    newestSet: 'Últimas previsões',
    gave: 'Último envio',
    remark: 'Observação',
  },
  usualName: 'Outpost',
  passwordPrompt: 'Senha do banco de dados (não é mostrada): ',
  noPassword: 'Nenhuma senha chegou.',
  joined: (p) => `Entrou na equipe ${p.team} (${p.address}). \`outpost team leave\` sai dela.`,
  began: (p) =>
    `Criada a equipe ${p.team} (${p.address}). Os outros entram pelo mesmo endereço, com o próprio usuário.`,
  left: 'Saiu da equipe. O que foi enviado fica no banco de dados dela; o que foi recebido fica aqui para leitura.',
  member: (p) => `Equipe ${p.team} (${p.address}), desde ${p.since}`,
  noTeam: 'Esta pasta de dados não está em nenhuma equipe. `outpost team join ADDRESS` entra em uma.',
  synced: (p) =>
    p.sent.entries + p.sent.files + p.received.entries + p.received.files === 0
      ? 'Nada de novo em nenhum dos lados.'
      : `Enviado: ${moved(p.sent)}. Recebido: ${moved(p.received)}.`,
  lastSync: (p) => `Última sincronização ${p.at}: ${outcomes[p.outcome]}`,
  lastDone: ({ at }) => `Última sincronização completa ${at}`,
  neverSynced: 'Ainda não sincronizado. `outpost team sync` sincroniza agora.',
  thisSite: 'este local de trabalho',
  behind: ({ entries }) => `${counted(entries, 'entrada', 'entradas')} de atraso`,
  notShared: ({ files: count }) => `${files(count)} sem compartilhar`,
  problem: (p) => {
    const at = p.seq === null ? '' : ` (entrada ${whole(p.seq)})`;
    return {
      OTHER_SITE: 'RECUSADO: são as entradas de outro local de trabalho',
      BROKEN_CHAIN: `RECUSADO: uma entrada foi alterada, omitida ou acrescentada${at}`,
      FORKED: `RECUSADO: seu registro difere do que chegou antes${at}`,
      WENT_BACK: 'RECUSADO: seu registro termina antes do que já foi visto dele',
      BAD_FILE: `RECUSADO: ${p.file ?? 'um arquivo'} não é o que seu registro indica`,
      NEWER: 'gravado por um Outpost mais novo; instale essa versão para continuar a ler',
      DAMAGED_HERE: 'a cópia daqui estava danificada; foi posta de lado e é recebida de novo',
    }[p.kind];
  },
  readIt: ({ id }) =>
    `Acrescente --site NAME a qualquer comando que lê, como \`outpost datasets --site ${id}\`.`,
  claimed: 'Os nomes são os que os locais de trabalho se dão; só seus números são seguros.',
  connecting: 'Conectando ao banco de dados da equipe (Ctrl+C interrompe)',
  waiting: 'A ligação caiu. Será retomada em breve (Ctrl+C interrompe)',
  sending: (p) => `Enviando a entrada ${whole(p.done)} de ${whole(p.total)} (Ctrl+C interrompe)`,
  receiving: (p) =>
    `Recebendo de ${p.site} a entrada ${whole(p.done)} de ${whole(p.total)} (Ctrl+C interrompe)`,
};
