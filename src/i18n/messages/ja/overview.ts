import type { overview as enOverview } from '../en/overview.ts'

export const overview: typeof enOverview = {
  description:
    '日米の間で語られた資金の公開記録。何が、誰によって、どれほど確かに語られたかを、出典とともに、任意の日の時点で読める。',
  status: '現在地',
  none: 'この日の時点で、共同ファンドは記録にありません。',
  numbers: '主な数字',
  ladder: '資金の段階',
  ladderLead: '各段階の金額は出典が示したもの。段階をまたいで合計しない。',
  rungHead: '段階',
  amountHead: '金額',
  dateHead: '時点',
  sourceHead: '出典',
  twoClocks: '発表日と、この版で相場のある最後の日の円換算',
  events: '主な出来事',
  allEvents: '年表のすべて',
  noEvents: 'この日までの主な出来事は記録にありません。',
  people: '関係者',
  allPeople: '人物と機関のすべて',
  noPeople: 'この日までに記録に名前の出た人はいません。',
  softbank: 'ソフトバンクの直近の四半期',
  softbankLead: (now, before) => `${now}と${before}の比較`,
  change: '前年同期比',
  allSoftbank: 'すべての四半期と年度',
  noSoftbank: 'この日までのソフトバンクグループの決算は記録にありません。',
  lately: '記録の変更',
  contradictions: '出典が食い違う点',
}
