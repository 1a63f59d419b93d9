import type { timelineChart as enTimelineChart } from '../en/timeline-chart.ts'

const UNITS = { month: '月', quarter: '四半期', year: '年' } as const

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
  scheduledByYear: (count) =>
    `予定の${count}件は目盛りの外、右に年ごとの件数で示した。日が定められても、行われたことにはならない。`,
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
    span: '日は不明',
    between: '2つの日の間',
    bound: 'ある日より前、または後',
    soft: 'そのころ',
    column: '柱：出来事の件数',
  },
  density: '月ごとの件数',
  gap: (days) => `${days}日`,
  noGaps: '出来事のない期間に、とりわけ長いものはない。',
  gaps: (count, days, from, to) =>
    count === 1
      ? `出来事のない長い期間は1つ、${from}から${to}までの${days}日間。`
      : `出来事のない長い期間${count}つを横線で示した。最も長いのは${from}から${to}までの${days}日間。`,
  counted: (most, month) =>
    `下の帯は月ごとの件数で、最多は${month}の${most}件。日が分からない出来事は、あり得る最後の月に数えた。`,
  dense: (count, unit, most) =>
    `${count}件は1件ずつ描くには多いため、柱が分野ごと・${UNITS[unit]}ごとの件数を示す。${most}件以下の期間に絞ると、1件ずつ示す。`,
  majorsOver: (count) => `重要な${count}件は柱の上にも示した。`,
  majorsIn: (count) =>
    `重要な${count}件は柱の上に示すには多い。そのうち何件かは、それぞれの柱に記した。`,
  columnName: (track, when) => `${track}、${when}`,
  columnCount: (count) => `${count}件`,
  columnMajors: (count) => `うち重要${count}件`,
  quarter: (number, year) => `${year}年第${number}四半期`,
  year: (year) => `${year}年`,
  denseCaption: '分野ごとの件数と、1件ずつ描いた重要な出来事（古い順、予定は最後）',
  count: '件数',
  several: 'その分野のすべての出来事',
  anyKind: 'すべての種類',
  zoom: {
    zoom: '期間を絞る',
    closer: '拡大',
    wider: '縮小',
    earlier: '前へ',
    later: '後へ',
    whole: '全体',
    shown: '{from}〜{to}、{all}件中{count}件',
    fetching: '1件ずつの出来事を読み込んでいます…',
    notFetched: '1件ずつの出来事を読み込めませんでした。件数は柱に示しています。',
    day: '{month}{day}日',
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
