import type { report as english } from '../../en/cli/report.ts';
import { counted } from '../common/counted.ts';

export const report: typeof english = {
  nameDatasetAndFile: 'Indique el conjunto de datos con --dataset ID y el archivo con --out FILE.',
  unknownEnding: ({ out, known }) =>
    `${out} no corresponde a ningún tipo de informe. Su nombre debe terminar en uno de ${known}.`,
  unknownPaper: ({ text, known }) => `No existe el papel ${text}. Elija uno de ${known}.`,
  unknownPicture: ({ text, known }) => `No existe la imagen ${text}. Elija una de ${known}.`,
  wrote: ({ out, pages, suppressed }) =>
    `Se escribió ${out}${pages === null ? '' : `, ${counted(pages, 'página', 'páginas')}`}.${
      suppressed === 0
        ? ''
        : ` ${counted(suppressed, 'cifra está suprimida', 'cifras están suprimidas')}: las pequeñas, y las que las revelarían.`
    }`,
};
