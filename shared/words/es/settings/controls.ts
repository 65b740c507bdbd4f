import type { SettingUnit } from '../../../settings/settingControls.ts';
import { digitSamples, languageNames, numberSamples } from '../../choiceNames.ts';
import type { controls as english, Range } from '../../en/settings/controls.ts';
import { weekSystems } from '../common/weekSystems.ts';
import { settings } from '../core/settings.ts';

const units: Readonly<Record<SettingUnit, string>> = {
  weeks: 'semanas',
  failures: 'fallos seguidos',
  requests: 'solicitudes',
  milliseconds: 'segundos',
  minutes: 'minutos',
  tokens: 'tokens',
  days: 'días',
  casesAWeek: 'casos por semana',
  deathsAWeek: 'muertes por semana',
  bedsAWeek: 'camas o tratamientos por semana',
  share: '%',
};

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'import.epiWeek': weekSystems,
  'failover.failback': { 'next-run': 'Antes de la próxima ejecución', manual: 'Solo a mano' },
  'team.visibility': { team: 'Todos los sitios del equipo', centre: 'Solo el nivel central' },
  'providers.embedded.model': {
    auto: 'Elegido según la longitud y el tipo de los datos',
    'no-change': 'Sin cambio',
    tiered: 'Por niveles (tiered)',
    boosted: 'Potenciado (boosted)',
  },
  language: { system: 'Como este equipo', ...languageNames },
  'window.numbers': { language: 'Como los escribe el idioma', ...numberSamples },
  'window.digits': digitSamples,
  'window.theme': {
    system: 'Como este equipo',
    light: 'Claro',
    dark: 'Oscuro',
    outdoor: 'Exterior, a pleno sol',
  },
  'risk.thresholds.official': { confirmed: 'Vale aquí', declined: 'No vale aquí' },
};

const parts: Readonly<Record<string, string>> = {
  'data.completeness': 'Ya notificado, primero la semana más reciente (%)',
  'risk.impact': 'Clase, 1 a 5',
  'risk.capacity': 'Camas o tratamientos por semana',
  'risk.expectedCfr': 'Letalidad (%)',
  'risk.prepared': 'Confirmado',
  'scheduler.datasets': 'Automático',
  'risk.thresholds.official': 'Umbral de alerta oficial',
  'risk.thresholds.cases': 'Casos por semana',
  'risk.thresholds.deaths': 'Muertes por semana',
  'risk.serialInterval.meanDays': 'Media (días)',
  'risk.serialInterval.sdDays': 'Desviación estándar (días)',
};

/** What follows «un número»: « de 5 a 1440», « mayor que 0 y de 50 como máximo». */
function rangeOf({ min, max, isOpen = { min: false, max: false } }: Range, ending: '' | 'es' = ''): string {
  if (min !== null && max !== null && !isOpen.min && !isOpen.max) return ` de ${min} a ${max}`;
  const bounds = [
    ...(min === null ? [] : [isOpen.min ? `mayor${ending} que ${min}` : `de ${min} como mínimo`]),
    ...(max === null ? [] : [isOpen.max ? `menor${ending} que ${max}` : `de ${max} como máximo`]),
  ];
  return bounds.length === 0 ? '' : ` ${bounds.join(' y ')}`;
}

const none: Readonly<Partial<Record<string, string>>> = {
  baseUrl: 'La propia del proveedor',
  model: 'Lo elige Outpost',
  dailyBudget: 'Sin límite',
};

export const controls: typeof english = {
  unit: (unit) => units[unit],
  choice: (of, value) => choices[of]?.[value] ?? value,
  none: (key) => none[key.slice(key.lastIndexOf('.') + 1)] ?? null,
  part: (of) => parts[of] ?? of,
  whole: (range) => `Un número entero${rangeOf(range)}.`,
  number: (range) => `Un número${rangeOf(range)}.`,
  oneOf: (values) => `Uno de: ${values}.`,
  mayBeEmpty: 'Puede quedar vacío.',
  notWhole: (range) => `Escriba un número entero${rangeOf(range)}.`,
  notNumber: (range) => `Escriba un número${rangeOf(range)}.`,
  notNumbers: (range, most) =>
    `Escriba como máximo ${most} números${rangeOf(range, 'es')}, separados por espacios.`,
  needed: 'Escriba algo aquí, o restablezca el ajuste.',
  tooLong: (most) => `Escriba ${most} caracteres como máximo.`,
  unusable: (code) => `Esto no se puede usar: ${settings.problem(code)}.`,
};
