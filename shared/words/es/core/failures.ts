import type { failures as english } from '../../en/core/failures.ts';
import { measureName } from '../common/measures.ts';

const exchange: typeof english.exchange = {
  KEY_REFUSED: 'la clave fue rechazada; introduzca una válida',
  KEY_MISSING: 'no hay ninguna clave definida, y rechaza una solicitud sin clave; introduzca la clave',
  ACCESS_DENIED:
    'se denegó el acceso a esta cuenta o desde este lugar; sus ajustes en el proveedor dicen por qué',
  SCOPE_MISSING: 'la clave no permite consultar esto; puede que sí permita pronosticar',
  CREDIT_SPENT: 'su crédito está agotado; compre más y luego readmítalo',
  SPEND_LIMIT: 'se gastó lo que puede gastar este mes',
  DAILY_QUOTA: 'su cuota de hoy está agotada',
  NO_QUOTA: 'el plan de esta cuenta no tiene cuota para este modelo',
  LONG_WAIT: 'se alcanzó su límite por más tiempo del que una llamada puede esperar',
  RATE_LIMIT: 'se alcanzó por el momento su límite de solicitudes',
  OVERLOADED: 'el servicio estaba saturado',
  MODEL_LOADING:
    'todavía está cargando su modelo; vuelva a ejecutar cuando termine, lo que puede tardar unos minutos',
  SERVER_ERROR: 'el servicio falló',
  TIMED_OUT: 'el servicio no terminó a tiempo',
  DEADLINE: 'ninguna respuesta completa antes del plazo',
  CONNECTION_LOST: 'la conexión se perdió antes de que llegara la respuesta completa',
  TOO_LONG: 'la solicitud es demasiado larga para este modelo',
  ANSWER_TOO_LONG: 'la respuesta pedida es más larga de lo que escribe este modelo',
  MODEL_UNAVAILABLE: 'el modelo no está disponible; elija otro',
  PARAM_UNSUPPORTED: 'un parámetro de la solicitud no se admite',
  SCHEMA_UNSUPPORTED: 'la forma de respuesta pedida no se admite',
  BAD_REQUEST: 'la solicitud no fue aceptada',
  WRONG_ENDPOINT: 'la dirección no se sirve allí',
  WRONG_ADDRESS: 'nada responde en esta dirección; compruebe la dirección base, que suele terminar en /v1',
  WRONG_ACCOUNT: 'el identificador de cuenta no se conoce allí; compruébelo',
  REFUSAL: 'el modelo se negó a responder',
  CONTENT_FILTER: 'un filtro de contenido retuvo la respuesta',
  POLICY: 'una política de uso del proveedor bloqueó la solicitud',
  NO_CHOICES: 'no contiene ninguna respuesta; la pregunta fue bloqueada',
  TRUNCATED: 'el modelo usó todos sus tokens antes de responder',
  EMPTY: 'la respuesta está vacía',
  TOO_LARGE: 'la respuesta es mayor que cualquier pronóstico',
  NO_MESSAGE: 'la respuesta no contiene ningún mensaje',
  JSON_MODE_FAILED: 'el modelo no escribió JSON válido',
  UNREACHABLE: 'nadie responde en su dirección',
  UNKNOWN_HOST: 'no se conoce el nombre de su dirección',
  TLS: 'no se pudo verificar su certificado; compruebe el reloj y la red de este equipo',
  REDIRECT: 'redirige a otra parte, lo que nunca se sigue',
  PROXY: 'un proxy rechaza la conexión; inicie sesión en él',
  NOT_JSON: 'llegó una página en lugar de una respuesta; puede que la red pida iniciar sesión',
  BLOCKED: 'la red respondió en su lugar: bloquea la dirección, o pide iniciar sesión',
  CANCELLED: 'la solicitud se canceló',
};

export const failures: typeof english = {
  exchange,
  noWholeAnswer: ({ seconds }) => `ninguna respuesta completa en ${seconds} s`,
  unusableReply: ({ code }) => `la respuesta no se pudo usar: ${code}`,
  size: {
    context: ({ limit }) => `su contexto es de ${limit} tokens`,
    account: ({ limit }) => `su cuenta admite ${limit} tokens a la vez`,
    requestWas: ({ found, prompt }) =>
      `${found}, ${prompt === null ? 'la solicitud era más larga' : `la solicitud tenía ${prompt}`}`,
    shortestNeeds: ({ found, needed, way }) =>
      `${found}, y la solicitud más corta necesita unos ${needed} con su respuesta: ${way}`,
    otherAccount: 'use una cuenta que permita más',
    cutOff: ({ tokens }) => `la respuesta se cortó después de ${tokens} tokens`,
    contextFull: ({ found, prompt, larger }) =>
      `${found}, porque el contexto estaba lleno (${prompt} eran la solicitud): ${larger}`,
    mostAllowed: ({ found }) =>
      `${found}, el máximo que puede usar: elija un modelo que piense y escriba menos`,
    otherModel: 'elija un modelo con uno mayor',
    cutOffSomewhere:
      'la respuesta se cortó: su contexto está lleno, o el modelo escribe demasiado; dele un contexto mayor, o elija otro modelo',
  },
  answer: {
    otherWeeks: ({ measure }) => `${measureName(measure)}: no son las semanas que se pidieron`,
    week: ({ measure, targetEndDate }) => `${measureName(measure)}, semana hasta ${targetEndDate}`,
    noMedian: ({ where }) => `${where}: sin mediana`,
    noNumber: ({ where }) => `${where}: un valor no es un número`,
    belowZero: ({ where }) => `${where}: un recuento inferior a cero`,
    crossed: ({ where }) => `${where}: los cuantiles se cruzan`,
  },
  noWholeReply: ({ kind, code }) => `ninguna respuesta completa: ${kind}${code === null ? '' : ` (${code})`}`,
};
