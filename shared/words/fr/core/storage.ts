import type { storage as english } from '../../en/core/storage.ts';

export const storage: typeof english = {
  theJournal: 'Le journal',
  newerVersion: ({ name, version }) =>
    `${name}, dans le dossier de données, a été écrit par un Outpost plus récent (schéma ${version}). Rien n’a été modifié. Installez la version plus récente, ou choisissez un autre dossier avec --data-dir.`,
  damagedKept: ({ name, file }) =>
    `${name} était endommagé. Le fichier endommagé est conservé sous quarantine/${file}`,
  unreadable: ({ movedTo, name, system }) =>
    movedTo === null
      ? `${name} ne peut pas être lu (${system}), ni déplacé. Il reste tel quel, et aucun autre n’est enregistré tant qu’il ne peut pas être déplacé ; vérifiez ses droits d’accès et le disque`
      : `${name} ne peut pas être lu (${system}). Il a été mis de côté, inchangé, dans ${movedTo} ; vérifiez ses droits d’accès et le disque`,
  damaged: ({ name }) => `${name} est endommagé`,
  unreadableNow: ({ name, system }) =>
    `${name} ne peut pas être lu (${system}) ; vérifiez ses droits d’accès et le disque`,
  restoredFromJournal: ({ isJournalWhole }) =>
    isJournalWhole
      ? 'son contenu a été rétabli à partir du journal, rien de ce qui était confirmé n’est perdu'
      : 'le journal est aussi endommagé : son contenu a été rétabli aussi loin que vont la sauvegarde et le journal',
  repaired: ({ fate, how }) => `${fate} ; ${how}.`,
  shownOnly: ({ fate }) =>
    `${fate} ; son contenu est pris ailleurs. Le prochain démarrage autorisé à écrire le répare.`,
  cutOff: ({ names }) =>
    `Un démarrage antérieur a été interrompu pendant ses réparations : il avait conservé ce qui était endommagé sous ${names}, sans le noter. Celui-ci le note ; rien de ce qui était confirmé n’est perdu.`,
  journalDamaged: ({ from, kept, beyond, named, access }) =>
    [
      `Le journal est endommagé : les entrées à partir de ${from} sont manquantes ou non fiables.`,
      ...(kept > 0 ? ['Le fichier endommagé est conservé en quarantaine.'] : []),
      ...(beyond > 0
        ? [
            `Des modifications qu’il n’a pas sont connues d’après ${named} : un état plus ancien a peut-être été remis en place, ou deux ordinateurs ont peut-être écrit dans ce dossier.`,
          ]
        : []),
      access === 'writer'
        ? 'L’état vérifiable le plus récent a été rétabli, et personne ne détient le verrou.'
        : 'L’état vérifiable le plus récent est affiché ; le prochain démarrage autorisé à écrire répare le journal.',
    ].join(' '),
  historyRestored: ({ from }) =>
    `${from === 'backup' ? 'sa sauvegarde est utilisée' : 'son historique recommence à zéro'} ; il ne contenait ni jeu de données, ni prévision, ni réglage, ni entrée d’audit`,
  writeInterrupted:
    'La dernière écriture a été interrompue avant d’être confirmée ; sa trace a été supprimée.',
  setDamaged: ({ runId, file }) =>
    `Le fichier du jeu de prévisions ${runId} est manquant ou endommagé (${file}). Les autres jeux ne sont pas touchés ; relancez la prévision.`,
  setNotShared: ({ runId }) =>
    `Les prévisions du jeu ${runId} ne sont pas dans cette copie : leur site ne les a pas données à l’équipe.`,
  seasonsDamaged: 'Un relevé des saisons passées est endommagé. Réinstallez Outpost.',
};
