import type { record as english } from '../../en/window/record.ts';

export const record: typeof english = {
  today: 'Le bilan d’aujourd’hui',
  none: (day) => `Pas encore de bilan : au ${day}, l’issue d’aucune prévision de ce modèle n’était connue.`,
  borrowed: 'Pas encore de bilan pour cette maladie ; la confiance repose sur d’autres maladies.',
  sentence: (source, counts) => `${source} : ${counts.join(', ')}.`,
  sources: {
    'track-record': 'Bilan',
    backtest: 'Bilan, surtout un test rétrospectif sur des semaines passées',
    prior: 'Bilan',
  },
  inside: (hits, of) => `${hits} sur ${of} dans l’intervalle à 80 %`,
  better: (wins, of) => `${wins} sur ${of} meilleures que le modèle sans changement`,
  /** Of how many sites a record is, among what is said of it. */
  ofSites: (sites) => `de ${sites} sites de l’équipe`,
  comparison: 'c’est le modèle sans changement, auquel les autres sont comparés',
  same: 'identiques au modèle sans changement',
  smaller: (percent) => `erreurs inférieures de ${percent} à celles du modèle sans changement`,
  larger: (percent) => `erreurs supérieures de ${percent} à celles du modèle sans changement`,
  equal: 'erreurs aussi grandes que celles du modèle sans changement',
  widened: (factor, reason) => `L’intervalle est élargi d’un facteur ${factor} : ${reason}.`,
  narrowed: (factor, reason) => `L’intervalle est resserré d’un facteur ${factor} : ${reason}.`,
  reasons: {
    noRecord: 'pas encore de bilan',
    shortRecord: 'le bilan est court',
    ownShort: 'le bilan de ce site seul est court',
    tooNarrow: 'les intervalles passés étaient trop étroits',
    tooWide: 'les intervalles passés étaient trop larges',
  },
  confidenceInterval: (value, low, high) => `${value}, intervalle à 90 % de ${low} à ${high}`,
};
