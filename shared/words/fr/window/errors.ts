import type { errors as english } from '../../en/window/errors.ts';

export const errors: typeof english = {
  notAnswering: 'Le programme d’Outpost ne répond pas ; relancez-le.',
  noAccess:
    'Cette page n’a plus le droit de communiquer avec Outpost. Ouvrez l’adresse qu’Outpost a affichée à son démarrage.',
  notAReply: (status) =>
    `Le programme d’Outpost a répondu par ce qui n’est pas une réponse valable (statut ${status}). Relancez-le.`,
  defect:
    'Cette fenêtre a rencontré un défaut qui lui est propre. Rechargez-la ; rien de ce qui était enregistré n’est perdu.',
  crashed:
    'Cette partie de la fenêtre n’a pas pu être affichée. Rechargez-la ; rien de ce qui était enregistré n’est perdu.',
  reload: 'Recharger',
};
