import type { TeamWords } from '../../team.ts';
import { shown as counted } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

/** The table of sites. */
export const sites: TeamWords['sites'] = {
  title: 'Locais de trabalho',
  caption: 'Os locais de trabalho da equipe, e até onde cada um vai',
  none: 'Nenhum local de trabalho é conhecido ainda. Sincronize para ver os outros.',
  columns: {
    site: 'Local de trabalho',
    here: 'Entradas aqui',
    there: 'No banco de dados',
    newestSet: 'Últimas previsões',
    lastEntry: 'Última entrada',
    sent: 'Último envio',
    state: 'Estado',
  },
  nameless: 'sem nome',
  numbered: (id) => `Número ${id}`,
  thisSite: 'este local de trabalho',
  nothing: '–',
  states: { current: 'Em dia', behind: 'Atrasado', refused: 'Recusado', attention: 'Aviso' },
  notReceived: (count, shown) => `${counted(count, shown, 'entrada', 'entradas')} ainda por receber`,
  notSent: (count, shown) => `${counted(count, shown, 'entrada', 'entradas')} ainda por enviar`,
  notShared: (count, shown) =>
    plural(count, {
      one: `${shown} arquivo citado em suas entradas, mas não compartilhado`,
      many: `${shown} de arquivos citados em suas entradas, mas não compartilhados`,
      other: `${shown} arquivos citados em suas entradas, mas não compartilhados`,
    }),
  problems: {
    OTHER_SITE: 'As entradas são de outro local de trabalho. O que já foi lido dele fica.',
    BROKEN_CHAIN: 'Uma entrada foi alterada, omitida ou acrescentada. O que foi lido antes dela fica.',
    FORKED: 'Seu registro difere do que chegou antes. O que já foi lido fica.',
    WENT_BACK: 'Seu registro termina antes do que já foi visto dele. O que já foi lido fica.',
    BAD_FILE: 'Um arquivo não é o que seu registro indica.',
    NEWER: 'Gravado por um Outpost mais novo. Instale essa versão para continuar a ler.',
    DAMAGED_HERE: 'A cópia nesta pasta de dados estava danificada; foi posta de lado e é recebida de novo.',
  },
  atEntry: (seq) => `Entrada ${seq}.`,
  ofFile: (file) => `Arquivo ${file}.`,
  since: (when) => `Constatado ${when}.`,
  claimed: 'Os nomes são os que os locais de trabalho se dão; só seus números são seguros.',
  readIt: (id) =>
    `A linha de comando lê os dados de outro local de trabalho: acrescente \`--site\` e o número dele a qualquer comando que lê, como \`outpost datasets --site ${id}\`.`,
};
