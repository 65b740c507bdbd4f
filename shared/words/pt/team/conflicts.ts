import type { TeamWords } from '../../team.ts';
import { plural } from '../common/plural.ts';

/** Counts of other sites that differ from ours, side by side. */
export const conflicts: TeamWords['conflicts'] = {
  title: 'Contagens que diferem',
  intro:
    'Onde outro local de trabalho tem outras contagens da mesma doença, do mesmo local e das mesmas semanas. As duas são mostradas; nunca são fundidas.',
  caption: 'Locais cujas contagens diferem entre este local de trabalho e outro',
  looking: 'Comparando as contagens dos locais de trabalho…',
  notCompared: 'Ainda não foram comparadas contagens de outros locais de trabalho.',
  none: (count, shown) =>
    plural(count, {
      one: `Sem diferenças: as contagens de ${shown} outro local de trabalho coincidem com as nossas onde ambos as têm.`,
      other: `Sem diferenças: as contagens de outros ${shown} locais de trabalho coincidem com as nossas onde ambos as têm.`,
    }),
  noneChosen: 'Nenhuma diferença corresponde a esta escolha.',
  filters: 'Que diferenças são mostradas',
  allSites: 'Todos os locais de trabalho',
  allDiseases: 'Todas as doenças',
  placeHelp: 'Parte do nome, aqui ou lá',
  columns: {
    place: 'Local',
    disease: 'Doença',
    site: 'Outro local de trabalho',
    here: 'Total aqui',
    there: 'Total lá',
    weeks: 'Semanas que diferem',
    largest: 'Maior diferença',
    open: 'Semana a semana',
  },
  measures: { cases: 'casos', deaths: 'óbitos' },
  bothNames: ({ ours, theirs }) => `${ours} (lá: ${theirs})`,
  ofWeeks: ({ differing, weeks }) => `${differing} de ${weeks}`,
  largest: ({ weekEnd, ours, theirs }) => `${ours} aqui, ${theirs} lá, na semana que termina em ${weekEnd}`,
  show: 'Mostrar as semanas',
  showOf: ({ place, site }) => `Mostrar as semanas de ${place}, aqui e em ${site}`,
  page: ({ first, last, total }) => `${first} a ${last} de ${total}`,
  previous: 'Anteriores',
  next: 'Seguintes',
  uncompared: ({ site, message }) => `Não comparado: ${site}. ${message}`,
  weeks: {
    title: ({ place, site }) => `${place}: aqui e em ${site}`,
    from: ({ here, hereAsOf, there, thereAsOf }) =>
      `Aqui: ${here}, em ${hereAsOf}. Lá: ${there}, em ${thereAsOf}.`,
    close: 'Fechar',
    caption: 'As contagens de cada semana, aqui e lá',
    week: 'Semana que termina em',
    here: 'Aqui',
    there: 'Lá',
    difference: 'Diferença',
    noCount: 'sem contagem',
    all: 'Mostrar também as semanas que coincidem',
    gone: 'Estas contagens já não diferem, ou já não estão aqui.',
    chart: ({ first, last, differing, weeks, largest }) =>
      `Contagens semanais aqui e lá, da semana que termina em ${first} à que termina em ${last}. Diferem ${differing} de ${weeks} semanas. Maior diferença: ${largest}.`,
  },
};
