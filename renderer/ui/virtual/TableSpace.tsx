/** Room for rows of a table that are out of view. */
export function TableSpace({ columns, heightPx }: { columns: number; heightPx: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true" className="row-space">
      <td colSpan={columns} style={{ height: heightPx }} />
    </tr>
  );
}
