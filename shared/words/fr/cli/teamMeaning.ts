import type { teamMeaning as english } from '../../en/cli/teamMeaning.ts';
import { counted, whole } from '../common/counted.ts';

const others = (sites: number) => counted(sites, 'autre site', 'autres sites');

export const teamMeaning: typeof english = {
  table: {
    site: 'Site',
    measure: 'Mesure',
    totalHere: 'Total ici',
    totalThere: 'Total là-bas',
    weeks: 'Semaines différentes',
    largest: 'Plus grand écart',
    asOfHere: 'En date du, ici',
    asOfThere: 'En date du, là-bas',
    datasetHere: 'Jeu de données ici',
    datasetThere: 'Jeu de données là-bas',
  },
  measures: { cases: 'cas', deaths: 'décès' },
  noConflicts: (p) =>
    p.sites === 0
      ? 'Aucun effectif d’autres sites n’a été comparé aux nôtres.'
      : `Aucun effectif différent : ce que ${others(p.sites)} et nous avons pour la même maladie, le même lieu et la même semaine est égal.`,
  conflicts: (p) =>
    `Effectifs différents pour la même maladie, le même lieu et les mêmes semaines : ${counted(p.total, 'série')} de ${others(p.sites)} par rapport aux nôtres. Ils sont montrés côte à côte et jamais fusionnés.`,
  whereConflicts: '`outpost team conflicts` liste les effectifs qui diffèrent de ceux d’autres sites.',
  nextOnes: (p) => `${whole(p.shown)} sur ${whole(p.total)} affichés. Les suivants : --offset ${p.offset}.`,
  ofWeeks: (p) => `${whole(p.differing)} sur ${whole(p.weeks)}`,
  largest: (p) => `semaine jusqu’au ${p.weekEnd} : ${p.ours} ici, ${p.theirs} là-bas`,
  bothNames: (p) => `${p.ours} (là-bas : ${p.theirs})`,
  uncompared: (p) => `Non comparé : ${p.site} (${p.id}). ${p.message}`,
  records: (p) =>
    p.pooled
      ? 'Bilan par site, calculé ici d’après ce que chaque site a publié et compté. La confiance repose sur tous ces bilans.'
      : 'Bilan par site, calculé ici d’après ce que chaque site a publié et compté. La confiance repose sur le nôtre seul (team.pooledRecord est désactivé).',
  thisSite: (p) => `${p.site} (ce site)`,
  noRecord: 'rien n’est encore évalué',
  noCounts: 'ne partage pas ses effectifs : rien ne peut être évalué',
  pooled: (p) =>
    `La confiance repose sur le bilan de ${counted(p.sites, 'site')} de l’équipe, ${counted(p.forecasts, 'prévision')}.`,
};
