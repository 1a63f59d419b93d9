import type { payoutPage as en } from '../en/vehicle-payout-page.ts'

/** 一つの投資について、配分の条項を計算するページ。 */
export const payoutPage: typeof en = {
  title: '配分の条項を計算する',
  description:
    '日本の払込額、利率、一つの投資が生む現金を入れ、5500億ドルの覚書で両国がそれぞれいくら受け取るかを、条項の二つの読み方で示します。',
  heading: '一つの投資から、誰がいくら受け取るか',
  lead: '覚書は、日本が元利を回収するまで投資ごとの現金を折半し、その後は米国9・日本1で分けると定めます。',
  readings:
    'この一文には二つの読み方が示されています。ここでは、変えられる仮定を置いて両方を計算します。',
  back: '枠組みについて分かっていること',
  known: '分かっていること',
  open: (count) => `この条項には、決着していない問いが${count}件あります。`,
  openLink: '結果の横に示します。',
  none: 'この日までに、配分の記録はありません。',
  notYet: 'この日までの記録には条項の二つの読み方がそろっておらず、計算できません。',
  afresh: '計算例からやり直す',
  notice: {
    record: (version, day) => `${version}（${day}編集）`,
    newer: (then, now) =>
      `より新しい記録があります。この計算は記録${then}によるもので、現在の記録は${now}です。数字はすべてURLに書かれたもので、変わっていません。`,
    older: (then, now) =>
      `この計算は、現在の記録${now}より後の記録${then}によるものです。数字はすべてURLに書かれたものです。`,
  },
  rules: {
    'loan-account': { name: '読み方B：残高方式', short: '読み方B' },
    schedule: { name: '読み方A：年ごとの目標額と繰越し', short: '読み方A' },
    'ninety-ten': { name: '最初から9対1', short: '最初から9対1' },
    'by-contribution': { name: '拠出に応じた配分', short: '拠出に応じた配分' },
    'equity-only': { name: '9対1は出資分のみ', short: '9対1は出資分のみ' },
    'half-of-target': {
      name: '日本の半分が戻るまで折半（誤読）',
      short: '日本の半分が戻るまで折半',
    },
  },
  record: {
    questions: '決着していない問い',
    questionsLead: '結果はこれらに左右されるが、決着させる資料はない。',
    formulas: '記録にある算式',
    rest: '条項の内容',
    restLead: '説明された範囲で示す。確認できなかったことはそう記し、推測で補わない。',
    example: 'この例を計算する',
  },
  digest: {
    example: (s) =>
      `仮定の数字による例：日本が${s.paid}を払い込み、利率は年${s.rate}、投資は毎年${s.cash}の現金を生む。`,
    repaid: (s) =>
      `両政府の説明どおりなら、日本は${s.year}年目に元利を回収し、${s.span}間の現金{cash}のうち{japan}を受け取る。`,
    unpaid: (s) =>
      `両政府の説明どおりなら、日本は${s.span}では元利を回収できず、受取額は現金{cash}のうち{japan}。`,
    crossed: (s) => `年ごとに判定する読み方では、9対1は${s.year}年目に始まり、受取額は{yearly}。`,
    uncrossed: '年ごとに判定する読み方では、9対1は始まらず、受取額は{yearly}。',
    more: '自分の数字で計算する',
    none: 'この日までの記録には条項の二つの読み方がそろっておらず、例は計算していない。',
  },
}
