import type { requests as english } from '../../en/core/requests.ts';

export const requests: typeof english = {
  defect:
    'Outpost encontró un defecto propio. Este paso no guardó nada; el registro local tiene los detalles.',
  browserNamesNoFiles:
    'Un navegador no puede indicar a Outpost archivos de este equipo. Cierre Outpost e indíquelos con `outpost datasets watch ID FILE`.',
  noMethod: ({ name }) => `No existe el método «${name}».`,
  askedWrongly: ({ method, problem }) => `${method} se pidió de forma incorrecta: ${problem}.`,
  notValid: 'no válido',
  issues: {
    kinds: {
      string: 'un texto',
      number: 'un número',
      int: 'un número entero',
      boolean: 'true o false',
      array: 'una lista',
      tuple: 'una lista',
      object: 'un registro',
      record: 'un registro',
      date: 'una fecha',
    },
    expected: (kind) => `se espera ${kind}`,
    oneOf: (values) => `se espera ${values}`,
    tooSmall: {
      number: ({ end, isOpen }) =>
        isOpen ? `se espera un número mayor que ${end}` : `se espera un número desde ${end}`,
      text: ({ end }) => `mínimo de caracteres: ${end}`,
      list: ({ end }) => `mínimo de entradas: ${end}`,
    },
    tooBig: {
      number: ({ end, isOpen }) =>
        isOpen ? `se espera un número menor que ${end}` : `se espera un número hasta ${end}`,
      text: ({ end }) => `máximo de caracteres: ${end}`,
      list: ({ end }) => `máximo de entradas: ${end}`,
    },
    unknownParts: (names) => `no se conoce ahí: ${names}`,
  },
  noRequest: 'El mensaje no es una solicitud de este protocolo.',
  noForecastYet: 'Todavía no hay ningún pronóstico. Haga uno con `outpost forecast --dataset ID`.',
  entryNamed: ({ kind }) =>
    kind === 'place' ? 'conjunto de datos (ID) o lugar (ID/CODE)' : 'conjunto de datos (ID)',
  unknownEntries: ({ key, what, unknown, count, known }) =>
    `${key} no nombra ningún ${what} existente: ${unknown}. ${count === 0 ? 'Todavía no hay ningún conjunto de datos.' : `Se conocen: ${known}.`}`,
  noJson: 'contienen un valor que JSON no tiene',
  sendJson: 'envíe números, textos, listas y registros',
  tooLarge: 'contienen más de 4 millones de caracteres',
  tooDeep: ({ deepest }) => `están anidados en más de ${deepest} niveles`,
  sendLess: 'envíe menos de una vez',
  parametersRefused: ({ what, advice }) => `Los parámetros ${what}; ${advice}.`,
  onlyCommandLineNamesFiles:
    'Solo la línea de comandos puede indicar archivos por su ruta. Elija el archivo en la ventana.',
  readOnly: ({ location, writer }) => {
    const who = writer === null ? 'otro proceso' : `el proceso ${writer.host} ${writer.pid}`;
    return `La carpeta de datos ${location} está en uso por ${who}; este solo lee. Para cambiar algo, cierre ese proceso o úselo.`;
  },
  noSample: ({ id }) => `No existe el ejemplo ${id}.`,
  uploadTooLarge: ({ name }) =>
    `${name} es demasiado grande para una importación (límite de 256 MB en conjunto). Divídalo por año o región.`,
  uploadIncomplete: 'El archivo no llegó completo. Elíjalo de nuevo.',
  noExchange:
    'No se guarda ninguna solicitud ni respuesta con este hash. El registro de auditoría nombra las que sí; los textos de llamadas que no dieron un pronóstico se eliminan cuando todos los guardados ocupan demasiado espacio.',
  damagedExchange: ({ file }) =>
    `El texto guardado ${file} no es lo que dice su hash. Nada más está afectado; restaure el archivo de una copia si lo necesita.`,
  noForecast: ({ id }) => `No existe el pronóstico ${id}. \`outpost forecasts\` los muestra.`,
  noPage: ({ mark }) =>
    `${mark} no es una marca de página de esta lista. Tome \`next\` de la página anterior, u omítala para la primera página.`,
};
