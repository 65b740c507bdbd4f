import type { NewsWords } from '../../news.ts';
import { plural } from '../common/plural.ts';

export const pt: NewsWords = {
  line: (since, parts) => `Desde a última visualização (${since}): ${parts}.`,
  up: (count, shown, places) =>
    plural(count, {
      one: `${shown} nível subiu (${places})`,
      other: `${shown} níveis subiram (${places})`,
    }),
  to: {
    RED: (place) => `${place} para vermelho`,
    YELLOW: (place) => `${place} para amarelo`,
    GREEN: (place) => `${place} para verde`,
    NOT_ASSESSED: (place) => `${place} para não avaliado`,
  },
  down: (count, shown) => plural(count, { one: `${shown} nível desceu`, other: `${shown} níveis desceram` }),
  unassessed: (count, shown, places) =>
    plural(count, {
      one: `${shown} local deixou de ser avaliado (${places})`,
      other: `${shown} locais deixaram de ser avaliados (${places})`,
    }),
  assessed: (count, shown) =>
    plural(count, {
      one: `${shown} local avaliado novamente, verde`,
      other: `${shown} locais avaliados novamente, verde`,
    }),
  appeared: (count, shown, places) =>
    plural(count, { one: `${shown} novo local (${places})`, other: `${shown} novos locais (${places})` }),
  gone: (count, shown, places) =>
    plural(count, {
      one: `${shown} local que já não consta (${places})`,
      other: `${shown} locais que já não constam (${places})`,
    }),
  weeks: (count, shown) => plural(count, { one: `${shown} nova semana`, other: `${shown} novas semanas` }),
  forecasts: (count, shown) =>
    plural(count, { one: `${shown} nova previsão`, other: `${shown} novas previsões` }),
  mark: 'Marcar como visto',
};
