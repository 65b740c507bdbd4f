import type { tables as english } from '../../en/core/tables.ts';

export const tables: typeof english = {
  longLine: ({ megabytes, line }) => `tiene más de ${megabytes} MB en la línea ${line}`,
  oneRowPerLine: 'Una tabla tiene una fila por línea: expórtela de nuevo con saltos de línea.',
  packedDamaged: 'está dañado: no se puede descomprimir hasta el final',
  unpacksTo: ({ size }) => `ocupa descomprimido más de ${size}`,
  unpackIt: 'Descomprímalo, conserve las filas que necesita e importe esas.',
  largerThan: ({ size }) => `es mayor que ${size}`,
  jsonTextDamaged: 'el texto JSON está dañado',
  listOfRecords: 'Outpost lee una lista de registros, como [{"date": "2024-01-06", "cases": 3}].',
  jsonDamaged: ({ line, column }) =>
    `está dañado: su JSON no se puede leer a partir de la línea ${line}, carácter ${column}`,
  differentRecords: ({ number }) => `tiene registros de tipos distintos, a partir del registro ${number}`,
  manyColumns: ({ most }) => `tiene más de ${most} columnas`,
  saveAsCsv: 'Guárdelo como CSV, o impórtelo por partes.',
  noList: 'no contiene ninguna lista de registros, o contiene varias',
  kinds: {
    oldWorkbook: 'un libro de un formato antiguo (XLS) o uno con contraseña',
    page: 'una página web o XML',
    binaryWorkbook: 'un libro binario (XLSB)',
    openDocument: 'un archivo OpenDocument (ODS)',
  },
  empty: ({ name }) => `${name} está vacío. Elija el archivo que contiene los recuentos.`,
  notText: ({ name }) =>
    `${name} no es un archivo de texto. Guarde la tabla como CSV (en una hoja de cálculo: Archivo, Guardar como, CSV UTF-8) e impórtela.`,
  notRead: ({ name, kind }) =>
    `${name} es ${kind}, que Outpost no lee. Ábralo en una hoja de cálculo, guárdelo como XLSX o CSV e impórtelo.`,
  archive: ({ name }) =>
    `${name} es un archivo comprimido con varios archivos, no una tabla. Descomprímalo e importe la tabla que contiene.`,
  getAgain: 'Obtenga de nuevo el archivo de donde vino e impórtelo.',
  split: 'Divida la tabla por año o región e importe las partes.',
  otherEncoding: ({ name, encoding }) =>
    `${name} no está escrito en ${encoding}: algunos de sus bytes no son letras en esa codificación. Indique otra "encoding", o ninguna para que se detecte.`,
  manyColumnsInLine: ({ most, line }) => `tiene más de ${most} columnas en la línea ${line}`,
  longCell: ({ most, line }) =>
    `tiene más de ${most} caracteres en una celda, en la fila que empieza en la línea ${line}`,
  openQuotation: 'Eso lo causa una comilla que nunca se cierra: corrija esa fila e importe de nuevo.',
  keepSheet: 'Conserve solo la hoja con los recuentos, o guarde esa hoja como CSV, e impórtela.',
  noWorkbook:
    'no es un archivo de Excel legible: el archivo está dañado, por ejemplo porque no se copió o descargó hasta el final',
  saveWorkbook:
    'Obténgalo de nuevo, o ábralo en una hoja de cálculo y guárdelo como XLSX o CSV, e impórtelo.',
  workbookUnpacksTo: ({ size }) => `ocupa descomprimido más de ${size}, o mucho más que su tamaño`,
  manyParts: ({ most }) => `está formado por más de ${most} partes`,
  farCells: ({ rows, columns }) =>
    `tiene una hoja cuyas celdas llegan hasta la fila ${rows}, columna ${columns}`,
  deleteFar: 'Borre lo que está lejos de la tabla, o guarde la hoja como CSV, e impórtela.',
  noSheet: ({ name, sheet, sheets }) => `${name} no tiene ninguna hoja «${sheet}». Elija una de: ${sheets}.`,
};
