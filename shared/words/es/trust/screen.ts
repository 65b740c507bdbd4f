import type { screen as english } from '../../en/trust/screen.ts';

export const screen: typeof english = {
  title: '¿Se puede confiar en él?',
  intro:
    'Lo que dijeron los pronósticos pasados, junto a lo que ocurrió. Cada pronóstico se compara con el modelo sin cambio, que dice que las próximas semanas serán como la última.',
  asPublished:
    'Este es el historial de aciertos de hoy, de todos los conjuntos de datos; un pronóstico conserva el historial con el que se publicó.',
  inWords: 'En palabras sencillas',
  figures: 'En cifras',
  filters: 'Elija de qué son las cifras',
  dataset: 'Datos',
  allDatasets: 'Todos los conjuntos de datos',
  source: 'Tipo de historial',
  subject: 'Proveedor y enfermedad',
  subjectOf: (provider, disease, model) => `${provider}, ${disease} (${model})`,
  sources: {
    prospective: 'Publicado antes de conocerse la semana',
    backtest: 'Prueba retrospectiva con semanas pasadas de sus datos',
    hindcast: 'Repeticiones, cuyo autor pudo conocer el resultado',
  },
  sourceOption: (source, n) => `${source} (n\u00a0=\u00a0${n})`,
  sourceNotes: {
    prospective: 'Estos pronósticos se publicaron antes de conocerse sus semanas.',
    backtest:
      'El modelo de este equipo pronosticó semanas pasadas de sus datos con lo que se sabía antes de cada una. Nadie actuó según estos pronósticos.',
    hindcast:
      'Estos pronósticos se hicieron como en un día anterior. Un proveedor de IA puede haber leído el resultado, así que no cuentan para la confianza.',
  },
  pictureMade: (moment) => `Cifras del ${moment}.`,
  nothing: 'Todavía no se puede evaluar nada.',
  nothingWhen: (day) =>
    `La primera semana pronosticada termina el ${day}. Se evalúa cuando se importa su recuento.`,
  nothingNoForecast:
    'Pida un pronóstico: se evalúa cuando se importan los recuentos de sus semanas. El modelo sin conexión también se prueba con semanas pasadas después de cada importación, siempre que haya suficientes.',
  nothingHere: 'Para esta elección no se pudo evaluar ningún pronóstico de este tipo.',
  damagedTitle: 'No todo se pudo evaluar:',
};
