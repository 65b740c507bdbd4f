import type { generalSettings, providerSettings, settingProblems } from '../../../settings/settingsSchema.ts';
import type { settings as english } from '../../en/core/settings.ts';
import { nearNames } from '../common/nearNames.ts';

const general: Readonly<Record<keyof typeof generalSettings, string>> = {
  priority: 'Orden en que se usan los proveedores; embedded es el último.',
  'forecast.horizons': 'Semanas que se pronostican.',
  'failover.threshold': 'Fallos seguidos tras los cuales el bloqueo deja a un proveedor.',
  'failover.failback':
    'Si un proveedor de mayor prioridad que vuelve a estar disponible toma el relevo antes de la próxima ejecución.',
  'retry.attempts': 'Solicitudes como máximo para un lugar mientras un fallo pueda pasar por sí solo.',
  'retry.baseDelayMs':
    'La espera inicial más larga antes de una repetición, en milisegundos; se duplica cada vez.',
  'offline.useEmbedded':
    'Sin conexión, dejar que el modelo sin conexión haga la ejecución en vez de contestar que no hay conexión.',
  'connectivity.urls':
    'Direcciones que indican si este equipo está en línea; null consulta a los proveedores lejanos activados, [] significa siempre en línea.',
  'privacy.codePlaces': 'Si los lugares se envían a los proveedores como números en vez de por su nombre.',
  'scheduler.intervalMinutes':
    'Minutos de un ciclo del planificador al siguiente, contados desde medianoche: 5 a 1440.',
  'scheduler.autoForecast':
    'Si los conjuntos de datos se pronostican automáticamente cuando cambian sus datos o la semana, salvo que uno se active o desactive por separado.',
  'scheduler.datasets':
    'Conjuntos de datos cuyos pronósticos automáticos se activan (true) o desactivan (false) por separado.',
  'scheduler.farProviders':
    'Si los pronósticos automáticos pueden consultar a proveedores fuera de esta red, lo que cuesta tokens.',
  'import.epiWeek': 'Sistema de semanas en el que se suman los recuentos diarios.',
  'risk.impact':
    'Clase de impacto de 1 a 5 por enfermedad; las enfermedades no nombradas aquí tienen un valor inicial incorporado.',
  'risk.capacity':
    'Camas o tratamientos por semana por conjunto de datos (ID) o lugar (ID/CODE): más casos que eso elevan el impacto en una clase.',
  'risk.expectedCfr':
    'Proporción esperada de muertes entre los casos por enfermedad, 0.01 para 1\u00a0%; más del doble eleva el impacto en una clase.',
  'risk.prepared':
    'Conjuntos de datos (ID) con cobertura de vacunación y existencias confirmadas, lo que reduce el impacto en una clase.',
  'risk.thresholds':
    'Umbrales de alerta por conjunto de datos (ID) o lugar (ID/CODE): official "confirmed" o "declined", y límites propios en casos o muertes por semana.',
  'risk.serialInterval':
    'Intervalo serial por enfermedad, media y desviación estándar en días; las enfermedades no nombradas aquí tienen un valor inicial incorporado.',
  'providers.embedded.model':
    'Cómo pronostica el modelo sin conexión: "auto" elige según la longitud y el tipo de los datos; o "no-change", "tiered", "boosted".',
  'prompt.baseline': 'Si se comunica a los proveedores de IA lo que espera el modelo sin conexión.',
  'data.completeness':
    'Proporción de casos ya notificados de las semanas más recientes por conjunto de datos (ID), primero la más reciente: 0.6 para 60\u00a0%. Se usa donde las importaciones anteriores no la muestran.',
  'report.suppressBelow':
    'Los informes de situación muestran los recuentos de 1 hasta por debajo de este número como «<5», y ocultan otros que los revelarían: 3 a 50; 0 muestra todos los recuentos y requiere un motivo en el informe.',
  'report.organisation': 'Nombre de su organización, en el encabezado de los informes.',
  'report.author': 'Su nombre, en los informes y junto a los ajustes que usted cambia.',
  'team.siteName':
    'Cómo se llama este sitio en su equipo y en los paquetes; su organización si no se indica nada.',
  'team.visibility':
    'Quién puede leer este sitio en la base de datos de su equipo: todos los sitios del equipo, o solo los usuarios del grupo de lectores, por ejemplo en el nivel central. Las copias que otros sitios ya tienen siguen en ellos.',
  'team.shareCounts':
    'Si el equipo recibe los recuentos de los conjuntos de datos, nunca filas sobre personas; sin ellos, el equipo solo ve los pronósticos y el registro de auditoría.',
  'team.shareExchanges':
    'Si el equipo recibe las solicitudes exactas a los proveedores de IA y sus respuestas.',
  'team.pooledRecord': 'Si la confianza se basa también en las puntuaciones de los demás sitios del equipo.',
  'team.oneProvider':
    'Si solo un sitio del equipo a la vez puede consultar a un proveedor fuera de su propia red. Necesita el enlace con el equipo: sin él, solo pueden responder el modelo sin conexión y los proveedores cercanos.',
  language:
    'Idioma de las pantallas, la línea de comandos y los informes: "system" sigue el de este equipo, o el del navegador que muestra las pantallas.',
  'window.numbers': 'Cómo escriben las pantallas los números y las fechas: como el idioma, o como otro.',
  'window.digits': 'Cifras de los números en árabe: "latin" 123 o "arabic" ١٢٣.',
  'staleness.amberWeeks':
    'Semanas desde el final de la última semana con datos tras las cuales se indica que los datos son antiguos.',
  'staleness.notAssessedWeeks':
    'Semanas desde el final de la última semana con datos tras las cuales un lugar no recibe ningún nivel; 3 según los métodos, así que solo se puede hacer más estricto. Vale para los pronósticos hechos a partir de entonces.',
  'staleness.oldForecastWeeks':
    'Semanas tras las cuales un pronóstico publicado se oculta hasta que se pide verlo; una repetición nunca se oculta.',
  'window.theme':
    'Colores de la ventana: "system" sigue el modo claro u oscuro de este equipo, "outdoor" es para leer a pleno sol.',
  'window.lowPower':
    'Si la ventana ahorra energía: los tiempos se cuentan con menos frecuencia y no se carga nada por adelantado.',
  'window.singleLetters': 'Si letras sueltas cambian la forma de ver un gráfico mientras este tiene el foco.',
  'window.notify':
    'Si el sistema le avisa cuando un pronóstico que nadie seguía eleva el nivel de un lugar. Nombra solo lugares y niveles. En un navegador, solo una vez que usted lo haya permitido también allí.',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled:
    'Si se puede consultar a este proveedor; activarlo es el consentimiento para enviar recuentos agregados.',
  baseUrl: 'Dirección antes de /chat/completions; null es la propia del proveedor.',
  model: 'Modelo que se usa; null elige uno de la lista del proveedor.',
  accountId: 'Cuenta que contiene la dirección; solo la necesita Cloudflare.',
  dailyBudget:
    'Tokens al día como máximo, preguntas y respuestas en conjunto; null significa sin límite nuestro.',
  deadlineMs: 'El tiempo más largo para una solicitud hasta que su respuesta está completa, en milisegundos.',
};

const problems: Readonly<Record<(typeof settingProblems)[number], string>> = {
  EVERY_PROVIDER_ONCE: 'nombre cada proveedor una vez',
  EMBEDDED_LAST: 'embedded es siempre el último',
  ADDRESS:
    'una dirección como https://host/v1, sin nombre de usuario, consulta ni fragmento; http sin cifrar solo en este equipo o en su red',
  ACCOUNT_ID: 'un identificador de cuenta tiene 32 dígitos hexadecimales',
  SUPPRESSION_LIMIT: 'el límite es 0 (se muestran todos los recuentos) o 3 o más',
};

export const settings: typeof english = {
  help: (key) =>
    general[key as keyof typeof general] ??
    ofProvider[key.slice(key.lastIndexOf('.') + 1) as keyof typeof ofProvider],
  problem: (found) => problems[found as keyof typeof problems] ?? found,
  cannotBe: ({ key, value, problem, help, standard }) =>
    `${key} no puede ser ${value}: ${problem}. ${help} Valor predeterminado: ${standard}.`,
  notAllowed: 'no permitido',
  noEntries: ({ key }) => `${key} no tiene entradas: defínalo en su totalidad.`,
  forbiddenEntry: ({ key, name }) => `${key} no puede tener una entrada llamada «${name}».`,
  unknown: ({ key, near }) =>
    `No existe el ajuste ${key}. ${nearNames.didYouMean(near) ?? '`outpost config` los muestra todos.'}`,
};
