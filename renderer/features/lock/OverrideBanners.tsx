import { useLock } from '../../data/lock/useLock.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { pinEndWords } from './pinWords.ts';

/** What the user ordered above the rules, on every screen, with its end. */
export function OverrideBanners() {
  const services = useServices();
  const lock = useLock().value;
  const writeBlock = useWriteBlock();
  const { open } = services.stores.lockDialog.getState();
  const words = services.text.provider.banner;
  const pinned = lock?.pinned ?? null;
  const held = lock?.held ?? null;
  return (
    <>
      {pinned === null ? null : (
        <Banner tone="amber" role="status" title={words.pinTitle}>
          {words.pin(
            services.text.common.providerNames.of(pinned.id),
            pinEndWords(pinned, services),
            pinned.reason,
          )}{' '}
          <ActionButton blocked={writeBlock} label={words.endOf} onClick={() => open({ name: 'unpin' })}>
            {words.end}
          </ActionButton>
        </Banner>
      )}
      {held === null ? null : (
        <Banner tone="amber" role="status" title={words.holdTitle}>
          {held.reason}{' '}
          <ActionButton blocked={writeBlock} onClick={() => open({ name: 'resume' })}>
            {words.resume}
          </ActionButton>
        </Banner>
      )}
    </>
  );
}
