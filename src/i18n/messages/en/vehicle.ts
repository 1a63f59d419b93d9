/** The page of the vehicle. */
export const vehicle = {
  title: 'The vehicle',
  none: 'The record knew nothing of a vehicle on this day.',
  ladder: 'Money ladder',
  otherFigures: 'Other figures stated of it',
  projects: 'Projects',
  paragraph: (number: string) => (number === 'preamble' ? 'Preamble' : `Paragraph ${number}`),
  payout: 'Payout',
  points: (digits: string) => `${digits} percentage points`,
  noPayout: 'The record has nothing on the payout up to this day.',
}
