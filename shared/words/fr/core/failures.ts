import type { failures as english } from '../../en/core/failures.ts';
import { measureName } from '../common/measures.ts';

/** "Il" and "son" are those of the provider, or of its model where that is named. */
const exchange: typeof english.exchange = {
  KEY_REFUSED: 'la clé a été refusée ; saisissez-en une valide',
  KEY_MISSING: 'aucune clé n’est définie, et il refuse une requête sans clé ; saisissez la clé',
  ACCESS_DENIED:
    'l’accès a été refusé à ce compte ou depuis ce lieu ; ses réglages chez le fournisseur disent pourquoi',
  SCOPE_MISSING:
    'la clé n’autorise pas cette demande ; il se peut qu’elle autorise tout de même les prévisions',
  CREDIT_SPENT: 'son crédit est épuisé ; achetez-en, puis réadmettez-le',
  SPEND_LIMIT: 'ce qu’il peut dépenser ce mois-ci est dépensé',
  DAILY_QUOTA: 'son quota du jour est épuisé',
  NO_QUOTA: 'la formule de ce compte ne prévoit aucun quota pour ce modèle',
  LONG_WAIT: 'sa limite est atteinte pour plus longtemps qu’un appel ne peut attendre',
  RATE_LIMIT: 'sa limite de requêtes est atteinte pour l’instant',
  OVERLOADED: 'le service était occupé',
  MODEL_LOADING:
    'il charge encore son modèle ; relancez quand il a fini, ce qui peut prendre quelques minutes',
  SERVER_ERROR: 'le service a échoué',
  TIMED_OUT: 'le service n’a pas terminé à temps',
  DEADLINE: 'pas de réponse entière avant le délai',
  CONNECTION_LOST: 'la connexion a été perdue avant l’arrivée de la réponse entière',
  TOO_LONG: 'la requête est trop longue pour ce modèle',
  ANSWER_TOO_LONG: 'la réponse demandée est plus longue que ce que ce modèle écrit',
  MODEL_UNAVAILABLE: 'le modèle n’est pas disponible ; choisissez-en un autre',
  PARAM_UNSUPPORTED: 'un paramètre de la requête n’est pas pris en charge',
  SCHEMA_UNSUPPORTED: 'la forme de réponse demandée n’est pas prise en charge',
  BAD_REQUEST: 'la requête n’a pas été acceptée',
  WRONG_ENDPOINT: 'l’adresse n’y est pas servie',
  WRONG_ADDRESS:
    'rien ne répond à cette adresse ; vérifiez l’adresse de base, qui se termine d’ordinaire par /v1',
  WRONG_ACCOUNT: 'l’identifiant de compte n’y est pas connu ; vérifiez-le',
  REFUSAL: 'le modèle a décliné de répondre',
  CONTENT_FILTER: 'un filtre de contenu a retenu la réponse',
  POLICY: 'une règle d’utilisation du fournisseur a bloqué la requête',
  NO_CHOICES: 'la réponse ne contient aucun résultat ; la requête a été bloquée',
  TRUNCATED: 'le modèle a utilisé tous ses tokens avant de répondre',
  EMPTY: 'la réponse est vide',
  TOO_LARGE: 'la réponse est plus grande que toute prévision',
  NO_MESSAGE: 'la réponse ne contient aucun message',
  JSON_MODE_FAILED: 'le modèle n’a pas écrit de JSON valide',
  UNREACHABLE: 'personne ne répond à son adresse',
  UNKNOWN_HOST: 'le nom de son adresse n’est pas connu',
  TLS: 'son certificat n’a pas pu être vérifié ; vérifiez l’horloge et le réseau de cette machine',
  REDIRECT: 'il redirige ailleurs, ce qui n’est jamais suivi',
  PROXY: 'un proxy refuse la connexion ; identifiez-vous-y',
  NOT_JSON: 'une page est arrivée à la place d’une réponse ; le réseau demande peut-être une identification',
  BLOCKED: 'le réseau a répondu à sa place : il bloque l’adresse, ou demande une identification',
  CANCELLED: 'la requête a été annulée',
};

export const failures: typeof english = {
  exchange,
  noWholeAnswer: ({ seconds }) => `pas de réponse entière en ${seconds} s`,
  unusableReply: ({ code }) => `la réponse n’a pas pu être utilisée : ${code}`,
  size: {
    context: ({ limit }) => `son contexte est de ${limit} tokens`,
    account: ({ limit }) => `son compte accepte ${limit} tokens à la fois`,
    requestWas: ({ found, prompt }) =>
      `${found}, ${prompt === null ? 'la requête était plus longue' : `la requête en avait ${prompt}`}`,
    shortestNeeds: ({ found, needed, way }) =>
      `${found}, et la requête la plus courte en demande environ ${needed} avec sa réponse : ${way}`,
    otherAccount: 'utilisez un compte qui en autorise davantage',
    cutOff: ({ tokens }) => `la réponse a été coupée après ${tokens} tokens`,
    contextFull: ({ found, prompt, larger }) =>
      `${found}, car le contexte était plein (dont ${prompt} pour la requête) : ${larger}`,
    mostAllowed: ({ found }) =>
      `${found}, le maximum autorisé : choisissez un modèle qui réfléchit et écrit moins`,
    otherModel: 'choisissez un modèle qui en a un plus grand',
    cutOffSomewhere:
      'la réponse a été coupée : son contexte est plein, ou le modèle écrit trop longuement ; donnez-lui un contexte plus grand, ou choisissez un autre modèle',
  },
  answer: {
    otherWeeks: ({ measure }) => `${measureName(measure)} : ce ne sont pas les semaines demandées`,
    week: ({ measure, targetEndDate }) => `${measureName(measure)}, semaine jusqu’au ${targetEndDate}`,
    noMedian: ({ where }) => `${where} : pas de médiane`,
    noNumber: ({ where }) => `${where} : une valeur n’est pas un nombre`,
    belowZero: ({ where }) => `${where} : un effectif inférieur à zéro`,
    crossed: ({ where }) => `${where} : des quantiles se croisent`,
  },
  noWholeReply: ({ kind, code }) => `pas de réponse entière : ${kind}${code === null ? '' : ` (${code})`}`,
};
