import type { SettingGroup } from '../../../settings/settingControls.ts';
import type { GeneralKey, providerSettings } from '../../../settings/settingsSchema.ts';
import type { labels as english } from '../../en/settings/labels.ts';

const groups: Readonly<Record<SettingGroup, string>> = {
  data: 'Dados e semanas',
  forecast: 'Previsão',
  risk: 'Limiares de alerta e risco',
  providers: 'Provedores',
  privacy: 'O que pode sair deste computador',
  background: 'Segundo plano',
  report: 'Relatórios',
  team: 'Equipe',
  window: 'Idioma e aparência',
};

const general: Readonly<Record<GeneralKey, string>> = {
  priority: 'Ordem dos provedores',
  'forecast.horizons': 'Semanas à frente',
  'failover.threshold': 'Falhas até outro provedor assumir',
  'failover.failback': 'Retorno a um provedor de maior prioridade',
  'retry.attempts': 'Solicitações para um local',
  'retry.baseDelayMs': 'Espera antes de uma repetição',
  'offline.useEmbedded': 'Usar o modelo offline quando não houver conexão',
  'connectivity.urls': 'Endereços que mostram se este computador está conectado',
  'privacy.codePlaces': 'Enviar locais como números',
  'scheduler.intervalMinutes': 'Tempo entre dois ciclos',
  'scheduler.autoForecast': 'Previsões automáticas',
  'scheduler.datasets': 'Previsões automáticas de conjuntos de dados específicos',
  'scheduler.farProviders': 'Previsões automáticas por provedores fora desta rede',
  'import.epiWeek': 'Sistema de semanas',
  'risk.impact': 'Impacto de uma doença',
  'risk.capacity': 'Capacidade',
  'risk.expectedCfr': 'Óbitos esperados entre os casos (letalidade)',
  'risk.prepared': 'Vacinas e estoques confirmados',
  'risk.thresholds': 'Limiares de alerta',
  'risk.serialInterval': 'Intervalo serial',
  'providers.embedded.model': 'Como o modelo offline faz previsões',
  'prompt.baseline': 'Informar aos provedores de IA a previsão offline',
  'data.completeness': 'Completude das semanas mais recentes',
  'report.organisation': 'Instituição',
  'report.author': 'Seu nome',
  'report.suppressBelow': 'Contagens abaixo disto não são mostradas',
  'team.siteName': 'Nome deste local de trabalho',
  'team.visibility': 'Quem lê este local de trabalho',
  'team.shareCounts': 'Compartilhar contagens',
  'team.shareExchanges': 'Compartilhar trocas com provedores',
  'team.pooledRecord': 'Avaliar pelas pontuações de todos os locais de trabalho',
  'team.oneProvider': 'Um só provedor por vez na equipe',
  language: 'Idioma',
  'window.numbers': 'Números e datas',
  'window.digits': 'Algarismos em árabe',
  'staleness.amberWeeks': 'Dados são antigos após',
  'staleness.notAssessedWeeks': 'Sem nível após',
  'staleness.oldForecastWeeks': 'Previsão fica oculta após',
  'window.theme': 'Tema',
  'window.lowPower': 'Modo de baixo consumo',
  'window.singleLetters': 'Atalhos de uma letra',
  'window.notify': 'Avisos de elevação de nível',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'Habilitado',
  baseUrl: 'Endereço',
  model: 'Modelo',
  accountId: 'Id da conta',
  dailyBudget: 'Máximo de tokens por dia',
  deadlineMs: 'Prazo de uma solicitação',
};

const onScreen: Readonly<Partial<Record<string, string>>> = {
  'connectivity.urls': 'O que se consulta para saber se este computador está conectado.',
  'data.completeness':
    'Proporção dos casos já notificados nas semanas mais recentes, a mais recente primeiro: 60 80 95. Usada onde importações anteriores não a mostram.',
  'providers.embedded.model': 'Escolhido pelo tamanho e tipo dos dados, ou sempre da mesma forma.',
  priority: 'A ordem em que os provedores são usados.',
  'retry.baseDelayMs': 'Espera máxima antes da primeira repetição de uma solicitação; dobra a cada vez.',
  'risk.impact': 'Classe de 1 a 5; doenças sem linha têm um valor inicial embutido.',
  'risk.capacity': 'Leitos ou tratamentos por semana: mais casos que isso elevam o impacto em uma classe.',
  'risk.expectedCfr':
    'Proporção de óbitos entre os casos que uma doença costuma ter; mais que o dobro disso eleva o impacto em uma classe.',
  'risk.prepared':
    'Conjuntos de dados para os quais a cobertura vacinal e os estoques estão confirmados, o que reduz o impacto em uma classe.',
  'risk.thresholds':
    'Se o limiar de alerta oficial vale para um conjunto de dados ou um local, e limites próprios em casos ou óbitos por semana.',
  'risk.serialInterval':
    'Dias de um caso até os casos que ele infecta; doenças sem linha têm um valor inicial embutido.',
  'scheduler.datasets': 'Conjuntos de dados cujas previsões automáticas são ligadas ou desligadas à parte.',
  'scheduler.intervalMinutes': 'A contar da meia-noite.',
  language: 'Idioma das telas, da linha de comando e dos relatórios.',
  'window.digits': 'Algarismos dos números em árabe.',
  'window.theme': 'Cores da janela; o tema ao ar livre é para leitura ao sol.',
  baseUrl: 'O que vem antes de /chat/completions no endereço do provedor.',
  model: 'Vazio: o Outpost escolhe um da lista do provedor.',
  accountId: 'A conta que o endereço indica.',
  dailyBudget: 'Perguntas e respostas em conjunto; vazio significa sem limite próprio.',
  deadlineMs: 'Tempo máximo de uma solicitação até a resposta estar completa.',
};

const nameOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

export const labels: typeof english = {
  groups,
  of: (key) => general[key as GeneralKey] ?? ofProvider[nameOf(key) as keyof typeof ofProvider],
  help: (key, help) =>
    onScreen[key] ?? (key.startsWith('providers.') ? onScreen[nameOf(key)] : undefined) ?? help,
};
