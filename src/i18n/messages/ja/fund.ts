import type { fund as enFund } from '../en/fund.ts'

export const fund: typeof enFund = {
  title: 'ファンド',
  none: 'この日の時点で、ファンドは記録にありません。',
  digest: 'ファンドについて分かっていること',
  capital: '誰が何を持つか',
  terms: '条件の一覧',
  termsLead: '各行は出典が示したもの。数字がない場合は、その旨を言葉で記す。',
  otherClaims: '関連する言説',
  size: 'どれほどの規模か',
  context: '規模の参考',
  contextLead: 'この版にある財政、外貨準備、利回りなどの数字。',
  contextCaption: (group, signed) =>
    `${group}（単位は各数字に付記${signed ? '、△はマイナス' : ''}）`,
  noContext: 'この日までに、該当する数字は記録にありません。',
}
