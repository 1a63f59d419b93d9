import type { softbank as en } from '../en/softbank.ts'
import { charts } from './softbank-charts.ts'

export const softbank: typeof en = {
  title: 'ソフトバンク',
  heading: 'ソフトバンクグループの四半期・通期業績',
  intro:
    'ソフトバンクグループ株式会社（東証9984）。会計年度は4月1日に始まり、始まる年の名で呼びます。',
  description:
    'ソフトバンクグループの四半期と通期の、出典のあるすべての数値を、円とドル、相場、出典とともに示します。',
  none: 'この日の時点では、ソフトバンクグループの業績は記録にありません。',
  latest: {
    title: (quarter) => `直近の四半期：${quarter}`,
    lead: (now, before) => `${now}と${before}の比較。`,
    change: '前年同期比',
    caption: '同じ項目の前年同期との比較',
    line: '項目',
    notCompared: '表示の基準が異なるため比較しない',
    noChange: '一方の値がない',
    results: (day) => `決算発表は${day}。`,
  },
  charts,
  tables: {
    period: { quarter: '四半期', year: '年度' },
    change: '純利益の前年同期比',
    meanRate: '期間平均（円/ドル）',
    endRate: '期末の相場（円/ドル）',
    resultsOn: '決算発表',
    caption: (what, unit) => `${what}（${unit}。1株当たりは円、比率は%）`,
    notPublished: 'この版で知られている限り、決算は未発表。',
    notInRecord: '記録なし',
    noRate: '相場なし',
  },
}
