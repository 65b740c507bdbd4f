import type { SettingGroup } from '../../../settings/settingControls.ts';
import type { GeneralKey, providerSettings } from '../../../settings/settingsSchema.ts';
import type { labels as english } from '../../en/settings/labels.ts';

const groups: Readonly<Record<SettingGroup, string>> = {
  data: 'Datos y semanas',
  forecast: 'Pronóstico',
  risk: 'Umbrales de alerta y riesgo',
  providers: 'Proveedores',
  privacy: 'Qué puede salir de este equipo',
  background: 'Segundo plano',
  report: 'Informes',
  team: 'Equipo',
  window: 'Idioma y apariencia',
};

const general: Readonly<Record<GeneralKey, string>> = {
  priority: 'Orden de los proveedores',
  'forecast.horizons': 'Semanas por delante',
  'failover.threshold': 'Fallos antes de que otro proveedor tome el relevo',
  'failover.failback': 'Retorno a un proveedor de mayor prioridad',
  'retry.attempts': 'Solicitudes para un lugar',
  'retry.baseDelayMs': 'Espera antes de una repetición',
  'offline.useEmbedded': 'Usar el modelo sin conexión cuando no hay conexión',
  'connectivity.urls': 'Direcciones que muestran si este equipo está en línea',
  'privacy.codePlaces': 'Enviar los lugares como números',
  'scheduler.intervalMinutes': 'Tiempo entre dos ciclos',
  'scheduler.autoForecast': 'Pronósticos automáticos',
  'scheduler.datasets': 'Pronósticos automáticos de conjuntos de datos concretos',
  'scheduler.farProviders': 'Pronósticos automáticos de proveedores fuera de esta red',
  'import.epiWeek': 'Sistema de semanas',
  'risk.impact': 'Impacto de una enfermedad',
  'risk.capacity': 'Capacidad',
  'risk.expectedCfr': 'Muertes esperadas entre los casos (letalidad)',
  'risk.prepared': 'Vacunas y existencias confirmadas',
  'risk.thresholds': 'Umbrales de alerta',
  'risk.serialInterval': 'Intervalo serial',
  'providers.embedded.model': 'Cómo pronostica el modelo sin conexión',
  'prompt.baseline': 'Comunicar a los proveedores de IA el pronóstico sin conexión',
  'data.completeness': 'Completitud de las semanas más recientes',
  'report.organisation': 'Organización',
  'report.author': 'Su nombre',
  'report.suppressBelow': 'Los recuentos inferiores a este no se muestran',
  'team.siteName': 'Nombre de este sitio',
  'team.visibility': 'Quién lee este sitio',
  'team.shareCounts': 'Compartir recuentos',
  'team.shareExchanges': 'Compartir intercambios con proveedores',
  'team.pooledRecord': 'Evaluar con las puntuaciones de todos los sitios',
  'team.oneProvider': 'Un solo proveedor a la vez en el equipo',
  language: 'Idioma',
  'window.numbers': 'Números y fechas',
  'window.digits': 'Cifras en árabe',
  'staleness.amberWeeks': 'Los datos son antiguos después de',
  'staleness.notAssessedWeeks': 'Sin nivel después de',
  'staleness.oldForecastWeeks': 'Un pronóstico se oculta después de',
  'window.theme': 'Tema',
  'window.lowPower': 'Modo de bajo consumo',
  'window.singleLetters': 'Atajos de una sola letra',
  'window.notify': 'Notificaciones de subidas de nivel',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'Activado',
  baseUrl: 'Dirección',
  model: 'Modelo',
  accountId: 'Identificador de cuenta',
  dailyBudget: 'Tokens al día, como máximo',
  deadlineMs: 'Plazo de una solicitud',
};

const onScreen: Readonly<Partial<Record<string, string>>> = {
  'connectivity.urls': 'A qué se consulta para saber si este equipo está en línea.',
  'data.completeness':
    'Proporción de los casos ya notificados de las semanas más recientes, primero la más reciente: 60 80 95. Se usa donde las importaciones anteriores no la muestran.',
  'providers.embedded.model': 'Elegido según la longitud y el tipo de los datos, o siempre del mismo modo.',
  priority: 'El orden en que se usan los proveedores.',
  'retry.baseDelayMs': 'La espera inicial más larga antes de repetir una solicitud; se duplica cada vez.',
  'risk.impact': 'Clase de 1 a 5; las enfermedades sin fila tienen un valor inicial incorporado.',
  'risk.capacity': 'Camas o tratamientos por semana: más casos que eso elevan el impacto en una clase.',
  'risk.expectedCfr':
    'Proporción de muertes entre los casos que suele tener una enfermedad; más del doble eleva el impacto en una clase.',
  'risk.prepared':
    'Conjuntos de datos con cobertura de vacunación y existencias confirmadas, lo que reduce el impacto en una clase.',
  'risk.thresholds':
    'Si el umbral de alerta oficial vale para un conjunto de datos o un lugar, y límites propios en casos o muertes por semana.',
  'risk.serialInterval':
    'Días desde un caso hasta los casos que infecta; las enfermedades sin fila tienen un valor inicial incorporado.',
  'scheduler.datasets':
    'Conjuntos de datos cuyos pronósticos automáticos se activan o desactivan por separado.',
  'scheduler.intervalMinutes': 'Contado desde medianoche.',
  language: 'Idioma de las pantallas, la línea de comandos y los informes.',
  'window.digits': 'Cifras de los números en árabe.',
  'window.theme': 'Colores de la ventana; el tema exterior es para leer a pleno sol.',
  baseUrl: 'Lo que va antes de /chat/completions en la dirección del proveedor.',
  model: 'Vacío: Outpost elige uno de la lista del proveedor.',
  accountId: 'La cuenta que nombra la dirección.',
  dailyBudget: 'Preguntas y respuestas en conjunto; vacío significa sin límite propio.',
  deadlineMs: 'El tiempo más largo para una solicitud hasta que su respuesta está completa.',
};

const nameOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

export const labels: typeof english = {
  groups,
  of: (key) => general[key as GeneralKey] ?? ofProvider[nameOf(key) as keyof typeof ofProvider],
  help: (key, help) =>
    onScreen[key] ?? (key.startsWith('providers.') ? onScreen[nameOf(key)] : undefined) ?? help,
};
