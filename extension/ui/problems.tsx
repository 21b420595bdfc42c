import type { Problem } from '../settings.ts';

/** What could not be used, each with its place. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul class="problems">
      {problems.map(({ field, value }) => (
        <li key={`${field} ${value}`}>
          <code>
            {field}: {value}
          </code>
        </li>
      ))}
    </ul>
  );
}
