import type { exchange as english } from '../../en/window/exchange.ts';

export const exchange: typeof english = {
  showRequest: 'Afficher la requête',
  showReply: 'Afficher la réponse',
  showRequestOf: (subject) => `Afficher la requête : ${subject}`,
  showReplyOf: (subject) => `Afficher la réponse : ${subject}`,
  requestTitle: 'Requête telle qu’elle a été envoyée',
  replyTitle: 'Réponse telle qu’elle est arrivée',
  titleOf: (title, subject) => `${title} · ${subject}`,
  entry: (seq) => `entrée d’audit ${seq}`,
  hash: 'Empreinte',
  inLines: 'Couper ses textes en lignes',
  inLinesHelp:
    'Les sauts de ligne et les guillemets à l’intérieur des textes sont affichés comme ce qu’ils représentent.',
  copy: 'Copier le texte',
  copied: 'Copié tel qu’il a été conservé.',
  copyFailed: 'Le système a refusé la copie. Sélectionnez le texte et copiez-le à la main.',
  laidOut: 'JSON, mis en forme pour la lecture ; ce qui est copié est le texte tel qu’il a été conservé.',
  empty: 'Le texte est vide.',
  unknown:
    'Ce texte n’est pas dans le dossier de données : il a été conservé sur un autre ordinateur, ou le dossier a été copié sans ses échanges. L’empreinte dans le journal d’audit reste valable pour lui.',
};
