import type { AuditType } from '../../../audit/auditSchema.ts';
import type { LockCause } from '../../../lock/lockSchema.ts';
import type { BenchCause } from '../../../providers/providerSchema.ts';
import type { auditEntries as english } from '../../en/common/auditEntries.ts';

const types: Record<AuditType, string> = {
  LOCK_ACQUIRED: 'Trava assumida',
  LOCK_RELEASED: 'Trava liberada',
  LOCK_PINNED: 'Provedor fixado',
  LOCK_UNPINNED: 'Fixação encerrada',
  RUNS_HELD: 'Execuções suspensas',
  RUNS_RESUMED: 'Execuções retomadas',
  PROVIDER_FAILED: 'Falha do provedor',
  REQUEST_REPAIRED: 'Solicitação corrigida',
  PROVIDER_SUCCEEDED: 'Provedor voltou a responder',
  PROVIDER_BENCHED: 'Provedor afastado',
  PROVIDER_READMITTED: 'Provedor readmitido',
  RUN_STARTED: 'Execução iniciada',
  RUN_ENDED: 'Execução encerrada',
  SET_PUBLISHED: 'Conjunto publicado',
  FAILOVER_DISMISSED: 'Aviso de troca por falha dispensado',
  LEVEL_OVERRIDDEN: 'Nível definido manualmente',
  LEVEL_OVERRIDE_ENDED: 'Nível manual encerrado',
  FENCED: 'Resposta tardia recusada',
  DATASET_IMPORTED: 'Conjunto de dados importado',
  DATASET_IMPORT_UNDONE: 'Importação desfeita',
  DATASET_REMOVED: 'Conjunto de dados removido',
  DATASET_WATCHED: 'Arquivos monitorados definidos',
  SCHEDULER_PAUSED: 'Agendador pausado',
  SCHEDULER_RESUMED: 'Agendador retomado',
  SETTING_CHANGED: 'Configuração alterada',
  RECOVERED: 'Recuperação após dano',
};

const causes: Record<string, string> = {
  START: 'sem detentor até agora',
  RUN: 'uma execução',
  USER: 'o usuário',
  RELEASED: 'liberada pelo usuário',
  LOAN: 'para uma execução',
  LOAN_ENDED: 'fim dessa execução',
  SETTINGS: 'provedor desligado',
  SWITCH: 'vez passada pelo usuário',
  PIN: 'escolha manual do usuário',
  FAILOVER: 'troca por falha',
  FAILBACK: 'retorno após falha',
  NONE_ELIGIBLE: 'nenhum provedor pode atender',
  EXPIRED: 'prazo esgotado',
  QUOTA: 'cota esgotada',
  AUTH: 'chave recusada',
  FAILURES: 'falhas seguidas',
  DOWN: 'fora do ar',
  RECOVERED: 'recuperação',
  REDONE: 'refeita pelo usuário',
  PUBLISHED: 'publicação',
  INTERRUPTED: 'interrupção',
  OLD_EPOCH: 'solicitado antes de passar a vez',
} satisfies Record<LockCause | BenchCause, string> & Record<string, string>;

export const auditEntries: typeof english = {
  types,
  cause: (code) => causes[code] ?? code.toLowerCase().replaceAll('_', ' '),
};
