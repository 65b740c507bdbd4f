import type { ProviderHealth } from '../../../contract/index.ts';
import type { health as english } from '../../en/window/health.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';
import { plural } from '../common/plural.ts';

const sources: Record<NonNullable<ProviderHealth['source']>, (when: string) => string> = {
  probe: (when) => `Verificado ${when}, por uma sondagem.`,
  request: (when) => `Verificado ${when}, por uma solicitação real.`,
};

export const health: typeof english = {
  title: 'Estado dos provedores',
  intro: 'As sondagens verificam se um provedor responde; não enviam contagens nem consomem tokens.',
  statuses: healthStatuses,
  connectivity: networkStatuses,
  connectivityChecked: (when) => `Verificado ${when}.`,
  notWatching:
    'Este processo não verifica por si mesmo: o que se mostra foi constatado por outro, ou a pedido.',
  check: 'Verificar agora',
  checking: 'Verificando a rede e todos os provedores habilitados…',
  sources,
  latency: (duration) => `Levou ${duration}.`,
  nextProbe: (until) => `Próxima verificação ${until}.`,
  confirming: (count, failed, of) =>
    plural(count, {
      one: `${failed} de ${of} sondagens falhou`,
      other: `${failed} de ${of} sondagens falharam`,
    }),
  confirmingNote:
    'Uma solicitação real constatou que ele não responde. Se todas falharem, o próximo provedor assume.',
  none: 'Nenhum provedor é verificado. Habilite um na tela Provedor.',
  others: 'Outros',
  chart: {
    scale: (top) => `até ${top}`,
    noScale: 'latência desconhecida',
    start: 'há 24 h',
    middle: 'há 12 h',
    end: 'agora',
    latencyMark: 'tempo mediano de resposta em meia hora, uma só escala para todos',
    failedMark: 'proporção de verificações que falharam, pendendo abaixo da linha',
    gap: 'nada desenhado: ninguém verificou',
  },
  summary: {
    nothing: (name) => `${name}, últimas 24 horas: ninguém verificou.`,
    looks: (p) =>
      plural(p.count, {
        one: `${p.name}, últimas 24 horas: ${p.looks} verificação, em ${p.slots} de ${p.of} meias horas.`,
        other: `${p.name}, últimas 24 horas: ${p.looks} verificações, em ${p.slots} de ${p.of} meias horas.`,
      }),
    noneFailed: 'Nenhuma falhou.',
    failed: (count, failed, from) =>
      plural(count, {
        one: `${failed} falhou, na meia hora iniciada em ${from}.`,
        other: `${failed} falharam, a última na meia hora iniciada em ${from}.`,
      }),
    noneAnswered: 'Nenhuma teve resposta.',
    oneLatency: (median) => `Tempo mediano de resposta: ${median}.`,
    latency: (p) => `Tempos medianos de resposta de ${p.low} a ${p.high}, o último ${p.last}.`,
  },
  table: {
    show: 'Mostrar como tabela',
    showOf: (name) => `Mostrar como tabela: verificações de ${name}`,
    caption: (name) => `Verificações de ${name} por meia hora, da mais recente à mais antiga`,
    from: 'De',
    checks: 'Verificações',
    failed: 'Falharam',
    latency: 'Mediana',
  },
};
