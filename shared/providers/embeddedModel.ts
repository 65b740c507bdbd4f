/** Models of the embedded forecaster, as `providers.embedded.model` names them. */
export const embeddedModels = ['auto', 'no-change', 'tiered', 'boosted'] as const;
export type EmbeddedModel = (typeof embeddedModels)[number];
