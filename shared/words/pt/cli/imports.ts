import type { imports as english } from '../../en/cli/imports.ts';
import { measures } from '../common/measures.ts';
import { columnRoles, readingFact, readingValue } from '../common/readings.ts';
import { unitName } from './units.ts';

export const imports: typeof english = {
  grades: { error: 'erro', warning: 'aviso', info: 'nota' },
  column: (p) =>
    `${columnRoles[p.role].toLowerCase()} ${p.names}${p.format === null ? '' : ` (${p.format})`}`,
  example: (p) => `${p.place} ${p.date}, ${measures[p.measure]}: ${p.from} -> ${p.to}`,
  readingFact,
  readingValue,
  howRead: 'Como foi lido:',
  created: ({ what }) => `Importado como novo conjunto de dados: ${what}`,
  updated: ({ what }) => `Atualizado: ${what}`,
  extent: (p) => `${p.places}, ${p.firstDate} a ${p.lastDate}, por ${unitName(p.frequency)}`,
  rows: ({ read, used, rejected }) => `${read} na leitura: ${used} usadas, ${rejected} rejeitadas`,
  none: { cases: 'sem casos', deaths: 'sem óbitos' },
  withSteps: ({ counts, steps }) => `${counts} (${steps})`,
  changes: {
    added: (count) => `+${count} novas`,
    revised: (count) => `${count} revisadas`,
    removed: (count) => `${count} removidas`,
  },
  reading: (p) =>
    `${p.file}: ${p.layout}, ${p.counts} por ${unitName(p.frequency)}; certeza de ${p.confidence}`,
  findings: 'Achados:',
  rejected: (p) => `${p.file} linha ${p.row}, ${p.column}: “${p.found}” - ${p.reason}`,
  alreadyThere: ({ what }) => `Já existe, nada de novo foi armazenado: ${what}`,
  wouldCreate: ({ what }) => `Seria importado como novo conjunto de dados: ${what}`,
  wouldUpdate: ({ isChange, what }) =>
    isChange ? `Seria atualizado: ${what}` : `Já existe, nada seria armazenado: ${what}`,
  asOf: ({ replay, asOf }) =>
    replay ? `Os dados terminam no passado: reprise com dados de ${asOf}.` : `Dados conhecidos em ${asOf}.`,
  against: ({ against, counts }) => `Em relação aos dados conhecidos em ${against}: ${counts}.`,
  notReported: 'não notificado',
  countKind: ({ countKind }) =>
    countKind === 'cumulative' ? 'somas acumuladas, convertidas em contagens novas' : 'contagens novas',
  leftOut: ({ isPart, shown, all }) =>
    isPart ? `Linhas deixadas de fora (primeiras ${shown} de ${all}):` : 'Linhas deixadas de fora:',
  notPossible: ({ refused }) => `não é possível: ${refused}`,
  nothingStored: 'Nada foi armazenado.',
  undo: ({ id }) => `Desfaça com: outpost datasets undo ${id}`,
  forecastIt: ({ id }) => `Faça a previsão com: outpost forecast --dataset ${id}`,
  writeMapping:
    'Escreva a linha da leitura correta em um arquivo, por exemplo mapping.json, e acrescente: --mapping mapping.json',
};
