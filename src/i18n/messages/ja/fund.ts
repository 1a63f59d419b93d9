import type { fund as enFund } from '../en/fund.ts'

export const fund: typeof enFund = {
  title: 'ファンド',
  none: 'この日の時点で、ファンドは記録にありません。',
  capital: '誰が何を持つか',
  terms: '条件の一覧',
  termsLead: '各行は出典が示したもの。数字がない場合は、その旨を言葉で記す。',
  otherClaims: '関連する言説',
  missing: 'どの出典も示していない数字',
  searched: '調べたこと',
  size: 'どれほどの規模か',
  context: '規模の参考',
  contextLead: 'この版にある財政、外貨準備、利回りなどの数字。',
  contextCaption: (group, signed) =>
    `${group}（単位は各数字に付記${signed ? '、△はマイナス' : ''}）`,
  noContext: 'この日までに、該当する数字は記録にありません。',
  compared: (whole, part, day) =>
    `比べるのは、資金の拠出がある二国政府のファンド。${day}時点の記録では、拠出済みが${whole}、一部拠出が${part}。投資プログラム、一国のファンド、企業のファンドは表に載せるが比べない。`,
  noPeers: (day) => `${day}時点の記録に、資金の拠出がある二国政府のファンドはなく、比較はしない。`,
  largest: (amount) => `${amount}とすれば、このファンドはその中で最大となる。`,
  placed: (amount, place) =>
    `${amount}とすれば、このファンドはその中で規模の大きい順に${place}番目となる。`,
  itself: {
    yes: '',
    no: 'ただし、これ自体に資金の拠出はなく、金額は示されただけである。',
    'in-part': 'これ自体への資金の拠出は一部である。',
  },
  largestWhole: (list) => `拠出済みの中で最大：${list}。`,
  largestPart: (list) => `一部拠出の中で、示された規模が最大：${list}。`,
  targets: (list) => `金額は示されたが資金の拠出がなく、比べないもの：${list}。`,
  programmes: (list) =>
    `これより大きいが、二国政府のファンドではなく投資プログラムであるもの：${list}。`,
  sized: (name, amount) => `${name}（${amount}）`,
  sizedSince: (name, amount, day) => `${name}（${amount}、${day}から記録にある）`,
  listed: (items) => items.join('、'),
  noRanking: 'この日の時点で、比べられるドル建ての規模は記録にありません。',
  sizeCaption: (group) =>
    `${group}（規模の大きい順。規模は示されたまま、換算は相場とともに別の列に示す）`,
  noSize: '規模は記録にない',
  heads: {
    fund: 'ファンド',
    size: '規模',
    class: '種別',
    capital: '資金拠出',
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
}
