import type { TeamWords } from '../../team.ts';

/** The form of a data folder that is in no team. */
export const join: TeamWords['join'] = {
  title: 'Rejoindre une équipe',
  address: 'Adresse de la base de données',
  addressHelp:
    'Sans le mot de passe, comme postgres://USER@HOST:PORT/DATABASE. L’administrateur de la base de données vous la donne.',
  addressMissing: 'Saisissez d’abord l’adresse de la base de données.',
  password: 'Mot de passe',
  passwordHelp:
    'Il est conservé dans le trousseau de clés de ce système et n’est plus jamais affiché. Laissez-le vide si la base de données n’en demande pas.',
  passwordHelpPlain: 'Il n’est plus jamais affiché. Laissez-le vide si la base de données n’en demande pas.',
  plainText: 'Conserver le mot de passe dans un fichier en clair que moi seul peux lire',
  plainTextWhy: 'Ce système n’a pas de trousseau de clés qu’Outpost puisse utiliser.',
  plainTextMissing: 'Cochez d’abord que le mot de passe peut être conservé dans un fichier en clair.',
  begin: 'Créer une équipe ici, si la base de données n’en a pas encore',
  name: 'Nom de la nouvelle équipe',
  nameMissing: 'Donnez d’abord un nom à la nouvelle équipe.',
  submit: 'Rejoindre',
  submitBegin: 'Créer et rejoindre',
  joining: 'Connexion à la base de données…',
  refusals: {
    NO_TEAM_THERE:
      'Il n’y a pas encore d’équipe dans cette base de données, ou ce compte n’a pas le droit de la voir. Vérifiez l’adresse, ou cochez qu’une équipe est créée ici.',
    IN_A_TEAM: 'Ce dossier de données est déjà dans une équipe. Quittez-la d’abord.',
    NOT_IN_TEAM: 'Ce dossier de données n’est plus dans aucune équipe.',
    NO_KEY_STORE:
      'Ce système n’a pas de trousseau de clés qu’Outpost puisse utiliser. Cochez que le mot de passe peut être conservé dans un fichier en clair.',
  },
};
