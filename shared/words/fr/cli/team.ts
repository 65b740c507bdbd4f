/** L’équipe en ligne de commande. */
import type { TeamSync } from '../../../team/teamSchema.ts';
import type { team as english } from '../../en/cli/team.ts';
import { counted, fixed, whole } from '../common/counted.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} ko` : `${fixed(bytes / 1_000_000, 1)} Mo`;
const moved = ({ entries, files, bytes }: TeamSync['sent']) =>
  `${counted(entries, 'entrée')} et ${counted(files, 'fichier')} (${sizeOf(bytes)})`;
const outcomes: Record<TeamSync['outcome'], string> = {
  done: 'terminée',
  failed: 'échouée',
  stopped: 'arrêtée',
};

export const team: typeof english = {
  table: {
    site: 'Site',
    here: 'Ici',
    there: 'Là-bas',
    lastEntry: 'Dernière entrée',
    newestSet: 'Dernières prévisions',
    gave: 'Dernier envoi',
    remark: 'Remarque',
  },
  usualName: 'Outpost',
  passwordPrompt: 'Mot de passe de la base de données (non affiché) : ',
  noPassword: 'Aucun mot de passe n’est arrivé.',
  joined: (p) => `Équipe ${p.team} rejointe (${p.address}). \`outpost team leave\` la quitte.`,
  began: (p) =>
    `Équipe ${p.team} créée (${p.address}). Les autres la rejoignent à la même adresse, avec leur propre compte.`,
  left: 'Équipe quittée. Ce qui a été envoyé reste dans sa base de données ; ce qui a été reçu reste ici pour être lu.',
  member: (p) => `Équipe ${p.team} (${p.address}), depuis ${p.since}`,
  noTeam: 'Ce dossier de données n’est dans aucune équipe. `outpost team join ADDRESS` en rejoint une.',
  synced: (p) =>
    p.sent.entries + p.sent.files + p.received.entries + p.received.files === 0
      ? 'Rien de nouveau d’un côté ni de l’autre.'
      : `Envoi : ${moved(p.sent)}. Réception : ${moved(p.received)}.`,
  lastSync: (p) => `Dernière synchronisation ${p.at} : ${outcomes[p.outcome]}`,
  lastDone: ({ at }) => `Dernière synchronisation complète ${at}`,
  neverSynced: 'Pas encore synchronisé. `outpost team sync` le fait maintenant.',
  thisSite: 'ce site',
  behind: ({ entries }) => `${counted(entries, 'entrée')} de retard`,
  notShared: ({ files }) => `${counted(files, 'fichier non partagé', 'fichiers non partagés')}`,
  problem: (p) => {
    const at = p.seq === null ? '' : ` (entrée ${whole(p.seq)})`;
    return {
      OTHER_SITE: 'REFUSÉ : ce sont les entrées d’un autre site',
      BROKEN_CHAIN: `REFUSÉ : une entrée a été modifiée, retirée ou ajoutée${at}`,
      FORKED: `REFUSÉ : son journal diffère de ce qui était arrivé avant${at}`,
      WENT_BACK: 'REFUSÉ : son journal se termine avant ce qui en avait été vu',
      BAD_FILE: `REFUSÉ : ${p.file ?? 'un fichier'} n’est pas ce que nomme son journal`,
      NEWER: 'écrit par un Outpost plus récent ; installez cette version pour lire la suite',
      DAMAGED_HERE: 'la copie d’ici était endommagée ; elle a été mise de côté et est reçue à nouveau',
    }[p.kind];
  },
  readIt: ({ id }) =>
    `Ajoutez --site NAME à toute commande qui lit, comme \`outpost datasets --site ${id}\`.`,
  claimed: 'Les noms sont ceux que les sites se donnent ; seuls leurs numéros sont sûrs.',
  connecting: 'Connexion à la base de données de l’équipe (Ctrl+C arrête)',
  waiting: 'La liaison a été coupée. Elle va être rétablie (Ctrl+C arrête)',
  sending: (p) => `Envoi de l’entrée ${whole(p.done)} sur ${whole(p.total)} (Ctrl+C arrête)`,
  receiving: (p) =>
    `Réception depuis ${p.site} : entrée ${whole(p.done)} sur ${whole(p.total)} (Ctrl+C arrête)`,
};
