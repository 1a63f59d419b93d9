import type { vehiclePayout as en } from '../en/vehicle-payout.ts'

export const vehiclePayout: typeof en = {
  title: (before, after) =>
    `現金100ドルのうち米国へ渡るのは、日本の回収まで${before}ドル、回収後は${after}ドル`,
  lead: '一つの投資から生じる分配可能な現金100ドルを例に、覚書の規則を示す。実際に支払われた額ではない。',
  note: '第1段階は、みなし配分額に等しい合計が双方それぞれに渡るまで続く。二つの段階は別々のもので、合計しない。日本の取り分は、100から米国の取り分を引いた残り。',
  alt: (before, beforeJapan, after, afterJapan) =>
    `分配可能な現金100ドルの流れ。日本の回収までは米国${before}ドル、日本${beforeJapan}ドル。回収後は米国${after}ドル、日本${afterJapan}ドル。同じ数値は表にある。`,
  stage: { before: '日本の回収まで', after: '日本の回収後' },
  side: { us: '米国', japan: '日本' },
  dollars: (digits) => `${digits}ドル`,
  share: (stage, side) => `${stage}：${side}`,
  ofHundred: (digits) => `100ドルにつき${digits}ドル`,
  rest: (digits) => `100から${digits}を引いた残り`,
  computed: (share, us) => `${share}（100 − ${us}）`,
  caption: '規則による分配可能な現金の配分（%。100ドルにつき何ドルかと同じ）',
  columns: { stage: '段階', to: '渡る先', share: '割合' },
}
