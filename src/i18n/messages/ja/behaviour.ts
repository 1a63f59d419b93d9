import type { behaviour as enBehaviour, switches as enSwitches } from '../en/behaviour.ts'

export const behaviour: typeof enBehaviour = {
  sort: {
    up: '「{column}」の昇順に並べました。',
    down: '「{column}」の降順に並べました。',
    off: '初めの順に戻しました。',
  },
  copy: {
    button: 'TSVでコピー',
    done: 'コピーしました',
    failed: 'コピーできませんでした',
    unit: '単位',
    high: '上限',
    converted: '換算',
    rate: '1ドル当たりの円',
    note: '注',
  },
  receipt: {
    loading: '根拠を読み込んでいます…',
    open: 'この数字のページを開く',
    close: '閉じる',
  },
  renewal: { done: '新しい選択を表示しました。' },
}

export const switches: typeof enSwitches = {
  currency: {
    label: '通貨',
    options: {
      JPY: { sign: '円', name: '円で表示' },
      USD: { sign: 'ドル', name: 'ドルで表示' },
      both: { sign: '両方', name: '円とドルの両方を表示' },
    },
  },
  theme: {
    label: '明暗',
    options: {
      system: { sign: '自動', name: '自動（システムの設定に従う）' },
      light: { sign: '明', name: '明るい配色' },
      dark: { sign: '暗', name: '暗い配色' },
    },
  },
}
