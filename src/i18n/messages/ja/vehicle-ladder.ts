import type { vehicleLadder as en } from '../en/vehicle-ladder.ts'

/** 枠組みの資金の段階と、概要に載せる枠組みの要点。 */
export const vehicleLadder: typeof en = {
  lead: '金額はいずれも出典が示したもの。段階をまたいで合計せず、同じ段階の金額どうしも合計しない。',
  caption:
    '金額は示された通貨のまま（一つの段階に一つの通貨）。ドルには二つの日の円換算を、円にはその日の相場のドル換算を添える',
  heads: {
    rung: '段階',
    what: '内容と示した主体',
    amount: '金額',
    on: '時点',
    standing: '位置づけと出典',
  },
  meaning: {
    headline: '全体として語られた額',
    named: '政府の発表または報道の集計（進み具合を問わない）',
    selected: '米大統領が選定',
    financed: '融資の契約または発表',
    paid: '現金の支払い、保証の実行、出資',
    returned: '利息、手数料、返済、分配',
  },
  none: '金額は記録にない',
  searched: (day) => `探したが見つからなかった（最後は${day}）：`,
  replaced: (count) => `以前に示され、置き換えられたもの：${count}件`,
  share: {
    part: (cents) => `約束された1ドルのうち、選定されたのは${cents}である。`,
    nearlyAll: (headline, selected) => `約束された${headline}のほぼ全額、${selected}が選定された。`,
    all: (headline) => `約束された${headline}の全額が選定された。`,
    more: (headline, selected) => `選定されたのは${selected}で、約束された${headline}を上回る。`,
    beside: (headline, selected) =>
      `約束された${headline}のうち、選定されたのは${selected}である。`,
    missing: (headline, word) => `約束された${headline}のうち、選定された額は${word}。`,
    none: (headline) => `約束された${headline}のうち、選定された額を示す出典はない。`,
    formula: (selected, headline, sign, cents) =>
      `${selected} ÷ ${headline} × 100 ${sign === '=' ? '＝' : '≒'} ${cents}`,
  },
  digest: {
    title: '枠組みの要点',
    ladder: '資金の段階',
    rungs: '各段階の金額（出典のとおり）',
    terms: '両国の説明',
    payout: '現金の配分',
    clocks: '総額の円換算',
    projects: '選定された案件',
    selected: (count, list) => `米大統領が選定した案件は${count}：${list}。`,
    count: (count) => `${count}件`,
    none: 'この日までに、選定された案件は記録にありません。',
    between: '、',
    left: '残り日数',
    share: (percent) => `約束額の${percent}`,
    shareFormula: (selected, headline) => `（${selected} ÷ ${headline}）`,
    more: '枠組みのページ：条件、文書、発言、答えのない問い',
  },
}
