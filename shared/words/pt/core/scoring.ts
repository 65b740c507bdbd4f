import type { scoring as english } from '../../en/core/scoring.ts';
import { plain } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

const documents: Readonly<Record<string, string>> = { request: 'A solicitação', reply: 'A resposta' };

export const scoring: typeof english = {
  line: ({ path, line }) => `${path}, linha ${line}`,
  task: (p) => `reference_date ${p.referenceDate}, horizon ${p.horizon}, location ${p.location}`,
  unusableFile: ({ what, field, message }) =>
    `${documents[what] ?? what} não pode ser usada: ${field === '' ? '' : `${field}: `}${message}. Veja \`outpost normalize --help\`.`,
  noQuantiles: ({ path, target }) => {
    const [wanted, more] = target === null ? ['', ''] : [` do target “${target}”`, ' e esse target'];
    return `${path} não contém nenhum quantil${wanted}: nenhuma linha tem o output_type “quantile”${more}.`;
  },
  severalTargets: ({ path, targets }) =>
    `${path} contém previsões de vários targets, como ${targets}. Escolha um com --target.`,
  emptyLocation: ({ at }) => `${at}: a location está vazia.`,
  levelTwice: ({ at, level, task }) =>
    `${at}: o quantil ${level} é dado duas vezes para ${task}. Mantenha um; uma coluna model_id distingue vários modelos.`,
  oddHorizon: ({ at, horizon }) => `${at}: horizon é “${horizon}”, e deve ser um número inteiro.`,
  otherTargetDate: ({ at, targetEndDate, horizon, referenceDate }) =>
    `${at}: target_end_date ${targetEndDate} não está ${horizon} semanas depois de reference_date ${referenceDate}.`,
  oddLevel: ({ at, text }) =>
    `${at}: output_type_id é “${text}”, e deve ser um nível de quantil entre 0 e 1.`,
  oddLevels: ({ model, levels }) =>
    `${model}: seus níveis de quantis são ${levels}. Uma pontuação precisa da mediana 0.5 e, para cada nível, do seu oposto.`,
  otherLevels: ({ task, count, missing }) =>
    `${task} tem níveis de quantis diferentes dos demais: ${count > 0 ? `${count === 1 ? 'falta' : 'faltam'} ${missing}` : 'tem mais'}. Verifique se o arquivo está inteiro.`,
  crossed: ({ task, higher, upper, lower, below }) =>
    `${task}: os quantis se cruzam; ${higher} é ${upper}, abaixo de ${lower}, o quantil ${below}. Ordene-os onde o arquivo é feito.`,
  unobserved: ({ name, unobserved }) =>
    `${name}: ${unobserved} previsões não têm valor observado e não são pontuadas.`,
  nothingCommon: ({ models }) =>
    `Nenhuma tarefa de previsão é comum a ${models}. Compare previsões dos mesmos locais e semanas; os códigos de location devem estar escritos da mesma forma.`,
  sharedLevels: ({ levels }) =>
    `Os modelos têm níveis de quantis diferentes: todos são pontuados nos ${levels} que têm em comum.`,
  calledTwice: ({ twice }) => `Duas das previsões se chamam “${twice}”. Dê outro nome a uma: NAME=FILE.`,
  noneObserved: ({ name, count, unknownCount, unknown }) =>
    `${name}: nenhuma de suas ${count} previsões tem valor observado. ${unknownCount === 0 ? 'Suas semanas e locais não estão nos dados observados, ou foram deixados de fora.' : `Os dados observados não têm ${unknown}${unknownCount > 5 ? ' e outros' : ''}: os códigos de location estão escritos da mesma forma, também com os zeros à esquerda?`}`,
  unmetExclusions: ({ unmet }) => `Exclusões que não atingiram nenhuma previsão: ${unmet}.`,
  unknownPlaces: ({ unknown }) => `Locais a deixar de fora para os quais não há previsão: ${unknown}.`,
  incomplete: ({ name, count, reference, first }) =>
    `${name} não tem ${count} previsões que ${reference} tem, como ${first}. Acrescente-as, ou pontue sem --require-complete.`,
  lacks: ({ name, count, reference }) =>
    `${name}: ${plural(count, { one: 'falta 1 previsão', other: `faltam ${count} previsões` })} que ${reference} tem.`,
  oddRow: ({ at, cells, width }) =>
    `${at}: ${cells} células onde o cabeçalho tem ${width}. Verifique se o arquivo está inteiro, e se os textos com vírgula estão entre aspas.`,
  noColumn: ({ path, names, header }) =>
    `${path} não tem a coluna ${names}; tem ${header}. Verifique se é o arquivo certo, ou dê esse nome às colunas.`,
  noDate: ({ at, column, text }) => `${at}: ${column} é “${text}”, e deve ser uma data como 2026-11-28.`,
  noNumber: ({ at, column, text }) => `${at}: ${column} é “${text}”, e deve ser um número a partir de 0.`,
  secondValue: ({ at, location, week, first, second }) =>
    `${at}: um segundo valor para ${location}, semana até ${week}: ${first} e ${second}. Mantenha um, ou distinga-os com uma coluna as_of.`,
  noCounts: ({ path }) => `${path} não contém contagens.`,
  inside: ({ n80, hits80 }) => (n80 === 0 ? '' : `${hits80} de ${n80} dentro do intervalo de 80%, `),
  confidence: ({ counted, isNoChange, wins, n }) =>
    `${counted}${isNoChange ? 'este é o modelo sem mudança, com o qual os outros são comparados' : `${plain(wins)} de ${n} melhores que o modelo sem mudança`}`,
};
