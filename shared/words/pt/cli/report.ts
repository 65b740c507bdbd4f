import type { report as english } from '../../en/cli/report.ts';
import { counted } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

export const report: typeof english = {
  nameDatasetAndFile: 'Indique o conjunto de dados com --dataset ID e o arquivo com --out FILE.',
  unknownEnding: (p) =>
    `${p.out} não indica um tipo de relatório. O nome deve terminar em um destes: ${p.known}.`,
  unknownPaper: (p) => `Não existe o papel ${p.text}. Escolha um destes: ${p.known}.`,
  unknownPicture: (p) => `Não existe a figura ${p.text}. Escolha uma destas: ${p.known}.`,
  wrote: (p) =>
    `Gravado: ${p.out}${p.pages === null ? '' : `, ${counted(p.pages, 'página', 'páginas')}`}.${
      p.suppressed === 0
        ? ''
        : ` ${plural(p.suppressed, { one: '1 número está suprimido', other: `${p.suppressed} números estão suprimidos` })}: os pequenos, e os que os revelariam.`
    }`,
};
