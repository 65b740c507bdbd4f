import type { files as english } from '../../en/core/files.ts';

/** Causes are clauses after the path and a colon: "le" is the file, folder or place of the path. */
export const files: typeof english = {
  pdf: {
    noBrowser: (names) =>
      `Un PDF est imprimé par un navigateur installé de la famille Chromium (${names}), et aucun n’a été trouvé. Installez-en un, ou écrivez le rapport en FILE.html, que tout navigateur peut imprimer.`,
    notPrinted: (p) =>
      `${p.browser} n’a pas imprimé le PDF : ${p.reason}. Écrivez le rapport en FILE.html, que tout navigateur peut imprimer.`,
    tookTooLong: (seconds) => `il a mis plus de ${seconds} secondes`,
    ended: (code) => `il s’est terminé avec ${code} et sans fichier`,
  },
  full: {
    cause: 'le disque qui le contient est plein',
    advice: 'Ce qui était déjà enregistré est intact. Libérez de la place et réessayez.',
  },
  notWritable: {
    cause: 'il ne peut pas être écrit',
    advice: 'Vérifiez ses droits d’accès, ou choisissez un autre dossier avec --data-dir.',
  },
  failing: {
    cause: 'le disque qui le contient signale une erreur',
    advice:
      'Réessayez. Si cela se reproduit, copiez le dossier de données sur un autre disque et faites vérifier celui-ci ; rien de ce qui était déjà confirmé n’est annulé.',
  },
  gone: {
    cause: 'le disque ou le lecteur réseau qui le contient n’est plus là',
    advice: 'Reconnectez-le, puis relancez Outpost ; rien de ce qui était déjà confirmé n’est annulé.',
  },
  outOfHandles: {
    cause: 'le système n’a plus de fichiers ouverts ou de mémoire à donner',
    advice: 'Fermez d’autres programmes et réessayez.',
  },
  keepsNothing: {
    cause: 'le disque qui le contient ne garantit pas de conserver ce qui est écrit',
    advice: 'Choisissez un dossier sur un autre disque avec --data-dir.',
  },
  kept: {
    cause: 'un autre programme le retient',
    advice: 'Fermez ce programme, puis réessayez.',
  },
  giveRight: 'Donnez à ce compte le droit de le lire, puis réessayez.',
  denied: 'l’accès est refusé',
  notPermitted: 'ce n’est pas autorisé',
  readError: {
    cause: 'le disque signale une erreur',
    advice:
      'Copiez le dossier de données sur un autre disque, ou reprenez le fichier d’une sauvegarde, puis réessayez.',
  },
  folderThere: {
    cause: 'un dossier se trouve à sa place',
    advice: 'Déplacez ce dossier, puis réessayez.',
  },
  deadLink: {
    cause: 'un lien à sa place ne mène nulle part',
    advice: 'Déplacez ce lien, puis réessayez.',
  },
  unreadable: ({ path, cause, system, advice }) =>
    `${path} ne peut pas être lu : ${cause} (${system}). Rien n’a été modifié. ${advice}`,
  newerKeys:
    'Le fichier keys.json du dossier de données a été écrit par un Outpost plus récent. Rien n’a été modifié. Installez la version plus récente, ou choisissez un autre dossier avec --data-dir.',
  noKey:
    'Ceci n’est pas une clé : une clé a 1 à 512 lettres, chiffres et signes, sans espaces à l’intérieur. Copiez-la de nouveau chez le fournisseur.',
  noKeyStore:
    'Ce système n’a pas de trousseau de clés qu’Outpost puisse utiliser. Fournissez plutôt la clé par l’environnement, ou acceptez un fichier en clair que vous seul pouvez lire : `config set-secret ID --plain-text`.',
  neither: ({ path }) =>
    `Non enregistré : ${path} ne peut être ni lu ni déplacé. Donnez à ce compte le droit de faire les deux.`,
  isFolder: 'est un dossier. Indiquez le fichier qui contient les effectifs.',
  notReadTwice:
    'n’est pas un fichier qui peut être lu deux fois. Enregistrez ce qu’il donne dans un fichier et importez celui-ci.',
  missing: ({ path }) => `Il n’y a pas de fichier ${path}. Vérifiez le nom et le dossier.`,
  checkPermissions: 'ne peut pas être lu. Vérifiez ses droits d’accès.',
  notWritten: ({ path }) => `${path} ne peut pas être écrit. Choisissez un autre fichier.`,
  notSaved: (p) => `Non enregistré (${p.path}) : ${p.cause} (${p.system}). ${p.advice}`,
  folderInUse: ({ folder, writer }) => {
    const who =
      writer === null ? 'par un autre processus' : `par le processus ${writer.pid} (${writer.host})`;
    return `Le dossier de données ${folder} est utilisé ${who}. La lecture fonctionne entre-temps ; pour modifier quelque chose, fermez ce processus ou utilisez-le.`;
  },
};
