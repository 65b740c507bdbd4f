import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createJsonLogger, createQuietLogger } from '../../main/adapters/jsonLogger.ts';
import { tempFolders } from '../support/tempFolder.ts';

const MEBIBYTE = 1024 * 1024;
const newFolder = tempFolders();
let folder: string;
let failed: string[];

const read = (name = 'outpost.log') => readFileSync(join(folder, name), 'utf8');
const lines = () => read().trimEnd().split('\n');
const logger = () => createJsonLogger(folder, (line) => failed.push(line));

beforeEach(() => {
  folder = join(newFolder(), 'logs');
  failed = [];
});

describe('the local log', () => {
  it('has one JSON object a line: when, how serious, what, and the facts', () => {
    const log = logger();
    log.info('core-opened', { access: 'writer', entries: 3 });
    log.warn('run-ended', { outcome: 'cancelled' });
    log.error('defect', { method: 'lock.status' }, new TypeError('boom'));
    const [info, warn, error] = lines().map((line) => JSON.parse(line));
    expect(info).toEqual({
      at: expect.any(String),
      level: 'info',
      event: 'core-opened',
      access: 'writer',
      entries: 3,
    });
    expect(new Date(info.at).toISOString()).toBe(info.at);
    expect(warn).toMatchObject({ level: 'warn', event: 'run-ended', outcome: 'cancelled' });
    expect(error).toMatchObject({
      level: 'error',
      error: 'boom',
      stack: expect.stringContaining('jsonLogger.test'),
    });
    expect(failed).toEqual([]);
  });

  it('stays one line whatever text comes', () => {
    logger().info('x', { text: 'two\nlines\r\n"quoted"' });
    expect(lines()).toHaveLength(1);
    expect(JSON.parse(read()).text).toBe('two\nlines\r\n"quoted"');
  });

  it('is readable by its owner alone', () => {
    logger().info('x');
    if (process.platform !== 'win32') expect(statSync(join(folder, 'outpost.log')).mode & 0o777).toBe(0o600);
  });

  it.each([
    'sk-proj-0123456789abcdefABCDEF',
    'gsk_0123456789abcdefABCDEF',
    'hf_0123456789abcdefABCDEF',
    'AIzaSyA0123456789abcdefABCDEF',
    'Bearer 0123456789.abc/def+g=',
    'bearer abc',
  ])('never holds what looks like a key: %s', (key) => {
    const log = logger();
    log.info('asked', { header: `authorization: ${key}` });
    log.error('defect', {}, new Error(`request with ${key} failed`));
    createQuietLogger((line) => failed.push(line)).error('defect', {}, new Error(key));
    const secret = key.replace(/^bearer /i, '');
    expect(read()).not.toContain(secret);
    expect(failed.join()).not.toContain(secret);
    expect(read()).toContain('[removed]');
    for (const line of lines()) expect(() => JSON.parse(line)).not.toThrow();
  });

  it.each(['skeleton crew', 'task-1', 'risk-level', 'hfrs', 'bearers of the virus'])(
    'keeps ordinary words: %s',
    (text) => {
      logger().info('x', { text });
      expect(JSON.parse(read()).text).toBe(text);
    },
  );

  it('begins a new file at 1 MiB and keeps three older ones', () => {
    const log = logger();
    log.info('first');
    for (let age = 1; age <= 5; age += 1) {
      writeFileSync(join(folder, 'outpost.log'), `${`full ${age}`.padEnd(MEBIBYTE, '.')}\n`);
      log.info(`after ${age}`);
    }
    expect(readdirSync(folder).sort()).toEqual([
      'outpost.log',
      'outpost.log.1',
      'outpost.log.2',
      'outpost.log.3',
    ]);
    expect(lines()).toHaveLength(1);
    const kept = ['outpost.log.1', 'outpost.log.2', 'outpost.log.3'].map((name) => read(name).slice(0, 6));
    expect(kept).toEqual(['full 5', 'full 4', 'full 3']);
  });

  it('does not begin a new file before that', () => {
    const log = logger();
    log.info('first');
    writeFileSync(join(folder, 'outpost.log'), 'x'.repeat(MEBIBYTE - 1));
    log.info('second');
    expect(readdirSync(folder)).toEqual(['outpost.log']);
  });

  it('that can not be written stops nothing: the line goes elsewhere', () => {
    writeFileSync(folder, 'a file is in the way');
    logger().warn('run-ended', { outcome: 'failed' });
    expect(JSON.parse(failed[0]!)).toMatchObject({ event: 'run-ended', outcome: 'failed' });
  });
});

describe('the log of a reader', () => {
  it('writes nothing anywhere, but for defects, which are said', () => {
    const quiet = createQuietLogger((line) => failed.push(line));
    quiet.info('core-opened');
    quiet.warn('run-ended');
    expect(failed).toEqual([]);
    quiet.error('defect', { method: 'x' }, new Error('boom'));
    expect(failed[0]).toContain('defect: Error: boom');
    expect(existsSync(folder)).toBe(false);
  });
});
