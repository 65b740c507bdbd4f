/** What this browser says of notifications; `none` where it has no such thing, or not for this address. */
export type Permission = 'none' | 'ask' | 'allowed' | 'denied';

export function permissionOf(page: { Notification?: { permission: NotificationPermission } }): Permission {
  switch (page.Notification?.permission) {
    case 'granted':
      return 'allowed';
    case 'denied':
      return 'denied';
    case 'default':
      return 'ask';
    default:
      return 'none';
  }
}
