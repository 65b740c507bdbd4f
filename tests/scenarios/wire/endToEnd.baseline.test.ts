import { describe, expect, it } from 'vitest';
import { embeddedModelNames } from '../../../main/core/forecaster/modelNames.ts';
import { askedIn } from '../../support/wireAnswer.ts';
import { openWireWorld, type WireWorld } from './wireWorld.ts';

/** Weekly counts that wander, so that the quantiles of a model are other numbers. */
const wandering = (start: number) =>
  Array.from({ length: 40 }, (_, week) => start + ((week * 7_919) % 1_009));
const places = { Nord: wandering(5_003), Ouest: wandering(7_001) };

async function previewOf(world: WireWorld): Promise<unknown> {
  const { datasetId } = world.wired;
  const { body } = await world.test.client.call('providers.preview', { id: 'openai', datasetId });
  return JSON.parse(body);
}

/** The preview names the model that was used last. */
async function runTwice(world: WireWorld) {
  await world.run();
  const preview = await previewOf(world);
  const { forecasts } = await world.run();
  return { preview, forecasts, sent: world.chats('openai').slice(-2) };
}

describe('the baseline of the offline model', () => {
  // Fails when providers are told by themselves what this program expects.
  it('is in no request unless the settings say so, and no forecast says that it was', async () => {
    const { preview, forecasts, sent } = await runTwice(await openWireWorld(['openai'], { places }));
    for (const request of sent) {
      expect(askedIn(request)).not.toHaveProperty('baseline');
      expect(request.text).not.toContain('baseline');
    }
    expect(preview).toEqual(sent[0]!.body);
    expect(forecasts.map(({ provenance }) => provenance.warnings)).toEqual([[], []]);
  });

  // Fails when a record can not tell which answers knew it, or when the preview shows something else.
  it('is previewed, sent and kept where the settings say so, and the forecast says that it was given', async () => {
    const world = await openWireWorld(['openai'], { places, settings: { 'prompt.baseline': true } });
    const { preview, forecasts, sent } = await runTwice(world);
    expect(preview).toEqual(sent[0]!.body);
    expect(sent.map((request) => askedIn(request))).toMatchObject([
      { location: 'Nord', baseline: { model: embeddedModelNames.auto } },
      { location: 'Ouest', baseline: { model: embeddedModelNames.auto } },
    ]);
    expect(forecasts.map(({ provenance }) => provenance.warnings)).toEqual([
      ['BASELINE_GIVEN'],
      ['BASELINE_GIVEN'],
    ]);
    const hash = forecasts[0]!.provenance.requestHash!;
    const { text } = await world.test.client.call('exchanges.read', { hash });
    expect(text).toContain('a stated baseline and no observation');
  });
});
