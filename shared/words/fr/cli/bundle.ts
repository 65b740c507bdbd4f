import type { bundle as english } from '../../en/cli/bundle.ts';
import { counted, fixed, whole } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} ko` : `${fixed(bytes / 1_000_000, 1)} Mo`;
const entries = (count: number) => counted(count, 'entrée');

export const bundle: typeof english = {
  table: {
    site: 'Site',
    entries: 'Entrées',
    datasets: 'Jeux de données',
    newestSet: 'Dernières prévisions',
    lastEntry: 'Dernière entrée',
    made: 'En date du',
    from: 'Venu par',
  },
  came: { bundle: 'paquet', team: 'équipe' },
  nameless: 'sans nom',
  wrote: (p) => `${p.path} écrit (${sizeOf(p.bytes)}) : site ${p.site} (${p.id}), jusqu’au ${p.at}.`,
  inside: (p) =>
    `Contenu : ${entries(p.entries)} du journal d’audit, ${counted(p.datasets, 'fichier')} de jeux de données, ${counted(p.sets, 'fichier')} de prévisions, ${counted(p.exchanges, 'échange')} avec des fournisseurs.`,
  notInside:
    'Non compris : clés des fournisseurs, fichiers de trace, textes écrits dans les rapports, contours des cartes. Saisissez à nouveau les clés là où il est restauré.',
  missing: ({ names }) =>
    `Manquants ou endommagés ici, et donc non compris : ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` et ${whole(names.length - 5)} de plus` : ''}.`,
  encrypted:
    'Il est chiffré. Sans la phrase secrète, personne ne peut le lire, et personne ne peut vous la rendre.',
  readable: 'Il n’est pas chiffré : qui a le fichier peut le lire. --encrypt demande une phrase secrète.',
  ending: ({ path }) => `Un paquet se nomme FILE.outpost ; ${path} ne se nomme pas ainsi.`,
  passphrasePrompt: 'Phrase secrète (non affichée) : ',
  passphraseAgain: 'Encore une fois : ',
  passphraseDiffers: 'Les deux phrases secrètes diffèrent. Rien n’a été écrit.',
  shortPassphrase: ({ least }) =>
    `La phrase secrète doit avoir au moins ${whole(least)} lettres. Plusieurs mots sans rapport conviennent bien.`,
  noPassphrase: 'Aucune phrase secrète n’est arrivée, et le paquet est chiffré.',
  restored: (p) =>
    `Site ${p.site} (${p.id}) restauré avec ${entries(p.entries)} dans ${p.folder}. N’écrivez plus dans son autre copie : deux copies qui continuent ne peuvent plus être réunies.`,
  kept: (p) =>
    `Le site ${p.site} (${p.id}), avec ${entries(p.entries)}, est gardé pour être lu. Ajoutez --site ${p.id} à toute commande qui lit, comme \`outpost datasets --site ${p.id}\`.`,
  sameHere: 'Ce paquet contient ce qui est déjà dans ce dossier de données. Rien n’a été modifié.',
  olderThanHere: 'Ce paquet est de ce site, et plus ancien que ce qui est ici. Rien n’a été modifié.',
  sameKept: ({ id }) => `Ce paquet est déjà là : lisez-le avec --site ${id}. Rien n’a été modifié.`,
  olderThanKept: ({ id }) =>
    `Un paquet plus récent de ce site est déjà là : lisez-le avec --site ${id}. Rien n’a été modifié.`,
  claimed: 'Le nom est celui que le site se donne ; seul son numéro est sûr.',
  noSites:
    'Aucun site n’est gardé ici. `outpost bundle import FILE` en apporte un ; `outpost team join ADDRESS` apporte ceux d’une équipe.',
  from: (p) =>
    `Du site ${p.site} (${p.id}), en lecture seule, ${p.from === 'team' ? `selon la synchronisation du ${p.asOf} avec l’équipe` : `selon le paquet du ${p.asOf}`}`,
  onlyReading: ({ name }) =>
    `\`outpost ${name}\` ne s’emploie pas avec --site : un autre site est seulement lu.`,
  unknownSite: ({ text, near }) =>
    `Aucun site ne s’appelle ${text}. ${nearNames.didYouMean(near) ?? '`outpost bundle list` montre ceux qui sont gardés.'}`,
  severalSites: ({ text, ids }) =>
    `Plusieurs sites s’appellent ${text}. Désignez-en un par son numéro : ${ids}.`,
};
