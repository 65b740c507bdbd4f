import type { imports as english } from '../../en/window/imports.ts';
import { amount, byNumber } from '../common/counted.ts';

export const imports: typeof english = {
  button: 'Importar',
  choose: 'Elegir archivos para importar',
  chooseAnother: 'Elegir otro archivo',
  dropHere: 'Suelte para importar. Los archivos soltados juntos forman un conjunto de datos.',
  tooMany: (limit) => `Hasta ${limit} archivos forman un conjunto de datos. Suelte menos archivos a la vez.`,
  noTable:
    'El portapapeles no contiene ninguna tabla. Copie las celdas junto con la fila de encabezados y péguelas aquí.',
  busy: 'Hay una importación en curso. Termínela o cancélela primero.',
  pastedName: 'tabla pegada.txt',
  failedTitle: (names) => (names === null ? 'No se importó nada.' : `No se importó nada de ${names}.`),
  cancelled: 'Cancelado. No se importó nada.',
  ways: {
    title: 'Importar recuentos',
    files: 'Archivos',
    filesHint:
      'CSV, Excel (XLSX) o JSON, también comprimidos con gzip. Los archivos elegidos juntos forman un conjunto de datos, por ejemplo casos y muertes. También puede soltar archivos en cualquier parte de esta ventana.',
    browse: 'Elegir archivos…',
    paste: 'Pegar una tabla',
    pasteHint: 'Copie celdas en una hoja de cálculo, con su fila de encabezados, y péguelas aquí.',
    read: 'Leer esta tabla',
    pasteNeeded: 'Pegue una fila de encabezados y al menos una fila de recuentos.',
  },
  progress: {
    uploading: (names) => `Enviando ${names}…`,
    reading: (names) => `Leyendo ${names}…`,
    checking: (names) => `Comprobando ${names}…`,
    saving: (names) => `Guardando ${names}…`,
    rows: (count, rows) => amount(count, rows, 'fila', 'filas'),
    secondsLeft: (count, seconds) =>
      byNumber(count, `falta alrededor de ${seconds} segundo`, `faltan alrededor de ${seconds} segundos`),
    minutesLeft: (count, minutes) =>
      byNumber(count, `falta alrededor de ${minutes} minuto`, `faltan alrededor de ${minutes} minutos`),
  },
  done: {
    imported: ({ name, count, rows, placeCount, places }) =>
      `${byNumber(count, 'Se importó', 'Se importaron')} ${amount(count, rows, 'fila', 'filas')} en «${name}»: ${amount(placeCount, places, 'lugar', 'lugares')}.`,
    updated: (name, changes) => `Se actualizó «${name}»: ${changes}.`,
    updatedOnly: (name) => `Se actualizó «${name}».`,
    rejected: (count, rows) =>
      `${byNumber(count, 'Se rechazó', 'Se rechazaron')} ${amount(count, rows, 'fila', 'filas')}: vea la lista.`,
    findings: (count, warnings) => amount(count, warnings, 'hallazgo', 'hallazgos'),
    alreadyThere: (name) => `Estos datos ya están como «${name}»; no se importó nada.`,
    removed: (name) =>
      `«${name}» se retiró de todas las listas. Sus archivos y entradas de auditoría se conservan.`,
    reverted: (name, day) =>
      `La actualización de «${name}» se deshizo: sus recuentos son los conocidos el ${day}.`,
    restored: (name) => `«${name}» está de vuelta.`,
    undo: 'Deshacer la importación',
    redo: 'Importar de nuevo',
  },
};
