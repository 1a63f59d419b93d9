import type { scenarioForm as enScenarioForm } from '../en/fund-scenario-form.ts'
import { formMistakes } from './form-mistakes.ts'

type SharesSaid = Parameters<(typeof enScenarioForm.problems)['tooMuch']>[0]

const hundred = ({ example, kept }: SharesSaid) =>
  `合計が100%になる四つの持ち分を入れます（例：${example}）。結果は${kept}のままです。`

export const scenarioForm: typeof enScenarioForm = {
  none: {
    'no-debt': '負債がないため費用もない',
    'no-measure': '比べる額がない',
    'no-growth': '増えないため倍にならない',
    'too-long': '100年を超える',
  },
  legend: '仮定を置く',
  submit: '計算する',
  afresh: '記録の値からやり直す',
  address: 'この試算のアドレス',
  groups: {
    capital: { name: '資本', note: null },
    shares: {
      name: '資本の持ち分',
      note: '配分を示した出典はありません。誰がどれだけ持つかは、ここでの仮定です。',
    },
    debt: {
      name: '負債',
      note: 'ドル建てでない分は円建てで借りるものとします。為替相場の変動は考えません。',
    },
    returns: { name: '収益', note: null },
    loss: { name: '悪い年', note: null },
    measured: { name: '比べる相手', note: '空欄なら比べません。' },
  },
  fields: {
    equity: { name: '資本', unit: '10億ドル' },
    us: { name: '米財務省', unit: '%' },
    japan: { name: '日本の財務省', unit: '%' },
    partners: { name: '他の有限責任組合員', unit: '%' },
    public: { name: '一般市民', unit: '%' },
    leverage: { name: 'レバレッジ', unit: '総額÷資本、倍' },
    dollars: { name: 'ドル建ての割合', unit: '負債の%' },
    usd: { name: 'ドル建て負債の費用', unit: '年%' },
    jpy: { name: '円建て負債の費用', unit: '年%' },
    return: { name: '総額に対する収益率', unit: '年%' },
    fee: { name: '総額に対する手数料', unit: '年%' },
    years: { name: '保有する年数', unit: '年' },
    loss: { name: '総額の下落', unit: '%' },
    receipts: { name: '米国の年間の連邦歳入', unit: '10億ドル' },
    reserves: { name: '日本の外貨準備', unit: '10億ドル' },
  },
  slider: (field, unit) => `${field}（${unit}）のスライダー`,
  origin: {
    record: '記録の値：',
    labelled: (label) => `${label}：`,
    ours: '当サイトの仮定。数字を示した出典はありません。',
    oursYet: '当サイトの仮定。この日までの記録に数字はありません。',
    none: 'この日までの記録にありません。',
    noneYours: (yours) => `入力値は${yours}。この日までの記録に数字はありません。`,
    yoursRecord: (yours) => `入力値は${yours}。記録の値は`,
    yoursNothing: '空欄のため比べません。記録の値は',
    yoursOurs: (yours, ours) => `入力値は${yours}。当サイトの仮定は${ours}。`,
    back: '元に戻す',
    backShares: '持ち分を元に戻す',
    yields: '国債そのものの利回りで、何も上乗せしていません。',
    leverage: '最初の報道は倍率を示していません。',
  },
  sum: {
    together: (formula) => `合計：${formula} =`,
    off: '合計：',
    unknown: '読み取れない持ち分があるため、合計していません。',
  },
  curve: {
    names: {
      cash: '1年に残る現金',
      'return-on-equity': '資本に対する収益率',
      paid: '全期間の現金',
      'equity-lost': '失われる資本の割合',
    },
    cashOf: (holder) => `${holder}の1年の現金`,
    at: (place) => `${place}なら`,
    now: (name) => `${name}：今は`,
    zero: (place) => `（約${place}でゼロ）`,
    sentence: (s) => `${s.name}：${s.low}なら${s.from}、${s.high}なら${s.to}。今は${s.now}。`,
    sentenceZero: (place) => `約${place}でゼロになります。`,
  },
  problems: {
    ...formMistakes,
    allShares: (shares) => `四者の持ち分とも前の値（${shares}）`,
    tooMuch: (s) =>
      `持ち分の合計は${s.sum}で、100%になりません。合わせて${s.by}減らしてください。${hundred(s)}`,
    tooLittle: (s) =>
      `持ち分の合計は${s.sum}で、100%になりません。合わせて${s.by}増やしてください。${hundred(s)}`,
  },
}
