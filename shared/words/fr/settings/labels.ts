import type { SettingGroup } from '../../../settings/settingControls.ts';
import type { GeneralKey, providerSettings } from '../../../settings/settingsSchema.ts';
import type { labels as english } from '../../en/settings/labels.ts';

const groups: Readonly<Record<SettingGroup, string>> = {
  data: 'Données et semaines',
  forecast: 'Prévision',
  risk: 'Seuils d’alerte et risque',
  providers: 'Fournisseurs',
  privacy: 'Ce qui peut quitter cet ordinateur',
  background: 'Arrière-plan',
  report: 'Rapports',
  team: 'Équipe',
  window: 'Langue et apparence',
};

const general: Readonly<Record<GeneralKey, string>> = {
  priority: 'Ordre des fournisseurs',
  'forecast.horizons': 'Semaines à prévoir',
  'failover.threshold': 'Échecs avant qu’un autre fournisseur prenne le relais',
  'failover.failback': 'Retour à un fournisseur de priorité supérieure',
  'retry.attempts': 'Requêtes pour un lieu',
  'retry.baseDelayMs': 'Attente avant une répétition',
  'offline.useEmbedded': 'Utiliser le modèle hors ligne en l’absence de réseau',
  'connectivity.urls': 'Adresses montrant si cet ordinateur est en ligne',
  'privacy.codePlaces': 'Envoyer les lieux sous forme de numéros',
  'scheduler.intervalMinutes': 'Temps entre deux cycles',
  'scheduler.autoForecast': 'Prévisions automatiques',
  'scheduler.datasets': 'Prévisions automatiques de certains jeux de données',
  'scheduler.farProviders': 'Prévisions automatiques par des fournisseurs hors de ce réseau',
  'import.epiWeek': 'Système de semaines',
  'risk.impact': 'Impact d’une maladie',
  'risk.capacity': 'Capacité',
  'risk.expectedCfr': 'Décès attendus parmi les cas (létalité)',
  'risk.prepared': 'Vaccins et stocks confirmés',
  'risk.thresholds': 'Seuils d’alerte',
  'risk.serialInterval': 'Intervalle sériel',
  'providers.embedded.model': 'Comment le modèle hors ligne prévoit',
  'prompt.baseline': 'Indiquer aux fournisseurs d’IA la prévision hors ligne',
  'data.completeness': 'Complétude des dernières semaines',
  'report.organisation': 'Organisation',
  'report.author': 'Votre nom',
  'report.suppressBelow': 'Les effectifs inférieurs à cette limite ne sont pas affichés',
  'team.siteName': 'Nom de ce site',
  'team.visibility': 'Qui lit ce site',
  'team.shareCounts': 'Partager les comptes',
  'team.shareExchanges': 'Partager les échanges avec les fournisseurs',
  'team.pooledRecord': 'Évaluer d’après les scores de tous les sites',
  'team.oneProvider': 'Un seul fournisseur à la fois pour l’équipe',
  language: 'Langue',
  'window.numbers': 'Nombres et dates',
  'window.digits': 'Chiffres en arabe',
  'staleness.amberWeeks': 'Données anciennes après',
  'staleness.notAssessedWeeks': 'Pas de niveau après',
  'staleness.oldForecastWeeks': 'Prévision masquée après',
  'window.theme': 'Thème',
  'window.lowPower': 'Mode économie d’énergie',
  'window.singleLetters': 'Raccourcis à une seule lettre',
  'window.notify': 'Notifications des hausses de niveau',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'Activé',
  baseUrl: 'Adresse',
  model: 'Modèle',
  accountId: 'Identifiant de compte',
  dailyBudget: 'Tokens par jour au maximum',
  deadlineMs: 'Délai maximal d’une requête',
};

/** Meanings in the words of the screen, where those of the settings name what is typed in a command. */
const onScreen: Readonly<Partial<Record<string, string>>> = {
  'connectivity.urls': 'Ce qui est interrogé pour savoir si cet ordinateur est en ligne.',
  'data.completeness':
    'Part des cas déjà déclarés pour les dernières semaines, la plus récente en premier : 60 80 95. Utilisée lorsque les imports antérieurs ne la montrent pas.',
  'providers.embedded.model':
    'Choisi selon la longueur et la nature des données, ou toujours de la même façon.',
  priority: 'L’ordre dans lequel les fournisseurs sont utilisés.',
  'retry.baseDelayMs': 'Première attente maximale avant qu’une requête soit répétée ; doublée à chaque fois.',
  'risk.impact': 'Classe 1 à 5 ; les maladies sans ligne ont une valeur de départ intégrée.',
  'risk.capacity':
    'Lits ou traitements par semaine : un nombre de cas supérieur relève l’impact d’une classe.',
  'risk.expectedCfr':
    'Part de décès parmi les cas qu’une maladie présente d’ordinaire ; plus du double relève l’impact d’une classe.',
  'risk.prepared':
    'Jeux de données pour lesquels la couverture vaccinale et les stocks sont confirmés, ce qui abaisse l’impact d’une classe.',
  'risk.thresholds':
    'Si le seuil d’alerte officiel est valable pour un jeu de données ou un lieu, et vos propres limites en cas ou en décès par semaine.',
  'risk.serialInterval':
    'Jours d’un cas aux cas qu’il infecte ; les maladies sans ligne ont une valeur de départ intégrée.',
  'scheduler.datasets':
    'Jeux de données dont les prévisions automatiques sont activées ou désactivées séparément.',
  'scheduler.intervalMinutes': 'À compter de minuit.',
  language: 'Langue des écrans, de la ligne de commande et des rapports.',
  'window.digits': 'Chiffres des nombres en arabe.',
  'window.theme': 'Couleurs de la fenêtre ; le thème extérieur sert à lire en plein soleil.',
  baseUrl: 'Ce qui précède /chat/completions dans l’adresse du fournisseur.',
  model: 'Vide : Outpost en choisit un dans la liste du fournisseur.',
  accountId: 'Le compte que désigne l’adresse.',
  dailyBudget: 'Requêtes et réponses ensemble ; vide : aucune limite de votre part.',
  deadlineMs: 'Durée maximale d’une requête jusqu’à ce que sa réponse soit entière.',
};

const nameOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

export const labels: typeof english = {
  groups,
  of: (key) => general[key as GeneralKey] ?? ofProvider[nameOf(key) as keyof typeof ofProvider],
  help: (key, help) =>
    onScreen[key] ?? (key.startsWith('providers.') ? onScreen[nameOf(key)] : undefined) ?? help,
};
