import type {
  healthStatuses as englishHealth,
  networkStatuses as englishNetwork,
} from '../../en/common/healthStatuses.ts';

export const healthStatuses: typeof englishHealth = {
  UP: 'يجيب',
  FAILING: 'الطلبات تفشل',
  DOWN: 'لا يجيب',
  REFUSED: 'يرفض',
  UNKNOWN: 'غير واضح',
  NOT_CONFIGURED: 'غير مُهيَّأ',
  OFF: 'موقوف',
};

export const networkStatuses: typeof englishNetwork = {
  ONLINE: 'متصل بالشبكة',
  OFFLINE: 'غير متصل بالشبكة',
  NOT_NEEDED: 'لا حاجة إلى شبكة',
  UNKNOWN: 'حالة الشبكة غير معروفة',
};
