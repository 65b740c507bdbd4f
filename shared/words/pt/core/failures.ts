import type { failures as english } from '../../en/core/failures.ts';
import { measureName } from '../common/measures.ts';

const exchange: (typeof english)['exchange'] = {
  KEY_REFUSED: 'a chave foi recusada; informe uma válida',
  KEY_MISSING: 'nenhuma chave foi definida, e ele recusa solicitações sem chave; informe a chave',
  ACCESS_DENIED:
    'o acesso foi negado a esta conta ou a partir deste lugar; as configurações dela no provedor dizem por quê',
  SCOPE_MISSING: 'a chave não permite pedir isto; ainda pode permitir previsões',
  CREDIT_SPENT: 'o crédito está esgotado; compre mais e depois readmita-o',
  SPEND_LIMIT: 'o que pode gastar neste mês está gasto',
  DAILY_QUOTA: 'a cota de hoje está esgotada',
  NO_QUOTA: 'o plano desta conta não tem cota para este modelo',
  LONG_WAIT: 'o limite foi atingido por mais tempo do que uma chamada pode esperar',
  RATE_LIMIT: 'o limite de solicitações foi atingido por ora',
  OVERLOADED: 'o serviço estava ocupado',
  MODEL_LOADING:
    'ainda está carregando o modelo; execute de novo quando terminar, o que pode levar alguns minutos',
  SERVER_ERROR: 'o serviço falhou',
  TIMED_OUT: 'o serviço não terminou a tempo',
  DEADLINE: 'nenhuma resposta completa antes do prazo',
  CONNECTION_LOST: 'a conexão caiu antes de a resposta chegar inteira',
  TOO_LONG: 'a solicitação é longa demais para este modelo',
  ANSWER_TOO_LONG: 'a resposta pedida é mais longa do que este modelo escreve',
  MODEL_UNAVAILABLE: 'o modelo não está disponível; escolha outro',
  PARAM_UNSUPPORTED: 'um parâmetro da solicitação não é aceito',
  SCHEMA_UNSUPPORTED: 'a forma de resposta pedida não é aceita',
  BAD_REQUEST: 'a solicitação não foi aceita',
  WRONG_ENDPOINT: 'o endereço não é atendido ali',
  WRONG_ADDRESS: 'nada responde neste endereço; verifique o endereço base, que costuma terminar em /v1',
  WRONG_ACCOUNT: 'o id da conta não é conhecido ali; verifique-o',
  REFUSAL: 'o modelo se recusou a responder',
  CONTENT_FILTER: 'um filtro de conteúdo reteve a resposta',
  POLICY: 'uma política de uso do provedor bloqueou a solicitação',
  NO_CHOICES: 'a resposta veio sem conteúdo; a pergunta foi bloqueada',
  TRUNCATED: 'o modelo usou todos os seus tokens antes de responder',
  EMPTY: 'a resposta está vazia',
  TOO_LARGE: 'a resposta é maior que qualquer previsão',
  NO_MESSAGE: 'a resposta não contém mensagem',
  JSON_MODE_FAILED: 'o modelo não escreveu JSON válido',
  UNREACHABLE: 'ninguém responde no endereço dele',
  UNKNOWN_HOST: 'o nome no endereço dele não é conhecido',
  TLS: 'o certificado dele não pôde ser verificado; confira o relógio e a rede desta máquina',
  REDIRECT: 'ele redireciona para outro lugar, o que nunca se segue',
  PROXY: 'um proxy recusa a conexão; faça login nele',
  NOT_JSON: 'veio uma página em vez de uma resposta; a rede pode estar pedindo login',
  BLOCKED: 'a rede respondeu no lugar dele: bloqueia o endereço ou pede login',
  CANCELLED: 'a solicitação foi cancelada',
};

export const failures: typeof english = {
  exchange,
  noWholeAnswer: ({ seconds }) => `nenhuma resposta completa em ${seconds} s`,
  unusableReply: ({ code }) => `a resposta não pôde ser usada: ${code}`,
  size: {
    context: ({ limit }) => `o contexto é de ${limit} tokens`,
    account: ({ limit }) => `a conta aceita ${limit} tokens de uma vez`,
    requestWas: ({ found, prompt }) =>
      `${found}; ${prompt === null ? 'a solicitação era mais longa' : `a solicitação tinha ${prompt}`}`,
    shortestNeeds: ({ found, needed, way }) =>
      `${found}, e a solicitação mais curta precisa de cerca de ${needed} com a resposta: ${way}`,
    otherAccount: 'use uma conta que permita mais',
    cutOff: ({ tokens }) => `a resposta foi cortada após ${tokens} tokens`,
    contextFull: ({ found, prompt, larger }) =>
      `${found}, pois o contexto estava cheio (${prompt} eram a solicitação): ${larger}`,
    mostAllowed: ({ found }) =>
      `${found}, o máximo que pode ocupar: escolha um modelo que pense e escreva menos`,
    otherModel: 'escolha um modelo com um contexto maior',
    cutOffSomewhere:
      'a resposta foi cortada: o contexto está cheio, ou o modelo escreve demais; dê a ele um contexto maior ou escolha outro modelo',
  },
  answer: {
    otherWeeks: ({ measure }) => `${measureName(measure)}: não são as semanas pedidas`,
    week: ({ measure, targetEndDate }) => `${measureName(measure)}, semana até ${targetEndDate}`,
    noMedian: ({ where }) => `${where}: sem mediana`,
    noNumber: ({ where }) => `${where}: um valor não é um número`,
    belowZero: ({ where }) => `${where}: uma contagem abaixo de zero`,
    crossed: ({ where }) => `${where}: os quantis se cruzam`,
  },
  noWholeReply: ({ kind, code }) => `nenhuma resposta completa: ${kind}${code === null ? '' : ` (${code})`}`,
};
