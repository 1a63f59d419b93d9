/** The page of the fund. */
export const fund = {
  title: 'The fund',
  none: 'The record knew of no fund on this day.',
  digest: 'How little is known of the fund',
  capital: 'Who would hold what',
  terms: 'Term sheet',
  termsLead:
    'Each line is what a source states. Where no number is given, the line says so in words.',
  otherClaims: 'Related statements',
  size: 'How large it would be',
  context: 'For scale',
  contextLead: 'Public finances, reserves, yields and other figures of this edition.',
  contextCaption: (group: string, _signed: boolean) => `${group}; each figure with its own unit`,
  noContext: 'The record has no such figure up to this day.',
}
