import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../main/core/reply/refusalWording.ts';

describe('refusals in words', () => {
  it.each([
    "I'm sorry, but I can't provide outbreak forecasts. Please consult your national public health institute.",
    'I cannot help with that.',
    'I’m sorry, but I’m not able to predict the course of an outbreak.',
    'Unfortunately, I am unable to assist with this request.',
    'I must respectfully decline this request.',
    "I won't be able to provide case numbers.",
    'We will not make predictions about deaths.',
    'As an AI language model, I do not have access to the data and can not forecast.',
    'I am not comfortable predicting deaths.',
    'Generating outbreak forecasts is against my guidelines.',
    'I do not provide medical forecasts or advice.',
    'This request cannot be fulfilled.',
    'I apologize, but it would not be appropriate; I cannot share this.',
    'I CAN’T COMPLY',
    'Je suis désolé, mais je ne peux pas fournir de prévisions.',
    'Lo siento, pero no puedo ayudar con eso.',
    'Desculpe, mas não posso fornecer previsões.',
    'Mi dispiace, ma non posso aiutarti.',
    'Es tut mir leid, aber ich kann keine Prognosen abgeben.',
    'К сожалению, я не могу помочь с этим.',
    'عذرًا، لا يمكنني تقديم توقعات.',
    '抱歉,我无法提供疫情预测。',
    '申し訳ありませんが、予測を提供できません。',
  ])('%s', (text) => expect(isRefusal(text)).toBe(true));

  it.each([
    'The median is about 130 cases next week.',
    'Cases will rise; reporting is delayed by a week.',
    'I cannot predict with certainty, but about 130 cases are likely.',
    'The number of deaths can not exceed that of cases.',
    'If you cannot provide a value, use null.',
    'Sorry for the delay. About 130 cases.',
    'I refined the estimate and will provide it below.',
  ])('not: %s', (text) => expect(isRefusal(text)).toBe(false));
});
