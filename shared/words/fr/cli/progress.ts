import type { progress as english } from '../../en/cli/progress.ts';

const phases = { reading: 'Lecture', checking: 'Contrôle', saving: 'Enregistrement' };

export const progress: typeof english = {
  place: (p) => `${p.provider} : lieu ${p.number} sur ${p.total}, ${p.place} (Ctrl+C annule)`,
  /** What is being saved is not cancelled any more. */
  importing: (p) =>
    [
      `${phases[p.phase]} : ${p.rows}`,
      p.secondsLeft === null ? '' : `, encore ${p.secondsLeft} s environ`,
      p.phase === 'saving' ? '' : ' (Ctrl+C annule)',
    ].join(''),
  computing: ({ done, total }) => `Calcul sur cet ordinateur (lieux : ${done} sur ${total}) (Ctrl+C annule)`,
  testing: ({ week, total }) =>
    `Importé. Test de la semaine passée ${week} sur ${total} (Ctrl+C omet le reste)`,
  round: ({ round, total }) => `Tour ${round} sur ${total} (Ctrl+C annule)`,
  step: ({ number, total, name }) => `Étape ${number} sur ${total}, ${name} (Ctrl+C arrête le cycle)`,
  steps: {
    connectivity: 'vérification du réseau',
    refresh: 'lecture des fichiers surveillés',
    score: 'évaluation des prévisions',
    health: 'vérification des fournisseurs',
    forecast: 'prévisions automatiques',
    team: 'synchronisation avec l’équipe',
    housekeeping: 'rangement',
  },
};
