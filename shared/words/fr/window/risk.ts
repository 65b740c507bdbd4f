import type { risk as english } from '../../en/window/risk.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';

export const risk: typeof english = {
  levels: riskLevels,
  /** Initials of the French words. */
  letters: { RED: 'R', YELLOW: 'J', GREEN: 'V', NOT_ASSESSED: '?' },
  classed: (word, number) => `${word} (${number})`,
  confidence: confidenceWords,
  volatility: { low: 'faible', moderate: 'modérée', high: 'élevée' },
  method: (code) => thresholdMethod(code).replaceAll(' ', '\u00a0'),
  methodOf: (method, years) => `${method} de ${years}`,
  basis: {
    cases: 'probabilité d’épidémie d’après les cas',
    deaths: 'décès',
    'above-now': 'le dernier effectif, au-dessus de son seuil d’alerte ou de celui d’avant une longue vague',
    official: 'le seuil officiel de la maladie',
  },
  matrix: (likelihood, impact, level) =>
    `Matrice de risque : vraisemblance ${likelihood}, impact ${impact} : ${level}.`,
  matrixEmpty: 'Matrice de risque : aucune case, car le niveau n’est pas évalué.',
  matrixCaption: 'Vraisemblance (vers le haut) selon l’impact (en largeur) ; c’est à vous de fixer l’impact.',
};
