import { describe, expect, it } from 'vitest';
import { shortcutOf } from '../../../../renderer/ui/hooks/useShortcuts.ts';

const press = (key: string, modifiers: Partial<Parameters<typeof shortcutOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('shortcuts', () => {
  it('are Ctrl with O, Z, Enter and Shift+C, and Esc alone', () => {
    expect(shortcutOf(press('o', { ctrlKey: true }), false)).toBe('import');
    expect(shortcutOf(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(shortcutOf(press('Enter', { ctrlKey: true }), false)).toBe('ask');
    expect(shortcutOf(press('C', { ctrlKey: true, shiftKey: true }), false)).toBe('copy');
    expect(shortcutOf(press('Escape'), false)).toBe('cancel');
  });

  it('tells undo and redo apart by Shift', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(shortcutOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
    expect(shortcutOf(press('Z', { metaKey: true, shiftKey: true }), true)).toBe('redo');
  });

  it('use the command key on a Mac', () => {
    expect(shortcutOf(press('o', { metaKey: true }), true)).toBe('import');
    expect(shortcutOf(press('o', { ctrlKey: true }), true)).toBeNull();
  });

  it('leave plain letters and the usual copy alone', () => {
    expect(shortcutOf(press('o'), false)).toBeNull();
    expect(shortcutOf(press('c', { ctrlKey: true }), false)).toBeNull();
    expect(shortcutOf(press('o', { ctrlKey: true, altKey: true }), false)).toBeNull();
  });
});
