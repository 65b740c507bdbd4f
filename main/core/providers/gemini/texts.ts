import type { Translations } from '../../../../shared/words/language.ts';
import type { ProviderTexts } from '../chat/ProviderTexts.ts';

export const texts: Required<Translations<ProviderTexts>> = {
  en: {
    keyHelp: 'Made at aistudio.google.com, under API keys.',
    privacy: {
      training: 'With an unpaid key: used for training, and people may read it. With a paid key: not used.',
      retention: 'Logged for a limited time.',
      warning:
        'With an unpaid key Google may use what is sent and let people read it, and asks not to send anything sensitive. Use a paid key for real outbreaks.',
    },
  },
  fr: {
    keyHelp: 'À créer sur aistudio.google.com, sous API keys.',
    privacy: {
      training:
        'Avec une clé gratuite : utilisées pour l’entraînement, et des personnes peuvent les lire. Avec une clé payante : non utilisées.',
      retention: 'Journalisées pour une durée limitée.',
      warning:
        'Avec une clé gratuite, Google peut utiliser ce qui est envoyé et le faire lire par des personnes, et demande de ne rien envoyer de sensible. Utilisez une clé payante pour de vraies épidémies.',
    },
  },
  es: {
    keyHelp: 'Se crea en aistudio.google.com, en API keys.',
    privacy: {
      training:
        'Con una clave gratuita: se usan para entrenamiento, y pueden leerlos personas. Con una clave de pago: no se usan.',
      retention: 'Se registran por un tiempo limitado.',
      warning:
        'Con una clave gratuita, Google puede usar lo que se envía y dejar que lo lean personas, y pide no enviar nada sensible. Use una clave de pago para brotes reales.',
    },
  },
  pt: {
    keyHelp: 'Criada em aistudio.google.com, em API keys.',
    privacy: {
      training:
        'Com uma chave gratuita: usados para treinamento, e pessoas podem lê-los. Com uma chave paga: não são usados.',
      retention: 'Registrados por tempo limitado.',
      warning:
        'Com uma chave gratuita, o Google pode usar o que é enviado e permitir que pessoas o leiam, e pede que não se envie nada sensível. Use uma chave paga para surtos reais.',
    },
  },
  ar: {
    keyHelp: 'يُنشأ في \u2066aistudio.google.com\u2069، ضمن \u2066API keys\u2069.',
    privacy: {
      training: 'بمفتاح غير مدفوع: تُستخدم للتدريب، وقد يقرؤها أشخاص. وبمفتاح مدفوع: لا تُستخدم.',
      retention: 'تُسجَّل لمدة محدودة.',
      warning:
        'بمفتاح غير مدفوع قد تستخدم Google ما يُرسل وتتيح لأشخاص قراءته، وتطلب عدم إرسال أي شيء حساس. يُرجى استخدام مفتاح مدفوع للفاشيات الفعلية.',
    },
  },
};
