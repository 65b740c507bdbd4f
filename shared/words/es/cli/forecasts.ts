import type { forecasts as english } from '../../en/cli/forecasts.ts';
import { ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { decimal } from '../common/counted.ts';

export const forecasts: typeof english = {
  current: 'actual',
  replay: 'repetición',
  shown: ({ count, total }) => `${count} de ${total} pronósticos.`,
  wrote: ({ rows, out }) => `Se escribió en ${out}: ${rows}.`,
  dryRunOf:
    'Una simulación dice de quién tomaría prestado el bloqueo un único pronóstico de un proveedor elegido: indíquelo con --provider ID.',
  nameOne: 'Indique qué pronosticar: --dataset ID o --file FILE.',
  wholeNumber: ({ name, text }) => `--${name} acepta un número entero, no «${text}».`,
  ofChosenPlaces: ({ provider, issuedAt }) =>
    `De lugares elegidos: el resumen y las exportaciones siguen mostrando el conjunto de pronósticos de todos los lugares (${provider}, hecho ${issuedAt}).`,
  chosenPlaces: 'lugares elegidos',
  none: 'Todavía no hay pronósticos. Haga uno: outpost forecast --dataset ID',
  newer: 'más recientes',
  nextPage: ({ shown, next }) =>
    `${shown} Los siguientes, más antiguos: el mismo comando con --before ${next}`,
  notListed: ({ message }) => `No figura en la lista: ${message}`,
  provenance: ({ auditSeqs, dataHash }) => `Entradas de auditoría: ${auditSeqs}; datos ${dataHash}...`,
  nameFormat: 'Indique el formato y el archivo: --format csv|json|hub --out FILE.',
  noteOn: ({ names, text }) => `Nota sobre ${names}: ${ended(text)}`,
  countsAreNewer: ({ importedAt, asOf }) =>
    `Hay recuentos más recientes que este pronóstico: importados ${importedAt}, con datos al ${asOf}. Ejecute el pronóstico de nuevo.`,
  notAssessed: 'sin evaluar',
  line: ({ official, value }) => (official === null ? decimal(value) : `${official} o más`),
  company: ({ provider, model, isReplay, asOf, targetEndDate, issuedAt, word }) =>
    `Casos por semana, mediana e intervalo del 80\u00a0%; ${provider} (${model}); ${isReplay ? 'repetición' : 'pronóstico'} con datos al ${asOf}, datos hasta ${targetEndDate}, hecho: ${issuedAt}; confianza: ${confidenceWords[word]}.`,
  deathsHead: 'Muertes por semana, con la probabilidad de estar por encima de su propio umbral de alerta:',
  gap: ({ places, message }) => `Sin pronóstico para ${places}: ${message}`,
  asked: ({ provider, reason }) =>
    `Se consultó a ${provider} y no dio un conjunto de pronósticos${reason === undefined ? '' : `: ${reason}`}.`,
  answered: ({ provider }) => `Respondió ${provider} en su lugar.`,
  estimate: ({ places, tokens, provider }) =>
    `${places}, una solicitud por cada uno: como máximo unos ${tokens} tokens en ${provider}. Ctrl+C cancela, y entonces no se publica nada.`,
};
