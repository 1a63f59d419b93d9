import type { fundSize as enFundSize } from '../en/fund-size.ts'

export const fundSize: typeof enFundSize = {
  check: {
    title: '検証した文',
    quote: '近現代史上で最大級の二国間投資の枠組みの一つ',
    unprinted:
      '記録にある文書にこの言葉を載せたものはなく、書き手は示せない。この版にある規模に照らして検証する。',
    verdict: {
      none: '比べる相手がない',
      smaller: '最大とはならない',
      level: '最大のものと並ぶ',
      overtaken: '二国政府ファンドでは最大だが、その後、投資プログラムに抜かれた',
      largest: '最大となる',
    },
    none: (day) => `${day}時点の記録に、資金の拠出がある二国政府のファンドはなく、比較はしない。`,
    smaller: (amount, place, day) =>
      `${amount}とすれば、このファンドは${day}時点の記録にある、資金の拠出がある二国政府ファンドの中で、規模の大きい順に${place}番目となる。`,
    level: (amount, day) =>
      `${amount}とすれば、このファンドは${day}時点の記録にある、資金の拠出がある二国政府ファンドの最大のものと並ぶ。`,
    largest: (amount, day) =>
      `${amount}とすれば、このファンドは${day}時点の記録にある、資金の拠出がある二国政府ファンドの中で最大となる。これより大きい二国間の投資プログラムもなかった。`,
    overtaken: (amount, count, day) =>
      `${amount}とすれば、このファンドは${day}時点の記録にある、資金の拠出がある二国政府ファンドの中では今なお最大となる。ただし、二国政府ファンドではない二国間の投資プログラム${count}件がこれより大きい。`,
    times: (times, list) => `その中で最大のものの${times}に当たる：${list}。`,
    timesOf: (number, about) => `${about ? '約' : ''}${number}倍`,
    compared: (whole, part, targets) =>
      `比べるのは、資金の拠出がある二国政府のファンド。拠出済みが${whole}、一部拠出が${part}。ほかに拠出のないものが${targets}ある。投資プログラム、一国のファンド、企業のファンドは表に載せるが比べない。`,
    itself: {
      yes: '',
      no: 'このファンド自体に資金の拠出はなく、金額は示されただけである。',
      'in-part': 'このファンド自体への資金の拠出は一部である。',
    },
    whole: (list) => `拠出済みの中で最大：${list}。`,
    part: (list) => `一部拠出の中で、示された規模が最大：${list}。`,
    targets: (list) => `金額は示されたが資金の拠出がなく、比べないもの：${list}。`,
    programmes: (list) =>
      `これより大きいが、二国政府のファンドではなく二国間の投資プログラムであるもの：${list}。`,
    pledges: (list) =>
      `同じく大きいが、二国間の投資プログラムではなく投資の表明であるもの：${list}。`,
    joined: (list) => `記録にある二国政府ファンドで、米国か日本が加わるもの：${list}。`,
    noneJoined: '米国か日本が加わる二国政府ファンドは、ほかに記録になかった。',
    unknown: 'この日の時点で、比べられるドル建ての規模は記録にありません。',
  },
  turns: {
    title: '答えはいつ変わったか',
    lead: '答えを変えることが記録に加わった日。この版の日まで。',
    smaller: (place) => `最大ではなく、規模の大きい順に${place}番目。`,
    level: (list) => `最大のものと並ぶ：${list}。`,
    none: '比べる、資金の拠出がある二国政府ファンドはない。',
    largest: (times, formula, list) => `最大。次に大きいものの${times}（${formula}）：${list}。`,
    multiple: (times, formula, list) =>
      `二国政府ファンドの中で最大。次に大きいものの${times}（${formula}）：${list}。`,
    overtaken: (list) => `二国間の投資プログラムに抜かれた：${list}。`,
    overtakenAgain: (list) => `さらに別の二国間の投資プログラムにも抜かれた：${list}。`,
    ahead: 'これより大きい二国間の投資プログラムはなくなった。',
  },
  placed: {
    title: '発表額と実際に投じられた額',
    lead: '出典が投資、払込、または保有の額を示すものについて、発表された規模に占める割合を示す。ほかの二国間のファンドについては、記録にこうした数字はない。',
    of: (part, whole) => `${whole}のうち${part}`,
    caption: 'こうした数字のある二国間のファンド（割合の大きい順。金額はドル）',
    heads: { fund: 'ファンド', what: '内容', on: '時点', formula: '金額', share: '割合' },
    none: 'この日までに、こうした数字は記録にありません。',
  },
  list: {
    sized: (name, amount) => `${name}（${amount}）`,
    stated: (name, amount, state) => `${name}（${amount}、${state}）`,
    dated: (name, amount, on, known) => `${name}（${amount}、${on}。${known}から記録にある）`,
    joined: (items) => items.join('、'),
  },
  table: {
    title: '記録にあるすべてのファンド',
    caption: (group) =>
      `${group}（規模の大きい順。規模は示されたまま、数字の内容、時点、換算とその相場を付す）`,
    noSize: '規模は記録にない',
    noStatus: '状況は記録にない',
    formula: (formula) => `計算：${formula}`,
    heads: {
      fund: 'ファンド',
      size: '規模',
      basis: '数字の内容',
      class: '種別と資金拠出',
      status: '状況',
      others: 'その他の数字',
    },
    details: {
      owner: (text) => `所有者：${text}`,
      parties: (text) => `当事者：${text}`,
      split: (text) => `配分：${text}`,
      leverage: (text) => `借り入れ：${text}`,
      inception: (text) => `設立：${text}`,
    },
  },
  chart: {
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
    heads: {
      fund: 'ファンド',
      size: '規模',
      class: '種別',
      capital: '資金拠出',
      on: '時点',
      basis: '数字の内容',
      source: '出典',
    },
  },
  log: {
    title: (amount, funds, programmes) =>
      funds + programmes === 0
        ? `${amount}より大きい二国政府ファンド、投資プログラム、投資表明は、記録にない`
        : `${amount}より大きいのは、二国政府ファンド${funds}本、投資プログラムと投資表明${programmes}件`,
    lead: '記録にあるすべての二国政府ファンド、投資プログラム、投資表明と、最大級の一国のファンド。規模は直近に示されたもの（米ドル、対数目盛：目盛り線一つごとに10倍）。',
    note: (drawn, left) =>
      `この軸にゼロはないため、棒ではなく点で示す。${drawn}本を描いた。${left === 0 ? '' : `記録にはほかに${left}本あり、一国か企業のファンドであるか、ドル建ての規模がない。`}`,
    alt: (count) => `ファンド${count}本の規模を対数目盛の点で示す。種別ごとに並べる。`,
  },
}
