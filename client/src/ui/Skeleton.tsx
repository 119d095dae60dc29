import type { ReactNode } from 'react';

const LINES = ['', '', 'skeleton-short', '', '', '', 'skeleton-short'];

/** Stands in for the sheet while it loads; `label` tells screen readers what they wait for. */
export function Skeleton({ label }: { readonly label: string }): ReactNode {
  return (
    <output className="skeleton">
      <span className="visually-hidden">{label}</span>
      <span className="skeleton-line skeleton-title" />
      {LINES.map((extra, place) => (
        // The lines are all alike and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={place} className={`skeleton-line ${extra}`} />
      ))}
    </output>
  );
}
