/** The lines of SoftBank Group's position at its quarters' ends. */
export const softbankLines = {
  end: (quarter: string) => `End of ${quarter}`,
  quarter: 'Quarter-end',
  extreme: { highest: ', the highest in the record', lowest: ', the lowest in the record' },
  gaps: (count: number, all: number) =>
    `The line stops where the record has no number: ${count} of ${all} quarter-ends.`,
  start: (quarter: string) => `No number is in the record before the end of ${quarter}.`,
  open: 'An open dot is an approximate figure.',
  alt: (name: string, from: string, to: string, low: string, high: string, gaps: number) =>
    `Line of the ${name} at quarter-ends from ${from} to ${to}; lowest ${low}, highest ${high}; ` +
    `${gaps} without a number. The table holds the same numbers.`,
  alone: (name: string, quarter: string, amount: string) =>
    `A dot of the ${name} at the end of ${quarter}: ${amount}. The table holds the same number.`,
  nav: {
    name: 'net asset value',
    column: 'Net asset value',
    lead: 'Net asset value (holdings less net debt) as SoftBank Group counts it, at each quarter’s end.',
    caption: (unit: string) => `Net asset value of SoftBank Group at quarter-ends (${unit})`,
    up: (month: string, by: string, amount: string, extreme: string) =>
      `SoftBank’s net asset value up ${by} in the year to ${month}, to ${amount}${extreme}`,
    down: (month: string, by: string, amount: string, extreme: string) =>
      `SoftBank’s net asset value down ${by} in the year to ${month}, to ${amount}${extreme}`,
    same: (month: string, amount: string, extreme: string) =>
      `SoftBank’s net asset value in ${month} the same as a year before: ${amount}${extreme}`,
    now: (month: string, amount: string, extreme: string) =>
      `SoftBank’s net asset value at the end of ${month}: ${amount}${extreme}`,
  },
  ltv: {
    name: 'loan-to-value ratio',
    column: 'Loan-to-value',
    lead: 'Net debt as a share of the value of holdings, as SoftBank Group counts it, at each quarter’s end.',
    caption: () => 'Loan-to-value ratio of SoftBank Group at quarter-ends (%)',
    up: (month: string, by: string, amount: string, extreme: string) =>
      `SoftBank’s loan-to-value ratio up ${by} in the year to ${month}, to ${amount}${extreme}`,
    down: (month: string, by: string, amount: string, extreme: string) =>
      `SoftBank’s loan-to-value ratio down ${by} in the year to ${month}, to ${amount}${extreme}`,
    same: (month: string, amount: string, extreme: string) =>
      `SoftBank’s loan-to-value ratio in ${month} the same as a year before: ${amount}${extreme}`,
    now: (month: string, amount: string, extreme: string) =>
      `SoftBank’s loan-to-value ratio at the end of ${month}: ${amount}${extreme}`,
  },
  points: (digits: string) => (digits === '1' ? '1 point' : `${digits} points`),
  year: (year: string) => year,
}
