import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { isFocusLost, useFocusBack } from './hooks/useFocusBack.ts';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Esc, or the browser's own way to close. */
  onClose: () => void;
  /** For tables. A long dialog is read from its top, so that it starts with its heading instead of its first field. */
  isWide?: boolean;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, children, onClose, isWide = false }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // Before it leaves the page: an element that is gone gives no focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  // What opened it may be gone too, such as the button that ends what is ended now.
  useFocusBack();
  // What had the focus may be gone, such as a choice that was made; the keyboard must not start outside.
  useEffect(() => {
    if (heading.current === null || !isFocusLost()) return;
    heading.current.tabIndex = -1;
    heading.current.focus({ preventScroll: true });
  });
  return (
    <dialog
      ref={element}
      className={isWide ? 'wide' : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} ref={heading} tabIndex={isWide ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
