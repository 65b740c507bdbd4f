import type { options as english, OptionWords } from '../../en/cli/options.ts';

const option = (value: string, text: string, standard: string | null): OptionWords => ({
  value,
  text,
  standard,
});
const flag = (text: string, standard = 'désactivé'): OptionWords => option('', text, standard);

const reason = option('TEXT', 'Dit pourquoi, pour qui lira plus tard le journal d’audit.', null);
const sheet = option('NAME', 'Lit cette feuille d’un classeur.', 'la première feuille ayant des lignes');
const asOf = 'N’utilise que ce qui était connu ce jour-là, YYYY-MM-DD.';
const limit = (what: string, standard: string) => option('N', `Nombre maximal affiché : ${what}.`, standard);

/** Options that mean the same wherever they stand. */
const everywhere: Readonly<Record<string, OptionWords>> = {
  'as-of': option('DATE', asOf, 'aujourd’hui, pour un rejeu le jour du jeu de données'),
  backtest: flag(
    'Fait maintenant le test rétrospectif du modèle hors ligne sur les nouveaux effectifs, même si cela prend un moment.',
    'seulement si c’est rapide',
  ),
  dataset: option(
    'ID',
    'Choisit un jeu de données importé ; `outpost datasets` les liste.',
    'celui du jeu de prévisions le plus récent',
  ),
  disease: option('D', 'Nomme la maladie des effectifs.', 'celle qu’indique le fichier'),
  'dry-run': flag('Dit ce qui changerait, et ne change rien.'),
  file: option(
    'FILE...',
    'Lit des fichiers d’effectifs ; plusieurs ensemble forment un seul jeu de données, par exemple cas et décès.',
    'aucun',
  ),
  hub: option(
    'OUT.csv',
    'Écrit aussi les prévisions dans un fichier au format des hubs de prévision.',
    'aucun fichier',
  ),
  into: option(
    'ID|new',
    'Met à jour ce jeu de données, ou en crée un nouveau.',
    'le jeu de données que les fichiers prolongent',
  ),
  location: option(
    'CODE_OR_NAME...',
    'Ne prend que ce lieu ; peut être indiqué plusieurs fois.',
    'tous les lieux',
  ),
  mapping: option(
    'M.json',
    'Indique comment lire les colonnes, les dates et les effectifs.',
    'comme le montre le fichier',
  ),
  name: option('N', 'Nomme le jeu de données.', 'le nom du fichier'),
  'no-backtest': flag('Omet le test rétrospectif du modèle hors ligne.'),
  population: option(
    'P.csv',
    'Lit combien de personnes vivent dans chaque lieu.',
    'ce qu’indique le fichier, le cas échéant',
  ),
  'population-source': option(
    'TEXT',
    'Indique d’où viennent les populations, en 120 caractères au plus.',
    'celle du jeu de données, où elles restent inchangées',
  ),
  provider: option(
    'ID',
    'Interroge ce fournisseur, pour cette exécution seulement.',
    'celui dont c’est le tour',
  ),
  reason,
  sheet,
};

/** Options of one command, where they are its own or mean something of their own there. */
const ofCommand: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  import: {
    'as-of': option(
      'DATE',
      'Dit de quel jour sont les effectifs, YYYY-MM-DD.',
      'aujourd’hui, pour d’anciennes données le lendemain de leur dernière date',
    ),
    'dry-run': flag('Dit ce qui serait lu et enregistré, et n’enregistre rien.'),
    watch: flag('Relit les fichiers dès qu’ils changent, tant qu’Outpost est ouvert.'),
  },
  'datasets remove': { yes: option('', 'Confirme que le jeu de données doit être retiré.', null) },
  forecast: {
    dataset: option(
      'ID',
      'Prévoit un jeu de données importé ; cette option ou --file est nécessaire.',
      'aucun',
    ),
    file: option(
      'FILE...',
      'Importe d’abord des fichiers d’effectifs ; plusieurs ensemble forment un seul jeu de données.',
      'aucun',
    ),
    'dry-run': flag('Dit à qui une exécution avec --provider emprunterait le verrou, et n’exécute rien.'),
    reason: option('TEXT', 'Dit pourquoi --provider fait cette exécution.', 'aucun motif'),
    horizons: option(
      'N',
      'Prévoit ce nombre de semaines, 1 à 8.',
      'le réglage forecast.horizons, au départ 4',
    ),
  },
  forecasts: {
    before: option(
      'MARK',
      'Continue avec la page suivante, plus ancienne ; la page précédente en donne la marque.',
      'la page la plus récente',
    ),
    current: flag('N’affiche que le jeu de prévisions qui vaut pour son jeu de données.'),
    dataset: option('ID', 'N’affiche que les prévisions de ce jeu de données.', 'tous les jeux de données'),
    limit: limit('prévisions', '1000'),
  },
  'forecasts export': {
    format: option('csv|json|hub', 'Choisit le format du fichier.', null),
    out: option('FILE', 'Nomme le fichier à écrire.', null),
  },
  assess: {
    dataset: option(
      'ID',
      'Examine un jeu de données importé ; cette option ou --file est nécessaire.',
      'aucun',
    ),
    file: option('FILE...', 'Examine des fichiers d’effectifs sans les enregistrer.', 'aucun'),
  },
  hindcast: {
    disease: option('D', 'Nomme la maladie des effectifs.', 'celle qu’indiquent les fichiers'),
    file: option(
      'FILE...',
      'Prévoit des semaines passées de fichiers d’effectifs ; --origins dit combien.',
      'aucun',
    ),
    from: option('DATE', 'Écarte les tours antérieurs à ce jour.', 'le premier tour'),
    hub: option('OUT.csv[.gz]', 'Nomme le fichier à écrire, compressé s’il se termine par .gz.', null),
    model: option(
      'auto|no-change|tiered|boosted',
      'Choisit comment le modèle hors ligne prévoit.',
      'le réglage providers.embedded.model, au départ auto',
    ),
    origins: option(
      'N',
      'Établit des prévisions pour ce nombre des semaines les plus récentes des fichiers.',
      'aucun ; nécessaire avec --file',
    ),
    provider: option(
      'ID',
      'Nomme le fournisseur ; seul le modèle hors ligne peut faire des rétroprévisions.',
      'le modèle hors ligne',
    ),
    rounds: option(
      'R.csv',
      'Lit quels tours prévoir, et ce qui était connu quel jour.',
      'aucun ; nécessaire avec --vintages',
    ),
    to: option('DATE', 'Écarte les tours postérieurs à ce jour.', 'le dernier tour'),
    vintages: option(
      'V.csv[.gz]',
      'Lit les effectifs tels qu’ils étaient connus chaque jour.',
      'aucun ; cette option ou --file est nécessaire',
    ),
  },
  'level set': {
    by: option('NAME', 'Dit qui fixe le niveau.', 'le nom dans `report.author`'),
    dataset: option('ID', 'Nomme le jeu de données.', 'aucun ; nécessaire'),
    location: option('CODE_OR_NAME', 'Nomme le lieu.', 'aucun ; nécessaire'),
    to: option('red|yellow|green|not-assessed', 'Dit quel niveau est affiché.', 'aucun ; nécessaire'),
    until: option(
      'DATE|TIME',
      'Dit combien de temps le niveau vaut, y compris pour les nouvelles prévisions.',
      '7 jours',
    ),
  },
  'level end': {
    by: option('NAME', 'Dit qui y met fin.', 'le nom dans `report.author`'),
    dataset: option('ID', 'Nomme le jeu de données.', 'aucun ; nécessaire'),
    location: option('CODE_OR_NAME', 'Nomme le lieu.', 'aucun ; nécessaire'),
    reason: { ...reason, standard: 'aucun motif' },
  },
  'level list': {
    dataset: option('ID', 'N’affiche que ceux de ce jeu de données.', 'tous les jeux de données'),
  },
  'lock pin': {
    until: option('DATE|TIME|never', 'Dit combien de temps le fournisseur est gardé.', '7 jours'),
  },
  audit: {
    codes: flag('Affiche aussi les codes du journal, tels que les contient son JSON.'),
    export: option(
      'OUT.jsonl',
      'Écrit les entrées dans un fichier, la plus ancienne en premier, un document JSON par ligne.',
      'aucun fichier',
    ),
    limit: limit('entrées', '50'),
    since: option(
      'SEQ',
      'N’affiche que les entrées postérieures à ce numéro.',
      'les entrées les plus récentes',
    ),
    verify: flag('Vérifie sur le disque qu’aucune entrée n’a été altérée ou supprimée.'),
  },
  'config set-secret': {
    'plain-text': flag('Conserve la clé en clair si cet ordinateur n’a pas de trousseau de clés.'),
  },
  normalize: {
    provider: option('ID', 'Nomme le fournisseur dont vient la réponse.', 'aucun'),
    reply: option('REPLY.json', 'Lit la réponse du modèle ; `-` est l’entrée standard.', null),
    request: option('REQ.json', 'Lit ce qui a été demandé au modèle ; `-` est l’entrée standard.', null),
  },
  score: {
    by: option(
      'horizon|location|reference_date|target_end_date',
      'Donne aussi les scores de chaque groupe.',
      'tout ensemble',
    ),
    compare: option(
      '[NAME=]B[,B]...',
      'Lit les prévisions de comparaison ; les premières servent de référence aux scores relatifs.',
      'aucune',
    ),
    dataset: option('ID', 'Affiche le bilan de ce seul jeu de données.', 'tous les jeux de données'),
    'exclude-locations': option('A,B', 'Écarte des lieux.', 'aucun lieu'),
    exclusions: option('X', 'Lit quelles tâches écarter.', 'aucune tâche'),
    forecasts: option(
      '[NAME=]F[,F]...',
      'Lit les prévisions à évaluer, au format des hubs de prévision.',
      'le bilan du dossier de données',
    ),
    'require-complete': flag(
      'Refuse les prévisions auxquelles manque une tâche de celles auxquelles elles sont comparées.',
    ),
    target: option('NAME', 'Choisit la cible si les fichiers en contiennent plusieurs.', 'la seule présente'),
    truth: option('T', 'Lit ce qui s’est produit.', 'aucun ; nécessaire avec --forecasts'),
  },
  report: {
    dataset: option(
      'ID',
      'Fait le rapport du jeu de prévisions actuel de ce jeu de données.',
      'aucun ; nécessaire',
    ),
    out: option('FILE', 'Écrit dans ce fichier ; sa terminaison indique le format.', 'aucun ; nécessaire'),
    number: option('N', 'Numérote le rapport.', 'le numéro conservé avec le jeu de données'),
    author: option(
      'A',
      'Nomme qui l’a écrit.',
      'l’auteur conservé avec le jeu de données, sinon `report.author`',
    ),
    organisation: option(
      'O',
      'Nomme l’organisation.',
      'celle conservée avec le jeu de données, sinon `report.organisation`',
    ),
    final: flag(
      'Marque le rapport comme définitif ; sans cette option, c’est un projet, à moins qu’il ne soit conservé comme définitif.',
    ),
    paper: option('a4|letter', 'Choisit le papier d’une page.', 'a4'),
    picture: option(
      'map|bars',
      'Choisit ce qui se trouve à côté de la courbe épidémique : les niveaux des lieux sur une carte, ou leurs cas en barres.',
      'l’image conservée avec le jeu de données, sinon une carte si la plupart des lieux ont un contour',
    ),
  },
  erase: {
    yes: option('', 'Confirme que tout doit être supprimé.', null),
    'dry-run': flag('Énumère ce qui partirait, et ne supprime rien.'),
  },
  doctor: {
    network: flag('Regarde aussi maintenant le réseau et chaque fournisseur activé, sans dépenser de token.'),
  },
  health: {
    once: flag('Vérifie maintenant, sans dépenser de token, au lieu de dire ce qui était connu en dernier.'),
  },
  'scheduler pause': { reason: { ...reason, standard: 'aucun motif' } },
  'config set': {
    entry: option(
      'NAME',
      'Modifie une seule entrée d’un réglage qui a des entrées, par exemple une maladie.',
      'le réglage entier',
    ),
  },
  'team conflicts': {
    limit: option('N', 'En liste au plus ce nombre.', '100'),
    offset: option('N', 'En omet d’abord ce nombre.', '0'),
  },
  'team create': {
    name: option('NAME', 'Donne ce nom à l’équipe.', 'Outpost'),
    password: flag('Demande le mot de passe du compte, sans l’afficher ou par l’entrée standard.'),
    'plain-text': flag(
      'Conserve le mot de passe en clair dans le dossier de données si cet ordinateur n’a pas de trousseau de clés.',
    ),
  },
  'team join': {
    password: flag('Demande le mot de passe du compte, sans l’afficher ou par l’entrée standard.'),
    'plain-text': flag(
      'Conserve le mot de passe en clair dans le dossier de données si cet ordinateur n’a pas de trousseau de clés.',
    ),
  },
  'bundle export': {
    encrypt: flag(
      'Demande une phrase secrète, non affichée ou sur l’entrée standard, et chiffre le paquet avec elle.',
    ),
    replace: flag('Remplace un fichier de ce nom.'),
    'with-exchanges': flag('Prend aussi les requêtes exactes aux fournisseurs et leurs réponses.'),
  },
  'bundle import': {
    'read-only': flag(
      'Garde le site pour le lire, même si le dossier de données est vide.',
      'désactivé, un dossier de données vide devient ce site',
    ),
  },
  serve: {
    'no-open': flag('Affiche seulement l’adresse, et n’ouvre pas de navigateur.'),
    port: option('N', 'Prend ce port de 127.0.0.1.', 'un port libre'),
  },
};

export const options: typeof english = {
  of: (command, name) =>
    ofCommand[command === 'forecasts list' ? 'forecasts' : command]?.[name] ?? everywhere[name],
};
