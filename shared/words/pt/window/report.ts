import type { report as english } from '../../en/window/report.ts';
import { plural } from '../common/plural.ts';

export const report: typeof english = {
  title: 'Relatório de situação',
  preview: 'O relatório como será impresso',
  noForecast:
    'O relatório é feito a partir de uma previsão publicada, e este conjunto de dados ainda não tem nenhuma. Peça uma antes.',
  print: 'Imprimir ou salvar em PDF',
  formats: {
    pdf: 'Salvar em PDF',
    html: 'Salvar em HTML',
    txt: 'Salvar como texto',
    csv: 'Salvar em CSV',
    xlsx: 'Salvar em XLSX',
  },
  saved: (name) => `Salvo como ${name}.`,
  kept: 'Tudo o que foi escrito está guardado.',
  keeping: 'Guardando o que foi escrito…',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  picture: 'Ao lado da curva epidêmica',
  pictureAsItFits: (picture) =>
    picture === null ? 'Conforme os dados' : `Conforme os dados (agora: ${picture})`,
  pictures: { map: 'Mapa dos níveis de risco', bars: 'Casos em barras, do maior ao menor' },
  noShapes:
    'Nenhum local deste relatório tem contorno. Um mapa precisa de países, ou de contornos importados na aba “Mapa” da visão geral.',
  isFinal: 'Final (caso contrário, o relatório traz “rascunho”)',
  fields: {
    organisation: 'Instituição',
    number: 'Número do relatório',
    author: 'Autoria',
    clearedBy: 'Aprovado por',
    actions: 'Ações de resposta',
    responseGaps: 'Lacunas na resposta',
    needs: 'Necessidades',
    suppressionReason: 'Por que números pequenos são mostrados',
  },
  suppressionHelp:
    'Números pequenos não são mostrados, para que nenhuma pessoa possa ser reconhecida. Para mostrá-los, defina o limite como 0 nas configurações e informe aqui o motivo.',
  highlights: {
    title: 'Destaques',
    label: (number) => `Destaque ${number}`,
    origins: {
      auto: 'A partir dos números.',
      edited: 'Alterado manualmente; o relatório o assinala.',
      added: 'Adicionado manualmente; o relatório o assinala.',
    },
    outdated: (auto) => `Alterado manualmente, e os números mudaram desde então. Agora eles dizem: ${auto}`,
    restore: 'Como os números dizem',
    restoreOf: (auto) => `Como os números dizem: ${auto}`,
    remove: 'Retirar',
    removeOf: (sentence) => `Retirar: ${sentence}`,
    add: 'Adicionar uma frase',
    takenOut: (count) =>
      plural(count, { one: `${count} frase retirada`, other: `${count} frases retiradas` }),
    putBack: 'Repor',
    putBackOf: (sentence) => `Repor: ${sentence}`,
  },
};
