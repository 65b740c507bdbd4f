import { expect, it } from 'vitest';
import { quietPower } from '../../main/adapters/quietPower.ts';

it('a host that knows nothing of the power says so, and can be listened to in vain', () => {
  const heard: string[] = [];
  const end = quietPower.listen((event) => heard.push(event));
  expect(quietPower.isOnBattery()).toBeNull();
  end();
  expect(heard).toEqual([]);
});
