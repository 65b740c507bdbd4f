import type { KeySource, Result } from '../../../contract/index.ts';
import type { setup as english, consent as englishConsent } from '../../en/window/setup.ts';
import { a } from '../common/articles.ts';
import { amount, byNumber } from '../common/counted.ts';
import { health } from './health.ts';

type TestStatus = Result<'providers.test'>['status'];

const testStatus: Record<TestStatus, string> = {
  UP: health.statuses.UP,
  DOWN: health.statuses.DOWN,
  REFUSED: 'Rechaza la clave',
  UNKNOWN: health.statuses.UNKNOWN,
  NOT_CONFIGURED: health.statuses.NOT_CONFIGURED,
};

const keySource: Record<KeySource, string> = {
  environment: 'Hay una clave en el entorno; se usa antes que cualquiera guardada aquí.',
  'key-store': 'Hay una clave guardada, cifrada por el almacén de claves de este sistema.',
  'plain-text': 'Hay una clave guardada en un archivo de texto sin cifrar que solo usted puede leer.',
};

export const setup: typeof english = {
  open: 'Configurar…',
  openOf: (name) => `Configurar ${name}`,
  title: (provider) => `Configurar ${provider}`,
  loading: 'Leyendo cómo están conectados los proveedores…',
  state: {
    on: 'Activado: se le pueden enviar recuentos.',
    off: 'Desactivado: no se le envían recuentos.',
    missing: {
      key: 'Necesita una clave.',
      address: 'Necesita una dirección.',
      account: 'Necesita un identificador de cuenta.',
    },
  },
  key: {
    title: 'Clave',
    source: keySource,
    none: 'Todavía no hay clave.',
    noneNeeded: 'Sin clave; se le consulta sin ella.',
    label: 'Clave nueva',
    replaces: 'Una clave nueva sustituye a la que está guardada. Ninguna clave se vuelve a mostrar.',
    plainText: 'Guardarla en un archivo de texto sin cifrar que solo yo pueda leer',
    plainTextWhy:
      'Este sistema no tiene un almacén de claves que Outpost pueda usar. Una clave en el entorno nunca se guarda.',
    send: 'Guardar esta clave',
    sending: 'Guardando la clave…',
    done: 'La clave está guardada.',
    remove: 'Quitar la clave',
    removing: 'Quitando la clave…',
    removed: 'La clave que estaba guardada aquí ya no está.',
    missing: 'Pegue primero la clave.',
    plainTextMissing: 'Marque primero que puede guardarse en un archivo de texto sin cifrar.',
    noKeyStore:
      'Este sistema no tiene un almacén de claves que Outpost pueda usar. Marque que la clave puede guardarse en un archivo de texto sin cifrar, o indíquela en el entorno.',
  },
  connection: {
    title: 'Conexión',
    address: 'Dirección',
    ownAddress: 'La propia del proveedor',
    ownAddressAt: (host) => `La propia del proveedor (${host})`,
    otherAddress: 'Otra…',
    otherAddressLabel: 'Dirección base',
    addressHelp: 'Lo que va antes de /chat/completions, por ejemplo https://host/v1.',
    addressWrong:
      'Esta dirección no se puede usar. Debe ser como https://host/v1, sin nombre de usuario, consulta ni fragmento; http sin cifrar solo en este equipo o en su red.',
    elsewhere: (provider) =>
      `Guardar otra dirección desactiva ${provider} hasta que usted haya visto qué se envía allí.`,
    model: 'Modelo',
    anyModel: 'Lo elige Outpost',
    anyModelNow: (model) => `Lo elige Outpost (último: ${model})`,
    otherModel: 'Otro nombre…',
    otherModelLabel: 'Nombre del modelo',
    modelWrong: 'Escriba el nombre del modelo tal como lo escribe el proveedor.',
    listModels: 'Ver sus modelos',
    listing: 'Pidiendo la lista…',
    listed: (count, models) =>
      byNumber(
        count,
        `Hay ${models} modelo en la lista; elíjalo en el campo.`,
        `Hay ${models} modelos en la lista; elija uno en el campo.`,
      ),
    noneListed: 'La lista no tiene modelos. Escriba el nombre de uno.',
    account: 'Identificador de cuenta',
    accountHelp: '32 dígitos hexadecimales, en la página de resumen de la cuenta.',
    accountWrong: 'Un identificador de cuenta tiene 32 dígitos hexadecimales: 0 a 9 y a a f.',
    dailyBudget: 'Tokens al día, como máximo',
    dailyBudgetHelp:
      'Enviados y recibidos en conjunto; vacío significa sin límite propio. La cuenta empieza de nuevo a las 00:00 UTC.',
    dailyBudgetWrong: 'Escriba un número entero a partir de 1, o deje el campo vacío.',
    save: 'Guardar',
    saving: 'Guardando…',
    done: 'Guardado.',
  },
  test: {
    title: 'Prueba',
    help: 'Comprueba si responde y acepta la clave. No se envían recuentos ni se gastan tokens.',
    run: 'Probar',
    runOf: (provider) => `Probar ${provider}`,
    running: (provider) => `Consultando ${a(provider)}…`,
    status: testStatus,
    offline: 'Este equipo no tiene conexión, así que un proveedor externo no responde.',
  },
  places: {
    title: 'Qué se envía',
    coded: 'Enviar los lugares como números en vez de por su nombre',
    codedHelp: 'Para todos los proveedores. Los recuentos, las fechas y la enfermedad siempre se envían.',
    saving: 'Guardando…',
    show: 'Ver qué se envía…',
  },
  saveFirst: 'Guarde primero los cambios.',
  enable: (provider) => `Activar ${provider}…`,
  disable: (provider) => `Desactivar ${provider}`,
  disabling: 'Desactivando…',
  holds: (provider) =>
    `${provider} tiene el bloqueo: si se desactiva, lo pierde, y una ejecución en curso termina sin resultado.`,
  enabled: (provider) => `${provider} está activado. Se le puede consultar a partir de la próxima ejecución.`,
  disabled: (provider) => `${provider} está desactivado. Ya no se le envían recuentos.`,
};

export const consent: typeof englishConsent = {
  title: (provider) => `¿Activar ${provider}?`,
  lead: (provider, host) =>
    `Con su consentimiento, una ejecución consulta ${a(provider)} una vez por cada lugar, enviando lo que figura abajo a **${host}**. No se envía nada más del conjunto de datos.`,
  leadNear: (provider, host) =>
    `Con su consentimiento, una ejecución consulta ${a(provider)} una vez por cada lugar, enviando lo que figura abajo a **${host}**, que es este equipo o está en su red. No se envía nada más del conjunto de datos.`,
  where: 'Destino',
  training: 'Entrenamiento',
  retention: 'Se conserva allí',
  unknownPolicy: 'No se conoce para esta dirección: pregunte a quien la administra.',
  size: 'Tamaño aproximado',
  sizeValue: ({ perPlace, inAll, count, places }) =>
    byNumber(
      count,
      `Unos ${inAll} tokens para una ejecución de ${places} lugar.`,
      `Unos ${inAll} tokens para una ejecución de los ${amount(count, places, 'lugar', 'lugares')}, ${perPlace} por cada uno.`,
    ),
  sizeNote:
    'Las preguntas y las respuestas más largas en conjunto; las repeticiones tras un fallo se suman aparte.',
  warning: 'Lea esto primero:',
  request: 'Qué se envía',
  requestOf: (place) => `La solicitud para ${place}, exactamente como se enviaría.`,
  dataset: 'Conjunto de datos',
  place: 'Lugar',
  firstPlace: 'El primero que se puede pronosticar',
  kinds:
    'Para un lugar cada vez: la enfermedad, el lugar por su nombre o su número, su población si se conoce, los recuentos semanales de casos y muertes con sus fechas, y lo que se pide. Nunca se envían filas sobre personas.',
  noDataset: 'Todavía no hay ningún conjunto de datos, así que no hay solicitud que mostrar.',
  anyModel: 'El modelo representa al que se elige al hacer la primera solicitud.',
  asking: 'Preparando la solicitud…',
  enable: (provider) => `Activar ${provider}`,
  enabling: 'Activando…',
  keepOff: 'Dejar desactivado',
  titleEnabled: (provider) => `Qué se envía ${a(provider)}`,
  leadEnabled: (provider, host) =>
    `Una ejecución consulta ${a(provider)} una vez por cada lugar, enviando lo que figura abajo a **${host}**. No se envía nada más del conjunto de datos.`,
};
