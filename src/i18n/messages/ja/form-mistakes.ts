import type { formMistakes as en, Mistake } from '../en/form-mistakes.ts'

const expected = ({ low, high, digits, example, mayBeEmpty }: Mistake) => {
  const number = digits === 0 ? '整数' : `小数${digits}桁までの数字`
  const empty = mayBeEmpty ? '。空欄なら比べません' : ''
  return `${low}から${high}までの${number}を入れます（例：${example}）${empty}。`
}

/** What the results show while an entry cannot be used. */
export const still = ({ kept }: Pick<Mistake, 'kept'>) =>
  kept === null ? '結果はここでは何とも比べないままです。' : `結果は${kept}のままです。`

const said = (mistake: Mistake, what: string) =>
  `${mistake.field}：${what}${expected(mistake)}${still(mistake)}`

export const formMistakes: typeof en = {
  title: '使えない入力がありました',
  summary: (count) => `見直しが必要な入力が${count}件あります：`,
  quote: (text) => `「${text}」`,
  list: (names) => names.join('、'),
  'no-number': (mistake) =>
    said(
      mistake,
      mistake.given === null ? '何も入っていません。' : `${mistake.given}は数字ではありません。`,
    ),
  'out-of-range': (mistake) => said(mistake, `${mistake.given}は範囲の外です。`),
  'too-fine': (mistake) => said(mistake, `${mistake.given}は小数の桁が多すぎます。`),
  model: (given, model) =>
    `model：${given}というモデルはありません。model=${model}と書きます。結果はモデル${model}で計算しています。`,
  record: (given, example) =>
    `record：${given}は記録の名前ではありません。日付と版を書きます（例：record=${example}）。数字はアドレスにあるとおりに使っています。`,
}
