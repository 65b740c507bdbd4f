/** L’équipe : pourquoi sa base de données ou l’un de ses sites est refusé, et ce qu’a donné une synchronisation. */
import type { team as english } from '../../en/core/team.ts';
import { counted } from '../common/counted.ts';

const entries = (count: number) => counted(count, 'entrée');

export const team: typeof english = {
  badAddress: (p) =>
    ({
      shape: `${p.shown ?? ''} n’est pas l’adresse d’une base de données. Écrivez postgres://USER@HOST:PORT/DATABASE.`,
      password:
        'N’incluez pas le mot de passe dans l’adresse, qui est affichée et notée. Il est demandé à part.',
      option: `L’adresse ${p.shown ?? ''} contient une option qu’Outpost ne connaît pas. Il connaît schema=NAME et sslrootcert=FILE.`,
      schema: `Le nom du schéma dans ${p.shown ?? ''} ne peut contenir que des lettres minuscules, des chiffres et des tirets bas.`,
    })[p.problem],
  noKeyStore:
    'Ce système n’a pas de trousseau de clés qu’Outpost puisse utiliser. Acceptez que le mot de passe soit conservé dans un fichier en clair que vous seul pouvez lire : `--plain-text`.',
  noCertificates: ({ path }) =>
    `Le fichier de certificats ${path} ne peut pas être lu. Indiquez le chemin complet d’un fichier qui existe.`,
  noTeamThere: ({ address }) =>
    `Il n’y a pas encore d’équipe dans ${address}, ou ce compte n’a pas le droit de la voir. \`outpost team create\` en crée une.`,
  refused: (p) =>
    `La base de données de ${p.server} a refusé : ${p.reason}. Vérifiez le compte, son mot de passe et ses droits.`,
  badCertificate: (p) =>
    `Le certificat de ${p.server} n’est pas reconnu (${p.reason}), et rien n’a été envoyé. Demandez à l’administrateur du serveur le fichier de ses certificats, et indiquez-le : sslrootcert=FILE.`,
  noTls: ({ server }) =>
    `La base de données de ${server} ne propose pas de connexion chiffrée, qui est obligatoire hors de cet ordinateur. Rien n’a été envoyé.`,
  unreachable: (p) =>
    `La base de données de l’équipe (${p.server}) ne répond pas${p.reason === '' ? '' : ` (${p.reason})`}. Rien n’est perdu : la prochaine synchronisation reprendra là où celle-ci s’est arrêtée.`,
  newerTables:
    'Cette équipe est tenue par un Outpost plus récent. Rien n’a été modifié. Installez la version plus récente pour synchroniser à nouveau.',
  otherWriter: ({ id }) =>
    `Un autre dossier de données a envoyé des entrées à l’équipe sous le nom de ce site (${id}) : c’est une copie de celui-ci, et les deux ont continué. Rien n’a été envoyé. Ne poursuivez qu’avec l’un des deux.`,
  inATeam: ({ team: name }) =>
    `Ce dossier de données est déjà dans l’équipe ${name}. \`outpost team leave\` l’en retire.`,
  notInTeam: 'Ce dossier de données n’est dans aucune équipe. `outpost team join ADDRESS` en rejoint une.',
  stopped: 'La synchronisation a été arrêtée. Ce qui a été envoyé et reçu jusque-là est conservé.',
  step: {
    same: 'Rien de nouveau d’un côté ni de l’autre.',
    done: (p) => `${entries(p.sent)} en envoi, ${entries(p.received)} en réception.`,
  },
};
