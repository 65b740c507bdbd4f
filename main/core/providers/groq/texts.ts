import type { Translations } from '../../../../shared/words/language.ts';
import type { ProviderTexts } from '../chat/ProviderTexts.ts';

export const texts: Required<Translations<ProviderTexts>> = {
  en: {
    keyHelp: 'Made at console.groq.com, under API Keys.',
    privacy: {
      training: 'Not used for training.',
      retention: 'Not kept by default; up to 30 days where reliability or abuse is looked into.',
      warning: null,
    },
  },
  fr: {
    keyHelp: 'À créer sur console.groq.com, sous API Keys.',
    privacy: {
      training: 'Non utilisées pour l’entraînement.',
      retention: 'Non conservées par défaut ; jusqu’à 30 jours en cas d’examen de la fiabilité ou d’un abus.',
      warning: null,
    },
  },
  es: {
    keyHelp: 'Se crea en console.groq.com, en API Keys.',
    privacy: {
      training: 'No se usan para entrenamiento.',
      retention:
        'No se conservan de forma predeterminada; hasta 30 días cuando se examina la fiabilidad o un abuso.',
      warning: null,
    },
  },
  pt: {
    keyHelp: 'Criada em console.groq.com, em API Keys.',
    privacy: {
      training: 'Não são usados para treinamento.',
      retention: 'Não são guardados por padrão; até 30 dias quando se examina a confiabilidade ou um abuso.',
      warning: null,
    },
  },
  ar: {
    keyHelp: 'يُنشأ في \u2066console.groq.com\u2069، ضمن \u2066API Keys\u2069.',
    privacy: {
      training: 'لا تُستخدم للتدريب.',
      retention: 'لا تُحفظ عادةً؛ ولمدة تصل إلى 30 يومًا عند فحص الموثوقية أو إساءة الاستخدام.',
      warning: null,
    },
  },
};
