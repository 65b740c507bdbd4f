import type { summaries as english } from '../../en/cli/summaries.ts';

export const summaries: typeof english = {
  assess:
    'ce que disent les effectifs sans prévision : croissance, seuils d’alerte, signaux, R(t) ; n’enregistre rien',
  config: 'tous les réglages',
  configGet: 'un réglage',
  configSet:
    'modifier un réglage, ou une de ses entrées (un jeu de données, ID/CODE d’un lieu, une maladie ; null la retire)',
  configUnset: 'remettre un réglage à sa valeur par défaut',
  import: 'lire des fichiers d’effectifs comme un jeu de données, ou comme l’état suivant de l’un d’eux',
  datasets: 'lister les jeux de données',
  datasetsShow: 'un jeu de données avec ses séries',
  datasetsUndo: 'annuler le dernier import d’un jeu de données',
  datasetsRedo: 'rétablir le dernier import annulé',
  datasetsRemove: 'retirer un jeu de données et ses prévisions de toutes les listes',
  forecasts: 'lister les prévisions enregistrées, la plus récente en premier, 1 000 à la fois',
  forecast: 'établir un jeu de prévisions et le publier',
  forecastsShow: 'une prévision enregistrée, entière',
  forecastsSummary: 'le jeu de prévisions actuel, le lieu le plus urgent en premier',
  forecastsExport: 'écrire le jeu de prévisions actuel dans un fichier',
  doctor:
    'contrôler cette machine : dossier de données, disque, horloge, clés, fournisseurs, équipe, impression ; ne change rien',
  erase:
    'supprimer tout ce qu’Outpost garde sur cette machine pour un dossier de données, et vérifier que c’est parti',
  health:
    'l’état des fournisseurs et du réseau, tel que connu en dernier ; avec --once, vérifie maintenant, sans dépenser de token',
  hindcast:
    'prévoir de nouveau des tours passés, chacun à partir de ce qui était connu alors, dans un fichier à évaluer',
  report:
    'écrire le rapport de situation du jeu de prévisions actuel : deux pages, ses tableaux, ou un texte court',
  levelSet:
    'afficher pour un lieu un niveau à la place du niveau calculé, qui reste à côté (7 jours, sauf indication contraire)',
  levelEnd: 'mettre fin à un niveau fixé à la main',
  levelList: 'les niveaux fixés à la main qui sont encore valables',
  lock: 'qui détient le verrou des fournisseurs, et qui serait le suivant',
  lockAcquire: 'prendre le verrou pour un fournisseur quand personne ne le détient',
  lockRelease: 'libérer le verrou ; la prochaine exécution le reprend',
  lockSwitch: 'passer la main maintenant ; une exécution en cours est répétée par ID',
  lockPin:
    'faire utiliser ID par toute exécution à partir de la prochaine (7 jours, sauf indication contraire)',
  lockUnpin: 'mettre fin à l’épinglage',
  lockHold: 'ne laisser démarrer aucune nouvelle exécution',
  lockResume: 'laisser de nouveau démarrer les exécutions',
  lockReadmit: 'mettre fin à la mise à l’écart de ID : du crédit a été acheté, une adresse a été autorisée',
  lockExplain: 'pourquoi le verrou est dans cet état',
  audit: 'le journal d’audit, l’entrée la plus récente en premier',
  providers: 'chaque fournisseur, et pourquoi il est disponible ou non',
  normalize:
    'lire une réponse conservée d’un modèle selon les règles de lecture de toute réponse ; `-` est l’entrée standard',
  providersTest: 'vérifier qu’un fournisseur répond et accepte la clé ; ne coûte aucun token',
  providersModels: 'les modèles que liste maintenant un fournisseur',
  configSetSecret:
    'conserver la clé d’un fournisseur ; elle est lue sur l’entrée standard et jamais affichée',
  schedulerStatus:
    'si des cycles démarrent automatiquement, ce que le dernier a fait, et ce qui est automatique',
  schedulerRunOnce:
    'lancer un cycle maintenant, même en pause ; une étape en échec ne change pas le code de sortie',
  schedulerPause: 'ne laisser aucun cycle démarrer automatiquement, même après un redémarrage',
  schedulerResume: 'laisser de nouveau les cycles démarrer automatiquement',
  schedulerAuto: 'activer ou désactiver les prévisions automatiques d’un jeu de données',
  score: 'le bilan ; avec des fichiers, évaluer des prévisions de hub d’après ce qui s’est produit',
  datasetsWatch:
    'relire un jeu de données à partir de ses fichiers dès qu’ils changent, tant qu’Outpost est ouvert',
  datasetsUnwatch: 'ne plus relire un jeu de données à partir de ses fichiers',
  teamConflicts: 'lister où d’autres sites de l’équipe donnent d’autres effectifs que celui-ci',
  teamCreate: 'créer une équipe dans une base de données PostgreSQL, et la rejoindre',
  teamJoin:
    'rejoindre l’équipe d’une base de données PostgreSQL, où se retrouvent les données et prévisions de tous ses sites',
  teamLeave: 'quitter l’équipe ; ce qui a été reçu reste ici pour être lu',
  teamStatus: 'montrer l’équipe, ses sites, qui est en retard et ce qui a été refusé',
  teamSync: 'envoyer maintenant ce qui est nouveau ici et recevoir ce qui est nouveau là-bas',
  bundleExport:
    'écrire le dossier de données dans un seul fichier : une sauvegarde, ou pour que d’autres le lisent',
  bundleImport:
    'prendre un paquet : le restaurer dans un dossier de données vide, ou garder un autre site pour le lire',
  bundleList: 'lister les sites dont un paquet est gardé ici pour être lu',
  serve: 'afficher les écrans dans un navigateur de cette machine',
};
