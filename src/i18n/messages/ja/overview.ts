import type { overview as enOverview } from '../en/overview.ts'

export const overview: typeof enOverview = {
  description:
    '日米の間で語られた資金の公開記録。何が、誰によって、どれほど確かに語られたかを、出典とともに、任意の日の時点で読める。',
  status: '現在地',
  headline: {
    overtaken: (pledge) =>
      `報じられたが提案されなかったファンドと、それを追い越した${pledge}の枠組み`,
    reported: '共同ファンドは報じられたが、提案はされていない',
    stage: (stage) => `共同ファンド：${stage}`,
  },
  none: 'この日の時点で、共同ファンドは記録にありません。',
  numbers: '主な数字',
  silent: (days) => `最初の報道から${days}日、報道の段階のまま`,
  allEvents: '年表のすべて',
  noEvents: 'この日までの出来事は記録にありません。',
  people: '関係者',
  and: '・',
  allPeople: '人物と機関のすべて',
  noPeople: 'この日までに記録に名前の出た人はいません。',
  softbankIncome: 'ソフトバンクグループ 純利益',
  against: (before) => `${before}との比較：`,
  allSoftbank: 'すべての四半期と年度',
  noSoftbank: 'この日までのソフトバンクグループの決算は記録にありません。',
  lately: '最近の出来事',
}
