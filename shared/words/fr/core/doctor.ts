import type { doctor as english } from '../../en/core/doctor.ts';

export const doctor: typeof english = {
  states: { ok: 'bon', notice: 'à noter', problem: 'problème' },
  verdicts: {
    ok: 'Rien ne va mal sur cette machine.',
    notice: 'Outpost peut travailler ici ; certains points méritent un regard.',
    problem: 'Quelque chose empêche Outpost de travailler ici comme il faut : voyez ce qui est marqué.',
  },
  names: {
    program: 'Programme',
    folder: 'Dossier de données',
    inUse: 'Qui l’utilise',
    writing: 'Écriture',
    space: 'Place',
    fileSystem: 'Système de fichiers',
    durability: 'Durabilité',
    journal: 'Journal d’audit',
    quarantine: 'Quarantaine',
    clock: 'Horloge',
    timeZone: 'Fuseau horaire',
    keys: 'Clés',
    providers: 'Fournisseurs',
    network: 'Réseau',
    team: 'Équipe',
    browser: 'Impression',
    fonts: 'Polices',
  },
  joined: ({ first, second }) => `${first} ${second}`,
  what: {
    program: ({ version, node, electron, system }) =>
      `Outpost ${version}, Node ${node}${electron === null ? '' : `, Electron ${electron}`} ; ${system}.`,
    folderReady: ({ folder }) => `${folder} peut être lu.`,
    folderMissing: ({ folder }) =>
      `Il n’y en a pas encore à l’emplacement ${folder} ; la première importation le crée.`,
    folderIsFile: ({ folder }) => `${folder} n’est pas un dossier.`,
    folderUnreadable: ({ folder, system }) => `${folder} ne peut pas être lu (${system}).`,
    usedHere: 'Ce processus l’utilise.',
    unused: 'Aucun autre processus ne l’utilise.',
    writable: 'On peut y écrire un fichier.',
    full: 'Un fichier d’essai n’a pas pu être écrit : le disque est plein.',
    notWritable: 'Un fichier d’essai n’a pas pu être écrit : le dossier ou son disque est en lecture seule.',
    failing: 'Un fichier d’essai n’a pas pu être écrit : le disque signale des erreurs.',
    spaceEnough: ({ free }) => `${free} sont libres.`,
    spaceGone: ({ free }) => `Seulement ${free} sont libres.`,
    fileSystemLocal: ({ kind }) => `Le dossier est sur le disque de cette machine (${kind}).`,
    fileSystemNetwork: ({ kind }) =>
      `Le dossier est sur un système de fichiers en réseau (${kind}) : on ne peut compter ni sur ses verrous ni sur ses enregistrements.`,
    fileSystemMemory: ({ kind }) =>
      `Le dossier est en mémoire (${kind}) : tout son contenu disparaît quand la machine s’éteint.`,
    fileSystemLayer: ({ kind }) =>
      `Le dossier est dans la couche d’un conteneur (${kind}) : il disparaît avec le conteneur.`,
    fileSystemUnknown: 'On ne peut pas savoir ici de quel type il est.',
    syncSteady: ({ sync, write }) =>
      `Le disque met ${sync} à garder un petit fichier (${write} sans l’attendre).`,
    syncTooQuick: ({ sync, write }) =>
      `Le disque dit après ${sync} qu’il garde un petit fichier (${write} sans l’attendre) : aucun disque n’est si rapide, donc une coupure de courant peut emporter ce qui a été enregistré.`,
    syncSlow: ({ sync, write }) =>
      `Le disque met ${sync} à garder un petit fichier (${write} sans l’attendre) : chaque changement est lent.`,
    journalWhole: ({ entries }) => `Entrées : ${entries}, toutes intactes.`,
    journalBroken: ({ seq, segment }) =>
      `Endommagé : les entrées à partir de ${seq}, dans ${segment}, manquent ou ne sont pas fiables.`,
    quarantineEmpty: 'Aucun fichier endommagé n’est conservé.',
    quarantineHolds: ({ count }) => `Fichiers endommagés conservés : ${count}.`,
    clockRight: ({ now }) => `Elle indique ${now}.`,
    clockImplausible: ({ now }) => `Elle indique ${now}, ce qui est impossible.`,
    clockBehind: ({ now, last }) =>
      `Elle indique ${now}, mais la dernière entrée du journal d’audit date du ${last}.`,
    timeZone: ({ zone }) => `Les jours commencent et finissent comme à ${zone}.`,
    timeZoneUnknown: 'Le système ne dit pas lequel.',
    keyStore: 'Le système peut garder des clés chiffrées.',
    noKeyStore: 'Il n’y a pas ici de trousseau du système.',
    keysNone: 'Aucun fournisseur n’a de clé.',
    keysOf: ({ names }) => `Il y a des clés pour : ${names}.`,
    keysPlain: ({ names }) =>
      `Il y a des clés pour : ${names} ; certaines sont dans un fichier en texte clair.`,
    providersOwn: 'Le modèle hors ligne est prêt ; aucun fournisseur d’IA ne l’est.',
    providersReady: ({ names }) => `Prêts : ${names}.`,
    providersNone: 'Aucun de ceux qui sont activés ne peut répondre.',
    providerWaits: ({ name, reason }) => `${name} est activé et ne peut pas répondre : ${reason}`,
    noReason: 'raison inconnue',
    teamNone: 'Ce dossier de données n’est dans aucune équipe.',
    teamSynced: ({ team, at }) => `Dans l’équipe ${team} ; dernière synchronisation : ${at}.`,
    teamNever: ({ team }) => `Dans l’équipe ${team} ; jamais encore synchronisé.`,
    teamFailed: ({ message }) => `La dernière synchronisation a échoué : ${message}`,
    teamRefuses: ({ names }) => `Ce que ces sites ont donné est refusé : ${names}.`,
    browserFound: 'Un navigateur qui imprime en PDF est installé.',
    browserMissing:
      'Aucun navigateur de la famille Chromium n’est installé : la ligne de commande ne peut pas imprimer de PDF.',
    fontsFound: 'Il y a des polices pour les lettres latines et arabes.',
    fontsMissing: 'Il n’y a pas de police pour les lettres latines accentuées.',
    fontsArabicMissing:
      'Il n’y a pas de police pour les lettres arabes : les rapports PDF en arabe montrent des carrés.',
    fontsUnknown: 'Le système ne peut pas être interrogé ; la plupart ont toutes les polices.',
  },
  todo: {
    otherFolder: 'Choisissez un autre dossier avec --data-dir ou OUTPOST_DATA_DIR.',
    giveRight:
      'Donnez à votre utilisateur le droit de le lire et d’y écrire, ou choisissez un autre dossier avec --data-dir.',
    freeSpace: 'Libérez de la place sur ce disque. Ce qui a été enregistré jusqu’ici n’est pas touché.',
    makeWritable:
      'Donnez à votre utilisateur le droit d’y écrire, ou choisissez un autre dossier avec --data-dir.',
    saveCopy:
      'Faites tout de suite une sauvegarde avec `outpost bundle export`, et faites examiner le disque.',
    localDisk:
      'Déplacez le dossier sur le disque de cette machine, Outpost étant fermé. Partagez les données par `outpost team` ou `outpost bundle`.',
    volume: 'Placez le dossier sur un volume qui survit au conteneur.',
    notDurable:
      'Déplacez le dossier sur un autre disque, ou désactivez le cache d’écriture qui ignore les synchronisations. D’ici là, faites des sauvegardes avec `outpost bundle export`.',
    slowDisk: 'Fermez ce qui utilise aussi ce disque, ou déplacez le dossier sur un disque plus rapide.',
    repairJournal:
      'Gardez une copie du dossier, puis démarrez Outpost : il reprend au dernier état vérifiable. Ou restaurez une sauvegarde avec `outpost bundle import`.',
    restoreBackup:
      'Gardez une copie du dossier, puis restaurez une sauvegarde avec `outpost bundle import` dans un dossier vide.',
    keepQuarantine: 'Il n’y a rien à faire : ils sont gardés pour qui examinera les dommages.',
    setClock: 'Réglez la date et l’heure du système ; les prévisions et le journal d’audit s’y fient.',
    setTimeZone: 'Réglez le fuseau horaire du système.',
    keysPlain:
      'Ne laissez personne d’autre lire ce dossier, ou mettez les clés dans des variables d’environnement.',
    enableProvider: 'Activez-en un avec `outpost config set providers.embedded.enabled true`.',
    readProvider:
      'Voyez `outpost providers`, et `outpost lock readmit` pour celui qui attend après des échecs.',
    offline:
      'Il n’y a rien à faire : le modèle hors ligne répond. Pour les fournisseurs d’IA, connectez-vous à un réseau.',
    askNetwork: 'Ajoutez --network pour regarder maintenant.',
    syncTeam: 'Lancez `outpost team sync` là où la base de données est joignable.',
    readTeam: 'Voyez `outpost team status`, et prévenez qui tient la base de données de l’équipe.',
    installBrowser: 'Installez Chromium, Chrome, Edge ou Brave ; ou enregistrez le rapport en HTML.',
    installFonts: 'Installez une police telle que DejaVu ou Noto Sans.',
    installArabic: 'Installez une police arabe telle que Noto Naskh Arabic.',
  },
};
