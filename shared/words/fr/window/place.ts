import type { NaturalFrequency } from '../../../contract/index.ts';
import type { place as english, Outlook } from '../../en/window/place.ts';
import { ended } from '../common/asSentence.ts';
import { dataNotes } from '../common/dataNotes.ts';
import { plural } from '../common/plural.ts';

const nextWeeks = [
  'au cours de la prochaine semaine',
  'au cours des deux prochaines semaines',
  'au cours des trois prochaines semaines',
  'au cours des quatre prochaines semaines',
  'au cours des cinq prochaines semaines',
  'au cours des six prochaines semaines',
  'au cours des sept prochaines semaines',
  'au cours des huit prochaines semaines',
];

function chanceOf(f: NaturalFrequency): string {
  const chances = plural(f.times, {
    one: `${f.times} chance sur ${f.of}`,
    other: `${f.times} chances sur ${f.of}`,
  });
  if (f.kind === 'less') return `Moins de ${chances}`;
  if (f.kind === 'at-least') return `Au moins ${chances}`;
  return `Environ ${chances}`;
}

/** @param count the first count, with or without its unit */
function outlookOf(first: Outlook, second: Outlook | null, count: string): string {
  const range = (o: Outlook) => (o.range === null ? 'sans intervalle' : o.range);
  const head = `${count} (${range(first)}) pour la semaine se terminant le ${first.day}`;
  return second === null
    ? head
    : `${head}, puis ${second.count} (${range(second)}) pour la semaine se terminant le ${second.day}`;
}

export const place: typeof english = {
  chance: (frequency, isAbove, weeks) => {
    const span = nextWeeks[weeks - 1] ?? nextWeeks.at(-1)!;
    return isAbove
      ? `${chanceOf(frequency)} de rester au-dessus du seuil d’alerte ${span}`
      : `${chanceOf(frequency)} de dépasser le seuil d’alerte ${span}`;
  },
  notAssessed: 'Le niveau n’est pas évalué',
  noAlertLine: 'Aucun seuil d’alerte n’est connu ici, donc aucune probabilité d’épidémie n’est donnée',
  lead: (chance, first, second) => ended(`${chance} ; ${outlookOf(first, second, `${first.count} cas`)}`),
  deathsLead: (first, second) => ended(`Décès : ${outlookOf(first, second, first.count)}`),
  company: (parts) =>
    [
      parts.range === null ? 'sans intervalle' : `intervalle à ${parts.range}`,
      parts.provider,
      `données jusqu’au ${parts.dataTo}, connues au ${parts.knownOn}`,
      `prévision établie ${parts.made}`,
      `confiance : ${parts.confidence}`,
    ].join(' · '),
  setCompany: (parts) =>
    [
      parts.provider,
      `données jusqu’au ${parts.dataTo}, connues au ${parts.knownOn}`,
      `prévision établie ${parts.made}`,
    ].join(' · '),
  copied: (parts) => {
    const level = parts.isReplay ? `${parts.level} (rejeu)` : parts.level;
    const notes = parts.notes.map((note) => ` Remarque : ${note.replace(/\.$/, '')}.`).join('');
    return `${ended(`${parts.place}, niveau ${level} : ${parts.lead} ${parts.company}`)}${notes}`;
  },
  copy: 'Copier la phrase',
  copyDone: 'Copié.',
  copyFailed: 'Le système a refusé la copie. Sélectionnez la phrase et copiez-la à la main.',
  observedLead: (count, day) =>
    `${count} cas pour la semaine se terminant le ${day} ; pas encore de prévision pour ce lieu.`,
  nothingObserved: 'Aucun effectif n’a encore été déclaré pour ce lieu.',
  gapDetails: 'Détails dans le journal d’audit',
  useEmbeddedForAll: 'Utiliser le modèle hors ligne pour tout',
  gapTitle: 'Pas de prévision pour ce lieu dans ce jeu.',
  notInSet: 'Ce lieu n’a pas été choisi pour le jeu de prévisions actuel.',
  beside: {
    isThere: 'Ce lieu a fait l’objet d’une prévision séparée après le jeu affiché.',
    isShown: 'Cette prévision a été établie séparément pour ce lieu.',
    notCounted: 'Elle ne fait pas partie du jeu que la vue d’ensemble affiche et compte.',
    company: (parts) =>
      ended(
        `${parts.provider}, données connues au ${parts.knownOn}, ${parts.isReplay ? 'rejeu établi' : 'prévision établie'} ${parts.made}`,
      ),
    show: 'L’afficher',
    back: 'Revenir à la prévision du jeu',
  },
  chooseOne: 'Choisissez un lieu dans la liste.',
  unknownPlace: 'Ce jeu de données ne contient pas ce lieu. Choisissez-en un dans la liste.',
  notes: {
    title: 'À propos des données de cette prévision :',
    list: (words) => `${words.join(', ')}.`,
    short: dataNotes,
  },
  providerCard: {
    title: 'Fournisseur',
    active: 'Actif',
    nobody: 'personne',
    next: 'Prochaine exécution',
    why: 'Pourquoi',
    since: 'Depuis',
    confidence: 'Confiance',
    thisForecast: 'Cette prévision par',
    model: 'Modèle',
    whyThisOne: 'Pourquoi celui-ci ?',
    warnings: 'Remarques du fournisseur',
  },
};
