import type { HelpWords } from '../../help.ts';

const terms: HelpWords['terms'] = {
  median: {
    name: 'Mediana',
    meaning: 'A contagem que a semana por vir tem tanta probabilidade de não alcançar quanto de ultrapassar.',
    example: 'Mediana 48: o resultado fica acima de 48 mais ou menos tantas vezes quanto abaixo.',
    source: 'docs/forecaster.md; docs/methods.md, “Scores and confidence”.',
  },
  range: {
    name: 'Intervalo de predição de 80%',
    meaning: 'De dez semanas por vir, esperam-se oito dentro dele, uma abaixo e uma acima.',
    example: '48 (30–68): cerca de 1 em 10 semanas teria mais de 68 casos.',
    source: 'docs/methods.md, “Scores and confidence”; Bracher, Ray, Gneiting e Reich 2021.',
  },
  outbreak: {
    name: 'Probabilidade de surto',
    meaning:
      'Quão provável é que a contagem esteja acima do limiar de alerta na semana em que isso é mais provável.',
    example: '30%: em cerca de 3 de 10 situações assim, essa semana está acima do limiar.',
    source: 'docs/methods.md, “Outbreak probability”.',
  },
  alertLine: {
    name: 'Limiar de alerta',
    meaning:
      'A contagem semanal acima da qual se dá atenção a um local: um limiar oficial onde foi confirmado, um próprio, ou um calculado a partir de semanas passadas.',
    example: 'limiar 38, P75 de 2021–25: três de quatro semanas iguais daqueles anos tiveram menos.',
    source:
      'docs/methods.md, “Alert lines”; EARS: Hutwagner et al. 2003; Farrington et al. 1996 e Noufaily et al. 2013.',
  },
  level: {
    name: 'Nível',
    meaning:
      'Vermelho, amarelo, verde ou não avaliado: quão provável é um surto, cruzado com o dano que causaria. Verde significa nenhum sinal nos dados disponíveis, nunca ausência de risco.',
    example:
      'Muito provável (4) por moderado (3): amarelo ou vermelho, conforme a célula destacada da matriz.',
    source: 'docs/methods.md, “Level”; OMS, Rapid Risk Assessment of Acute Public Health Events, 2012.',
  },
  confidence: {
    name: 'Confiança',
    meaning:
      'Com que frequência este provedor foi melhor que o modelo sem mudança para esta doença, em semanas cujo resultado já se conhece. É a nossa avaliação, não o que um modelo diz de si mesmo.',
    example: 'moderada (15 de 22 melhores que o modelo sem mudança).',
    source: 'docs/methods.md, “Scores and confidence”.',
  },
  trend: {
    name: 'Tendência',
    meaning:
      'Quão provável é que a contagem da última semana prevista seja maior, mais ou menos igual ou menor que a última contagem.',
    example: 'alta 21% · estável 2% · queda 77%.',
    source: 'docs/methods.md, “Trend”.',
  },
  growth: {
    name: 'Crescimento por semana',
    meaning:
      'Quanto as contagens das semanas mais recentes cresceram ou caíram de uma semana para outra, com seu intervalo.',
    example: '+41% por semana: a contagem duplica em cerca de duas semanas.',
    source: 'docs/methods.md, “Growth and doubling time”.',
  },
  reproduction: {
    name: 'Número de reprodução',
    meaning: 'Quantas pessoas uma pessoa infectou em média naquele período; acima de 1, o surto cresce.',
    example:
      '1,2 (0,9–1,5): provavelmente em crescimento; não é mostrado para os dias mais recentes, que são os que mais mudam.',
    source: 'docs/methods.md, “R(t)”; Cori, Ferguson, Fraser e Cauchemez 2013.',
  },
  volatility: {
    name: 'Volatilidade',
    meaning: 'Quão instáveis foram as contagens das semanas mais recentes de uma semana para a seguinte.',
    example: 'alta: os intervalos das próximas semanas são largos, seja quem for que faça a previsão.',
    source:
      'Amplitude interquartil do crescimento semanal em log ao longo de 26 semanas, dividida por 1,349.',
  },
  incidence: {
    name: 'Casos novos por 100 mil',
    meaning:
      'Casos da semana para cada 100 mil habitantes, quando se conhecem a população e o ano a que se refere.',
    example: '12,5 por 100 mil de 801.000 habitantes (2021): 100 casos.',
    source: 'casos da semana × 100.000 / população.',
  },
  fatality: {
    name: 'Letalidade',
    meaning:
      'Óbitos entre os casos notificados; baixa demais enquanto há casos sem desfecho, alta demais onde casos leves não são encontrados.',
    example: '2,4% (12 de 500 casos).',
    source: 'óbitos notificados / casos notificados, até o mesmo dia.',
  },
  preliminary: {
    name: 'Semana preliminar',
    meaning: 'Uma semana cujas notificações ainda estão chegando: hachurada, e se espera que aumente.',
    example: '82% do esperado até agora: uma contagem de 410 provavelmente chegará a cerca de 500.',
    source: 'docs/methods.md, “Reporting delay”.',
  },
  record: {
    name: 'Histórico de acertos',
    meaning:
      'O que previsões anteriores disseram ao lado do que ocorreu: dentro do intervalo ou não, melhor que o modelo sem mudança ou não.',
    example:
      '61 de 90 dentro do intervalo de 80%: os intervalos eram estreitos demais e desde então são alargados.',
    source:
      'docs/methods.md, “Scores and confidence”; pontuação intervalar ponderada (WIS), Bracher et al. 2021.',
  },
  conflict: {
    name: 'Contagens que diferem',
    meaning:
      'Outro local de trabalho da equipe tem outras contagens da mesma doença, do mesmo local e das mesmas semanas; as duas são mostradas e nenhuma é alterada.',
    example:
      '38 aqui, 47 lá: o outro local de trabalho pode ter relatos mais recentes, ou contar também visitantes.',
    source: 'docs/team.md.',
  },
  site: {
    name: 'Local de trabalho',
    meaning:
      'Uma pasta de dados da equipe, em que só um escreve; o que ela envia é verificado e lido aqui sem ser alterado.',
    example: '412 registros aqui, 412 no banco: chegou tudo o que foi enviado.',
    source: 'docs/team.md.',
  },
};

export const help: HelpWords = {
  title: 'O que os números significam',
  titleOf: (name) => `O que significa: ${name}`,
  example: (words) => `Exemplo: ${words}`,
  source: (words) => `Fonte: ${words}`,
  terms,
};
