/**
 * Loaded before a program (`node --import`): notes every module that it loads and every socket that it opens to anywhere, and writes them to
 * the file that OUTPOST_NOTED names, when it ends. JavaScript, so that it brings nothing along itself.
 */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

const modules = new Set();
const sockets = [];

registerHooks({
  load(url, context, next) {
    modules.add(url.startsWith('file:') ? fileURLToPath(url) : url);
    return next(url, context);
  },
});

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function noted(...to) {
  sockets.push(JSON.stringify(to[0]));
  return connect.apply(this, to);
};

process.on('exit', () => {
  writeFileSync(process.env.OUTPOST_NOTED, JSON.stringify({ modules: [...modules], sockets }));
});
