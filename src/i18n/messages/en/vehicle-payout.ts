/** The rule of the memorandum on who gets what, as a drawing. */
export const vehiclePayout = {
  title: (before: string, after: string) =>
    `Of each $100 of cash, $${before} goes to the United States until Japan is repaid, $${after} after`,
  lead: 'An illustration of the memorandum’s rule for $100 of distributable cash from one investment, not of money paid.',
  note: 'The first stage lasts until a total equal to the deemed allocation amount has gone to each side. The two stages are separate and are never added. Japan’s share is what the American share leaves of the hundred.',
  alt: (before: string, beforeJapan: string, after: string, afterJapan: string) =>
    `Flow of $100 of distributable cash. Until Japan is repaid: $${before} to the United States, $${beforeJapan} to Japan. After that: $${after} to the United States, $${afterJapan} to Japan. The table holds the same numbers.`,
  stage: { before: 'Until Japan is repaid', after: 'After Japan is repaid' },
  side: { us: 'United States', japan: 'Japan' },
  dollars: (digits: string) => `$${digits}`,
  share: (stage: string, side: string) => `${stage}: ${side}`,
  ofHundred: (digits: string) => `$${digits} of each $100`,
  rest: (digits: string) => `the rest of the hundred: 100 − ${digits}`,
  computed: (share: string, us: string) => `${share} (100 − ${us})`,
  caption: 'Shares of distributable cash under the rule (%, or dollars of each $100)',
  columns: { stage: 'Stage', to: 'Goes to', share: 'Share' },
}
