import { useInfo } from '../data/infoQuery.ts';
import { useServices } from '../data/Services.ts';
import { useSystem } from '../data/useStores.ts';
import { useWriteBlock } from '../data/useWriteBlock.ts';
import { Banner } from '../ui/Banner.tsx';
import { FailedLoad } from '../ui/FailedLoad.tsx';
import { VisitBanner } from './VisitBanner.tsx';

function NoticeLines() {
  const { stores, text } = useServices();
  const notices = useSystem((state) => state.notices);
  return notices.map((notice) => (
    <Banner
      key={`${notice.code}:${notice.message}`}
      tone={notice.severity === 'error' ? 'error' : notice.severity === 'warning' ? 'amber' : 'info'}
      title={`${text.shell.noticeWords[notice.severity]}:`}
      role="status"
      dismissLabel={text.shell.dismissNotice(notice.message)}
      onDismiss={() => stores.system.getState().dismissNotice(notice)}
    >
      {notice.message}
    </Banner>
  ));
}

/** What concerns the whole window: a lost program, another writer, notices about the data folder. */
export function SystemBanners() {
  const { stores, text } = useServices();
  const isLost = useSystem((state) => state.connection === 'lost');
  const info = useInfo();
  const writeBlock = useWriteBlock();
  const retry = () => {
    info.retry();
    void stores.lock.refresh();
  };
  return (
    <>
      {isLost ? (
        <Banner tone="error" role="alert">
          {text.shell.connection.lost}
        </Banner>
      ) : null}
      {info.sentence !== null && !isLost ? <FailedLoad sentence={info.sentence} onRetry={retry} /> : null}
      <VisitBanner />
      {writeBlock === null || info.value?.site != null ? null : (
        <Banner tone="amber" role="status" title={text.shell.reader.title}>
          {writeBlock}
        </Banner>
      )}
      <NoticeLines />
    </>
  );
}
