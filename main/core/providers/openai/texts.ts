import type { Translations } from '../../../../shared/words/language.ts';
import type { ProviderTexts } from '../chat/ProviderTexts.ts';

export const texts: Required<Translations<ProviderTexts>> = {
  en: {
    keyHelp: 'Made at platform.openai.com, under API keys.',
    privacy: {
      training: 'Not used for training unless you opted in.',
      retention: 'Logs against abuse for up to 30 days.',
      warning: null,
    },
  },
  fr: {
    keyHelp: 'À créer sur platform.openai.com, sous API keys.',
    privacy: {
      training: 'Non utilisées pour l’entraînement, sauf si vous l’avez accepté.',
      retention: 'Journaux contre les abus, jusqu’à 30 jours.',
      warning: null,
    },
  },
  es: {
    keyHelp: 'Se crea en platform.openai.com, en API keys.',
    privacy: {
      training: 'No se usan para entrenamiento, salvo que usted lo haya aceptado.',
      retention: 'Registros contra abusos, hasta 30 días.',
      warning: null,
    },
  },
  pt: {
    keyHelp: 'Criada em platform.openai.com, em API keys.',
    privacy: {
      training: 'Não são usados para treinamento, a menos que você tenha aceitado.',
      retention: 'Registros contra abusos, por até 30 dias.',
      warning: null,
    },
  },
  ar: {
    keyHelp: 'يُنشأ في \u2066platform.openai.com\u2069، ضمن \u2066API keys\u2069.',
    privacy: {
      training: 'لا تُستخدم للتدريب ما لم تُعطَ الموافقة على ذلك.',
      retention: 'سجلات لمكافحة إساءة الاستخدام، لمدة تصل إلى 30 يومًا.',
      warning: null,
    },
  },
};
