/** What pages say once scripts run; names in braces are filled in by the browser. */
export const behaviour = {
  sort: {
    up: 'Sorted by {column}, ascending.',
    down: 'Sorted by {column}, descending.',
    off: 'Back in the first order.',
  },
  copy: {
    button: 'Copy as TSV',
    done: 'Copied',
    failed: 'Could not copy',
    unit: 'unit',
    high: 'upper end',
    converted: 'converted',
    rate: 'yen per dollar',
    note: 'note',
  },
  receipt: {
    loading: 'Fetching the receipt…',
    open: 'Open the figure’s page',
    close: 'Close',
  },
  renewal: { done: 'The page shows the new choice.' },
}

/** The reader's switches, which pages remember. */
export const switches = {
  currency: {
    label: 'Currency',
    options: {
      JPY: { sign: '¥', name: 'Amounts in yen' },
      USD: { sign: '$', name: 'Amounts in dollars' },
      both: { sign: 'both', name: 'Amounts in both yen and dollars' },
    },
  },
  theme: {
    label: 'Light and dark',
    options: {
      system: { sign: 'auto', name: 'auto: as the system has it' },
      light: { sign: 'light', name: 'light' },
      dark: { sign: 'dark', name: 'dark' },
    },
  },
}
