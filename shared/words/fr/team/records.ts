import type { TeamWords } from '../../team.ts';

/** What the forecasts of each site came to. */
export const records: TeamWords['records'] = {
  title: 'Bilan par site',
  intro:
    'Évalué ici d’après ce que chaque site a publié et compté ; ce qu’un site dit de ses propres prévisions n’est pas lu.',
  pooled: 'La confiance repose sur le bilan de tous les sites ensemble.',
  alone: 'La confiance repose sur le bilan de ce seul site, selon les réglages.',
  caption: 'Ce qu’ont donné les prévisions antérieures de chaque site',
  together: 'Tous les sites ensemble',
  scoring: 'Évaluation de ce que les sites ont publié…',
  columns: { site: 'Site', forecasts: 'Prévisions', newestWeek: 'Semaine la plus récente' },
  nothing: 'Rien d’évalué pour l’instant',
  noCounts: 'Ne partage pas ses effectifs : rien ne peut être évalué',
};
