import { STANCES } from '../../src/record/stances.ts';
import { type Choices, type Filters, isAnySet } from '../../src/search/filter.ts';
import { message } from './message.ts';
import { claimOf, speakerOf } from './record.ts';
import { stanceWord } from './stance.tsx';

/** Each filter, in the order in which it is offered, with its label. */
const LABELS: { readonly [Name in keyof Filters]-?: string } = {
  claim: 'filter_claim',
  speaker: 'filter_speaker',
  stance: 'filter_stance',
  year: 'filter_year',
};

/** What the values of each filter are called. */
const NAMES: { readonly [Name in keyof Filters]-?: (value: string) => string } = {
  claim: (id) => claimOf(id).short,
  speaker: (id) => speakerOf(id).name,
  stance: (name) => STANCES.filter((stance) => stance === name).map(stanceWord)[0] ?? '',
  year: (year) => year,
};

/** Chooses by what statements are shown, out of what there is. */
export function FilterChoice({
  filters,
  choices,
  change,
}: {
  filters: Filters;
  choices: Choices;
  change: (filters: Filters) => void;
}) {
  return (
    <fieldset class="filters" id="filters" aria-label={message('filters')}>
      {(Object.keys(LABELS) as (keyof Filters)[]).map((name) => (
        <label key={name}>
          <span class="label">{message(LABELS[name])}</span>
          <select
            value={filters[name] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              change({ ...filters, [name]: value === '' ? undefined : value })
            }
          >
            <option value="">{message('filter_any')}</option>
            {offered(choices[name], filters[name]).map((value) => (
              <option key={value} value={value}>
                {NAMES[name](value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {isAnySet(filters) ? (
        <button type="button" class="link" onClick={() => change({})}>
          {message('filters_clear')}
        </button>
      ) : null}
    </fieldset>
  );
}

/** Shows or hides the filters; says when any is set. */
export function FilterButton({
  open,
  filters,
  toggle,
}: {
  open: boolean;
  filters: Filters;
  toggle: () => void;
}) {
  const label = message(isAnySet(filters) ? 'filters_set' : 'filters');
  return (
    <button
      type="button"
      class="filter-button"
      aria-expanded={open}
      aria-controls="filters"
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path class={isAnySet(filters) ? 'filled' : undefined} d="M2 3h12l-4.5 5.5v4l-3 1.5v-5.500z" />
      </svg>
    </button>
  );
}

/** What is chosen stays in the list, though a new query may have nothing of it. */
function offered(values: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || values.includes(chosen) ? values : [...values, chosen];
}
