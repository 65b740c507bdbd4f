import type { KeySource, Result } from '../../../contract/index.ts';
import type { setup as english, consent as englishConsent } from '../../en/window/setup.ts';
import { plural } from '../common/plural.ts';
import { health } from './health.ts';

const testStatus: Record<Result<'providers.test'>['status'], string> = {
  UP: health.statuses.UP,
  DOWN: health.statuses.DOWN,
  REFUSED: 'Refuse la clé',
  UNKNOWN: health.statuses.UNKNOWN,
  NOT_CONFIGURED: health.statuses.NOT_CONFIGURED,
};

const keySource: Record<KeySource, string> = {
  environment: 'Une clé provient de l’environnement ; elle est utilisée avant toute clé conservée ici.',
  'key-store': 'Une clé est conservée, chiffrée par le trousseau de ce système.',
  'plain-text': 'Une clé est conservée dans un fichier en clair que vous seul pouvez lire.',
};

export const setup: typeof english = {
  open: 'Configurer…',
  openOf: (name) => `Configurer ${name}`,
  title: (provider) => `Configurer ${provider}`,
  loading: 'Lecture de la connexion des fournisseurs…',
  state: {
    on: 'Activé : des effectifs peuvent lui être envoyés.',
    off: 'Désactivé : aucun effectif ne lui est envoyé.',
    missing: {
      key: 'Il lui faut une clé.',
      address: 'Il lui faut une adresse.',
      account: 'Il lui faut un identifiant de compte.',
    },
  },
  key: {
    title: 'Clé',
    source: keySource,
    none: 'Pas encore de clé.',
    noneNeeded: 'Pas de clé ; il est interrogé sans clé.',
    label: 'Nouvelle clé',
    replaces: 'Une nouvelle clé remplace celle qui est conservée. Aucune clé n’est jamais réaffichée.',
    plainText: 'La conserver dans un fichier en clair que moi seul peux lire',
    plainTextWhy:
      'Ce système n’a pas de trousseau de clés qu’Outpost puisse utiliser. Une clé de l’environnement n’est jamais enregistrée.',
    send: 'Conserver cette clé',
    sending: 'Enregistrement de la clé…',
    done: 'La clé est conservée.',
    remove: 'Supprimer la clé',
    removing: 'Suppression de la clé…',
    removed: 'La clé qui était conservée ici a été supprimée.',
    missing: 'Collez d’abord la clé.',
    plainTextMissing: 'Cochez d’abord qu’elle peut être conservée dans un fichier en clair.',
    noKeyStore:
      'Ce système n’a pas de trousseau de clés qu’Outpost puisse utiliser. Cochez que la clé peut être conservée dans un fichier en clair, ou fournissez-la par l’environnement.',
  },
  connection: {
    title: 'Connexion',
    address: 'Adresse',
    ownAddress: 'Celle du fournisseur',
    ownAddressAt: (host) => `Celle du fournisseur (${host})`,
    otherAddress: 'Une autre…',
    otherAddressLabel: 'Adresse de base',
    addressHelp: 'Ce qui précède /chat/completions, par exemple https://host/v1.',
    addressWrong:
      'Cette adresse n’est pas utilisable. Elle doit être de la forme https://host/v1, sans nom d’utilisateur, requête ni fragment ; http simple seulement sur cette machine ou son réseau.',
    elsewhere: (provider) =>
      `Enregistrer une autre adresse désactive ${provider} jusqu’à ce que vous ayez vu ce qui y est envoyé.`,
    model: 'Modèle',
    anyModel: 'Outpost choisit',
    anyModelNow: (model) => `Outpost choisit (dernier : ${model})`,
    otherModel: 'Un autre nom…',
    otherModelLabel: 'Nom du modèle',
    modelWrong: 'Écrivez le nom du modèle comme le fournisseur l’écrit.',
    listModels: 'Lister ses modèles',
    listing: 'Demande de la liste…',
    listed: (count, models) =>
      plural(count, {
        one: `${models} modèle dans la liste ; choisissez-le dans le champ.`,
        other: `${models} modèles dans la liste ; choisissez-en un dans le champ.`,
      }),
    noneListed: 'Aucun modèle dans la liste. Écrivez le nom de l’un d’eux.',
    account: 'Identifiant de compte',
    accountHelp: '32 chiffres hexadécimaux, sur la page d’aperçu du compte.',
    accountWrong: 'Un identifiant de compte comporte 32 chiffres hexadécimaux : 0 à 9 et a à f.',
    dailyBudget: 'Tokens par jour au maximum',
    dailyBudgetHelp:
      'Envoyés et reçus ensemble ; vide : aucune limite de votre part. Compteur remis à zéro à 00:00 UTC.',
    dailyBudgetWrong: 'Écrivez un nombre entier à partir de 1, ou laissez vide.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    done: 'Enregistré.',
  },
  test: {
    title: 'Test',
    help: 'Vérifie qu’il répond et accepte la clé. Aucun effectif n’est envoyé, aucun token dépensé.',
    run: 'Tester',
    runOf: (provider) => `Tester ${provider}`,
    running: (provider) => `Interrogation en cours : ${provider}…`,
    status: testStatus,
    offline: 'Cet ordinateur est hors ligne : un fournisseur distant ne répond donc pas.',
  },
  places: {
    title: 'Ce qui est envoyé',
    coded: 'Envoyer les lieux sous forme de numéros et non par leur nom',
    codedHelp: 'Pour tous les fournisseurs. Les effectifs, les dates et la maladie sont toujours envoyés.',
    saving: 'Enregistrement…',
    show: 'Afficher ce qui est envoyé…',
  },
  saveFirst: 'Enregistrez d’abord les modifications.',
  enable: (provider) => `Activer ${provider}…`,
  disable: (provider) => `Désactiver ${provider}`,
  disabling: 'Désactivation…',
  holds: (provider) =>
    `${provider} détient le verrou : désactivé, il le perd, et une exécution en cours se termine sans résultat.`,
  enabled: (provider) => `${provider} est activé. Il peut être interrogé dès la prochaine exécution.`,
  disabled: (provider) => `${provider} est désactivé. Aucun effectif ne lui est plus envoyé.`,
};

export const consent: typeof englishConsent = {
  title: (provider) => `Activer ${provider} ?`,
  lead: (provider, host) =>
    `Avec votre accord, une exécution interroge ${provider} une fois pour chaque lieu, en envoyant ce qui figure ci-dessous à **${host}**. Rien d’autre du jeu de données n’est envoyé.`,
  leadNear: (provider, host) =>
    `Avec votre accord, une exécution interroge ${provider} une fois pour chaque lieu, en envoyant ce qui figure ci-dessous à **${host}**, qui est cette machine ou se trouve sur son réseau. Rien d’autre du jeu de données n’est envoyé.`,
  where: 'Destination',
  training: 'Entraînement',
  retention: 'Conservation',
  unknownPolicy: 'Non connu pour cette adresse : demandez à la personne qui l’exploite.',
  size: 'Volume approximatif',
  sizeValue: (p) =>
    plural(p.count, {
      one: `Environ ${p.inAll} tokens pour une exécution sur ${p.places} lieu.`,
      other: `Environ ${p.inAll} tokens pour une exécution sur l’ensemble des ${p.places} lieux, ${p.perPlace} pour chacun.`,
    }),
  sizeNote: 'Questions et réponses les plus longues comprises ; les répétitions après un échec s’y ajoutent.',
  warning: 'À lire d’abord :',
  request: 'Ce qui est envoyé',
  requestOf: (place) => `La requête (lieu : ${place}), exactement telle qu’elle serait envoyée.`,
  dataset: 'Jeu de données',
  place: 'Lieu',
  firstPlace: 'Le premier qui peut faire l’objet d’une prévision',
  kinds:
    'Pour un lieu à la fois : la maladie, le lieu par son nom ou par un numéro, sa population si elle est connue, les effectifs hebdomadaires de cas et de décès avec leurs dates, et ce qui est demandé. Les lignes concernant des personnes ne sont jamais envoyées.',
  noDataset: 'Il n’y a pas encore de jeu de données, donc aucune requête à afficher.',
  anyModel: 'Le modèle indiqué tient lieu de celui qui sera choisi lors de la première requête.',
  asking: 'Préparation de la requête…',
  enable: (provider) => `Activer ${provider}`,
  enabling: 'Activation…',
  keepOff: 'Laisser désactivé',
  titleEnabled: (provider) => `Ce qui est envoyé (${provider})`,
  leadEnabled: (provider, host) =>
    `Une exécution interroge ${provider} une fois pour chaque lieu, en envoyant ce qui figure ci-dessous à **${host}**. Rien d’autre du jeu de données n’est envoyé.`,
};
