import type { hosts as english } from '../../en/core/hosts.ts';

export const hosts: typeof english = {
  noSession:
    'Cette page n’a plus de session avec Outpost. Relancez Outpost et ouvrez l’adresse qu’il affiche.',
  otherRequest: 'Cette adresse n’accepte pas ce type de requête.',
  portTaken: ({ port }) =>
    `Le port ${port} ne peut pas être utilisé : un autre programme l’occupe, ou il demande plus de droits. Choisissez un autre port.`,
  otherAddress: 'Cette adresse n’est pas celle que sert Outpost.',
  otherWebsite: 'Les requêtes d’autres sites web ne reçoivent pas de réponse.',
  sendJson: 'Les requêtes doivent être envoyées en application/json.',
  tooLarge: 'La requête dépasse 4 Mio ; envoyez-la en plusieurs parties.',
  noJson: 'La requête n’est pas du JSON valide.',
  nothingHere: 'Il n’y a rien ici.',
  closedPage: `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Outpost</title></head>
<body>
<h1>Cette adresse n’est plus ouverte</h1>
<p>Outpost ouvre sa page à un seul navigateur, avec l’adresse qu’il affiche à son démarrage.</p>
<p>Utilisez cette adresse dans le navigateur où vous l’avez d’abord ouverte, ou relancez Outpost et ouvrez la nouvelle.</p>
</body>
</html>
`,
  onlyRead: 'Cette adresse est en lecture seule.',
  chooseFiles: 'Choisir des fichiers',
  allFiles: 'Tous les fichiers',
  onlyWindow: 'Seule la fenêtre d’Outpost peut demander cela.',
  notStarted: 'Outpost n’a pas pu démarrer',
  noBuiltPage: ({ folder }) =>
    `Il n’y a pas de page construite dans ${folder}. Exécutez « npm run build », ou réinstallez Outpost.`,
  onlyPage: 'Seule la page d’Outpost peut demander cela.',
};
