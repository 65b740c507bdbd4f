import type { help as english } from '../../en/cli/help.ts';

export const help: typeof english = {
  options: 'Options :',
  optionText: ({ text, standard }) =>
    standard === null ? `${text} Obligatoire.` : `${text} Par défaut : ${standard}.`,
  example: ({ example }) => `Exemple :\n  ${example}`,
  head: `Outpost : prévisions d’épidémies à court terme, un fournisseur d’IA à la fois.

Utilisation : outpost COMMAND [options]
`,
  tail: `
Toute commande accepte :
  --data-dir DIR   le dossier de données (sinon OUTPOST_DATA_DIR, sinon celui de la plateforme)
  --site NAME      un autre site, dont un paquet est gardé ici, à lire (\`outpost bundle list\`)
  --no-network     n’interroge rien hors de cet ordinateur ; aussi par OUTPOST_NO_NETWORK=1
  --json           un document JSON sur la sortie standard
  --help           comment utiliser la commande

Codes de sortie : 0 terminé, 1 défaut d’Outpost, 2 mauvaise utilisation ou refus, 3 entrée inutilisable,
4 échec du fournisseur, 5 dossier de données utilisé, 6 dossier de données endommagé, 130 annulé.`,
};
