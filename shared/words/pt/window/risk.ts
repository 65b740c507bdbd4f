import type { risk as english } from '../../en/window/risk.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';

export const risk: typeof english = {
  levels: riskLevels,
  /** Two letters where English needs one: vermelho and verde begin alike. */
  letters: { RED: 'Vm', YELLOW: 'Am', GREEN: 'Vd', NOT_ASSESSED: '?' },
  classed: (word, number) => `${word} (${number})`,
  confidence: confidenceWords,
  volatility: { low: 'baixa', moderate: 'moderada', high: 'alta' },
  method: (code) => thresholdMethod(code).replaceAll(' ', '\u00a0'),
  methodOf: (method, years) => `${method} de ${years}`,
  basis: {
    cases: 'probabilidade de surto, casos',
    deaths: 'óbitos',
    'above-now': 'a última contagem, acima do seu limiar de alerta ou do limiar anterior a uma onda longa',
    official: 'o limiar oficial da doença',
  },
  matrix: (likelihood, impact, level) =>
    `Matriz de risco: classe de probabilidade ${likelihood}, impacto ${impact}: ${level}.`,
  matrixEmpty: 'Matriz de risco: nenhuma célula, porque o nível não foi avaliado.',
  matrixCaption:
    'Classe de probabilidade (para cima) por impacto (para o lado); o impacto é definido pelo usuário.',
};
