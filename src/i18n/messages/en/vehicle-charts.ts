/** Charts of the vehicle. Titles are filled from the record. */
export const vehicleCharts = {
  ladder: {
    share: (headline: string, cents: string) =>
      `Of ${headline}, ${cents} in the dollar has been selected`,
    cents: (digits: string) => (digits === '1' ? '1 cent' : `${digits} cents`),
    underTenth: 'less than a tenth of a cent',
    nearlyAll: (headline: string) => `Nearly all of ${headline} has been selected`,
    all: (headline: string) => `All of ${headline} has been selected`,
    more: (headline: string, selected: string) =>
      `More than ${headline} has been selected: ${selected}`,
    beside: (headline: string, selected: string) => `Of ${headline}, ${selected} has been selected`,
    none: (headline: string) => `Of ${headline}, no source states an amount selected`,
    missing: (headline: string, word: string) => `Of ${headline}, the amount selected is ${word}`,
    plain: 'The money ladder, rung by rung',
    lead: 'Money ladder of the vehicle, in US dollars. Rungs are never added.',
    converted: 'Amounts in yen are drawn at their converted length.',
    empty: 'The length of a hatched block means nothing.',
    nothing: 'nothing stated',
    keys: {
      official: 'official text or statement',
      press: 'as the press reports it',
      none: 'no amount published',
    },
    alt: (rows: string) => `Bars of the amounts stated on each rung. ${rows}.`,
    caption: 'Amounts as stated, each in its own currency, with the conversion and its rate',
    heads: { rung: 'Rung', amount: 'Amount', what: 'What', on: 'As of' },
  },
}
