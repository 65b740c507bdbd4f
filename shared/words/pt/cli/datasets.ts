import type { datasets as english } from '../../en/cli/datasets.ts';
import { nearNames } from '../common/nearNames.ts';
import { unitName } from './units.ts';

export const datasets: typeof english = {
  replay: ({ asOf }) => `reprise ${asOf}`,
  damaged: ({ message }) => `Danificado: ${message}`,
  ready: (p) => `${p.name}: ${p.places}, ${p.firstDate} a ${p.lastDate}.`,
  noJson: ({ path, at }) =>
    `${path} não é JSON${at === null ? '' : `: veja a linha ${at.row}, caractere ${at.column}`}.`,
  noMappingKey: (p) =>
    `${p.path} tem “${p.key}”, que um mapeamento não conhece. ${nearNames.didYouMean(p.near) ?? `Ele conhece: ${p.known}.`}`,
  badMappingValue: (p) => `${p.path}${p.at === null ? '' : `, “${p.at}”,`} tem ${p.found}: ${p.problem}.`,
  backtestCancelled: ({ name, id }) =>
    `O teste retrospectivo de “${name}” foi cancelado; sua importação está armazenada (${id}). A janela e \`outpost serve\` fazem o teste retrospectivo em segundo plano.`,
  noBacktest: ({ name }) =>
    `O modelo offline ainda não tem teste retrospectivo em “${name}”, o que levaria algum tempo. A janela e \`outpost serve\` o fazem em segundo plano; --backtest o faz agora.\n`,
  list: ({ count, list }) =>
    count === 0 ? 'Nenhum dado ainda. Importe um arquivo: outpost import FILE' : list,
  redone: ({ id, asOf, lastDate }) =>
    `A importação de ${id} que tinha sido desfeita está de volta: contagens até ${lastDate}, com dados de ${asOf}.`,
  removedByUndo: ({ id }) =>
    `Foi desfeita a única importação de ${id}: o conjunto de dados foi removido. Seus arquivos e registros de auditoria ficam na pasta de dados.`,
  undone: ({ id, asOf, firstDate, lastDate }) =>
    `Foi desfeita a última importação de ${id}: volta a mostrar os dados de ${asOf}, ${firstDate} a ${lastDate}.`,
  confirmRemove: ({ id }) =>
    `Isto retira “${id}” e suas previsões de todas as listas. Acrescente --yes para fazê-lo.`,
  removed: ({ id }) => `${id} foi removido. Seus arquivos e registros de auditoria ficam na pasta de dados.`,
  dryRunWatches: 'Uma simulação não monitora nada: deixe de fora --watch ou --dry-run.',
  line: ({ name, disease, firstDate, lastDate, frequency, asOf }) =>
    `${name} (${disease}), ${firstDate} a ${lastDate}, por ${unitName(frequency)}, com dados de ${asOf}`,
};
