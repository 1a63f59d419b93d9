import type { payoutForm as en } from '../en/vehicle-payout-form.ts'
import { formMistakes, still } from './form-mistakes.ts'

export const payoutForm: typeof en = {
  legend: '仮定を置く',
  submit: '計算する',
  afresh: '計算例からやり直す',
  address: 'この計算のアドレス',
  groups: {
    money: { name: '日本の資金', note: '日本が実際に払い込む額。発表された事業費ではありません。' },
    years: { name: '年数', note: null },
    cash: {
      name: '投資が生む現金',
      note: '分ける前の総額。公表した案件はありません。建設が終わった翌年から始まります。',
    },
    carry: {
      name: '未達分に利息が付くか',
      note: '読み方Aだけに効きます。残高方式では常に利息が付きます。',
    },
    rule: {
      name: '図と年表に示す規則',
      note: '二つの読み方は、常に並べて計算します。',
    },
    others: {
      name: '他の説明だけに使う数字',
      note: '覚書の二つの読み方は、どちらの数字も使いません。',
    },
  },
  fields: {
    funding: { name: '日本の払込額', unit: '単位：10億ドル' },
    sofr: { name: '6カ月物SOFR', unit: '年%' },
    spread: { name: '上乗せするスプレッド', unit: '年%' },
    life: { name: '元本を割る年数', unit: '年' },
    building: { name: '最初の現金までの建設期間', unit: '年' },
    horizon: { name: '計算する年数', unit: '年' },
    us: { name: '拠出のうち米国の割合', unit: '%' },
    equity: { name: '日本の資金のうち出資の割合', unit: '%' },
    each: { name: '毎年の現金', unit: '単位：10億ドル' },
    from: { name: '最初の年の現金', unit: '単位：10億ドル' },
    to: { name: '増えた後の現金', unit: '単位：10億ドル' },
    over: { name: 'そこに達する年', unit: '現金が出て何年目か' },
    years: {
      name: '年ごとの現金',
      unit: '単位：10億ドル、コンマで区切る。最後の年より後は現金なし',
    },
  },
  choices: {
    cash: {
      level: '毎年同額',
      ramp: '等しい幅で増え、その後は同額',
      own: '年ごとに入れる',
    },
    carry: { no: '付かない', yes: 'みなし利率で付く' },
  },
  rate: (sofr, spread) => `みなし利率（年）：${sofr} + ${spread} =`,
  rateFloor: '合計がゼロを下回るため、ゼロとします（当サイトの仮定）。',
  slider: (field, unit) => `${field}（${unit}）のスライダー`,
  origin: {
    record: '出典あり。',
    ours: '当サイトの仮定。',
    oursAlone: '当サイトの仮定。数字を示した出典はありません。',
    recordUpTo: 'この日までの記録にはありません。',
    yours: (yours) => `入力値は${yours}。`,
    wasRecord: (start) => `出典の値は${start}。`,
    wasOurs: (start) => `当サイトの仮定は${start}。`,
    back: '元に戻す',
    upper: '述べられた範囲の上限を使う：',
  },
  problems: {
    ...formMistakes,
    'too-many': (list) =>
      `${list.field}：${list.given}は数字が多すぎます。${list.most}個までを入れます（例：${list.example}）。${still(list)}`,
    'no-choice': (choice) =>
      `${choice.field}：${choice.given}という選択肢はありません。${choice.most}のいずれかを選びます（例：${choice.example}）。${still(choice)}`,
    unknownRule: (rule, kept) =>
      `「${rule}」はこの日までの記録にありません。結果には${kept}を示します。`,
  },
  describedAs: {
    'loan-account':
      '一つの残高として、日本が元利を回収するまで折半する。以後はずっと米国9・日本1。',
    schedule:
      '毎年、その年の目標額までをまず折半し、その年の残りを米国9・日本1で分ける。未達分は翌年へ繰り越す。',
    'ninety-ten': '最初の年から、現金の90%を米国、10%を日本に渡す。',
    'by-contribution': '段階を設けず、すべての現金を双方の拠出に応じて分ける。',
    'equity-only': 'まず現金のすべてで日本の融資を返し、残りだけを米国9・日本1で分ける。',
    'half-of-target': '日本が元利の半分を回収するまで折半し、その後は米国9・日本1で分ける。',
  },
}
