import type { generalSettings, providerSettings, settingProblems } from '../../../settings/settingsSchema.ts';
import type { settings as english } from '../../en/core/settings.ts';
import { nearNames } from '../common/nearNames.ts';

const general: Readonly<Record<keyof typeof generalSettings, string>> = {
  priority: 'Ordem em que os provedores são usados; embedded é o último.',
  'forecast.horizons': 'Semanas a prever.',
  'failover.threshold': 'Falhas seguidas após as quais a trava deixa um provedor.',
  'failover.failback':
    'Se um provedor de maior prioridade que volta a poder atender assume antes da próxima execução.',
  'retry.attempts': 'Máximo de solicitações para um local enquanto uma falha pode passar por si mesma.',
  'retry.baseDelayMs': 'Espera máxima antes da primeira repetição, em milissegundos; dobra a cada vez.',
  'offline.useEmbedded':
    'Sem conexão, deixar que o modelo offline faça a execução em vez de responder que não há conexão.',
  'connectivity.urls':
    'Endereços que mostram se este computador está conectado; null consulta os provedores externos habilitados, [] significa sempre conectado.',
  'privacy.codePlaces': 'Se os locais vão aos provedores como números em vez de nomes.',
  'scheduler.intervalMinutes':
    'Minutos de um ciclo do agendador ao seguinte, a contar da meia-noite: 5 a 1440.',
  'scheduler.autoForecast':
    'Se as previsões dos conjuntos de dados são feitas automaticamente quando mudam os dados ou a semana, salvo onde um conjunto foi ligado ou desligado à parte.',
  'scheduler.datasets':
    'Conjuntos de dados cujas previsões automáticas são ligadas (true) ou desligadas (false) à parte.',
  'scheduler.farProviders':
    'Se as previsões automáticas podem consultar provedores fora desta rede, o que custa tokens.',
  'import.epiWeek': 'Sistema de semanas em que as contagens diárias são somadas.',
  'risk.impact':
    'Classe de impacto de 1 a 5 por doença; doenças não indicadas aqui têm um valor inicial embutido.',
  'risk.capacity':
    'Leitos ou tratamentos por semana por conjunto de dados (ID) ou local (ID/CODE): mais casos que isso elevam o impacto em uma classe.',
  'risk.expectedCfr':
    'Proporção esperada de óbitos entre os casos por doença, 0.01 para 1%; mais que o dobro disso eleva o impacto em uma classe.',
  'risk.prepared':
    'Conjuntos de dados (ID) para os quais a cobertura vacinal e os estoques estão confirmados, o que reduz o impacto em uma classe.',
  'risk.thresholds':
    'Limiares de alerta por conjunto de dados (ID) ou local (ID/CODE): oficial "confirmed" ou "declined", e limites próprios em casos ou óbitos por semana.',
  'risk.serialInterval':
    'Intervalo serial por doença, média e desvio padrão em dias; doenças não indicadas aqui têm um valor inicial embutido.',
  'providers.embedded.model':
    'Como o modelo offline faz previsões: "auto" escolhe pelo tamanho e tipo dos dados; ou "no-change", "tiered", "boosted".',
  'prompt.baseline': 'Se os provedores de IA são informados do que o modelo offline espera.',
  'data.completeness':
    'Proporção de casos já notificados nas semanas mais recentes por conjunto de dados (ID), a mais recente primeiro: 0.6 para 60%. Usada onde importações anteriores não a mostram.',
  'report.suppressBelow':
    'Os relatórios de situação mostram contagens de 1 até abaixo deste número como "<5" e ocultam outras que as revelariam: 3 a 50; 0 mostra todas as contagens e exige um motivo no relatório.',
  'report.organisation': 'Nome da sua instituição, no cabeçalho dos relatórios.',
  'report.author': 'Seu nome, nos relatórios e junto às configurações que você altera.',
  'team.siteName':
    'Como este local de trabalho se chama na equipe e nos pacotes; sua instituição, quando nada é informado.',
  'team.visibility':
    'Quem pode ler este local de trabalho no banco de dados da equipe: todos os da equipe, ou apenas os usuários do grupo de leitores, como no nível central. As cópias que outros locais de trabalho já têm permanecem com eles.',
  'team.shareCounts':
    'Se a equipe recebe as contagens dos conjuntos de dados, nunca linhas sobre pessoas; sem elas, a equipe vê apenas as previsões e a trilha de auditoria.',
  'team.shareExchanges': 'Se a equipe recebe os pedidos exatos aos provedores de IA e suas respostas.',
  'team.pooledRecord':
    'Se a confiança também se baseia nas pontuações dos outros locais de trabalho da equipe.',
  'team.oneProvider':
    'Se apenas um local de trabalho da equipe por vez pode consultar um provedor fora da própria rede. Precisa da ligação com a equipe: sem ela, só podem responder o modelo offline e os provedores próximos.',
  language:
    'Idioma das telas, da linha de comando e dos relatórios: "system" segue o deste computador, ou o do navegador que mostra as telas.',
  'window.numbers': 'Como as telas escrevem números e datas: como o idioma, ou como outro.',
  'window.digits': 'Algarismos dos números em árabe: "latin" 123 ou "arabic" ١٢٣.',
  'staleness.amberWeeks':
    'Semanas desde o fim da última semana com dados após as quais estes são chamados de antigos.',
  'staleness.notAssessedWeeks':
    'Semanas desde o fim da última semana com dados após as quais um local não recebe nível; 3 segundo os métodos, por isso só pode ser tornado mais rigoroso. Vale para previsões feitas a partir de então.',
  'staleness.oldForecastWeeks':
    'Semanas após as quais uma previsão publicada fica oculta até que se peça para vê-la; uma reprise nunca fica.',
  'window.theme':
    'Cores da janela: "system" segue o claro ou escuro deste computador, "outdoor" é para leitura ao sol.',
  'window.lowPower':
    'Se a janela poupa energia: os tempos são atualizados com menos frequência e nada é carregado de antemão.',
  'window.singleLetters': 'Se letras isoladas mudam a forma de ver um gráfico enquanto ele está em foco.',
  'window.notify':
    'Se o sistema mostra um aviso quando uma previsão que ninguém acompanhou eleva o nível de um local. O aviso indica só locais e níveis. Em um navegador, também só depois de permitido nele.',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled:
    'Se este provedor pode ser consultado; habilitá-lo é o consentimento para enviar contagens agregadas.',
  baseUrl: 'Endereço antes de /chat/completions; null é o do próprio provedor.',
  model: 'Modelo a usar; null escolhe um da lista do provedor.',
  accountId: 'Conta que o endereço contém; só Cloudflare precisa dela.',
  dailyBudget:
    'Máximo de tokens por dia, perguntas e respostas em conjunto; null significa sem limite nosso.',
  deadlineMs: 'Tempo máximo de uma solicitação até a resposta estar completa, em milissegundos.',
};

const problems: Readonly<Record<(typeof settingProblems)[number], string>> = {
  EVERY_PROVIDER_ONCE: 'indique cada provedor uma vez',
  EMBEDDED_LAST: 'embedded é sempre o último',
  ADDRESS:
    'um endereço como https://host/v1, sem nome de usuário, consulta nem fragmento; http simples só nesta máquina ou na rede dela',
  ACCOUNT_ID: 'um id de conta tem 32 dígitos hexadecimais',
  SUPPRESSION_LIMIT: 'o limite é 0 (todas as contagens são mostradas) ou 3 e mais',
};

export const settings: typeof english = {
  help: (key) =>
    general[key as keyof typeof general] ??
    ofProvider[key.slice(key.lastIndexOf('.') + 1) as keyof typeof ofProvider],
  problem: (found) => problems[found as keyof typeof problems] ?? found,
  cannotBe: (p) => `${p.key} não pode ser ${p.value}: ${p.problem}. ${p.help} Padrão: ${p.standard}.`,
  notAllowed: 'não permitido',
  noEntries: ({ key }) => `${key} não tem itens: defina-a como um todo.`,
  forbiddenEntry: ({ key, name }) => `${key} não pode ter um item chamado “${name}”.`,
  unknown: ({ key, near }) =>
    `Não existe a configuração ${key}. ${nearNames.didYouMean(near) ?? '`outpost config` lista todas.'}`,
};
