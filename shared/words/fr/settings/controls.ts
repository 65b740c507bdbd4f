import type { SettingUnit } from '../../../settings/settingControls.ts';
import { digitSamples, languageNames, numberSamples } from '../../choiceNames.ts';
import type { controls as english, Range } from '../../en/settings/controls.ts';
import { weekSystems } from '../common/weekSystems.ts';
import { settings } from '../core/settings.ts';

const units: Readonly<Record<SettingUnit, string>> = {
  weeks: 'semaines',
  failures: 'échecs d’affilée',
  requests: 'requêtes',
  milliseconds: 'secondes',
  minutes: 'minutes',
  tokens: 'tokens',
  days: 'jours',
  casesAWeek: 'cas par semaine',
  deathsAWeek: 'décès par semaine',
  bedsAWeek: 'lits ou traitements par semaine',
  share: '%',
};

/** Choices by their setting, or the part of its entries. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'import.epiWeek': weekSystems,
  'failover.failback': { 'next-run': 'Avant la prochaine exécution', manual: 'Seulement à la main' },
  'team.visibility': { team: 'Tous les sites de l’équipe', centre: 'Le niveau central seul' },
  'providers.embedded.model': {
    auto: 'Selon la longueur et la nature des données',
    'no-change': 'Sans changement',
    tiered: 'Par paliers',
    boosted: 'Par arbres (boosting)',
  },
  language: { system: 'Comme cet ordinateur', ...languageNames },
  'window.numbers': { language: 'Comme la langue les écrit', ...numberSamples },
  'window.digits': digitSamples,
  'window.theme': {
    system: 'Comme cet ordinateur',
    light: 'Clair',
    dark: 'Sombre',
    outdoor: 'Extérieur, pour le plein soleil',
  },
  'risk.thresholds.official': { confirmed: 'Valable ici', declined: 'Non valable ici' },
};

const parts: Readonly<Record<string, string>> = {
  'data.completeness': 'Déjà déclarés, semaine la plus récente en premier (%)',
  'risk.impact': 'Classe, 1 à 5',
  'risk.capacity': 'Lits ou traitements par semaine',
  'risk.expectedCfr': 'Létalité (%)',
  'risk.prepared': 'Confirmé',
  'scheduler.datasets': 'Automatique',
  'risk.thresholds.official': 'Seuil d’alerte officiel',
  'risk.thresholds.cases': 'Cas par semaine',
  'risk.thresholds.deaths': 'Décès par semaine',
  'risk.serialInterval.meanDays': 'Moyenne (jours)',
  'risk.serialInterval.sdDays': 'Écart-type (jours)',
};

/** What follows "nombre" or "nombres". */
function rangeOf({ min, max, isOpen = { min: false, max: false } }: Range, ending: '' | 's' = ''): string {
  if (min !== null && max !== null && !isOpen.min && !isOpen.max) return ` de ${min} à ${max}`;
  const lower = min === null ? [] : [isOpen.min ? `supérieur${ending} à ${min}` : `d’au moins ${min}`];
  const upper = max === null ? [] : [isOpen.max ? `inférieur${ending} à ${max}` : `d’au plus ${max}`];
  const both = [...lower, ...upper].join(' et ');
  return both === '' ? '' : ` ${both}`;
}

/** What no value means, by the name of the setting. */
const none: Readonly<Partial<Record<string, string>>> = {
  baseUrl: 'Celle du fournisseur',
  model: 'Outpost choisit',
  dailyBudget: 'Aucune limite',
};

export const controls: typeof english = {
  unit: (unit) => units[unit],
  choice: (of, value) => choices[of]?.[value] ?? value,
  none: (key) => none[key.slice(key.lastIndexOf('.') + 1)] ?? null,
  part: (of) => parts[of] ?? of,
  whole: (range) => `Un nombre entier${rangeOf(range)}.`,
  number: (range) => `Un nombre${rangeOf(range)}.`,
  oneOf: (values) => `Une de ces valeurs : ${values}.`,
  mayBeEmpty: 'Peut rester vide.',
  notWhole: (range) => `Écrivez un nombre entier${rangeOf(range)}.`,
  notNumber: (range) => `Écrivez un nombre${rangeOf(range)}.`,
  notNumbers: (range, most) =>
    `Écrivez au plus ${most} nombres${rangeOf(range, 's')}, séparés par des espaces.`,
  needed: 'Écrivez quelque chose ici, ou réinitialisez le réglage.',
  tooLong: (most) => `Écrivez ${most} caractères au plus.`,
  unusable: (code) => `Valeur inutilisable : ${settings.problem(code)}.`,
};
