import type { datasets as english } from '../../en/core/datasets.ts';
import { counted } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';
import { plural } from '../common/plural.ts';

export const datasets: typeof english = {
  none: ({ id, count, near, known }) => {
    const hint = count === 0 ? 'Ainda não há nenhum: importe antes um arquivo.' : nearNames.didYouMean(near);
    return `Não existe o conjunto de dados ${id}. ${hint ?? `Conhecidos: ${known}.`}`;
  },
  damaged: ({ id, file }) =>
    `O arquivo do conjunto de dados “${id}” está ausente ou danificado (${file}). Importe o conjunto de dados novamente; suas previsões continuam legíveis.`,
  notShared: ({ name }) =>
    `Este local de trabalho não compartilha as contagens de “${name}” com sua equipe. Suas previsões podem ser lidas.`,
  cameBack: ({ file, kept }) =>
    `${file} estava danificado. O arquivo danificado está guardado como quarantine/${kept}; seu conteúdo voltou com uma nova importação.`,
  nothingToRedo: ({ name, isOlder }) =>
    isOlder
      ? `A importação desfeita de “${name}” não pode ser refeita: contagens que chegaram depois seriam postas de lado. Importe os arquivos dela novamente; a diferença é mostrada antes.`
      : `O último passo em “${name}” não foi desfazer uma importação; por isso não há nada a refazer.`,
  importCancelled: 'A importação foi cancelada. Nada foi armazenado.',
  importFailed: ({ isOutOfMemory }) =>
    isOutOfMemory
      ? 'Nada foi importado: a leitura destes arquivos exige mais memória do que há. Feche outros programas ou divida os arquivos e importe novamente.'
      : 'Nada foi importado: a parte do Outpost que lê arquivos foi encerrada. Importe novamente.',
  populationKept: ({ kept }) =>
    `A população de ${counted(kept, 'local', 'locais')} é a da importação anterior.`,
  populationSourceDropped: ({ count }) =>
    `A população de ${counted(count, 'local', 'locais')} é diferente da anterior e sua fonte não foi informada. Informe a fonte, se a conhecer.`,
  populationSourceUnused:
    'A fonte das populações não foi guardada: não se conhece a população de nenhum local.',
  noPopulation: ({ name }) =>
    `${name} não tem coluna de populações. Dê a ela o nome “population” no cabeçalho, com uma linha por local.`,
  noPlaceColumn: ({ name, example }) =>
    `Nenhuma coluna de ${name} indica os locais das contagens, como “${example}”. Escreva-os, ou seus códigos, como estão no arquivo de contagens.`,
  populationUnreadable: (p) =>
    `${plural(p.count, {
      one: '1 população não pôde ser lida e foi deixada de fora',
      other: `${p.count} populações não puderam ser lidas e foram deixadas de fora`,
    })} (${p.file}): a linha ${p.row}, coluna “${p.column}”, tem “${p.found}”, onde se espera um número inteiro de habitantes.`,
  placesWithoutPopulation: ({ file, names }) =>
    `${file} não tem população para ${names}: ali, grandes mudanças são avaliadas só pelas contagens.`,
  twoPopulations: ({ name, place, population, line, other, otherLine }) =>
    `${name} dá a ${place} duas populações: ${population} (linha ${line}) e ${other} (linha ${otherLine}). Mantenha uma linha por local ou acrescente uma coluna “year”.`,
  readAsStated: ({ date }) => `As colunas são lidas como foi indicado para este tipo de arquivo em ${date}.`,
  haiti: {
    name: 'Cólera, Haiti 2010 a 2019',
    about:
      'Casos semanais nos dez departamentos do Haiti. Abre no outono de 2016 (hemisfério norte), após o furacão.',
    source:
      'Ministério da Saúde Pública do Haiti (MSPP), por meio do pacote haitipkg de J. Wheeler e outros (MIT).',
  },
  noCompleteWeek: ({ name, asOf, firstDate, lastDate }) =>
    `“${name}” não tem nenhuma semana completa até ${asOf}: seus dados vão de ${firstDate} a ${lastDate}. Escolha um --as-of posterior.`,
};
