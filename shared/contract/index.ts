/** The contract between the core and everything that shows or uses it. */
export * from '../audit/auditSchema.ts';
export * from '../errors/AppError.ts';
export * from '../errors/errorCodes.ts';
export * from '../forecast/forecastSchema.ts';
export * from '../forecast/quantileLevels.ts';
export * from '../forecast/riskLevel.ts';
export * from '../lock/lockSchema.ts';
export * from '../providers/providerSchema.ts';
export * from '../settings/settingsSchema.ts';
export * from '../surveillance/datasetSchema.ts';
export * from '../time/epiweek.ts';
export * from '../time/plainDate.ts';
export * from './bridge.ts';
export * from './client.ts';
export * from './envelope.ts';
export * from './events.ts';
export * from './methods.ts';
