/** Measures of the record that are money a company raised: loans, bonds, shares sold. Never added up. */
export const FUNDING_MEASURES: readonly string[] = [
  'bridge-facility',
  'bridge-loan',
  'bridge-loan-cancelled',
  'margin-loan',
  'arm-margin-loan',
  'retail-bond',
  'bonds-sold',
  'sales',
]
