import type { Translations } from '../../../../shared/words/language.ts';
import type { ProviderTexts } from '../chat/ProviderTexts.ts';

export const texts: Required<Translations<ProviderTexts>> = {
  en: {
    keyHelp: 'Most local servers need none.',
    privacy: {
      training: 'Stays on your machine or network.',
      retention: 'As your server is set up.',
      warning:
        'Models of Ollama whose name ends in ":cloud" do not run on your machine: they send everything on.',
    },
    largerContext:
      'start it with a larger one (llama.cpp: --ctx-size, Ollama: OLLAMA_CONTEXT_LENGTH, vLLM: --max-model-len)',
    addressMissing:
      'it has no address; set it with `outpost config set providers.server.baseUrl http://127.0.0.1:PORT/v1`',
  },
  fr: {
    keyHelp: 'La plupart des serveurs locaux n’en ont pas besoin.',
    privacy: {
      training: 'Restent sur votre machine ou votre réseau.',
      retention: 'Selon la configuration de votre serveur.',
      warning:
        'Les modèles d’Ollama dont le nom se termine par « :cloud » ne s’exécutent pas sur votre machine : ils transmettent tout.',
    },
    largerContext:
      'démarrez-le avec un contexte plus grand (llama.cpp : --ctx-size, Ollama : OLLAMA_CONTEXT_LENGTH, vLLM : --max-model-len)',
    addressMissing:
      'il n’a pas d’adresse ; définissez-la avec `outpost config set providers.server.baseUrl http://127.0.0.1:PORT/v1`',
  },
  es: {
    keyHelp: 'La mayoría de los servidores locales no la necesitan.',
    privacy: {
      training: 'Se quedan en su máquina o su red.',
      retention: 'Según la configuración de su servidor.',
      warning:
        'Los modelos de Ollama cuyo nombre termina en «:cloud» no se ejecutan en su máquina: lo envían todo a otro lugar.',
    },
    largerContext:
      'inícielo con uno mayor (llama.cpp: --ctx-size, Ollama: OLLAMA_CONTEXT_LENGTH, vLLM: --max-model-len)',
    addressMissing:
      'no tiene dirección; defínala con `outpost config set providers.server.baseUrl http://127.0.0.1:PORT/v1`',
  },
  pt: {
    keyHelp: 'A maioria dos servidores locais não precisa de chave.',
    privacy: {
      training: 'Ficam na sua máquina ou rede.',
      retention: 'Conforme a configuração do seu servidor.',
      warning:
        'Os modelos do Ollama cujo nome termina em “:cloud” não rodam na sua máquina: enviam tudo adiante.',
    },
    largerContext:
      'inicie-o com um contexto maior (llama.cpp: --ctx-size, Ollama: OLLAMA_CONTEXT_LENGTH, vLLM: --max-model-len)',
    addressMissing:
      'não tem endereço; defina-o com `outpost config set providers.server.baseUrl http://127.0.0.1:PORT/v1`',
  },
  ar: {
    keyHelp: 'معظم الخوادم المحلية لا تحتاج إلى مفتاح.',
    privacy: {
      training: 'تبقى على جهازك أو شبكتك.',
      retention: 'بحسب إعداد خادمك.',
      warning:
        'نماذج Ollama التي ينتهي اسمها بالعبارة «\u2066:cloud\u2069» لا تعمل على جهازك: بل ترسل كل شيء إلى جهة أخرى.',
    },
    largerContext:
      'يُرجى تشغيله بسياق أكبر (\u2066llama.cpp: --ctx-size\u2069، \u2066Ollama: OLLAMA_CONTEXT_LENGTH\u2069، \u2066vLLM: --max-model-len\u2069)',
    addressMissing:
      'لا عنوان له؛ ويُضبط بالأمر \u2066`outpost config set providers.server.baseUrl http://127.0.0.1:PORT/v1`\u2069',
  },
};
