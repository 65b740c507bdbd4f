import type { screen as english } from '../../en/trust/screen.ts';

export const screen: typeof english = {
  title: 'Puis-je m’y fier ?',
  intro:
    'Ce que disaient les prévisions passées, à côté de ce qui s’est produit. Chaque prévision est comparée au modèle sans changement, selon lequel les prochaines semaines seront comme la dernière.',
  asPublished:
    'Ceci est le bilan d’aujourd’hui, sur tous les jeux de données ; une prévision garde celui avec lequel elle a été publiée.',
  inWords: 'En clair',
  figures: 'En chiffres',
  filters: 'Choisir ce que concernent les chiffres',
  dataset: 'Données',
  allDatasets: 'Tous les jeux de données',
  source: 'Type de bilan',
  subject: 'Fournisseur et maladie',
  subjectOf: (provider, disease, model) => `${provider}, ${disease} (${model})`,
  sources: {
    prospective: 'Publiées avant que la semaine soit connue',
    backtest: 'Test rétrospectif sur des semaines passées de vos données',
    hindcast: 'Rejeux, dont l’auteur connaissait peut-être l’issue',
  },
  sourceOption: (source, n) => `${source} (n\u00a0=\u00a0${n})`,
  sourceNotes: {
    prospective: 'Ces prévisions ont été publiées avant que leurs semaines soient connues.',
    backtest:
      'Le modèle de cet ordinateur a prévu des semaines passées de vos données à partir de ce qui était connu avant chacune d’elles. Personne n’a agi d’après ces prévisions.',
    hindcast:
      'Ces prévisions ont été faites comme à un jour antérieur. Un fournisseur d’IA a peut-être lu l’issue : elles ne comptent donc pour aucune confiance.',
  },
  pictureMade: (moment) => `Chiffres du ${moment}.`,
  nothing: 'Rien ne peut encore être évalué.',
  nothingWhen: (day) =>
    `La première semaine prévue se termine le ${day}. Elle est évaluée une fois son effectif importé.`,
  nothingNoForecast:
    'Demandez une prévision : elle est évaluée une fois les effectifs de ses semaines importés. Le modèle hors ligne est aussi essayé sur des semaines passées après chaque import, pourvu qu’elles soient assez nombreuses.',
  nothingHere: 'Aucune prévision de ce type n’a pu être évaluée pour ce choix.',
  damagedTitle: 'Tout n’a pas pu être évalué :',
};
