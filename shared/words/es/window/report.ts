import type { report as english } from '../../en/window/report.ts';
import { counted } from '../common/counted.ts';

export const report: typeof english = {
  title: 'Informe de situación',
  preview: 'El informe tal como se imprime',
  noForecast:
    'Un informe se hace a partir de un pronóstico publicado, y este conjunto de datos aún no tiene ninguno. Pida uno primero.',
  print: 'Imprimir o guardar como PDF',
  formats: {
    pdf: 'Guardar como PDF',
    html: 'Guardar como HTML',
    txt: 'Guardar como texto',
    csv: 'Guardar como CSV',
    xlsx: 'Guardar como XLSX',
  },
  saved: (name) => `Guardado como ${name}.`,
  kept: 'Todo lo que usted escribió está guardado.',
  keeping: 'Guardando lo que usted escribió…',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  picture: 'Junto a la curva epidémica',
  pictureAsItFits: (picture) =>
    picture === null ? 'Según los datos' : `Según los datos (ahora: ${picture})`,
  pictures: { map: 'Mapa de niveles de riesgo', bars: 'Casos en barras, de mayor a menor' },
  noShapes:
    'Ningún lugar de este informe tiene contorno. Un mapa necesita países, o contornos importados en la pestaña «Mapa» del resumen.',
  isFinal: 'Definitivo (si no, el informe dice «borrador»)',
  fields: {
    organisation: 'Organización',
    number: 'Número del informe',
    author: 'Autor',
    clearedBy: 'Aprobado por',
    actions: 'Acciones de respuesta',
    responseGaps: 'Brechas en la respuesta',
    needs: 'Necesidades',
    suppressionReason: 'Por qué se muestran los números pequeños',
  },
  suppressionHelp:
    'Los números pequeños no se muestran, para que ninguna persona pueda ser reconocida. Para mostrarlos, fije el límite en 0 en los ajustes e indique aquí el motivo.',
  highlights: {
    title: 'Puntos destacados',
    label: (number) => `Punto destacado ${number}`,
    origins: {
      auto: 'A partir de los números.',
      edited: 'Cambiado por usted; el informe lo señala.',
      added: 'Añadido por usted; el informe lo señala.',
    },
    outdated: (auto) => `Cambiado por usted, y los números han cambiado desde entonces. Ahora dicen: ${auto}`,
    restore: 'Como lo dicen los números',
    restoreOf: (auto) => `Como lo dicen los números: ${auto}`,
    remove: 'Quitar',
    removeOf: (sentence) => `Quitar: ${sentence}`,
    add: 'Añadir una frase',
    takenOut: (count) => counted(count, 'frase quitada', 'frases quitadas'),
    putBack: 'Reponer',
    putBackOf: (sentence) => `Reponer: ${sentence}`,
  },
};
