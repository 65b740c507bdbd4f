import type { Translations } from '../../../../shared/words/language.ts';
import type { ProviderTexts } from '../chat/ProviderTexts.ts';

export const texts: Required<Translations<ProviderTexts>> = {
  en: {
    keyHelp: 'A token from the Workers AI template, made at dash.cloudflare.com, under API Tokens.',
    privacy: {
      training: 'Not used for training or improvement.',
      retention: 'Kept only with storage products, which Outpost does not use.',
      warning: null,
    },
    addressMissing:
      'it has no account id; set it with `outpost config set providers.cloudflare.accountId ID` (32 hexadecimal digits)',
  },
  fr: {
    keyHelp: 'Un jeton du modèle Workers AI, à créer sur dash.cloudflare.com, sous API Tokens.',
    privacy: {
      training: 'Non utilisées pour l’entraînement ni l’amélioration.',
      retention: 'Conservées seulement avec des produits de stockage, qu’Outpost n’utilise pas.',
      warning: null,
    },
    addressMissing:
      'il n’a pas d’identifiant de compte ; définissez-le avec `outpost config set providers.cloudflare.accountId ID` (32 chiffres hexadécimaux)',
  },
  es: {
    keyHelp: 'Un token de la plantilla Workers AI, creado en dash.cloudflare.com, en API Tokens.',
    privacy: {
      training: 'No se usan para entrenamiento ni mejora.',
      retention: 'Se conservan solo con productos de almacenamiento, que Outpost no usa.',
      warning: null,
    },
    addressMissing:
      'no tiene identificador de cuenta; defínalo con `outpost config set providers.cloudflare.accountId ID` (32 dígitos hexadecimales)',
  },
  pt: {
    keyHelp: 'Um token do modelo Workers AI, criado em dash.cloudflare.com, em API Tokens.',
    privacy: {
      training: 'Não são usados para treinamento nem melhoria.',
      retention: 'Guardados somente com produtos de armazenamento, que o Outpost não usa.',
      warning: null,
    },
    addressMissing:
      'não tem identificador de conta; defina-o com `outpost config set providers.cloudflare.accountId ID` (32 dígitos hexadecimais)',
  },
  ar: {
    keyHelp:
      'رمز وصول من قالب \u2066Workers AI\u2069، يُنشأ في \u2066dash.cloudflare.com\u2069، ضمن \u2066API Tokens\u2069.',
    privacy: {
      training: 'لا تُستخدم للتدريب ولا للتحسين.',
      retention: 'لا تُحفظ إلا مع منتجات التخزين، وOutpost لا يستخدمها.',
      warning: null,
    },
    addressMissing:
      'لا معرّف حساب له؛ ويُضبط بالأمر \u2066`outpost config set providers.cloudflare.accountId ID`\u2069 (32 رقمًا ست عشريًا)',
  },
};
