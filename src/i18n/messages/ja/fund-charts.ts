import type { fundCharts as enFundCharts } from '../en/fund-charts.ts'

export const fundCharts: typeof enFundCharts = {
  capital: {
    nobody: '誰がどれだけ持つかは公表されていない',
    some: (known, total) => `${total}者のうち、出典が持ち分を示したのは${known}者`,
    all: '誰がどれだけ持つか（示された持ち分）',
    lead: '報じられた共同ファンドの資本。',
    note: '分かっているのは総額だけで、それも報道による。斜線の部分の幅に意味はない。',
    noteStated: '斜線の部分の幅に意味はない。',
    debt: '負債',
    equity: (amount) => `資本 ${amount}`,
    holders: {
      'us-share': '米財務省',
      'japan-share': '日本の財務省',
      partners: '他の有限責任組合員',
      'retail-share': '一般市民',
    },
    stake: '大きな持ち分',
    possibly: '可能性として',
    keys: {
      known: '公式に示された',
      assumed: '公式でない出典が示した',
      unknown: '持ち分は不明',
      us: '米国',
      japan: '日本',
      private: '民間',
    },
    standing: (word) => `評価は「${word}」`,
    said: (statement) => `「${statement}」`,
    noShare: '持ち分は記録にない',
    noStatement: '該当する言説は記録にない',
    alt: (rows) => `負債と資本の積み上げ棒グラフ。${rows}。`,
    caption: '報じられた資本の内訳。示された額や持ち分、またはそれがない理由',
    heads: { part: '内訳', stated: '額・持ち分', statement: '言説', standing: '評価' },
  },
  size: {
    largest: (amount, count) =>
      count === 1
        ? `${amount}なら、資金の拠出がある唯一の二国政府ファンドを上回る`
        : `${amount}なら、資金の拠出がある二国政府ファンド${count}本のいずれよりも大きい`,
    level: (amount, count) =>
      count === 1
        ? `${amount}なら、資金の拠出がある唯一の二国政府ファンドと並ぶ`
        : `${amount}なら、資金の拠出がある二国政府ファンド${count}本の最大と並ぶ`,
    placed: (amount, place, count) =>
      `${amount}なら、資金の拠出がある二国政府ファンド${count}本と並べて${place}番目の大きさ`,
    noPeers: (amount) => `${amount}と比べられる、資金の拠出がある二国政府ファンドはない`,
    lead: '規模は直近に示されたもの（米ドル）。種別ごとに大きい順。',
    note: (drawn, left) =>
      left === 0
        ? `記録にあるドル建ての規模を持つファンド${drawn}本をすべて描いた。`
        : `${drawn}本を描いた。記録にはほかに${left}本あり、種別の中で小さいか、ドル建ての規模がない。`,
    keys: {
      yes: '拠出済み',
      'in-part': '一部拠出',
      no: '拠出なし（額が示されただけ）',
    },
    alt: (count) => `ファンド${count}本の規模の棒グラフ。種別ごとに並べる。`,
    caption: '示された規模（米ドル）。換算と相場を記す',
    heads: { fund: 'ファンド', size: '規模', class: '種別', capital: '資金拠出', on: '時点' },
  },
}
