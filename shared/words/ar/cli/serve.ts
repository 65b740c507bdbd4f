import type { serve as english } from '../../en/cli/serve.ts';
import { ltr, quoted } from '../common/isolate.ts';

/** The page in a browser. */
export const serve: typeof english = {
  oddPort: ({ text }) => `يأخذ الخيار ${ltr('--port')} عددًا من 0 إلى 65535، لا ${quoted(text)}.`,
  onlyRead: ({ sentence }) => `${sentence} وهذه الشاشات للقراءة فقط.\n`,
  isAt: ({ url }) =>
    `عنوان Outpost: ${ltr(url)}\nيعمل العنوان مرة واحدة وعلى هذا الجهاز فقط. المفتاح ${ltr('Ctrl+C')} للإنهاء.\n`,
};
