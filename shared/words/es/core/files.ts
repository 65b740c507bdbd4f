import type { files as english } from '../../en/core/files.ts';

export const files: typeof english = {
  pdf: {
    noBrowser: (names) =>
      `Un PDF lo imprime un navegador instalado de la familia Chromium (${names}), y no se encontró ninguno. Instale uno, o escriba el informe como FILE.html, que cualquier navegador puede imprimir.`,
    notPrinted: ({ browser, reason }) =>
      `${browser} no imprimió el PDF: ${reason}. Escriba el informe como FILE.html, que cualquier navegador puede imprimir.`,
    tookTooLong: (seconds) => `tardó más de ${seconds} segundos`,
    ended: (code) => `terminó con ${code} y sin archivo`,
  },
  full: {
    cause: 'el disco que lo contiene está lleno',
    advice: 'Lo que se guardó antes está intacto. Libere espacio e inténtelo de nuevo.',
  },
  notWritable: {
    cause: 'no se puede escribir ahí',
    advice: 'Compruebe sus permisos, o elija otra carpeta con --data-dir.',
  },
  failing: {
    cause: 'el disco que lo contiene informa de un error',
    advice:
      'Inténtelo de nuevo. Si vuelve a ocurrir, copie la carpeta de datos a otro disco y haga revisar este; nada de lo confirmado antes se retira.',
  },
  gone: {
    cause: 'el disco o la unidad de red que lo contiene no está',
    advice: 'Conéctelo de nuevo y vuelva a iniciar Outpost; nada de lo confirmado antes se retira.',
  },
  outOfHandles: {
    cause: 'el sistema no puede abrir más archivos o no tiene más memoria',
    advice: 'Cierre otros programas e inténtelo de nuevo.',
  },
  keepsNothing: {
    cause: 'el disco que lo contiene no garantiza conservar lo que se escribe',
    advice: 'Elija una carpeta en otro disco con --data-dir.',
  },
  kept: {
    cause: 'otro programa lo retiene',
    advice: 'Cierre ese programa e inténtelo de nuevo.',
  },
  giveRight: 'Dé a esta cuenta el derecho de leerlo e inténtelo de nuevo.',
  denied: 'permiso denegado',
  notPermitted: 'no está permitido',
  readError: {
    cause: 'el disco informa de un error',
    advice:
      'Copie la carpeta de datos a otro disco, o recupere el archivo de una copia de seguridad, e inténtelo de nuevo.',
  },
  folderThere: {
    cause: 'hay una carpeta en su lugar',
    advice: 'Mueva esa carpeta a otro sitio e inténtelo de nuevo.',
  },
  deadLink: {
    cause: 'un enlace en su lugar no lleva a ninguna parte',
    advice: 'Mueva ese enlace a otro sitio e inténtelo de nuevo.',
  },
  unreadable: ({ path, cause, system, advice }) =>
    `${path} no se puede leer: ${cause} (${system}). No se cambió nada. ${advice}`,
  newerKeys:
    'keys.json en la carpeta de datos fue escrito por un Outpost más reciente. No se cambió nada. Instale la versión más reciente, o elija otra carpeta con --data-dir.',
  noKey:
    'Eso no es una clave: una clave tiene de 1 a 512 letras, dígitos y signos, sin espacios en medio. Cópiela de nuevo del proveedor.',
  noKeyStore:
    'Este sistema no tiene un almacén de claves que Outpost pueda usar. Indique la clave en el entorno, o acepte un archivo de texto sin cifrar que solo usted pueda leer: `config set-secret ID --plain-text`.',
  neither: ({ path }) =>
    `No se guardó: ${path} no se puede leer ni mover. Dé a esta cuenta el derecho a ambas cosas.`,
  isFolder: 'es una carpeta. Indique el archivo que contiene los recuentos.',
  notReadTwice:
    'no es un archivo que se pueda leer dos veces. Guarde lo que entrega en un archivo e impórtelo.',
  missing: ({ path }) => `No existe el archivo ${path}. Compruebe el nombre y la carpeta.`,
  checkPermissions: 'no se puede leer. Compruebe sus permisos.',
  notWritten: ({ path }) => `No se puede escribir ${path}. Elija otro archivo.`,
  /** The causes speak of the file without naming it, which so stands before them. */
  notSaved: ({ cause, path, system, advice }) => `No se guardó ${path}: ${cause} (${system}). ${advice}`,
  folderInUse: ({ folder, writer }) => {
    const who = writer === null ? 'otro proceso' : `el proceso ${writer.host} ${writer.pid}`;
    return `La carpeta de datos ${folder} está en uso por ${who}. Mientras tanto se puede leer; para cambiar algo, cierre ese proceso o úselo.`;
  },
};
