import { type ComponentType, lazy, useState } from 'react';

/** A part of the screens that is loaded when it is first shown. */
export type Lazy<P extends object> = ComponentType<P> & {
  /** Loads it before it is shown; afterwards it is shown at once. */
  preload(): Promise<void>;
};

/** @param load imports the module; a failure is thrown where the part would be shown, and tried again when it is shown next */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  let loaded: ComponentType<P> | null = null;
  const Part = lazy(async () => ({ default: await load() }));
  // React's own `lazy` waits a turn even for what is there already, and shows the fallback meanwhile.
  const Shown = (props: P) => {
    // What is shown stays the same component: another one would begin anew, without its state and its focus.
    const [Now] = useState<ComponentType<P>>(() => loaded ?? Part);
    return <Now {...props} />;
  };
  return Object.assign(Shown, {
    async preload() {
      loaded ??= await load();
    },
  });
}
