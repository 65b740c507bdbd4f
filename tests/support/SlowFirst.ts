import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take longest: the last of them begins while there is other work for the other worker. */
const slow = [
  'hosts/cli/providers.test',
  'hosts/cli/killed.test',
  'lock.property.test',
  'mutatedFiles.property.test',
  'hosts/cli/commandLine.test',
  'canary.cli.test',
];

/** Runs slow files first, where a fresh checkout knows nothing of how long each takes. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => slow.some((name) => moduleId.includes(name));
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
