import type { event as enEvent, timeline as enTimeline } from '../en/timeline.ts'

export const timeline: typeof enTimeline = {
  title: '年表',
  description: '何が起きたかを月ごとに、出来事ごとの出典とともに示す。',
  lead: (count, scheduled) =>
    `出来事${count}件${scheduled > 0 ? `（うち予定${scheduled}件）` : ''}を月ごとに並べています。日付は出典の表記どおりで、正確でない日付にはその旨を記します。`,
  none: 'この日までの出来事は記録にありません。',
  jump: '月を選ぶ',
  month: (month) => `${month}月`,
  dayUnknown: (when) => `${when}（日は不明）`,
  knownLater: (day) => `${day}に公になった`,
  labelled: (label) => `${label}：`,
  involved: '関係者：',
  scheduled: '予定',
  scheduledLead:
    '出典が日を定めたもの。ここにあることは、日付にかかわらず、実際に行われたことを意味しません。',
  noScheduled: 'この版の記録に予定はありません。',
  setFor: (when) => `${when}の予定`,
  supersededBy: '更新後：',
}

export const event: typeof enEvent = {
  when: '実際の日付',
  setFor: '予定の日付',
  knownOn: '公になった日',
  kind: '種類',
  track: '分野',
  importance: '重要度',
  importances: { 1: '小', 2: '中', 3: '大' },
  amounts: '数字',
  noAmounts: 'この出来事について、記録に数字はありません。',
  asReported: (text) => `出典の表記：${text}。`,
  derived: (formula) => `差引計算：${formula}。`,
  receipt: 'この数字の換算と出典',
  actors: '関係者',
  offices: (day) => `役職は${day}のもの。`,
  noActors: 'この出来事について、記録に名前の出た人はいません。',
  officeUnknown: 'この日の役職は記録にありません。',
  noDocuments: 'この日までに公になった文書はありません。',
  neighbours: '前後の出来事',
  previous: '前',
  next: '次',
  first: 'この版では、これより前の出来事はありません。',
  last: 'この版では、これより後の出来事はありません。',
  supersededBy: '更新後',
  supersedes: '更新前',
  whole: '年表のすべて',
}
