import type { LockCause } from '../../../lock/lockSchema.ts';
import type { lock as english } from '../../en/core/lock.ts';
import { plural } from '../common/plural.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

/** Why the holder is the holder. */
const whyHeld: Readonly<Partial<Record<LockCause, string>>> = {
  RUN: 'C’était le premier fournisseur disponible dans l’ordre de priorité quand une exécution en a eu besoin.',
  USER: 'L’utilisateur l’a choisi.',
  SWITCH: 'L’utilisateur lui a passé la main.',
  PIN: 'L’utilisateur l’a épinglé.',
  FAILOVER:
    'Le fournisseur précédent n’était plus disponible ; celui-ci était le premier disponible dans l’ordre de priorité.',
  FAILBACK:
    'Il est plus haut que le fournisseur précédent dans l’ordre de priorité, et il était de nouveau disponible.',
  LOAN: 'Une exécution a emprunté le verrou pour lui ; le verrou revient ensuite.',
  LOAN_ENDED: 'Il a récupéré le verrou après une exécution qui l’avait emprunté pour un autre fournisseur.',
};

/** Why nobody holds the lock. */
const whyFree: Readonly<Partial<Record<LockCause, string>>> = {
  RELEASED: 'le verrou a été libéré par l’utilisateur',
  LOAN_ENDED: 'la dernière exécution avait emprunté le verrou et l’a rendu',
  NONE_ELIGIBLE: 'le dernier n’était plus disponible, et aucun autre ne l’est',
  SETTINGS: 'les réglages n’autorisent plus celui qui l’était',
};

const sinceText = (since: string | null) => (since === null ? '' : ` depuis le ${since}`);

const nobodyHolds: typeof english.nobodyHolds = ({ cause, since }) => {
  if (cause === 'START') return 'Aucun fournisseur n’est actif : aucun n’a encore été nécessaire.';
  const nobody = `Aucun fournisseur n’est actif${sinceText(since)}`;
  if (cause === 'RECOVERED')
    return `${nobody} : le journal était endommagé, et celui qui était actif a cédé la place par précaution.`;
  const why = whyFree[cause];
  return why === undefined ? `${nobody}.` : `${nobody} : ${why}.`;
};

export const lock: typeof english = {
  whyHeld: (cause) => whyHeld[cause] ?? 'L’entrée d’audit indique la cause.',
  holds: ({ holder, since }) => `${startOfSentence(holder)} est le fournisseur actif${sinceText(since)}.`,
  nobodyHolds,
  pinned: (p) => {
    const until = p.until === null ? 'jusqu’à ce que l’épinglage soit levé' : `jusqu’au ${p.until}`;
    const hindrance = p.hindrance === null ? '' : `, mais est indisponible : ${p.hindrance}`;
    return `${startOfSentence(p.id)} est épinglé ${until} (${p.reason})${hindrance}.`;
  },
  onHold: ({ reason }) => `Aucune nouvelle exécution ne démarre : elles sont suspendues (${reason}).`,
  benched: ({ id, reason, why }) =>
    `${startOfSentence(id)} est indisponible : ${reason} (${why.join(' ; ')}).`,
  /** The reason is cut off before its semicolon, and ends with the space that stands there in French. */
  cannotServe: ({ names, reason }) =>
    plural(names.length, {
      one: `Indisponible : ${names.join(', ')} (${reason.trimEnd()}).`,
      other: `Indisponibles : ${names.join(', ')} (${reason.trimEnd()}).`,
    }),
  nextRun: ({ next, isHeld }) => {
    if (next !== null) return `La prochaine exécution utilisera ${inSentence(next)}.`;
    return isHeld
      ? 'Aucune exécution ne peut démarrer tant qu’elles ne sont pas reprises.'
      : 'Aucun fournisseur n’est disponible pour la prochaine exécution.';
  },

  noConnectionYet: 'cette version n’a pas encore de connexion avec lui',
  isSwitchedOff: 'il est désactivé',
  switchedOff: ({ id }) =>
    `il est désactivé ; activez-le avec \`outpost config set providers.${id}.enabled true\``,
  unknownProvider: 'il n’est pas connu de cette version',
  benchEnds: {
    at: ({ until }) => `mis à l’écart jusqu’au ${until}`,
    withKey: 'mis à l’écart jusqu’à ce qu’une clé soit définie',
    withOtherKey: 'mis à l’écart jusqu’à ce que sa clé change',
    byUser: 'mis à l’écart jusqu’à ce que vous le réadmettiez',
  },

  dryRun: {
    nothing: ({ next }) => `Rien ne changerait : il en est déjà ainsi. ${next}`,
    release: ({ next }) =>
      `Personne ne détiendrait le verrou jusqu’à ce qu’une exécution en ait besoin. ${next}`,
    loan: ({ id, holder }) => {
      const run = `${startOfSentence(id)} établit une seule prévision, demandée maintenant, et personne ne prend le relais en cas d’échec.`;
      if (holder === id) return `${run} Il détient déjà le verrou, et continue à le détenir.`;
      const then =
        holder === null ? 'personne ne le détient, comme avant' : `${inSentence(holder)} le récupère`;
      return `${run} Il n’emprunte le verrou que pour cela : ensuite, ${then}. Les prévisions suivantes sont établies comme si rien n’avait été choisi.`;
    },
    pin: 'Toute exécution à partir de la prochaine utiliserait ce fournisseur ; le verrou lui-même ne bougerait pas maintenant.',
    pinUnavailable: ({ reason }) =>
      `Toute exécution à partir de la prochaine échouerait : ce fournisseur est indisponible (${reason}).`,
    unpin: ({ next }) => `Le détenteur serait considéré comme non choisi. ${next}`,
    hold: 'Aucune exécution ne démarrerait tant qu’elles ne sont pas reprises ; une exécution en cours se terminerait comme elle a commencé.',
    resume: ({ next }) => `Les exécutions pourraient redémarrer. ${next}`,
    readmit: ({ id, next }) =>
      `${startOfSentence(id)} serait de nouveau disponible, sans échec compté d’affilée. ${next}`,
    readmitInVain: ({ id, next, reason }) =>
      `Sa mise à l’écart prendrait fin, mais ${inSentence(id)} reste indisponible : ${reason}. ${next}`,
    take: ({ next }) => `Le verrou serait pris. ${next}`,
    nextRun: ({ next, isHeld }) => {
      if (next !== null) return `La prochaine exécution utiliserait ${inSentence(next)}.`;
      return isHeld
        ? 'Aucune exécution ne pourrait démarrer tant qu’elles ne sont pas reprises.'
        : 'Aucun fournisseur ne serait disponible pour la prochaine exécution.';
    },
  },

  notEligible: ({ id, reason }) =>
    `${startOfSentence(id)} est indisponible : ${reason}. \`outpost providers\` liste ceux qui sont disponibles.`,
  pinnedElsewhere: ({ id, reason }) =>
    `${startOfSentence(id)} est épinglé (${reason}), aucun autre fournisseur ne peut donc être utilisé. Mettez-y d’abord fin avec \`outpost lock unpin\`.`,
  pinnedUnavailable: ({ id, reason }) =>
    `${startOfSentence(id)} est épinglé, mais est indisponible : ${reason}. Corrigez cela, ou mettez fin à l’épinglage avec \`outpost lock unpin\`.`,
  held: ({ reason }) =>
    `Aucune exécution ne démarre pour l’instant : elles sont suspendues (${reason}). \`outpost lock resume\` les autorise de nouveau.`,
  alreadyHeld: ({ holder }) =>
    `${startOfSentence(holder)} détient le verrou. Libérez-le avec \`outpost lock release\`, ou passez la main avec \`outpost lock switch\`.`,
  noneEligible: ({ earliest }) => {
    const when = earliest === null ? '' : ` Le premier le sera de nouveau le ${earliest}.`;
    return `Aucun fournisseur n’est disponible pour l’instant.${when} \`outpost providers\` dit pourquoi pour chacun.`;
  },
  fenced:
    'Le fournisseur actif a changé pendant cette exécution. Ses réponses n’ont pas été publiées ; le jeu de prévisions antérieur reste en place. Relancez la prévision.',
};
