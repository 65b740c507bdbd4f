/** Paquetes: qué tiene de malo uno, y por qué no tiene sitio aquí. */
import type { bundles as english } from '../../en/core/bundles.ts';
import { counted } from '../common/counted.ts';

export const bundles: typeof english = {
  refused: ({ problem }) =>
    `El paquete se rechaza, y no se ha cambiado nada: ${problem}. Use otra copia, o pida que lo hagan de nuevo.`,
  notABundle: 'no es un paquete de Outpost, o su comienzo está dañado',
  newerFormat: ({ format }) =>
    `Un Outpost más nuevo hizo este paquete (formato ${format}). No se ha cambiado nada. Instale la versión más nueva para leerlo.`,
  oddList: 'la lista de su contenido está dañada o falta',
  oddPath: ({ path }) => `nombra ${path}, un archivo que ningún paquete puede contener`,
  twice: ({ path }) => `nombra ${path} dos veces`,
  cutOff: 'termina antes de estar entero',
  goesOn: 'algo sigue después de su final',
  otherEnd: 'la huella que lo cierra no coincide: algo en él fue alterado',
  altered: (p) => `el elemento ${p.record} (${p.path}) no tiene la huella que le da la lista`,
  otherRecord: (p) =>
    `el elemento ${p.record} no es el de la lista (${p.path}): uno se omitió, se repitió o se movió`,
  wrongPassphrase: 'la frase de contraseña no es la del cifrado, o su comienzo fue alterado',
  brokenSeal: 'una parte fue alterada, movida o cortada después del cifrado',
  otherJournal: 'lo que dice de su sitio no es lo que dice su diario',
  brokenChain: ({ seq }) => `la cadena de su diario se rompe en la entrada ${seq}`,
  unnamed: ({ path }) => `ninguna entrada de su diario nombra ${path}`,
  otherContent: ({ path }) => `${path} no es el archivo que nombra su diario`,
  lacks: ({ path }) => `falta ${path}, que su diario nombra`,
  hugeJournal: 'su diario es mayor que cualquiera que Outpost lea',
  noSuchSite: ({ id }) =>
    `Aquí no se guarda ninguna copia del sitio ${id}. \`outpost bundle list\` muestra las que hay.`,
  noFile: ({ path }) => `No hay ningún archivo ${path}.`,
  fileExists: ({ path }) => `${path} ya existe. Elija otro nombre, o reemplácelo con --replace.`,
  nothingYet: ({ folder }) => `La carpeta de datos ${folder} aún no contiene nada que guardar.`,
  brokenHere:
    'El diario de esta carpeta de datos está dañado. Abra Outpost una vez, para que se repare, y haga después el paquete.',
  changedMeanwhile: ({ path }) =>
    `${path} cambió o se quitó mientras se hacía el paquete. Haga el paquete de nuevo.`,
  newerThanHere: ({ more }) =>
    `Este paquete es del mismo sitio y llega más lejos que lo que hay aquí, por ${counted(more, 'entrada', 'entradas')}. Dos copias de un sitio nunca se mezclan: impórtelo en una carpeta de datos vacía (--data-dir), y siga allí.`,
  fork: ({ seq }) =>
    `Este paquete es de un sitio que también está aquí, pero los dos difieren desde la entrada ${seq}: se escribió en ambas copias. No se ha cambiado nada. Siga con una sola de ellas.`,
  notEmpty: ({ folder, file }) =>
    `La carpeta de datos ${folder} no tiene diario, pero no está vacía (${file}). Un paquete solo se restaura en una carpeta vacía: elija una con --data-dir.`,
  readOnly: ({ folder }) => `${folder} es la copia de otro sitio, que trajo un paquete. Solo se puede leer.`,
};
