import type { sources as enSources } from '../en/sources.ts'

export const sources: typeof enSources = {
  title: '出典',
  lead: (count) =>
    `この版の記録が依拠する文書は${count}件（新しい順）。等級は文書そのものの等級で、事実ごとに異なることがある。`,
  none: 'この日の時点で記録に文書はありません。',
  undated: '日付なし',
  facts: (count) => `事実${count}件`,
  grades: '等級の意味',
  publisher: '発行者',
  published: '公表日',
  inferred: '日付は内容から推定',
  kind: '種類',
  grade: '等級',
  language: '言語',
  original: '原文',
  noAddress: 'アドレスは分かっていません。',
  titleIsDescription: '見出しのない文書で、これは記録の側の説明です。',
  quoted: '原文は未確認で、他の記事での引用による。等級は最高でもD。',
  origin: (origin) => `${origin}の転載はすべて一つの出所と数える。`,
  rests: 'この文書に依拠する事実',
  nothingRests: 'この版でこの文書に依拠する事実はありません。',
  opensAt: '発行者のページを開く',
  rateQuote: '引用された相場',
}
