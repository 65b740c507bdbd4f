import type { generalSettings, providerSettings, settingProblems } from '../../../settings/settingsSchema.ts';
import type { settings as english } from '../../en/core/settings.ts';
import { nearNames } from '../common/nearNames.ts';

const general: Readonly<Record<keyof typeof generalSettings, string>> = {
  priority: 'Ordre dans lequel les fournisseurs sont utilisés ; embedded est le dernier.',
  'forecast.horizons': 'Nombre de semaines à prévoir.',
  'failover.threshold': 'Nombre d’échecs d’affilée après lequel le verrou quitte un fournisseur.',
  'failover.failback':
    'Si un fournisseur de priorité supérieure, de nouveau disponible, prend le relais avant la prochaine exécution.',
  'retry.attempts': 'Nombre maximal de requêtes pour un lieu tant qu’un échec peut être passager.',
  'retry.baseDelayMs':
    'Première attente maximale avant une répétition, en millisecondes ; doublée à chaque fois.',
  'offline.useEmbedded':
    'Hors ligne, laisser le modèle hors ligne faire l’exécution au lieu de répondre que l’ordinateur est hors ligne.',
  'connectivity.urls':
    'Adresses indiquant si cet ordinateur est en ligne ; null interroge les fournisseurs distants activés, [] signifie toujours en ligne.',
  'privacy.codePlaces':
    'Si les lieux sont envoyés aux fournisseurs sous forme de numéros et non par leur nom.',
  'scheduler.intervalMinutes':
    'Minutes d’un cycle du planificateur au suivant, à compter de minuit : 5 à 1440.',
  'scheduler.autoForecast':
    'Si les jeux de données font l’objet d’une prévision automatique quand leurs données ou la semaine changent, sauf si un jeu de données est réglé séparément.',
  'scheduler.datasets':
    'Jeux de données dont les prévisions automatiques sont activées (true) ou désactivées (false) séparément.',
  'scheduler.farProviders':
    'Si les prévisions automatiques peuvent interroger des fournisseurs hors de ce réseau, ce qui coûte des tokens.',
  'import.epiWeek': 'Système de semaines dans lequel les effectifs quotidiens sont additionnés.',
  'risk.impact':
    'Classe d’impact 1 à 5 par maladie ; les maladies non nommées ici ont une valeur de départ intégrée.',
  'risk.capacity':
    'Lits ou traitements par semaine et par jeu de données (ID) ou lieu (ID/CODE) : un nombre de cas supérieur relève l’impact d’une classe.',
  'risk.expectedCfr':
    'Part attendue de décès parmi les cas, par maladie, 0.01 pour 1 % ; plus du double relève l’impact d’une classe.',
  'risk.prepared':
    'Jeux de données (ID) pour lesquels la couverture vaccinale et les stocks sont confirmés, ce qui abaisse l’impact d’une classe.',
  'risk.thresholds':
    'Seuils d’alerte par jeu de données (ID) ou lieu (ID/CODE) : officiel « confirmed » ou « declined », et limites propres en cas ou en décès par semaine.',
  'risk.serialInterval':
    'Intervalle sériel par maladie, moyenne et écart-type en jours ; les maladies non nommées ici ont une valeur de départ intégrée.',
  'providers.embedded.model':
    'Comment le modèle hors ligne prévoit : « auto » choisit selon la longueur et la nature des données ; ou « no-change », « tiered », « boosted ».',
  'prompt.baseline': 'Si les fournisseurs d’IA apprennent ce que le modèle hors ligne attend.',
  'data.completeness':
    'Part des cas déjà déclarés pour les dernières semaines, par jeu de données (ID), la plus récente en premier : 0.6 pour 60 %. Utilisée lorsque les imports antérieurs ne la montrent pas.',
  'report.suppressBelow':
    'Les rapports de situation affichent les effectifs de 1 jusqu’au-dessous de ce nombre sous la forme « <5 », et en masquent d’autres qui les révéleraient : 3 à 50 ; 0 affiche tous les effectifs et exige un motif dans le rapport.',
  'report.organisation': 'Nom de votre organisation, en tête des rapports.',
  'report.author': 'Votre nom, sur les rapports et à côté des réglages que vous modifiez.',
  'team.siteName':
    'Nom de ce site dans son équipe et dans les paquets ; votre organisation si rien n’est indiqué.',
  'team.visibility':
    'Qui peut lire ce site dans la base de données de son équipe : tous les sites de l’équipe, ou seulement les comptes du groupe des lecteurs, par exemple au niveau central. Les copies que d’autres sites possèdent déjà leur restent.',
  'team.shareCounts':
    'Si l’équipe reçoit les comptes des jeux de données, jamais de lignes sur des personnes ; sans eux, elle ne voit que les prévisions et le journal d’audit.',
  'team.shareExchanges': 'Si l’équipe reçoit les requêtes exactes aux fournisseurs d’IA et leurs réponses.',
  'team.pooledRecord': 'Si la confiance repose aussi sur les scores des autres sites de l’équipe.',
  'team.oneProvider':
    'Si un seul site de l’équipe à la fois peut interroger un fournisseur hors de son propre réseau. Il faut la liaison avec l’équipe : sans elle, seuls le modèle hors ligne et les fournisseurs proches peuvent répondre.',
  language:
    'Langue des écrans, de la ligne de commande et des rapports : « system » suit celle de cet ordinateur, ou du navigateur qui montre les écrans.',
  'window.numbers':
    'Comment les écrans écrivent les nombres et les dates : comme la langue, ou comme une autre.',
  'window.digits': 'Chiffres des nombres en arabe : « latin » 123 ou « arabic » ١٢٣.',
  'staleness.amberWeeks':
    'Nombre de semaines, à compter de la fin de la dernière semaine avec données, après lequel celles-ci sont dites anciennes.',
  'staleness.notAssessedWeeks':
    'Nombre de semaines, à compter de la fin de la dernière semaine avec données, après lequel un lieu ne reçoit pas de niveau ; 3 selon la méthode, et seul un réglage plus strict est donc possible. Vaut pour les prévisions établies à partir de ce moment.',
  'staleness.oldForecastWeeks':
    'Nombre de semaines après lequel une prévision publiée est masquée jusqu’à ce qu’on la demande ; un rejeu ne l’est jamais.',
  'window.theme':
    'Couleurs de la fenêtre : « system » suit le mode clair ou sombre de cet ordinateur, « outdoor » sert à lire en plein soleil.',
  'window.lowPower':
    'Si la fenêtre économise l’énergie : les durées sont actualisées moins souvent et rien n’est chargé d’avance.',
  'window.singleLetters':
    'Si de simples lettres changent l’affichage d’un graphique pendant qu’il a le focus.',
  'window.notify':
    'Si le système vous notifie quand une prévision que personne n’a suivie relève le niveau d’un lieu. La notification ne nomme que des lieux et des niveaux. Dans un navigateur, seulement une fois que vous l’y avez aussi autorisé.',
};

/** Of one provider. */
const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'Si ce fournisseur peut être interrogé ; l’activer vaut accord pour l’envoi d’effectifs agrégés.',
  baseUrl: 'Adresse avant /chat/completions ; null est celle du fournisseur.',
  model: 'Modèle à utiliser ; null en choisit un dans la liste du fournisseur.',
  accountId: 'Compte que contient l’adresse ; seul Cloudflare en a besoin.',
  dailyBudget:
    'Tokens par jour au maximum, requêtes et réponses ensemble ; null : aucune limite de notre part.',
  deadlineMs: 'Durée maximale d’une requête jusqu’à ce que sa réponse soit entière, en millisecondes.',
};

/** The ends of sentences that name the setting and its value. */
const problems: Readonly<Record<(typeof settingProblems)[number], string>> = {
  EVERY_PROVIDER_ONCE: 'nommer chaque fournisseur une seule fois',
  EMBEDDED_LAST: 'embedded est toujours le dernier',
  ADDRESS:
    'une adresse comme https://host/v1, sans nom d’utilisateur, requête ni fragment ; http simple seulement sur cette machine ou son réseau',
  ACCOUNT_ID: 'un identifiant de compte comporte 32 chiffres hexadécimaux',
  SUPPRESSION_LIMIT: 'la limite est 0 (tous les effectifs sont affichés) ou 3 et plus',
};

export const settings: typeof english = {
  help: (key) =>
    general[key as keyof typeof general] ??
    ofProvider[key.slice(key.lastIndexOf('.') + 1) as keyof typeof ofProvider],
  problem: (found) => problems[found as keyof typeof problems] ?? found,
  cannotBe: (p) =>
    `${p.key} ne peut pas valoir ${p.value} : ${p.problem}. ${p.help} Par défaut : ${p.standard}.`,
  notAllowed: 'non autorisé',
  noEntries: ({ key }) => `${key} n’a pas d’entrées : définissez-le en entier.`,
  forbiddenEntry: ({ key, name }) => `${key} ne peut pas avoir d’entrée nommée « ${name} ».`,
  unknown: ({ key, near }) =>
    `Il n’y a pas de réglage ${key}. ${nearNames.didYouMean(near) ?? '`outpost config` les liste tous.'}`,
};
