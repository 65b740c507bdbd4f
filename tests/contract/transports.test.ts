import { openElectron } from '../support/openElectron.ts';
import { openInProcess } from '../support/openInProcess.ts';
import { openRealCore } from '../support/openRealCore.ts';
import { openWeb } from '../support/openWeb.ts';
import { describeContract } from './describeContract.ts';

describeContract('the command line (in process)', () => openInProcess(openRealCore));
describeContract('the Electron host (IPC and preload bridge)', () => openElectron(openRealCore));
describeContract('the web host (HTTP and server-sent events)', () => openWeb(openRealCore));
