import type { TeamWords } from '../../team.ts';
import { shown } from '../common/counted.ts';

/** A data folder as a member: its team, its syncs, what it shares, and how it leaves. */
export const member: TeamWords['member'] = {
  title: 'Participação',
  team: 'Equipe',
  address: 'Endereço',
  since: 'Membro desde',
  password: 'Senha',
  isKept: 'Guardada, nunca mostrada',
  noneKept: 'Nenhuma',
  sync: {
    title: 'Sincronização',
    last: 'Última sincronização',
    never: 'Ainda não sincronizado',
    outcomes: { done: 'Completa', failed: 'Falhou', stopped: 'Interrompida' },
    lastDone: 'Última completa',
    noneDone: 'Nenhuma ainda',
    sent: 'Enviado',
    received: 'Recebido',
    nothing: 'Nada de novo',
    moved: (p) =>
      `${shown(p.entries, p.shownEntries, 'entrada', 'entradas')} e ${shown(p.files, p.shownFiles, 'arquivo', 'arquivos')} (${p.size})`,
    kilobytes: (size) => `${size}\u00a0kB`,
    megabytes: (size) => `${size}\u00a0MB`,
    byItself: 'Cada ciclo em segundo plano sincroniza sozinho.',
    now: 'Sincronizar agora',
    stop: 'Interromper',
    stopping: 'Interrompendo…',
    phases: {
      connecting: 'Conectando ao banco de dados da equipe…',
      waiting: 'A ligação caiu. Será retomada em breve…',
      sending: 'Enviando ao banco de dados da equipe…',
      receiving: (site) => `Recebendo de ${site}…`,
    },
    of: (done, total) => `${done} de ${total}`,
  },
  shared: {
    title: 'O que é compartilhado',
    always: 'Sempre: as previsões e a trilha de auditoria. Nunca: chaves e linhas sobre pessoas.',
    yes: 'Sim',
    no: 'Não',
    noName: 'Nenhum; vale o da instituição',
    link: 'Alterar em Configurações',
  },
  leave: {
    open: 'Sair da equipe…',
    title: (team) => `Sair da equipe ${team}?`,
    given: 'O que foi enviado fica no banco de dados da equipe; os outros continuam a lê-lo.',
    received: 'O que foi recebido de outros locais de trabalho fica nesta pasta de dados, para leitura.',
    own: 'Nada do que é seu é removido. Só a senha é esquecida; você pode entrar de novo a qualquer momento.',
    confirm: 'Sair',
    leaving: 'Saindo…',
  },
};
