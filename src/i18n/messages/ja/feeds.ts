import type { feeds as en } from '../en/feeds.ts'

export const feeds: typeof en = {
  title: (site, timeline) => `${site}：${timeline}`,
  selection: (title) => `${title}（絞り込み）`,
  counted: (found, all, day) =>
    found === all
      ? `${day}時点の記録にある出来事${all}件のすべて。`
      : `${day}時点の記録にある出来事${all}件のうち${found}件。`,
  newest: '公になった日の新しいものから並べています。',
  paged: (from, to, page, pages) =>
    `ここにあるのは${from}件目から${to}件目まで（${pages}ページ中${page}ページ目）で、古いものは次のページにあります。`,
  unknown: (file, files) =>
    `年表に「${file}」というファイルはありません。あるのは${files.join('、')}です。`,
  noPage: (pages) => `1から${pages}までの数`,
  noEvent: (id, day) => `${day}時点の記録に、出来事「${id}」はありません。`,
  needsId: '出来事のid',
  scheduled: (title) => `予定：${title}`,
  inexact: (title, when) => `${title}（${when}）`,
  when: (when) => `日付：${when}`,
  became: (day) => `公になった日：${day}`,
  labelled: (label, value) => `${label}：${value}`,
  converted: (amount, converted, rate) => `${amount}（${converted}、${rate}）`,
  sources: '出典：',
  kind: (kind, track) => `${kind}・${track}`,
  involved: (names) => `関係者：${names.join('、')}`,
  graded: (publisher, grade) => `${publisher}（${grade}）`,
  spans: (count) =>
    `このうち${count}件は日が分からないため、起きた可能性のある期間の全体に置いています。`,
  leftOut: (count) => `${count}件は前後の日しか分からないため、ここには載せていません。`,
  tentative: '予定にすぎないものは「仮」としています。',
  links: '同じ内容のフィード・カレンダー：',
  kinds: { atom: 'Atomフィード', json: 'JSONフィード', ics: 'カレンダー' },
}
