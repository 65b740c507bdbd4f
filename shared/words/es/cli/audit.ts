import type { audit as english } from '../../en/cli/audit.ts';
import { de } from '../common/articles.ts';
import { counted, whole } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';
import { providerNames } from '../common/providerNames.ts';

/** The programs that Outpost is used by. */
const hosts: Readonly<Record<string, string>> = {
  cli: 'la línea de comandos',
  electron: 'la ventana',
  web: 'el navegador',
};

const outcomes: Readonly<Record<string, string>> = {
  published: 'su conjunto de pronósticos está publicado',
  failed: 'sin conjunto de pronósticos',
  cancelled: 'cancelada',
  fenced: 'sus respuestas llegaron demasiado tarde para contar',
  interrupted: 'Outpost terminó antes que ella',
};

/** What an entry adds to the title of its kind: the middle of a sentence. */
const happened: typeof english.happened = {
  from: (provider) => `antes lo tenía ${providerNames.inSentence(provider)}`,
  pinned: ({ reason, until }) => `${reason} (${until === null ? 'hasta que se termine' : `hasta ${until}`})`,
  benched: ({ reason, until, model }) =>
    `${model === null ? '' : `solo ${model}, `}${reason}${until === null ? '' : ` (hasta ${until})`}`,
  levelSet: ({ place, before, after, by, reason, until }) =>
    `${place}: de ${before} a ${after}, por ${by}, ${reason} (hasta ${until})`,
  levelEnded: ({ place, before, after, by, reason }) =>
    [
      after === null ? `${place}: el nivel ya no es ${before}` : `${place}: de ${before} a ${after}`,
      ...(by === null ? [] : [`por ${by}`]),
      ...(reason === null ? [] : [reason]),
    ].join(', '),
  runStarted: ({ places, asOf, host }) =>
    `${numbers.places(places)}, con datos al ${asOf}, desde ${hosts[host] ?? host}`,
  runEnded: ({ outcome, message }) => message ?? outcomes[outcome] ?? outcome,
  published: ({ forecasts, gaps, asOf, isReplay, asked }) =>
    [
      `${counted(forecasts, 'pronóstico', 'pronósticos')}, ${isReplay ? 'repetición ' : ''}con datos al ${asOf}`,
      ...(gaps === 0 ? [] : [`${numbers.places(gaps)} sin pronóstico`]),
      ...(asked === null ? [] : [`en lugar ${de(providerNames.inSentence(asked))}`]),
    ].join(', '),
  imported: ({ places, first, last, asOf }) =>
    `${numbers.places(places)}, ${numbers.span(first, last)}, con datos al ${asOf}`,
  removed: ({ isRemoved }) => (isRemoved ? '' : 'deshecho, está de nuevo'),
  watched: (files) => (files.length === 0 ? 'ya ninguno' : files.join(', ')),
  setting: ({ key, value }) => `${key} es ${value}`,
  failed: ({ reason, status }) => (status === null ? reason : `${reason} (HTTP ${status})`),
};

export const audit: typeof english = {
  happened,
  sentence: ({ title, detail }) => (detail === '' ? title : `${title}: ${detail.replace(/\.$/, '')}`),
  about: ({ dataset, places }) => (places === '' ? dataset : `${dataset}: ${places}`),
  repairedFirst: ({ failure, repair }) => `${failure}, reparado (${repair}), después`,
  empty: 'El registro de auditoría está vacío.',
  repairedLater: ({ type, repair }) =>
    type === 'REQUEST_REPAIRED' ? `, reparado (${repair})` : `; la próxima solicitud se reparará (${repair})`,
  withoutParameter: ({ to, param }) =>
    to === null ? `sin el parámetro ${param}` : `${to} en lugar de ${param}`,
  answerHeld: ({ to }) => (to === 'none' ? 'respuesta sin forma impuesta' : `respuesta sujeta a ${to}`),
  weeksOfHistory: ({ weeks }) => `${counted(weeks, 'semana', 'semanas')} de historia`,
  answerTokens: ({ answerTokens }) => `${whole(answerTokens)} tokens para la respuesta`,
  otherModel: 'otro modelo',
  intact: 'El registro de auditoría está íntegro: cada entrada se sigue de la anterior.',
  broken: ({ seq, segment }) =>
    `El registro de auditoría está roto en la entrada ${seq}, en journal/${segment}. Las entradas anteriores son fiables.`,
  unaccounted: ({ files }) =>
    `La cadena está completa, pero ninguna entrada explica estos archivos dañados: ${files}.`,
};
