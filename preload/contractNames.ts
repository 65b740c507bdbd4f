/**
 * The names of the contract without its schemas: the preload script runs in the sandbox of the page and
 * should not carry a validator. The compiler holds these tables to the contract, in both directions.
 */
import type { EventName, MethodName } from '../shared/contract/index.ts';

const methodTable: Record<MethodName, true> = {
  'app.info': true,
  'samples.list': true,
  'samples.import': true,
  'uploads.open': true,
  'uploads.append': true,
  'uploads.discard': true,
  'datasets.import': true,
  'datasets.preview': true,
  'datasets.cancelImport': true,
  'datasets.undoImport': true,
  'datasets.list': true,
  'datasets.show': true,
  'datasets.weekly': true,
  'datasets.remove': true,
  'datasets.restore': true,
  'forecasts.run': true,
  'forecasts.cancel': true,
  'forecasts.progress': true,
  'forecasts.list': true,
  'forecasts.show': true,
  'forecasts.summary': true,
  'forecasts.chart': true,
  'forecasts.export': true,
  'lock.status': true,
  'lock.acquire': true,
  'lock.release': true,
  'lock.switch': true,
  'lock.pin': true,
  'lock.unpin': true,
  'lock.hold': true,
  'lock.resume': true,
  'lock.readmit': true,
  'lock.explain': true,
  'audit.list': true,
  'providers.list': true,
  'settings.list': true,
  'settings.get': true,
  'settings.set': true,
  'providers.setup': true,
  'providers.setKey': true,
  'providers.removeKey': true,
  'providers.test': true,
  'providers.models': true,
  'providers.preview': true,
  'exchanges.read': true,
  'settings.unset': true,
};

const eventTable: Record<EventName, true> = {
  'lock.changed': true,
  'audit.appended': true,
  'datasets.changed': true,
  'forecasts.published': true,
  'run.progress': true,
  'import.progress': true,
  'settings.changed': true,
  notice: true,
};

export const contractMethodNames: ReadonlySet<string> = new Set(Object.keys(methodTable));
export const contractEventNames: ReadonlySet<string> = new Set(Object.keys(eventTable));
