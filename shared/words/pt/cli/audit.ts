import type { audit as english } from '../../en/cli/audit.ts';
import { of } from '../common/contracted.ts';
import { counted } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';
import { providerNames } from '../common/providerNames.ts';

const hosts: Readonly<Record<string, string>> = {
  cli: 'na linha de comando',
  electron: 'na janela',
  web: 'no navegador',
};

const outcomes = {
  published: 'seu conjunto foi publicado',
  failed: 'sem conjunto',
  cancelled: 'cancelada',
  fenced: 'suas respostas chegaram tarde demais para contar',
  interrupted: 'o Outpost terminou antes dela',
};

const happened: (typeof english)['happened'] = {
  from: (provider) => `antes com ${providerNames.inSentence(provider)}`,
  pinned: ({ reason, until }) => `${reason} (${until === null ? 'até ser encerrado' : `até ${until}`})`,
  benched: ({ reason, until, model }) =>
    `${model === null ? '' : `só ${model}, `}${reason}${until === null ? '' : ` (até ${until})`}`,
  levelSet: (p) => `${p.place}: de ${p.before} para ${p.after}, por ${p.by}, ${p.reason} (até ${p.until})`,
  levelEnded: (p) =>
    [
      p.after === null
        ? `${p.place}: deixou de ser ${p.before}`
        : `${p.place}: de ${p.before} para ${p.after}`,
      ...(p.by === null ? [] : [`por ${p.by}`]),
      ...(p.reason === null ? [] : [p.reason]),
    ].join(', '),
  runStarted: ({ places, asOf, host }) =>
    `${numbers.places(places)}, com dados de ${asOf}, ${hosts[host] ?? `em ${host}`}`,
  runEnded: ({ outcome, message }) => message ?? outcomes[outcome],
  published: (p) =>
    [
      `${counted(p.forecasts, 'previsão', 'previsões')}, ${p.isReplay ? 'reprise ' : ''}com dados de ${p.asOf}`,
      ...(p.gaps === 0 ? [] : [`${numbers.places(p.gaps)} sem previsão`]),
      ...(p.asked === null ? [] : [`no lugar ${of(providerNames.inSentence(p.asked))}`]),
    ].join(', '),
  imported: ({ places, first, last, asOf }) =>
    `${numbers.places(places)}, ${numbers.span(first, last)}, com dados de ${asOf}`,
  removed: ({ isRemoved }) => (isRemoved ? '' : 'remoção desfeita, está disponível novamente'),
  watched: (files) => (files.length === 0 ? 'mais nenhum' : files.join(', ')),
  setting: ({ key, value }) => `${key} é ${value}`,
  failed: ({ reason, status }) => (status === null ? reason : `${reason} (HTTP ${status})`),
};

export const audit: typeof english = {
  happened,
  sentence: ({ title, detail }) => (detail === '' ? title : `${title}: ${detail.replace(/\.$/, '')}`),
  about: ({ dataset, places }) => (places === '' ? dataset : `${dataset}: ${places}`),
  repairedFirst: ({ failure, repair }) => `${failure}, corrigida (${repair}), depois`,
  empty: 'A trilha de auditoria está vazia.',
  repairedLater: ({ type, repair }) =>
    type === 'REQUEST_REPAIRED'
      ? `, corrigida (${repair})`
      : `; a próxima solicitação será corrigida (${repair})`,
  withoutParameter: ({ to, param }) =>
    to === null ? `sem o parâmetro ${param}` : `${to} no lugar de ${param}`,
  answerHeld: ({ to }) => (to === 'none' ? 'resposta sem forma exigida' : `resposta exigida na forma ${to}`),
  weeksOfHistory: ({ weeks }) => `${weeks} semanas de histórico`,
  answerTokens: ({ answerTokens }) => `${answerTokens} tokens para a resposta`,
  otherModel: 'outro modelo',
  intact: 'A trilha de auditoria está íntegra: cada registro decorre do anterior.',
  broken: ({ seq, segment }) =>
    `A trilha de auditoria está rompida no registro ${seq}, em journal/${segment}. Os registros anteriores a ele são confiáveis.`,
  unaccounted: ({ files }) =>
    `A cadeia está inteira, mas nenhum registro responde por estes arquivos danificados: ${files}.`,
};
