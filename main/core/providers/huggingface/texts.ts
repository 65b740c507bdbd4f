import type { Translations } from '../../../../shared/words/language.ts';
import type { ProviderTexts } from '../chat/ProviderTexts.ts';

export const texts: Required<Translations<ProviderTexts>> = {
  en: {
    keyHelp:
      'A fine-grained token with the permission “Make calls to Inference Providers”, made at huggingface.co under Access Tokens.',
    privacy: {
      training: 'The router keeps nothing; the provider that it chooses has a policy of its own.',
      retention: 'Logs without content for up to 30 days at the router.',
      warning:
        'Hugging Face hands each request to a provider that it chooses by price: you do not know whose policy applies. Name one in the model setting (model:provider) to know.',
    },
  },
  fr: {
    keyHelp:
      'Un jeton « fine-grained » avec l’autorisation « Make calls to Inference Providers », à créer sur huggingface.co, sous Access Tokens.',
    privacy: {
      training: 'Le routeur ne conserve rien ; le fournisseur qu’il choisit a sa propre politique.',
      retention: 'Journaux sans contenu, jusqu’à 30 jours, au niveau du routeur.',
      warning:
        'Hugging Face transmet chaque requête à un fournisseur choisi selon le prix : vous ne savez pas quelle politique s’applique. Pour le savoir, nommez-en un dans le réglage du modèle (modèle:fournisseur).',
    },
  },
  es: {
    keyHelp:
      'Un token «fine-grained» con el permiso «Make calls to Inference Providers», creado en huggingface.co, en Access Tokens.',
    privacy: {
      training: 'El enrutador no conserva nada; el proveedor que elige tiene su propia política.',
      retention: 'Registros sin contenido, hasta 30 días, en el enrutador.',
      warning:
        'Hugging Face entrega cada solicitud a un proveedor que elige por precio: usted no sabe qué política se aplica. Para saberlo, nombre uno en el ajuste del modelo (modelo:proveedor).',
    },
  },
  pt: {
    keyHelp:
      'Um token “fine-grained” com a permissão “Make calls to Inference Providers”, criado em huggingface.co, em Access Tokens.',
    privacy: {
      training: 'O roteador não guarda nada; o provedor que ele escolhe tem sua própria política.',
      retention: 'Registros sem conteúdo, por até 30 dias, no roteador.',
      warning:
        'O Hugging Face entrega cada solicitação a um provedor que escolhe pelo preço: não se sabe qual política se aplica. Para saber, indique um na configuração do modelo (modelo:provedor).',
    },
  },
  ar: {
    keyHelp:
      'رمز وصول من نوع \u2066fine-grained\u2069 بإذن «\u2066Make calls to Inference Providers\u2069»، يُنشأ في \u2066huggingface.co\u2069 ضمن \u2066Access Tokens\u2069.',
    privacy: {
      training: 'لا يحفظ الموجّه شيئًا؛ وللمزوّد الذي يختاره سياسته الخاصة.',
      retention: 'سجلات بلا محتوى لمدة تصل إلى 30 يومًا لدى الموجّه.',
      warning:
        'تسلّم Hugging Face كل طلب إلى مزوّد تختاره بحسب السعر: فلا يُعرف أي سياسة تسري. ولمعرفة ذلك يُرجى تحديد مزوّد في إعداد النموذج (\u2066model:provider\u2069).',
    },
  },
};
