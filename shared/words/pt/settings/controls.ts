import type { SettingUnit } from '../../../settings/settingControls.ts';
import { digitSamples, languageNames, numberSamples } from '../../choiceNames.ts';
import type { controls as english, Range } from '../../en/settings/controls.ts';
import { weekSystems } from '../common/weekSystems.ts';
import { settings } from '../core/settings.ts';

const units: Readonly<Record<SettingUnit, string>> = {
  weeks: 'semanas',
  failures: 'falhas seguidas',
  requests: 'solicitações',
  milliseconds: 'segundos',
  minutes: 'minutos',
  tokens: 'tokens',
  days: 'dias',
  casesAWeek: 'casos por semana',
  deathsAWeek: 'óbitos por semana',
  bedsAWeek: 'leitos ou tratamentos por semana',
  share: '%',
};

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'import.epiWeek': weekSystems,
  'failover.failback': { 'next-run': 'Antes da próxima execução', manual: 'Só manualmente' },
  'team.visibility': { team: 'Todos os locais de trabalho da equipe', centre: 'Só o nível central' },
  'providers.embedded.model': {
    auto: 'Escolhido pelo tamanho e tipo dos dados',
    'no-change': 'Sem mudança',
    tiered: 'Escalonado',
    boosted: 'Com boosting',
  },
  language: { system: 'Como este computador', ...languageNames },
  'window.numbers': { language: 'Como o idioma os escreve', ...numberSamples },
  'window.digits': digitSamples,
  'window.theme': {
    system: 'Como este computador',
    light: 'Claro',
    dark: 'Escuro',
    outdoor: 'Ao ar livre, para luz do sol',
  },
  'risk.thresholds.official': { confirmed: 'Vale aqui', declined: 'Não vale aqui' },
};

const parts: Readonly<Record<string, string>> = {
  'data.completeness': 'Já notificados, semana mais recente primeiro (%)',
  'risk.impact': 'Classe, 1 a 5',
  'risk.capacity': 'Leitos ou tratamentos por semana',
  'risk.expectedCfr': 'Letalidade (%)',
  'risk.prepared': 'Confirmado',
  'scheduler.datasets': 'Automático',
  'risk.thresholds.official': 'Limiar de alerta oficial',
  'risk.thresholds.cases': 'Casos por semana',
  'risk.thresholds.deaths': 'Óbitos por semana',
  'risk.serialInterval.meanDays': 'Média (dias)',
  'risk.serialInterval.sdDays': 'Desvio padrão (dias)',
};

function rangeOf({ min, max, isOpen = { min: false, max: false } }: Range): string {
  if (min !== null && max !== null && !isOpen.min && !isOpen.max) return ` de ${min} a ${max}`;
  const lower = min === null ? [] : [isOpen.min ? `acima de ${min}` : `a partir de ${min}`];
  const upper = max === null ? [] : [isOpen.max ? `abaixo de ${max}` : `até ${max}`];
  const ends = [...lower, ...upper].join(' e ');
  return ends === '' ? '' : ` ${ends}`;
}

const none: Readonly<Partial<Record<string, string>>> = {
  baseUrl: 'O do próprio provedor',
  model: 'O Outpost escolhe',
  dailyBudget: 'Sem limite',
};

export const controls: typeof english = {
  unit: (unit) => units[unit],
  choice: (of, value) => choices[of]?.[value] ?? value,
  none: (key) => none[key.slice(key.lastIndexOf('.') + 1)] ?? null,
  part: (of) => parts[of] ?? of,
  whole: (range) => `Um número inteiro${rangeOf(range)}.`,
  number: (range) => `Um número${rangeOf(range)}.`,
  oneOf: (values) => `Um destes: ${values}.`,
  mayBeEmpty: 'Pode ficar vazio.',
  notWhole: (range) => `Escreva um número inteiro${rangeOf(range)}.`,
  notNumber: (range) => `Escreva um número${rangeOf(range)}.`,
  notNumbers: (range, most) => `Escreva no máximo ${most} números${rangeOf(range)}, separados por espaços.`,
  needed: 'Escreva algo aqui, ou redefina a configuração.',
  tooLong: (most) => `Escreva no máximo ${most} caracteres.`,
  unusable: (code) => `Isto não pode ser usado: ${settings.problem(code)}.`,
};
