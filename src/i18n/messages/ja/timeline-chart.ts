import type { timelineChart as enTimelineChart } from '../en/timeline-chart.ts'

export const timelineChart: typeof enTimelineChart = {
  years: (count) => `${count}年間`,
  months: (count) => `${count}カ月間`,
  days: (count) => `${count}日間`,
  oneOf: (month) => `出来事は1件、${month}`,
  latestOf: (span, count, month) => `${span}で${count}件、最新は${month}`,
  bothIn: (span, count, month) =>
    `${span}で${count}件、最新の動きは共同ファンド、日米の通商合意とも${month}`,
  twoOf: (span, count, fund, deal) =>
    `${span}で${count}件、最新の動きは共同ファンドが${fund}、日米の通商合意が${deal}`,
  onlyScheduled: (count) => `出来事は${count}件、いずれも予定`,
  lead: '塗りつぶしは発表・署名・確認、白抜きは報道のみ。大きいほど重要。',
  earlier: (count, month) => `それ以前の${count}件は目盛りの外、左に置いた。時間軸は${month}から。`,
  scheduledNote: (count) =>
    `予定の${count}件は目盛りの外、右に日付ごとに置いた。日が定められても、行われたことにはならない。`,
  alt: (count, lanes) =>
    `出来事${count}件を日付順に${lanes.length}段で示す。${lanes.join('。')}。表にすべての出来事がある。`,
  lane: (title, note) => `${title}：${note}`,
  laneNote: (count, last) => `${count}件、最新${last}`,
  laneScheduled: (count) => `予定${count}件`,
  observed: (day) => `確認できた最後の出来事 ${day}`,
  legend: {
    solid: '署名・確認・完了',
    'solid-gap': '発表',
    outlined: '報道・コメントなし',
    struck: '否定',
    dotted: '予定',
    whisker: '日は不明',
  },
  caption: 'この版のすべての出来事（古い順、予定は最後）',
  date: '日付',
  event: '出来事',
  track: '分野',
  kind: '種類',
  kindAndTrack: (kind, track) => `${kind}・${track}`,
  amount: (label, amount) => `${label}：${amount}`,
  converted: (amount, line) => `${amount}　${line}`,
}
