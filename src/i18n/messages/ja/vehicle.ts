import type { vehicle as enVehicle } from '../en/vehicle.ts'

export const vehicle: typeof enVehicle = {
  title: '枠組み',
  none: 'この日の時点で、枠組みについては何も記録にありません。',
  ladder: '資金の段階',
  otherFigures: 'このほかに示された数字',
  projects: '案件',
  paragraph: (number) => (number === 'preamble' ? '前文' : `第${number}項`),
  payout: '配分',
  points: (digits) => `${digits}ポイント`,
  noPayout: 'この日までに、配分の記録はありません。',
}
