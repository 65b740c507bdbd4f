import type { TeamWords } from '../../team.ts';
import { plural } from '../common/plural.ts';

const entries = (count: number, shown: string) =>
  plural(count, { one: `${shown} entrée`, other: `${shown} entrées` });
const files = (count: number, shown: string) =>
  plural(count, { one: `${shown} fichier`, other: `${shown} fichiers` });

/** A data folder as a member: its team, its syncs, what it shares, and how it leaves. */
export const member: TeamWords['member'] = {
  title: 'Appartenance',
  team: 'Équipe',
  address: 'Adresse',
  since: 'Membre depuis',
  password: 'Mot de passe',
  isKept: 'Conservé, jamais affiché',
  noneKept: 'Aucun',
  sync: {
    title: 'Synchronisation',
    last: 'Dernière synchronisation',
    never: 'Pas encore synchronisé',
    outcomes: { done: 'Complète', failed: 'Échouée', stopped: 'Arrêtée' },
    lastDone: 'Dernière complète',
    noneDone: 'Aucune pour l’instant',
    sent: 'Envoyé',
    received: 'Reçu',
    nothing: 'Rien de nouveau',
    moved: (p) => `${entries(p.entries, p.shownEntries)} et ${files(p.files, p.shownFiles)} (${p.size})`,
    kilobytes: (size) => `${size}\u00a0ko`,
    megabytes: (size) => `${size}\u00a0Mo`,
    byItself: 'Chaque cycle en arrière-plan synchronise automatiquement.',
    now: 'Synchroniser maintenant',
    stop: 'Arrêter',
    stopping: 'Arrêt en cours…',
    phases: {
      connecting: 'Connexion à la base de données de l’équipe…',
      waiting: 'La liaison a été coupée. Elle va être rétablie…',
      sending: 'Envoi à la base de données de l’équipe…',
      receiving: (site) => `Réception depuis ${site}…`,
    },
    of: (done, total) => `${done} sur ${total}`,
  },
  shared: {
    title: 'Ce qui est partagé',
    always:
      'Toujours : les prévisions et le journal d’audit. Jamais : les clés et les lignes sur des personnes.',
    yes: 'Oui',
    no: 'Non',
    noName: 'Aucun ; l’organisation en tient lieu',
    link: 'Modifier dans Réglages',
  },
  leave: {
    open: 'Quitter l’équipe…',
    title: (team) => `Quitter l’équipe ${team} ?`,
    given: 'Ce qui a été envoyé reste dans la base de données de l’équipe ; les autres continuent à le lire.',
    received: 'Ce qui a été reçu d’autres sites reste dans ce dossier de données, pour être lu.',
    own: 'Rien de ce qui est à vous n’est supprimé. Seul le mot de passe est oublié ; vous pouvez revenir à tout moment.',
    confirm: 'Quitter',
    leaving: 'Départ en cours…',
  },
};
