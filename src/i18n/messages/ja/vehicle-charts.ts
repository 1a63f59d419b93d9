import type { vehicleCharts as enVehicleCharts } from '../en/vehicle-charts.ts'

export const vehicleCharts: typeof enVehicleCharts = {
  ladder: {
    share: (headline, cents) => `${headline}のうち、選定されたのは1ドルにつき${cents}`,
    cents: (digits) => `${digits}セント`,
    underTenth: '0.1セント未満',
    nearlyAll: (headline) => `${headline}のほぼ全額が選定された`,
    all: (headline) => `${headline}の全額が選定された`,
    more: (headline, selected) => `選定されたのは${headline}を上回る${selected}`,
    beside: (headline, selected) => `${headline}のうち、選定されたのは${selected}`,
    none: (headline) => `${headline}のうち、選定された額を示す出典はない`,
    missing: (headline, word) => `${headline}のうち、選定された額は${word}`,
    plain: '資金の段階ごとの金額',
    lead: '枠組みの資金の段階（米ドル）。段階をまたいで合計しない。',
    converted: '円建ての額は、換算した長さで描く。',
    empty: '斜線の枠の長さに意味はない。',
    nothing: '示された額はない',
    keys: {
      official: '公式の文書・発表',
      press: '報道による',
      none: '金額は公表されていない',
    },
    alt: (rows) => `各段階で示された金額の棒グラフ。${rows}。`,
    caption: '金額は示された通貨のまま。換算と相場を記す',
    heads: { rung: '段階', amount: '金額', what: '内容', on: '時点' },
  },
}
