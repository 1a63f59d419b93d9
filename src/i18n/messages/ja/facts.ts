import type { facts as enFacts } from '../en/facts.ts'

export const facts: typeof enFacts = {
  contents: 'このページの内容',
  status: '現在地',
  evidence: (grade, word) => `根拠の最高の等級は${grade}（${word}）。`,
  stageHistory: '段階の経過（数字は何段階目か）',
  forceHistory: '法的効力の経過',
  earlier: (count, first, last) =>
    first === last ? `以前の${count}件（${first}）` : `以前の${count}件（${first}〜${last}）`,
  claims: '語られてきたこと',
  claimsLead: 'それぞれの言説に、この版での評価と、これまでの評価をすべて示す。',
  noClaims: 'この日までに、該当する言説は記録にありません。',
  contradictions: '出典が食い違う点',
  noContradictions: 'この日までに、出典の食い違いは記録にありません。',
  searches: 'どの文書も答えていないこと',
  noSearches: 'この日までに、調査の記録はありません。',
  finding: '結果',
  where: '調べた範囲',
  searched: '調べた期間',
  searchedSpan: (from, until) => `${from}から${until}まで`,
  searchedUntil: (until) => `${until}まで`,
  open: '最初の報道からの日数',
  daysOpen: (days, since) => `${days}日（${since}から）`,
  heads: {
    what: '項目',
    amount: '金額',
    value: '値',
    asOf: '時点',
    source: '出典',
  },
  noRate: '相場なし',
  alternatives: '別の表記',
}
