import { type AppInfo, useInfo } from './infoQuery.ts';
import { type Services, useServices } from './Services.ts';

/** Why this window may not write, in one sentence; null when it may. */
export function writeBlockOf(info: AppInfo | null, { text, format }: Pick<Services, 'text' | 'format'>) {
  if (info === null || info.access === 'writer') return null;
  if (info.site !== null) return text.shell.visit.onlyReading;
  if (info.writer === null) return text.shell.reader.unknown;
  const { pid, host, since } = info.writer;
  return text.shell.reader.by(String(pid), host, format.moment(since));
}

export function useWriteBlock(): string | null {
  const services = useServices();
  return writeBlockOf(useInfo().value, services);
}
